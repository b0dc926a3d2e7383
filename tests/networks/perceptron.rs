//! The first network of every course.

use crate::published::is_as_published;
use neural_first::prelude::*;

network! { pub Perceptron { dense(784, 128, relu) dropout(0.2) dense(128, 10, softmax) } }

const _: () = assert!(Perceptron::PARAMS == 101_770);

#[test]
fn the_perceptron_is_as_published() {
    is_as_published::<Perceptron>("perceptron");
    let device = Device::flex();
    assert_eq!(Perceptron::init(&device).forward(Tensor::zeros([3, 784], &device)).dims(), [3, 10]);
}
