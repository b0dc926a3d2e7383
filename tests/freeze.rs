//! `#[freeze]`: what is frozen stays as it is to the bit, computes as it does later, and lets gradients through.
#![deny(warnings, missing_docs)]
#![cfg(feature = "flex")]

mod common;

use common::{mnist, parameters, random_numbers, trainable};
use neural_first::burn::tensor::Distribution;
use neural_first::burn::tensor::activation::relu;
use neural_first::prelude::*;

network! {
    block stem(out) { conv2d(out, 3, stride = 2) batch_norm(relu) dropout(0.5) }

    /// Only its last layers learn.
    pub Tuned: image(1, 28, 28) -> class(10) {
        #[freeze] stem(4)
        #[freeze]
        residual(shortcut = { conv2d(4, 1) }) { repeat(2) { conv2d(4, 3, padding = same) batch_norm(relu) } }
        /// Documented and frozen.
        #[freeze]
        last: conv2d(8, 3, prelu, stride = 2)
        flatten
        batch_norm
        dense(10)
    }
    train { optimizer: adamw(lr = 0.01, weight_decay = 0.1), batch: 64, epochs: 1 }
}

network! {
    block stem(out) { conv2d(out, 3, stride = 2) batch_norm(relu) dropout(0.5) }

    /// The same fields, all of which learn.
    pub Whole: image(1, 28, 28) -> class(10) {
        stem(4)
        residual(shortcut = { conv2d(4, 1) }) { repeat(2) { conv2d(4, 3, padding = same) batch_norm(relu) } }
        last: conv2d(8, 3, prelu, stride = 2)
        flatten
        batch_norm
        dense(10)
    }
    train { optimizer: adamw(lr = 0.01, weight_decay = 0.1), batch: 64, epochs: 1 }
}

network! {
    /// What is frozen stands between what learns.
    pub Between: image(2, 8, 8) -> values(3) {
        conv2d(4, 3, padding = same)
        #[freeze] batch_norm(relu)
        #[freeze] conv2d(4, 3, relu)
        #[freeze] dropout(0.5)
        flatten
        #[freeze] dense(8, relu)
        dense(3)
    }
}

fn is_frozen(name: &str) -> bool {
    ["stem1", "residual1", "last"].iter().any(|frozen| name.starts_with(frozen))
}

fn quiet<N: Network>(kernels: bool) -> Trainer<N> {
    N::trainer().device(&Device::flex()).kernels(kernels).progress(Progress::Silent)
}

fn difference<const D: usize>(a: Tensor<D>, b: Tensor<D>) -> f32 {
    (a - b).abs().max().into_scalar::<f32>()
}

/// From a file as well, with Burn's own operators and with ours.
#[test]
fn what_is_frozen_stays_and_the_rest_learns() {
    let _held = random_numbers();
    let data = mnist();
    let (train, test) = (data.train.take(2_000), data.test.take(1_000));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tuned.model");
    let fresh = Tuned::init(&Device::flex());
    fresh.save(&path).unwrap();
    let before = parameters(&fresh);
    for kernels in [true, false] {
        let start = Tuned::load(&path, &Device::flex()).unwrap();
        let trained = quiet::<Tuned>(kernels).epochs(5).start_from(start).fit(&train, &test).unwrap();
        let after = parameters(&*trained);
        assert_eq!(before.len(), after.len());
        let mut learned = 0;
        for ((name, before), (_, after)) in before.iter().zip(&after) {
            assert_eq!(before == after, is_frozen(name), "{name}, kernels {kernels}");
            learned += usize::from(!is_frozen(name));
        }
        assert_eq!(learned, 6, "weights and biases, and the statistics of the norm that learns");
        let accuracy = trained.evaluate(&test).unwrap().accuracy;
        assert!(accuracy > 0.6, "{accuracy}, kernels {kernels}");
    }
}

/// `fit` makes the network itself; no file, no start.
#[test]
fn a_fresh_network_is_frozen_too() {
    let _held = random_numbers();
    let data = mnist();
    let (train, test) = (data.train.take(500), data.test.take(100));
    let trained = quiet::<Tuned>(true).fit(&train, &test).unwrap();
    for (name, values) in parameters(&*trained) {
        if is_frozen(&name) && name.ends_with("running_mean") {
            assert!(values.iter().all(|v| *v == 0.0), "{name}");
        }
    }
    let (tuned, whole) = (Tuned::init(&Device::flex().autodiff()), Whole::init(&Device::flex().autodiff()));
    assert_eq!(trainable(&whole), Whole::PARAMS);
    assert_eq!(trainable(&tuned), 2 * 288 + 288 * 10 + 10, "the norm and the dense layer behind `flatten`");
    // `PARAMS` counts what has weights, frozen or not.
    assert_eq!(Tuned::PARAMS, Whole::PARAMS);
    let notes = |name: &str| Tuned::LAYERS.iter().find(|l| l.name == name).unwrap().notes;
    assert_eq!(notes("last"), ["frozen: training leaves it as it is"]);
    assert_eq!(notes("residual1.repeat1[1].conv2d1"), notes("last"));
    assert_eq!(notes("dense1"), [""; 0]);
}

/// A file holds weights; the network that reads it says what is frozen.
#[test]
fn a_file_carries_weights_between_frozen_and_learning_networks() {
    let _held = random_numbers();
    let data = mnist();
    let (train, test) = (data.train.take(500), data.test.take(100));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tuned.model");
    let tuned = Tuned::init(&Device::flex());
    tuned.save(&path).unwrap();
    let again = Tuned::load(&path, &Device::flex().autodiff()).unwrap();
    assert_eq!(parameters(&tuned), parameters(&again.valid()));
    assert_eq!(trainable(&again), 2 * 288 + 288 * 10 + 10);
    let record = tuned.into_record();
    let whole = Whole::init(&Device::flex()).load_record(record);
    let before = parameters(&whole);
    let trained = quiet::<Whole>(true).start_from(whole).fit(&train, &test).unwrap();
    for ((name, before), (_, after)) in before.iter().zip(&parameters(&*trained)) {
        assert!(before != after, "{name} learns in a network that freezes nothing");
    }
}

/// A frozen dropout hands everything on, and a frozen norm takes its stored statistics, on the training device too.
#[test]
fn what_is_frozen_computes_in_training_as_it_does_later() {
    let _held = random_numbers();
    let device = Device::flex().autodiff();
    let tuned = Tuned::init(&device);
    let x = Tensor::<4>::random([3, 1, 28, 28], Distribution::Default, &device);
    let stem = tuned.stem1.forward(x.clone());
    let later = tuned.valid().stem1.forward(x.clone().inner());
    assert!(difference(stem.clone().inner(), later) < 1e-6);
    // The same block would drop a half.
    let learning = tuned.stem1.clone().unfreeze().forward(x);
    assert!(difference(learning.inner(), stem.inner()) > 0.1);
}

/// The gradients of the layer before what is frozen are those of the same layers by hand in Burn.
#[test]
fn gradients_flow_through_what_is_frozen() {
    let _held = random_numbers();
    let device = Device::flex().autodiff();
    let mut net = Between::init(&device);
    // Statistics that are not those of a fresh norm, nor those of the batch.
    net.batch_norm1.running_mean.update(Tensor::from_floats([0.1, -0.2, 0.3, 0.0], &device));
    net.batch_norm1.running_var.update(Tensor::from_floats([0.5, 2.0, 1.5, 0.1], &device));
    net = net.fork(&device);
    let x = Tensor::<4>::random([5, 2, 8, 8], Distribution::Default, &device);
    let ours = net.forward(x.clone()).powf_scalar(2.0).sum().backward();
    let by_hand = |x| {
        let norm = &net.batch_norm1;
        let column = |t: Tensor<1>| t.reshape([1, 4, 1, 1]);
        let (mean, var) = (norm.running_mean.value().to_device(&device), norm.running_var.value().to_device(&device));
        let x = net.conv2d1.forward(x);
        let x = (x - column(mean)) / (column(var) + norm.epsilon).sqrt();
        let x = relu(x * column(norm.gamma.val()) + column(norm.beta.val()));
        let x = relu(net.conv2d2.forward(x)).flatten::<2>(1, 3);
        net.dense2.forward(relu(net.dense1.forward(x)))
    };
    let theirs = by_hand(x).powf_scalar(2.0).sum().backward();
    let first = |gradients| net.conv2d1.weight.grad(gradients).expect("it learns");
    let expected = first(&theirs);
    assert!(expected.clone().abs().max().into_scalar::<f32>() > 0.01);
    let error = difference(first(&ours), expected.clone()) / expected.abs().max().into_scalar::<f32>();
    assert!(error < 1e-5, "{error}");
    let last = |gradients| net.dense2.weight.grad(gradients).expect("it learns");
    assert!(difference(last(&ours), last(&theirs)) < 1e-3);
    assert!(net.conv2d2.weight.grad(&ours).is_none());
    assert!(net.dense1.weight.grad(&ours).is_none());
    assert!(net.batch_norm1.gamma.grad(&ours).is_none());
}
