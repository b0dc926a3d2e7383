//! He et al. 2015, "Deep residual learning for image recognition", 18 layers, as torchvision has it.

use crate::published::is_as_published;
use neural_first::prelude::*;

network! {
    block unit(out) { residual { conv2d(out, 3, padding = 1) batch_norm(relu) conv2d(out, 3, padding = 1) batch_norm } relu }
    block down(out) {
        residual(shortcut = { conv2d(out, 1, stride = 2) batch_norm }) {
            conv2d(out, 3, stride = 2, padding = 1) batch_norm(relu) conv2d(out, 3, padding = 1) batch_norm } relu }

    pub ResNet18: image(3, 224, 224) -> class(1000) {
        conv2d(64, 7, stride = 2, padding = 3) batch_norm(relu) max_pool2d(3, stride = 2, padding = 1)
        repeat(2) { unit(64) }
        down(128) unit(128)
        down(256) unit(256)
        down(512) unit(512)
        global_avg_pool dense(1000)
    }
}

const _: () = assert!(ResNet18::PARAMS == 11_689_512);

#[test]
fn resnet18_is_as_published() {
    is_as_published::<ResNet18>("resnet18");
}
