//! The same training on every backend that is compiled in: 100 steps end within a stated distance of each other.
#![cfg(all(feature = "flex", any(feature = "ndarray", feature = "wgpu")))]

mod common;

use common::{digits, mnist, parameters, random_numbers};
use neural_first::prelude::*;

network! {
    /// Convolution, batch norm, pooling and dense layers; no dropout, whose random numbers are each backend's own.
    pub Small: image(1, 28, 28) -> class(10) {
        conv2d(4, 3, relu, stride = 2) batch_norm max_pool2d(2) flatten dense(16, relu) dense(10)
    }
    train { optimizer: sgd(lr = 0.05, momentum = 0.9) }
}

/// How far a parameter may be from flex's after 100 steps: float rounding, grown by training.
const TOLERANCE: f32 = 2e-2;

fn train(device: &Device, start: &Small) -> (Vec<f32>, Vec<(String, Vec<f32>)>) {
    let data = mnist().train;
    let start = start.clone().fork(device);
    let mut session = Small::trainer().device(device).start_from(start).session().unwrap();
    let mut losses = Vec::new();
    for step in 0..100 {
        let (x, y) = digits(&data, 16 * step, 16, device);
        losses.push(session.step(x.reshape([16, 1, 28, 28]), y).into_scalar::<f32>());
    }
    (losses, parameters(session.network()))
}

fn agrees_with_flex(device: &Device) {
    let _held = random_numbers();
    let flex = Device::flex();
    flex.seed(1);
    let start = Small::init(&flex);
    let (flex_losses, flex_parameters) = train(&flex, &start);
    let (losses, parameters) = train(device, &start);
    assert!((losses[0] - flex_losses[0]).abs() < 1e-4, "the first loss: {} and {}", losses[0], flex_losses[0]);
    assert!(flex_losses[90..].iter().sum::<f32>() < 0.5 * flex_losses[..10].iter().sum::<f32>(), "nothing was learnt");
    for ((path, ours), (_, flex)) in parameters.iter().zip(&flex_parameters) {
        let distance = ours.iter().zip(flex).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
        assert!(distance < TOLERANCE, "{path} is {distance} away");
    }
}

#[cfg(feature = "ndarray")]
#[test]
fn ndarray_agrees_with_flex() {
    agrees_with_flex(&neural_first::device::open("ndarray").unwrap());
}

/// On a machine without a GPU this needs a software adapter (Debian: `mesa-vulkan-drivers`).
#[cfg(feature = "wgpu")]
#[test]
fn wgpu_agrees_with_flex() {
    let device = neural_first::device::open("wgpu").or_else(|_| neural_first::device::open("wgpu:software"));
    agrees_with_flex(&device.expect("an adapter, of hardware or software"));
}
