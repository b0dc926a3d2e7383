//! Law: a mistake is one error, and what its help proposes is right.

mod common;

use common::errors;

/// The one error of these layers, between these ends.
fn error(ends: &str, layers: &str) -> String {
    let source = format!("Net: {ends} {{ {layers} }}");
    let mut found = errors(&source);
    assert_eq!(found.len(), 1, "{source}: {found:#?}");
    found.remove(0)
}

/// That the error says this, and that it is not said of the layers that are right.
fn says(ends: &str, layers: &str, text: &str) {
    let error = error(ends, layers);
    assert!(error.contains(text), "{layers}: {error}");
}

fn right(ends: &str, layers: &str) {
    let source = format!("Net: {ends} {{ {layers} }}");
    assert_eq!(errors(&source), [""; 0], "{source}");
}

#[test]
fn a_capitalised_activation_is_no_size() {
    let features = "features(4) -> class(2)";
    says(features, "dense(16, ReLU) dense(2)", "help: write `relu`");
    says(features, "dense(4, Relu) dense(2)", "help: write `relu`");
    says(features, "dense(16, LeakyReLU(0.1)) dense(2)", "help: write `leaky_relu`");
    says(features, "dense(16, Swish) dense(2)", "help: write `silu`");
    says(features, "dense(16, nn::ReLU()) dense(2)", "help: write `relu`");
    says(features, "dense(16) batch_norm(ReLU) dense(2)", "help: write `relu`");
    says("image(1, 8, 8) -> class(2)", "conv2d(8, 3, ReLU) flatten dense(2)", "help: write `relu`");
    says("image(1, 8, 8) -> class(2)", "max_pool2d(2, ReLU) flatten dense(2)", "`relu` as a layer of its own");
    says(features, "dense(TANH) dense(2)", "a constant of that name stands in braces: `{ TANH }`");
    right(features, "dense({ TANH }) dense(2)");
    right(features, "dense(HIDDEN, RELU_WIDTH) dense(2)");
}

#[test]
fn the_largest_kernel_counts_the_dilation() {
    let ends = "image(1, 28, 28) -> class(2)";
    let behind = "flatten dense(2)";
    says(ends, &format!("conv2d(8, 5, dilation = 8, padding = 1) {behind}"), "a kernel of at most 4,");
    right(ends, &format!("conv2d(8, 4, dilation = 8, padding = 1) {behind}"));
    says(ends, &format!("max_pool2d(5, dilation = 8) {behind}"), "a window of at most 4,");
    right(ends, &format!("max_pool2d(4, dilation = 8) {behind}"));
    // A window of 3 would be too small for this padding.
    says(ends, &format!("max_pool2d(5, dilation = 14, padding = 2) {behind}"), "write a smaller dilation");
    says(ends, &format!("conv2d(8, (3, 40)) {behind}"), "a kernel with a width of at most 28,");
}

#[test]
fn the_formula_of_a_window_has_its_numbers() {
    let ends = "image(1, 26, 28) -> class(2)";
    says(ends, "max_pool2d(27, stride = 3) flatten dense(2)", "floor((26 − 27) / 3) + 1 = 0, below 1");
    says(ends, "conv2d(8, 40, stride = 2) flatten dense(2)", "floor((26 − 40) / 2) + 1 = −6, below 1");
    says(ends, "max_pool2d(27) flatten dense(2)", "the window of this `max_pool2d` reaches over 27 pixels");
}
