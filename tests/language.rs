//! What a network says of itself is what Burn finds at run time.
#![cfg(feature = "flex")]

mod common;

use common::{random_numbers, trainable};
use neural_first::prelude::*;

/// Units of the hidden layer.
const HIDDEN: usize = 24;

network! {
    /// Every layer of the first part, with constants among the sizes.
    pub Everything: image(3, 17, 20) -> class(5) {
        conv2d(8, (3, 5), relu, stride = (1, 2), padding = (1, 2))
        conv2d(8, 3, padding = same, dilation = 2, groups = 4) batch_norm(relu6)
        max_pool2d(3, stride = 2, padding = 1)
        conv2d(16, 2, prelu, stride = 2, padding = same, bias = false)
        avg_pool2d(2, stride = 1, count_padding = false)
        dropout(0.1)
        flatten
        dense(HIDDEN, swiglu)
        dense(2 * 16, glu)
        dense(16, 12, leaky_relu(0.2)) batch_norm
        dense(5, log_softmax)
    }
}

network! {
    /// The first network of Keras' and PyTorch's tutorials: 101,770 parameters.
    pub Tutorial { dense(784, 128, relu) dense(128, 10, softmax) }
}

network! {
    /// Global pooling instead of flattening.
    pub Pooled: image(2, 9, 9) -> values(3) { conv2d(6, 3, tanh) global_avg_pool dense(3) }
    train { loss: huber(1.0), optimizer: rmsprop(lr = 1e-3) }
}

const _: () = assert!(<Tutorial as Network>::PARAMS == 101_770);

#[test]
fn the_parameters_are_those_that_burn_counts() {
    let _held = random_numbers();
    let device = Device::flex().autodiff();
    assert_eq!(Everything::PARAMS, trainable(&Everything::init(&device)));
    assert_eq!(Tutorial::PARAMS, trainable(&Tutorial::init(&device)));
    assert_eq!(Pooled::PARAMS, trainable(&Pooled::init(&device)));
    let rows: usize = Everything::LAYERS.iter().map(|l| l.params).sum();
    assert_eq!(rows, Everything::PARAMS);
}

#[test]
fn a_dense_layer_counts_two_flops_a_weight() {
    // 2 · 784 · 128 + 128 for the product and its bias, 128 for relu; 2 · 128 · 10 + 10, and 4 · 10 for softmax.
    assert_eq!(Tutorial::FLOPS, 2 * 784 * 128 + 128 + 128 + 2 * 128 * 10 + 10 + 4 * 10);
}

#[test]
fn every_shape_is_the_one_that_burn_computes() {
    let _held = random_numbers();
    let device = Device::flex();
    let net = Everything::init(&device);
    let expect = |i: usize| Everything::LAYERS[i].output.to_vec();
    let x = Tensor::<4>::zeros([2, 3, 17, 20], &device);
    let x = net.conv2d1.forward(x);
    assert_eq!(x.dims()[1..], expect(0));
    let x = net.conv2d2.forward(x);
    assert_eq!(x.dims()[1..], expect(1));
    let x = net.max_pool2d1.forward(net.batch_norm1.forward(x));
    assert_eq!(x.dims()[1..], expect(3));
    let x = net.conv2d3.forward(x);
    assert_eq!(x.dims()[1..], expect(4));
    let x = net.avg_pool2d1.forward(x);
    assert_eq!(x.dims()[1..], expect(5));
    let out = net.forward(Tensor::zeros([2, 3, 17, 20], &device));
    assert_eq!(out.dims(), [2, 5]);
    assert_eq!(Pooled::init(&device).forward(Tensor::zeros([4, 2, 9, 9], &device)).dims(), [4, 3]);
}

#[test]
fn prediction_gives_probabilities_and_logits_what_the_loss_takes() {
    let _held = random_numbers();
    let device = Device::flex();
    let net = Tutorial::init(&device);
    let x = Tensor::<2>::ones([3, 784], &device);
    let sums = net.forward(x.clone()).sum_dim(1).into_data().try_to_vec::<f32>().unwrap();
    assert!(sums.iter().all(|s| (s - 1.0).abs() < 1e-6), "{sums:?}");
    let by_hand = neural_first::burn::tensor::activation::softmax(net.logits(x.clone()), 1);
    assert_eq!(common::bits(net.forward(x)), common::bits(by_hand));
}

#[test]
fn an_expression_is_a_network_as_well() {
    let _held = random_numbers();
    let device = Device::flex();
    let blueprint = network!(< dense(784, 128, relu) dropout(0.2) dense(128, 10, softmax) >);
    assert_eq!(blueprint.params(), 101_770);
    assert_eq!(blueprint.layers().len(), 3);
    assert_eq!(blueprint.init(&device).forward(Tensor::zeros([1, 784], &device)).dims(), [1, 10]);
}

/// Limits that hold, with numbers and with constants; memory is weights and the largest two neighbouring activations.
#[test]
fn a_network_within_its_limits_compiles() {
    const WIDTH: usize = 8;
    network! {
        Small: image(1, 8, 8) -> class(3) { conv2d(4, 3, relu) residual { conv2d(4, 3, padding = same) } flatten dense(WIDTH, relu) dense(3) }
        limits { params: 1_375, flops: 21_000, memory: 8 KiB }
    }
    network! {
        Fixed: image(1, 8, 8) -> class(3) { conv2d(4, 3, relu) residual { conv2d(4, 3, padding = same) } flatten dense(8, relu) dense(3) }
        limits { params: 1_375, memory: 6_652 }
    }
    let conv = (9 + 1) * 4 + (36 + 1) * 4;
    assert_eq!(Small::PARAMS, conv + (144 + 1) * 8 + (8 + 1) * 3);
    // The input of 64 and the 144 behind the first convolution; inside the residual connection 144 and 144.
    assert_eq!(Small::MEMORY, 4 * Small::PARAMS + 4 * (144 + 144));
    assert_eq!((Fixed::MEMORY, Fixed::MEMORY), (Small::MEMORY, 6_652));
    let quick = network! { dense(4, 3, relu) dense(2) limits { params: 30 } };
    assert_eq!(quick.params(), 23);
}
