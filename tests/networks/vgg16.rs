//! Simonyan & Zisserman 2014, "Very deep convolutional networks for large-scale image recognition", configuration D.

use crate::published::is_as_published;
use neural_first::prelude::*;

network! {
    block two(out) { repeat(2) { conv2d(out, 3, relu, padding = same) } max_pool2d(2) }
    block three(out) { repeat(3) { conv2d(out, 3, relu, padding = same) } max_pool2d(2) }

    pub Vgg16: image(3, 224, 224) -> class(1000) {
        two(64) two(128) three(256) three(512) three(512)
        flatten dense(4096, relu) dense(4096, relu) dense(1000, softmax)
    }
}

const _: () = assert!(Vgg16::PARAMS == 138_357_544);

#[test]
fn vgg16_is_as_published() {
    is_as_published::<Vgg16>("vgg16");
}
