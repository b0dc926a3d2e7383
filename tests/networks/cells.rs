//! Ronneberger et al. 2015, "U-Net: convolutional networks for biomedical image segmentation", with two levels: what is found on
//! the way down is joined on the way up.

use crate::published::is_as_published;
use neural_first::prelude::*;

network! {
    block twice(out) { repeat(2) { conv2d(out, 3, relu, padding = same) } }
    block up(out, level) { upsample(2) concat(level) twice(out) }

    /// To which of three kinds of tissue every pixel belongs.
    pub Cells: image(1, 64, 64) -> mask(3, 64, 64) {
        level1: twice(16) max_pool2d(2)
        level2: twice(32) max_pool2d(2)
        twice(64)
        up(32, level2)
        up(16, level1)
        conv2d(3, 1)
    }
}

#[test]
fn a_u_shaped_network_is_as_in_keras() {
    is_as_published::<Cells>("cells");
    let device = Device::flex();
    assert_eq!(Cells::init(&device).forward(Tensor::zeros([2, 1, 64, 64], &device)).dims(), [2, 3, 64, 64]);
}
