//! A language model of letters: at each position a causal transformer says which letter comes next (Radford et al. 2018, small).

use crate::published::is_as_published;
use neural_first::prelude::*;

network! {
    pub Letters: tokens(64, 96) -> tokens(64, 96) {
        embedding(128) positional_encoding
        repeat(3) { transformer_encoder(causal, heads = 8, ff = 256, norm_first = true) }
        layer_norm dense(96)
    }
}

#[test]
fn a_language_model_is_as_in_pytorch() {
    is_as_published::<Letters>("letters");
    let device = Device::flex();
    assert_eq!(Letters::init(&device).forward(Tensor::zeros([2, 64], &device)).dims(), [2, 64, 96]);
}

/// What stands behind a position must not change what is said there.
#[test]
fn a_language_model_does_not_look_ahead() {
    let device = Device::flex();
    let net = Letters::init(&device);
    let said = |last: i32| {
        let mut text = [3_i32; 64];
        text[63] = last;
        let text = Tensor::<1, Int>::from_ints(text, &device).unsqueeze::<2>();
        net.forward(text).into_data().try_to_vec::<f32>().expect("f32")
    };
    let (a, b) = (said(5), said(90));
    assert_eq!(a[..63 * 96], b[..63 * 96]);
    assert_ne!(a[63 * 96..], b[63 * 96..]);
}
