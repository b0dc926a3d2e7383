//! Real digits, and training on them with a network as `network!` writes it.

mod digits;

use digits::{Digits, MNIST, alone};
use network_runtime::{Mnist, Network, Progress};

/// Counts of the test and training labels by class, as published: of the ten thousand 980 are zeros, of the sixty thousand 5,923.
#[test]
fn mnist_is_what_it_is() {
    let mnist = Mnist::open(MNIST).unwrap();
    assert_eq!((mnist.train.len(), mnist.test.len()), (60_000, 10_000));
    let first: Vec<u8> = (0..5).map(|index| mnist.train.label(index)).collect();
    assert_eq!(first, [5, 0, 4, 1, 9]);
    let count = |label| (0..60_000).filter(|index| mnist.train.label(*index) == label).count();
    let counts: Vec<usize> = (0..10).map(count).collect();
    assert_eq!(counts, [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]);
    assert_eq!((mnist.test.label(0), mnist.test.label(9_999)), (7, 6));
    // The mean of the training pixels, 0.1307, is the number that everyone normalises MNIST with.
    let sum: u64 = (0..60_000).flat_map(|index| mnist.train.pixels(index)).map(|pixel| u64::from(*pixel)).sum();
    let mean = sum as f64 / 255.0 / 60_000.0 / 784.0;
    assert!((mean - 0.1307).abs() < 0.00005, "{mean}");
}

#[test]
fn two_epochs_on_5000_digits_reach_88_percent_on_the_test_set() {
    let _alone = alone();
    let mnist = Mnist::open(MNIST).unwrap();
    let trained = Digits::trainer()
        .epochs(2)
        .batch(32)
        .progress(Progress::Silent)
        .fit(&mnist.train.take(5000), &mnist.test)
        .unwrap();
    let evaluation = trained.evaluate(&mnist.test).unwrap();
    assert!(evaluation.accuracy >= 0.88, "{evaluation}");

    let epochs = trained.history().epochs();
    assert_eq!(epochs.len(), 2);
    assert!(epochs[1].train_loss < epochs[0].train_loss);
    assert_eq!(epochs[1].score.value, evaluation.accuracy);
    assert!((epochs[1].valid_loss - evaluation.loss).abs() < 1e-6);

    // Byte by byte as it was trained, and number by number: the same answer.
    let seven = trained.predict(mnist.test.pixels(0)).unwrap();
    assert_eq!(seven.class, 7, "{seven}");
    let numbers: Vec<f32> = mnist.test.pixels(0).iter().map(|pixel| f32::from(*pixel) / 255.0).collect();
    assert_eq!(trained.predict(&numbers).unwrap(), seven);
}
