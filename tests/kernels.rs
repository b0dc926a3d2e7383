//! The CPU's own operators against Burn's, through whole networks: the same answers, losses and gradients within rounding,
//! on every backend whose tensors are slices.
#![cfg(feature = "flex")]

mod common;

use common::{digits, mnist, random_numbers};
use neural_first::burn::module::{ModuleVisitor, Param};
use neural_first::burn::tensor::Gradients;
use neural_first::kernels::switch::with;
use neural_first::prelude::*;

network! {
    /// Convolutions of every kind that a run may hold; no dropout, whose masks differ.
    pub Deep: image(1, 28, 28) -> class(10) {
        conv2d(6, 3, relu, padding = same)
        conv2d(8, (3, 5), relu, stride = (2, 1), padding = (1, 2))
        conv2d(8, 3, relu, dilation = 2, groups = 4)
        max_pool2d(2)
        conv2d(12, 3, tanh)
        conv2d(12, 2, padding = same) relu
        max_pool2d((2, 3), stride = 2)
        flatten
        dense(24, relu)
        dense(16)
        dense(10)
    }
    train { batch: 32 }
}

/// The gradients of all parameters, in order.
fn gradients(network: &Deep, gradients: &Gradients) -> Vec<Vec<f32>> {
    struct Collect<'a>(&'a Gradients, Vec<Vec<f32>>);
    impl ModuleVisitor for Collect<'_> {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            let gradient = param.val().grad(self.0).expect("every parameter is tracked");
            self.1.push(gradient.into_data().try_to_vec::<f32>().expect("f32"));
        }
    }
    let mut collect = Collect(gradients, Vec::new());
    network.visit(&mut collect);
    collect.1
}

/// The largest distance, as a share of the largest value.
fn distance(ours: &[f32], theirs: &[f32]) -> f32 {
    let largest = theirs.iter().fold(1e-12_f32, |m, x| m.max(x.abs()));
    ours.iter().zip(theirs).fold(0.0_f32, |m, (a, b)| m.max((a - b).abs())) / largest
}

fn agrees(device: Device) {
    let _held = random_numbers();
    device.seed(11);
    let device = device.autodiff();
    let network = Deep::init(&device);
    let (x, y) = digits(&mnist().train, 0, 33, &device);
    let x = x.reshape([33, 1, 28, 28]);
    let run = |on: bool| {
        with(Some(on), || {
            let logits = network.logits(x.clone());
            let loss = <Class<10> as neural_first::Target>::loss(&Default::default(), logits.clone(), y.clone());
            let values = logits.into_data().try_to_vec::<f32>().expect("f32");
            let value = loss.clone().into_scalar::<f32>();
            (values, value, gradients(&network, &loss.backward()))
        })
    };
    let ((ours, our_loss, our_gradients), (theirs, their_loss, their_gradients)) = (run(true), run(false));
    assert!(distance(&ours, &theirs) < 1e-5, "logits are {} away", distance(&ours, &theirs));
    assert!((our_loss - their_loss).abs() < 1e-5 * their_loss, "{our_loss} and {their_loss}");
    assert_eq!(our_gradients.len(), their_gradients.len());
    for (i, (a, b)) in our_gradients.iter().zip(&their_gradients).enumerate() {
        assert!(distance(a, b) < 2e-5, "the gradient of parameter {i} is {} away", distance(a, b));
    }
}

#[test]
fn flex_agrees_with_burns_operators() {
    agrees(Device::flex());
}

#[cfg(feature = "ndarray")]
#[test]
fn ndarray_agrees_with_burns_operators() {
    agrees(neural_first::device::open("ndarray").unwrap());
}

/// Twenty steps of Adam with the CPU's own operators end where Burn's end, within rounding.
#[test]
fn training_agrees_with_burns_operators() {
    let _held = random_numbers();
    let data = mnist().train;
    let device = Device::flex();
    let train = |on: bool| {
        let mut session = Deep::trainer().device(&device).seed(4).kernels(on).session().unwrap();
        let losses: Vec<f32> = (0..20)
            .map(|step| {
                let (x, y) = digits(&data, 32 * step, 32, &device);
                session.step(x.reshape([32, 1, 28, 28]), y).into_scalar::<f32>()
            })
            .collect();
        losses
    };
    let (ours, theirs) = (train(true), train(false));
    for (step, (a, b)) in ours.iter().zip(&theirs).enumerate() {
        assert!((a - b).abs() < 2e-3 * b, "step {step}: {a} and {b}");
    }
}
