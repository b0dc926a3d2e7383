//! ResNet-50 in the language, for the time that `cargo check` takes: see `measure.sh`.

use neural_first::prelude::*;

network! {
    block conv(out, kernel, stride = 1) {
        conv2d(out, kernel, stride = stride, padding = same, bias = true) batch_norm(eps = 1.001e-5, momentum = 0.01) }
    block narrow(width, stride = 1) { conv(width, 1, stride) relu conv(width, 3) relu conv(4 * width, 1) }
    block stage(width, others, stride) {
        residual(shortcut = { conv(4 * width, 1, stride) }) { narrow(width, stride) } relu
        repeat(others) { residual { narrow(width) } relu } }

    ResNet50: image(3, 224, 224) -> class(1000) {
        conv2d(64, 7, stride = 2, padding = 3, bias = true) batch_norm(relu, eps = 1.001e-5, momentum = 0.01)
        max_pool2d(3, stride = 2, padding = 1)
        stage(64, 2, 1) stage(128, 3, 2) stage(256, 5, 2) stage(512, 2, 2)
        global_avg_pool dense(1000)
    }
}

fn main() {
    assert_eq!(ResNet50::PARAMS, 25_583_592);
}
