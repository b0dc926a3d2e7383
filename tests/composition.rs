//! Networks of networks: what the macro counts is what Burn counts, and what it computes is what one writes by hand.
#![deny(warnings, missing_docs)]
#![cfg(feature = "flex")]

mod common;

use common::{random_numbers, trainable};
use neural_first::prelude::*;

/// Rounds.
const DEPTH: usize = 3;

network! {
    block unit(out) { residual { conv2d(out, 3, padding = same) batch_norm(relu) conv2d(out, 3, padding = same) batch_norm } relu }
    block down(out) {
        residual(shortcut = { conv2d(out, 1, stride = 2) batch_norm }) {
            conv2d(out, 3, stride = 2, padding = same) batch_norm(relu) conv2d(out, 3, padding = same) batch_norm } relu }

    /// He et al. 2015.
    pub ResNet20: image(3, 32, 32) -> class(10) {
        conv2d(16, 3, padding = same) batch_norm(relu)
        repeat(3) { unit(16) }
        down(32) repeat(2) { unit(32) }
        down(64) repeat(2) { unit(64) }
        global_avg_pool dense(10)
    }
}

network! {
    block gate(width) { parallel(product) { { dense(width, sigmoid) } { dense(width) } } }

    /// Every composite in every other.
    pub Nested: features(6) -> values(4) {
        mixed: parallel(concat) { { dense(2, relu) } { } { residual { gate(6) repeat(2) { tanh } } } }
        repeat(DEPTH) { residual { dense(14, prelu) repeat(2) { gate(14) } } }
        repeat(2) { dense(10, relu) }
        residual(shortcut = { gate(4) }) { parallel(sum) { { dense(4) } { dense(4, tanh) } } }
    }
}

const _: () = assert!(<ResNet20 as Network>::PARAMS == 272_474);

#[test]
fn the_parameters_are_those_that_burn_counts() {
    let _held = random_numbers();
    let device = Device::flex().autodiff();
    assert_eq!(ResNet20::PARAMS, trainable(&ResNet20::init(&device)));
    assert_eq!(Nested::PARAMS, trainable(&Nested::init(&device)));
    let rows: usize = ResNet20::LAYERS.iter().map(|l| l.params).sum();
    assert_eq!(rows, ResNet20::PARAMS);
}

#[test]
fn every_layer_inside_is_a_field() {
    let _held = random_numbers();
    let device = Device::flex();
    let net = ResNet20::init(&device);
    assert_eq!(net.repeat1[2].unit1.residual1.conv2d1.weight.dims(), [16, 16, 3, 3]);
    assert_eq!(net.down2.residual1.shortcut.conv2d1.weight.dims(), [64, 32, 1, 1]);
    assert_eq!(net.forward(Tensor::zeros([2, 3, 32, 32], &device)).dims(), [2, 10]);
    let nested = Nested::init(&device);
    assert_eq!((nested.repeat1.len(), nested.repeat2.len()), (DEPTH, 2));
    assert_eq!(nested.forward(Tensor::zeros([5, 6], &device)).dims(), [5, 4]);
}

#[test]
fn a_composite_computes_what_it_says() {
    let _held = random_numbers();
    let device = Device::flex();
    let net = Nested::init(&device);
    let x = Tensor::<2>::from_floats([[0.5, -1.0, 2.0, 0.0, 1.5, -0.25]], &device);
    let inner = &net.mixed.branch3.residual1;
    let gate = &inner.gate1.parallel1;
    let gated = neural_first::burn::tensor::activation::sigmoid(gate.branch1.dense1.forward(x.clone()))
        * gate.branch2.dense1.forward(x.clone());
    let residual = gated.tanh().tanh() + x.clone();
    let first = neural_first::burn::tensor::activation::relu(net.mixed.branch1.dense1.forward(x.clone()));
    let by_hand = Tensor::cat(vec![first, x.clone(), residual], 1);
    let difference = (net.mixed.forward(x) - by_hand).abs().max().into_scalar::<f32>();
    assert!(difference < 1e-6, "{difference}");
}

network! {
    block cell(out) { residual(shortcut = { conv2d(out, 1) batch_norm }) { conv2d(out, 3, relu, padding = same) batch_norm } }

    /// Small enough to take its gradients by hand.
    pub Small: image(2, 8, 8) -> class(3) { repeat(2) { cell(4) } global_avg_pool dense(3) }
    train { optimizer: sgd(lr = 0.1), batch: 4, epochs: 1 }
}

/// The gradients through sums and rounds are those of Burn's own layers, one after the other.
#[test]
fn gradients_flow_through_composites_as_by_hand() {
    let _held = random_numbers();
    let device = Device::flex().autodiff();
    let net = Small::init(&device);
    let x = Tensor::<4>::random([2, 2, 8, 8], neural_first::burn::tensor::Distribution::Default, &device);
    let by_hand = |mut x: Tensor<4>| {
        for round in &net.repeat1 {
            let cell = &round.cell1.residual1;
            let shortcut = cell.shortcut.batch_norm1.forward(cell.shortcut.conv2d1.forward(x.clone()));
            let body = neural_first::burn::tensor::activation::relu(cell.conv2d1.forward(x));
            x = cell.batch_norm1.forward(body) + shortcut;
        }
        net.dense1.forward(x.mean_dim(3).mean_dim(2).reshape([2, 4]))
    };
    let gradient = |y: Tensor<2>| {
        let gradients = (y.clone() * y).sum().backward();
        net.repeat1[0].cell1.residual1.conv2d1.weight.val().grad(&gradients).unwrap()
    };
    let (ours, theirs) = (gradient(net.forward(x.clone())), gradient(by_hand(x)));
    let scale = theirs.clone().abs().max().into_scalar::<f32>();
    let difference = (ours - theirs).abs().max().into_scalar::<f32>();
    assert!(scale > 1e-4 && difference < 1e-4 * scale, "{difference} of {scale}");
}

#[test]
fn a_saved_network_with_composites_answers_the_same() {
    let _held = random_numbers();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("small.model");
    let pictures = (0..8).map(|i| vec![i as f32 / 8.0; 2 * 8 * 8]);
    let data = Memory::<Image<2, 8, 8>, Class<3>>::new(pictures, (0..8).map(|i| i % 3)).unwrap();
    let trained = Small::trainer().device(&Device::flex()).progress(Progress::Silent).fit(&data, &data).unwrap();
    trained.save(&path).unwrap();
    let loaded = Small::load(&path, &Device::flex()).unwrap();
    let sample = vec![0.3; 2 * 8 * 8];
    // Both by the plain forward pass: the plan of `trained.predict` rounds otherwise.
    let plain = |network: &Small| network.predict(&sample).unwrap().probabilities;
    assert_eq!(plain(&loaded), plain(&trained));
    let planned = |network: Small| Predictor::new(network).unwrap().predict(&sample).unwrap().probabilities;
    assert_eq!(planned(loaded), trained.predict(&sample).unwrap().probabilities);
}

#[test]
fn sizes_local_to_a_function_are_seen_inside_composites() {
    let _held = random_numbers();
    const LOCAL: usize = 5;
    const ROUNDS: usize = 2;
    network! { Inside: features(3) -> values(5) { dense(LOCAL) repeat(ROUNDS) { residual { dense(LOCAL, tanh) } } } }
    let net = Inside::init(&Device::flex().autodiff());
    assert_eq!(Inside::PARAMS, trainable(&net));
    let blueprint = network!(block wide(n) { dense(n, relu) residual { dense(n, tanh) } } < dense(4, 3) wide(7) dense(2, softmax) >);
    assert_eq!(blueprint.params(), 4 * 3 + 3 + 3 * 7 + 7 + 7 * 7 + 7 + 7 * 2 + 2);
}

network! {
    block halve(out) { conv3d(out, 3, stride = 2, padding = same) }

    /// Rounds whose code is not the same: the frame around a side of 7 under a stride is another than around a side of 4, the
    /// first round flattens, and what is taken apart grows from round to round.
    pub Rounds: volume(1, 7, 8, 8) -> values(3) {
        repeat(2) { halve(2) }
        repeat(2) { flatten dense(4, tanh) }
        start: dense(8)
        repeat(2) { reshape(image(1, 2, _)) conv2d(1, 3, padding = same) flatten concat(start) }
        dense(3)
    }
}

#[test]
fn rounds_of_other_sizes_in_their_code_compute_as_by_hand() {
    let _held = random_numbers();
    let device = Device::flex().autodiff();
    let net = Rounds::init(&device);
    assert_eq!(Rounds::PARAMS, trainable(&net));
    let names: Vec<&str> = Rounds::LAYERS.iter().map(|layer| layer.name).collect();
    assert!(names.contains(&"repeat2.round1.flatten1") && names.contains(&"repeat3.round2.concat1"), "{names:?}");

    let values: Vec<f32> = (0..2 * 7 * 8 * 8).map(|i| (i * 37 % 101) as f32 / 50.0 - 1.0).collect();
    let input = Tensor::<1>::from_floats(values.as_slice(), &device).reshape([2, 1, 7, 8, 8]);
    let zero = neural_first::burn::tensor::ops::PadMode::Constant(0.0);
    // TensorFlow's `same`: (⌈n / 2⌉ − 1) · 2 + 3 − n in all, the odd one at the end.
    let x = net.repeat1.round1.halve1.conv3d1.forward(input.clone().pad([(1, 1), (0, 1), (0, 1)], zero));
    let x = net.repeat1.round2.halve1.conv3d1.forward(x.pad([(0, 1), (0, 1), (0, 1)], zero));
    let x: Tensor<2> = net.repeat2.round1.dense1.forward(x.reshape([2, 2 * 2 * 2 * 2])).tanh();
    let start = net.start.forward(net.repeat2.round2.dense1.forward(x).tanh());
    let x = net.repeat3.round1.conv2d1.forward(start.clone().reshape([2, 1, 2, 4])).reshape([2, 8]);
    let x = Tensor::cat(vec![x, start.clone()], 1);
    let x = net.repeat3.round2.conv2d1.forward(x.reshape([2, 1, 2, 8])).reshape([2, 16]);
    let by_hand = net.dense2.forward(Tensor::cat(vec![x, start], 1));
    let difference = (net.forward(input) - by_hand).abs().max().into_scalar::<f32>();
    assert!(difference < 1e-5, "{difference}");
}
