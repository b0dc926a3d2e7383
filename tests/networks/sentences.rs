//! The encoder of a transformer over a text (Vaswani et al. 2017), with the mean of its steps for the answer.

use crate::published::is_as_published;
use neural_first::prelude::*;

network! {
    pub Sentences: tokens(64, 1000) -> class(5) {
        embedding(128) positional_encoding
        repeat(4) { transformer_encoder(heads = 4, ff = 512) }
        global_avg_pool dense(5)
    }
}

#[test]
fn a_transformer_is_as_in_pytorch() {
    is_as_published::<Sentences>("sentences");
    let device = Device::flex();
    assert_eq!(Sentences::init(&device).forward(Tensor::zeros([2, 64], &device)).dims(), [2, 5]);
}
