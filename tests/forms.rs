//! Both forms, with and without the inner brackets, at module level and in a function body.
#![deny(warnings, missing_docs)]
#![cfg(feature = "flex")]

use neural_first::prelude::*;

/// A size of ours.
pub const HIDDEN: usize = 16;

/// A size from a function.
pub const fn width(n: usize) -> usize {
    8 * n
}

network! {
    /// A documented network.
    pub Named: image(1, 8, 8) -> class(3) {
        conv2d(4, 3, relu),
        max_pool2d(2);
        flatten
        /// The hidden layer.
        hidden: dense(HIDDEN, relu)
        dense({ width(1) }, relu)
        dense(8, 3)
    }
    train { optimizer: sgd(lr = 0.1, momentum = 0.9, nesterov = true), schedule: cosine(warmup = 10), epochs: 2, batch: 4, seed: 1 }
}

network! { pub(crate) Second: features(2) -> values(1) { dense(4, tanh) dense(1) } train { loss: huber(1.0), optimizer: rmsprop } }

network! { Private { < dense(4, 2, softmax) > } }

const _: () = assert!(<Named as Network>::PARAMS < 2_000);

#[test]
fn every_form_compiles_and_runs() {
    const LOCAL: usize = 5;
    network! { Inside { dense(LOCAL, 7, relu) dense(7, 2, softmax) } }
    let device = Device::flex();
    let named = Named::init(&device);
    let output = named.forward(Tensor::zeros([2, 1, 8, 8], &device));
    assert_eq!(output.dims(), [2, 3]);
    assert_eq!(named.hidden.weight.dims(), [36, HIDDEN]);
    let _ = (Second::init(&device), Private::init(&device), Inside::init(&device));

    let blueprint = network!(< dense(784, 128, relu) dropout(0.2) dense(128, 10, softmax) >);
    assert_eq!(blueprint.params(), 101_770);
    let other = network! { hidden: dense(784, 128, relu) dropout(0.2) dense(128, 10, softmax) };
    assert_eq!(other.init(&device).hidden.weight.dims(), [784, 128]);
}
