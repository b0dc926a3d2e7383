//! Training on the real digits, with thresholds that a broken version misses.
#![cfg(feature = "flex")]

mod common;

use common::{mnist, parameters, random_numbers};
use neural_first::prelude::*;

network! {
    /// As in the example.
    pub Mlp { dense(784, 128, relu) dropout(0.2) dense(128, 10, softmax) }
    train { optimizer: adam(lr = 3e-3), schedule: cosine, epochs: 3, batch: 128, seed: 7 }
}

network! {
    /// A small convolutional network with batch norm.
    pub Cnn: image(1, 28, 28) -> class(10) {
        conv2d(8, 3) batch_norm(relu) max_pool2d(2) conv2d(16, 3, relu) max_pool2d(2) dropout(0.1) flatten dense(10)
    }
    train { optimizer: adam(lr = 3e-3), schedule: cosine(warmup = 0.1), epochs: 2, batch: 64, seed: 7 }
}

fn quiet<N: Network>() -> Trainer<N> {
    N::trainer().device(&Device::flex()).progress(Progress::Silent)
}

#[test]
fn the_perceptron_learns_the_digits() {
    let _held = random_numbers();
    let data = mnist();
    let trained = quiet::<Mlp>().fit(&data.train, &data.test).unwrap();
    let accuracy = trained.evaluate(&data.test).unwrap().accuracy;
    assert!(accuracy >= 0.965, "{accuracy}");
}

#[test]
fn the_convolutional_network_learns_the_digits() {
    let _held = random_numbers();
    let data = mnist();
    let trained = quiet::<Cnn>().fit(&data.train.take(6_000), &data.test.take(2_000)).unwrap();
    let accuracy = trained.evaluate(&data.test).unwrap().accuracy;
    assert!(accuracy >= 0.93, "{accuracy}");
}

/// The same data as rows of 784 numbers and as images.
#[test]
fn digits_fit_features_and_images() {
    fn fits<N: Network>(_: &impl Samples<N::Input, N::Target>) {}
    let data = mnist();
    fits::<Mlp>(&data.train);
    fits::<Cnn>(&data.train);
}

#[test]
fn the_same_seed_gives_the_same_bits() {
    let _held = random_numbers();
    let data = mnist();
    let (train, test) = (data.train.take(1_000), data.test.take(200));
    let train_once = |seed| parameters(&*quiet::<Cnn>().seed(seed).fit(&train, &test).unwrap());
    let (first, second, other) = (train_once(1), train_once(1), train_once(2));
    assert_eq!(first, second);
    assert_ne!(first, other);
}

#[test]
fn a_saved_network_answers_the_same() {
    let _held = random_numbers();
    let data = mnist();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("digits.model");
    let trained = quiet::<Cnn>().epochs(1).fit(&data.train.take(500), &data.test.take(100)).unwrap();
    trained.save(&path).unwrap();
    let loaded = Cnn::load(&path, &Device::flex()).unwrap();
    let digit = data.test.pixels(0);
    let answer = trained.predict(digit).unwrap().probabilities;
    // The same way of answering is the same bits; the plain forward pass rounds otherwise.
    assert_eq!(Predictor::<Cnn>::load(&path, &Device::flex()).unwrap().predict(digit).unwrap().probabilities, answer);
    let plain = loaded.predict(digit).unwrap().probabilities;
    assert!(plain.iter().zip(&answer).all(|(a, b)| (a - b).abs() < 1e-6), "{plain:?} and {answer:?}");
    let error = Mlp::load(&path, &Device::flex()).unwrap_err().to_string();
    assert!(error.contains("image(1, 28, 28)") && error.contains("features(784)"), "{error}");
}
