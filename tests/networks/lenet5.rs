//! LeCun et al. 1998, "Gradient-based learning applied to document recognition", in the form of today's textbooks.

use crate::published::is_as_published;
use neural_first::prelude::*;

network! {
    /// Every channel of the second convolution sees all of the first; the means have no weights.
    pub LeNet5: image(1, 28, 28) -> class(10) {
        conv2d(6, 5, tanh, padding = same) avg_pool2d(2)
        conv2d(16, 5, tanh) avg_pool2d(2)
        flatten dense(120, tanh) dense(84, tanh) dense(10)
    }
}

const _: () = assert!(LeNet5::PARAMS == 61_706);

#[test]
fn lenet5_is_as_published() {
    is_as_published::<LeNet5>("lenet5");
    let device = Device::flex();
    assert_eq!(LeNet5::init(&device).forward(Tensor::zeros([2, 1, 28, 28], &device)).dims(), [2, 10]);
}
