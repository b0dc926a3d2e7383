//! Another network by its name: it is a field, its sizes are counted, its `forward` is called.
#![deny(warnings, missing_docs)]
#![cfg(feature = "flex")]

mod common;

use common::{random_numbers, trainable};
use neural_first::burn::tensor::activation::relu;
use neural_first::prelude::*;

network! {
    /// From a picture to its features.
    pub Encoder: image(1, 28, 28) -> values(16) {
        conv2d(4, 3, relu, stride = 2) flatten dense(16)
    }
    train { epochs: 7 }
}

network! {
    /// Pictures to classes by features.
    pub Digits: image(1, 28, 28) -> class(10) {
        /// The shared part.
        encoder: Encoder -> features(16)
        relu
        dense(10)
    }
}

/// What stands around the network is out of reach for its module; a function's own types are so too.
#[test]
fn a_network_in_a_function_takes_another_in_the_same_function() {
    let _held = random_numbers();
    network! {
        Part: features(3) -> values(2) { dense(2) }
    }
    network! {
        Whole: features(3) -> class(2) { #[freeze] part: Part -> features(2) tanh dense(2) }
        limits { params: MOST }
    }
    const MOST: usize = 14;
    assert_eq!(Whole::PARAMS, 8 + 6);
    let net = Whole::init(&Device::flex().autodiff());
    assert_eq!(trainable(&net), 6);
}

#[test]
fn a_nested_network_is_a_field_and_is_counted() {
    let _held = random_numbers();
    let device = Device::flex();
    let net = Digits::init(&device);
    let x = Tensor::<4>::ones([2, 1, 28, 28], &device);
    let features = net.encoder.forward(x.clone());
    assert_eq!(features.dims(), [2, 16]);
    let by_hand = net.dense1.forward(relu(features));
    let difference = (net.forward(x) - by_hand).abs().max().into_scalar::<f32>();
    assert!(difference < 1e-6, "{difference}");
    assert_eq!(Digits::PARAMS, Encoder::PARAMS + 170);
    assert_eq!(trainable(&Digits::init(&device.autodiff())), Digits::PARAMS);
    // 16 × 10 multiplications and additions, the bias, and `relu`.
    assert_eq!(Digits::FLOPS, Encoder::FLOPS + 330 + 16);
    // The largest two neighbours are inside: 28² and 4 · 13² numbers.
    assert_eq!(Digits::MEMORY, 4 * (Digits::PARAMS + 784 + 676));
    assert_eq!(Encoder::MEMORY, 4 * (Encoder::PARAMS + 784 + 676));
}

#[test]
fn the_table_shows_the_layers_of_a_nested_network() {
    let encoder = &Digits::LAYERS[0];
    assert_eq!((encoder.name, encoder.text, encoder.output), ("encoder", "Encoder -> features(16)", &[16][..]));
    assert_eq!((encoder.params, encoder.inside), (Encoder::PARAMS, Encoder::LAYERS));
    let table = Digits::table().to_string();
    let expected = "\
layer                                             output       parameters
─────────────────────────────────────────────────────────────────────────
encoder           Encoder -> features(16)         [16]
encoder.conv2d1   conv2d(4, 3, relu, stride = 2)  [4, 13, 13]          40
encoder.flatten1  flatten                         [676]
encoder.dense1    dense(16)                       [16]             10,832
relu1             relu                            [16]
dense1            dense(10)                       [10]                170
─────────────────────────────────────────────────────────────────────────
total                                                              11,042
";
    assert_eq!(table, expected);
}

mod models {
    use neural_first::prelude::*;

    network! {
        /// Reached by a path.
        pub Inner: features(8) -> values(4) { dense(4) }
    }

    pub(crate) mod deeper {
        use neural_first::prelude::*;

        network! {
            /// Finds its part further out.
            pub Outer: features(8) -> values(2) { super::Inner -> features(4) tanh dense(2) }
        }
    }
}

network! {
    // Less public than what holds it.
    Private: features(4) -> values(4) { dense(4) }
}

network! {
    block pair(n) { Private -> features(n) relu self::Private -> features(n) }

    /// In every composite.
    pub Everywhere: features(8) -> values(4) {
        models::Inner -> features(4)
        residual { Private -> features(4) }
        residual(shortcut = { crate::Private -> features(4) }) { dense(4) tanh }
        parallel(concat) { { dense(8) models::deeper::Outer -> features(2) } { Private -> features(4) } }
        dense(4)
        repeat(2) { second: Private -> features(4) tanh }
        repeat(ROUNDS) { Private -> features(4) tanh }
        pair(4)
    }
}

const ROUNDS: usize = 3;

network! {
    /// Ends in probabilities.
    pub Head<const H: usize>: features(H) -> class(3) { dense(5, relu) dense(3, softmax) }
}

network! {
    /// Its last layer is a network: probabilities for predictions, and what stands before them for the loss.
    pub Ends<const H: usize>: features(H) -> class(3) { tanh Head<H> -> features(3) }
}

network! {
    /// The same inside: only its `forward` is asked.
    pub Goes: features(4) -> values(3) { Head<4> -> features(3) }
}

#[test]
fn a_network_at_the_end_gives_its_logits_to_the_loss() {
    let _held = random_numbers();
    let device = Device::flex();
    let (net, x) = (Ends::<4>::init(&device), Tensor::<2>::ones([2, 4], &device));
    let sums = |x: Tensor<2>| x.sum_dim(1).into_data().try_to_vec::<f32>().unwrap();
    assert!(sums(net.forward(x.clone())).iter().all(|sum| (sum - 1.0).abs() < 1e-5));
    let difference = net.logits(x.clone()) - net.head1.logits(x.clone().tanh());
    assert!(difference.abs().max().into_scalar::<f32>() < 1e-6);
    assert!(sums(net.logits(x.clone())).iter().any(|sum| (sum - 1.0).abs() > 1e-3));
    assert_eq!(Ends::<4>::PARAMS, 25 + 18);
    // Values have no softmax that a loss would leave out.
    let goes = Goes::init(&device);
    let difference = goes.logits(x.clone()) - goes.forward(x);
    assert_eq!(difference.abs().max().into_scalar::<f32>(), 0.0);
}
