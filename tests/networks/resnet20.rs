//! He et al. 2015, "Deep residual learning for image recognition", section 4.2, with projections where the shape changes.

use crate::published::{is_as_published, reference};
use neural_first::prelude::*;
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

network! {
    block unit(out) { residual { conv2d(out, 3, padding = same) batch_norm(relu) conv2d(out, 3, padding = same) batch_norm } relu }
    block down(out) {
        residual(shortcut = { conv2d(out, 1, stride = 2) batch_norm }) {
            conv2d(out, 3, stride = 2, padding = same) batch_norm(relu) conv2d(out, 3, padding = same) batch_norm } relu }

    pub ResNet20: image(3, 32, 32) -> class(10) {
        conv2d(16, 3, padding = same) batch_norm(relu)
        repeat(3) { unit(16) }
        down(32) repeat(2) { unit(32) }
        down(64) repeat(2) { unit(64) }
        global_avg_pool dense(10)
    }
}

const _: () = assert!(ResNet20::PARAMS == 272_474);

#[test]
fn resnet20_is_as_published() {
    is_as_published::<ResNet20>("resnet20");
    let device = Device::flex();
    assert_eq!(ResNet20::init(&device).forward(Tensor::zeros([2, 3, 32, 32], &device)).dims(), [2, 10]);
}

/// A token is a name, a number, a text, an operator or one bracket, as Python's tokenizer counts them in `resnet20.py`; `->`
/// is one. Comments, imports, line ends and indentation count nowhere.
fn tokens(stream: TokenStream) -> usize {
    let count = |token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => tokens(group.stream()),
        TokenTree::Group(group) => 2 + tokens(group.stream()),
        TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint => 0,
        TokenTree::Punct(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => 1,
    };
    stream.into_iter().map(count).sum()
}

/// The text above beside the same network in Keras, which `resnet20.py` writes as briefly as one would.
#[test]
fn resnet20_takes_at_most_four_fifths_of_the_tokens_in_keras() {
    let source: TokenStream = include_str!("resnet20.rs").parse().expect("Rust");
    let source: Vec<_> = source.into_iter().collect();
    let network = source.windows(3).find_map(|three| match three {
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(body)] if name == "network" => {
            Some(body.stream())
        }
        _ => None,
    });
    let ours = tokens(network.expect("the network"));
    let keras = reference("resnet20")["tokens"].as_u64().expect("a number") as usize;
    assert!(10 * ours <= 8 * keras, "{ours} tokens here, {keras} in Keras");
    assert_eq!((ours, keras), (168, 234), "write the new figures here and into tests/interop/README.md");
}
