//! Others' parts: named outputs that are used again, several inputs, networks and modules inside of networks.
#![deny(warnings, missing_docs)]
#![cfg(feature = "flex")]

mod common;

use common::trainable;
use neural_first::burn::tensor::Distribution;
use neural_first::burn::tensor::activation::relu;
use neural_first::prelude::*;

network! {
    block up(out, from) { upsample(2, nearest) concat(from) conv2d(out, 3, relu, padding = same) }

    /// Ronneberger et al. 2015, small: what is found on the way down is joined on the way up.
    pub UShaped: image(1, 8, 8) -> values(3) {
        level1: conv2d(4, 3, relu, padding = same)
        max_pool2d(2)
        level2: conv2d(6, 3, relu, padding = same)
        max_pool2d(2)
        conv2d(8, 3, relu, padding = same)
        up(6, level2)
        x: up(4, level1)
        relu: residual { conv2d(4, 1) sum(level1, x) }
        repeat(2) { concat(x) conv2d(4, 1) }
        sum(level1)
        global_avg_pool dense(3)
    }
}

fn difference<const D: usize>(a: Tensor<D>, b: Tensor<D>) -> f32 {
    (a - b).abs().max().into_scalar::<f32>()
}

/// A max-pool behind a named convolution is fused into it elsewhere; here it must leave the convolution's output.
#[test]
fn a_u_shaped_network_computes_what_it_says() {
    let _held = common::random_numbers();
    let device = Device::flex();
    let net = UShaped::init(&device);
    let x = Tensor::<4>::random([2, 1, 8, 8], Distribution::Default, &device);
    let larger = |x: Tensor<4>| {
        let [n, c, h, w] = x.dims();
        x.reshape([n, c, h, 1, w, 1]).expand([n, c, h, 2, w, 2]).reshape([n, c, 2 * h, 2 * w])
    };
    let level1 = relu(net.level1.forward(x.clone()));
    let level2 = relu(net.level2.forward(net.max_pool2d1.forward(level1.clone())));
    let deep = relu(net.conv2d3.forward(net.max_pool2d2.forward(level2.clone())));
    let up = Tensor::cat(vec![larger(deep), level2], 1);
    let up = relu(net.up1.conv2d1.forward(up));
    let up = Tensor::cat(vec![larger(up), level1.clone()], 1);
    let named = relu(net.x.conv2d1.forward(up));
    let inside = net.relu.conv2d1.forward(named.clone()) + level1.clone() + named.clone() + named.clone();
    let round1 = net.repeat1[0].conv2d1.forward(Tensor::cat(vec![inside, named.clone()], 1));
    let round2 = net.repeat1[1].conv2d1.forward(Tensor::cat(vec![round1, named], 1));
    let by_hand = net.dense1.forward((round2 + level1).mean_dim(3).mean_dim(2).reshape([2, 4]));
    assert!(difference(net.forward(x), by_hand) < 1e-5);
    assert_eq!(UShaped::PARAMS, trainable(&UShaped::init(&device.autodiff())));
}

/// What is joined gets its share of the gradient: one step of a training changes the network as Burn's own layers would.
#[test]
fn gradients_reach_what_is_joined() {
    network! {
        /// Adds its first layer to its second.
        pub Joined: features(3) -> values(2) { first: dense(4, tanh) dense(4) sum(first) dense(2) }
    }
    let _held = common::random_numbers();
    let device = Device::flex().autodiff();
    let net = Joined::init(&device);
    let x = Tensor::<2>::random([5, 3], Distribution::Default, &device);
    let first = net.first.forward(x.clone()).tanh();
    let by_hand = net.dense3.forward(net.dense2.forward(first.clone()) + first);
    let gradient = |y: Tensor<2>| {
        let gradients = (y.clone() * y).sum().backward();
        net.first.weight.val().grad(&gradients).unwrap()
    };
    let (ours, theirs) = (gradient(net.forward(x)), gradient(by_hand));
    assert!(theirs.clone().abs().max().into_scalar::<f32>() > 1e-3);
    assert!(difference(ours, theirs) < 1e-5);
}
