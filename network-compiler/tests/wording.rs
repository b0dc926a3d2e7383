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

#[test]
fn the_input_among_the_sizes_is_one_mistake() {
    for (ends, layers, right) in [
        ("image(1, 28, 28) -> class(2)", "conv2d(1, 6, 5) flatten dense(2)", "write `conv2d(6, 5)`"),
        (
            "image(3, 28, 28) -> class(2)",
            "conv2d(3, 6, 5, relu, padding = same) flatten dense(2)",
            "write `conv2d(6, 5, relu, padding = same)`",
        ),
        (
            "image(C, 28, 28) -> class(2)",
            "conv2d(C, 6, 5, 2, 1) flatten dense(2)",
            "write `conv2d(6, 5, stride = 2, padding = 1)`",
        ),
        ("image(32, 28, 28) -> class(2)", "depthwise_conv2d(32, 3) flatten dense(2)", "write `depthwise_conv2d(3)`"),
        ("image(8, 28, 28) -> class(2)", "batch_norm(8) flatten dense(2)", "write `batch_norm`"),
        ("image(8, 28, 28) -> class(2)", "group_norm(2, 8) flatten dense(2)", "write `group_norm(2)`"),
        ("tokens(20, 100) -> class(2)", "embedding(100, 64) global_avg_pool dense(2)", "write `embedding(64)`"),
        ("sequence(20, 8) -> class(2)", "lstm(8, 64, 2, last) dense(2)", "write `lstm(64, last, layers = 2)`"),
        ("sequence(20, 8) -> class(2)", "attention(8, 4) last_step dense(2)", "write `attention(heads = 4)`"),
    ] {
        says(ends, layers, right);
        assert!(error(ends, layers).contains("takes its input from what comes"), "{layers}");
    }
    // Both are usual: a stride of 1 as Keras writes it, and 3 channels by a kernel of 1.
    says(
        "image(32, 9, 9) -> class(2)",
        "conv2d(32, 3, 1) flatten dense(2)",
        "where the last number is the stride, `conv2d(32, 3, stride = 1)`",
    );
    // Where what comes is not known, both are shown.
    let found = errors("Net: image(3, 9, 9) -> class(2) { conv2d(8, 99) conv2d(8, 16, 5) flatten dense(2) }");
    assert!(found[1].contains("write `conv2d(16, 5)` where the first number is the input, which is taken from what comes; else `conv2d(8, 16, stride = 5)`"), "{found:#?}");
}

#[test]
fn numbers_behind_the_sizes_are_one_mistake() {
    let image = "image(3, 28, 28) -> class(2)";
    let behind = "flatten dense(2)";
    for (layer, right) in [
        ("conv2d(32, 3, 1, 1)", "write `conv2d(32, 3, stride = 1, padding = 1)`"),
        ("conv2d(32, 3, 2, relu)", "write `conv2d(32, 3, relu, stride = 2)`"),
        ("conv2d(relu, 32, 3)", "write `conv2d(32, 3, relu)`"),
        ("max_pool2d(3, 2, 1)", "write `max_pool2d(3, stride = 2, padding = 1)`"),
        ("conv2d(8, 3, 1.5)", "by key it takes `bias`, `stride`"),
        ("dropout(0.1, 2)", "leave `2` out"),
    ] {
        says(image, &format!("{layer} {behind}"), right);
    }
    says("sequence(9, 6) -> class(2)", "attention(2) last_step dense(2)", "write `attention(heads = 2)`");
    says("sequence(9, 8) -> class(2)", "lstm(last, 8) dense(2)", "write `lstm(8, last)`");
    says("features(8) -> class(2)", "prelu(8) dense(2)", "leave `8` out");
    says(image, "reshape(28, 28) dense(2)", "it is written `reshape(kind(sizes))`");
}

#[test]
fn what_stands_before_the_last_activation_is_the_last_layer() {
    for (output, layers, wrong) in [
        ("class(3)", "dense(3, relu) softmax", "`relu` before the last activation, `softmax`, cuts"),
        ("class(3)", "dense(3) sigmoid softmax", "`sigmoid` before the last activation, `softmax`, keeps"),
        ("class(3)", "dense(3) tanh log_softmax", "`tanh` before the last activation, `log_softmax`, keeps"),
        ("class(3)", "dense(3) gaussian_noise(0.1) softmax", "`gaussian_noise(0.1)` before the last activation"),
        ("class(3)", "dense(3) dropout(0.1) softmax", "`dropout(0.1)` before the last activation"),
        ("binary", "dense(1, relu) sigmoid", "`relu` before the last activation, `sigmoid`, cuts"),
        ("labels(3)", "dense(3) relu6 sigmoid", "`relu6` before the last activation, `sigmoid`, cuts"),
        ("class(3)", "repeat(2) { dense(3) relu } softmax", "`relu` before the last activation"),
    ] {
        says(&format!("features(4) -> {output}"), layers, wrong);
    }
    says("sequence(5, 4) -> tokens(5, 3)", "dense(3, relu) softmax", "`relu` before the last activation");
    says("image(1, 4, 4) -> mask(2, 4, 4)", "conv2d(2, 1, relu) softmax", "`relu` before the last activation");
    // Each of two is wrong without the other.
    let found = errors("Net: features(4) -> labels(3) { dense(3, relu) dropout(0.1) sigmoid }");
    assert_eq!(found.len(), 2, "{found:#?}");
    let found = errors("block end { dense(3) relu } Net: features(4) -> class(3) { end softmax }");
    assert!(found.len() == 1 && found[0].contains("in the block `end`"), "{found:#?}");
    right("features(4) -> class(3)", "dense(8, relu) dropout(0.1) dense(3) softmax");
    right("features(4) -> class(3)", "dense(8, relu) dropout(0.1) dense(3, softmax)");
    right("features(4) -> class(3)", "dense(3) softplus softmax");
    right("features(4) -> values(3)", "dense(3, tanh) sigmoid");
}

#[test]
fn an_activation_may_stand_twice_where_the_second_does_something() {
    let ends = "features(8) -> values(2)";
    for layers in
        ["swiglu(8) swiglu(4)", "dense(8, swiglu) swiglu(5)", "glu glu", "prelu prelu", "gelu gelu", "tanh tanh"]
    {
        right(ends, &format!("{layers} dense(2)"));
    }
    for word in ["relu", "relu6", "hard_tanh", "hard_shrink", "thresholded_relu(2.0)"] {
        says(ends, &format!("{word} {word} dense(2)"), "stands twice in a row");
    }
    right(ends, "thresholded_relu(2.0) thresholded_relu(3.0) dense(2)");
}

#[test]
fn a_key_of_the_peers_is_answered_with_the_layer_at_hand() {
    let image = "image(2, 28, 28) -> class(2)";
    for (layer, right) in [
        ("max_pool2d(kernel_size = 2)", "here it is the first argument: `max_pool2d(2)`"),
        ("max_pool2d(pool_size = 2, stride = 1)", "here it is the first argument: `max_pool2d(2, stride = 1)`"),
        (
            "conv2d(8, kernel_size = 3, padding = same)",
            "here it is the second argument: `conv2d(8, 3, padding = same)`",
        ),
        ("conv2d(8, 3, activation = relu)", "here it is an argument without a key: `conv2d(8, 3, relu)`"),
        ("conv2d(8, 3, activation = ReLU)", "here it is an argument without a key: `conv2d(8, 3, relu)`"),
        ("pad(1, mode = reflect)", "here it is the word `reflect` alone: `pad(1, reflect)`"),
        ("upsample(2, mode = bilinear)", "here it is the second argument: `upsample(2, bilinear)`"),
        ("group_norm(num_groups = 2)", "here it is the first argument: `group_norm(2)`"),
        ("avg_pool2d(2, count_include_pad = false)", "here it is `count_padding`"),
        ("conv2d(8, 3, kernel_initializer = ones)", "`#[init(kaiming_normal)]`"),
        ("conv2d(8, 3, padding_mode = reflect)", "`pad(1, reflect)`"),
        ("max_pool2d(2, activation = relu)", "write `relu` as a layer of its own behind `max_pool2d`"),
    ] {
        says(image, &format!("{layer} flatten dense(2)"), right);
    }
    let sequence = "sequence(9, 8) -> class(2)";
    for (layer, right) in [
        ("lstm(units = 8)", "here it is the first argument: `lstm(8)`"),
        ("lstm(8, return_sequences = true)", "leave it out: without the word `last` every step is given: `lstm(8)`"),
        ("lstm(8, bidirectional = true)", "here it is the word `bidirectional`: `lstm(8, bidirectional)`"),
        ("attention(num_heads = 2)", "here it is `heads`"),
        (
            "transformer_encoder(causal = true, heads = 2, ff = 8)",
            "here it is the word `causal`: `transformer_encoder(causal, heads = 2, ff = 8)`",
        ),
        ("transformer_encoder(gelu, heads = 2, ff = 8)", "the word in `transformer_encoder` cannot be `gelu`"),
    ] {
        says(sequence, &format!("{layer} last_step dense(2)"), right);
    }
    says(sequence, "lstm(8, return_sequences = false) dense(2)", "the final state alone: `lstm(8, last)`");
    // Each key is a mistake; every answer shows the whole call.
    let found = errors("Net: features(4) -> class(2) { dense(in_features = 4, out_features = 8) tanh dense(2) }");
    assert!(found[0].contains("the number in front: `dense(4, 8)`"), "{found:#?}");
    assert!(found[1].contains("the second argument: `dense(4, 8)`"), "{found:#?}");
}

#[test]
fn a_padding_without_its_key_is_told_the_key() {
    let image = "image(2, 28, 28) -> class(2)";
    says(
        image,
        "conv2d(8, 3, relu, same) flatten dense(2)",
        "write `padding = same`: `conv2d(8, 3, relu, padding = same)`",
    );
    says(image, "conv2d(8, 3, same) flatten dense(2)", "write `padding = same`: `conv2d(8, 3, padding = same)`");
    says(image, "max_pool2d(same) flatten dense(2)", "write `padding = same`");
    says(image, "conv2d(8, 3, padding = SAME) flatten dense(2)", "write `same` or `valid`");
    right(image, "conv2d(8, 3, padding = SAME_PADDING) flatten dense(2)");
}

/// The text of the peers' keys is not checked by anything else.
#[test]
fn a_setting_that_belongs_on_the_trainer_says_so() {
    for (setting, text) in
        [("validation_split: 0.1", ".fit("), ("device: cuda", ".device("), ("verbose: 1", ".progress(")]
    {
        let found = errors(&format!("Net: features(4) -> class(2) {{ dense(2) }} train {{ {setting} }}"));
        assert!(found.len() == 1 && found[0].contains(text), "{found:#?}");
    }
    let found =
        errors("Net: features(4) -> class(2) { dense(2) } train { loss: cross_entropy(class_weights = balanced) }");
    assert!(found.len() == 1 && found[0].contains("here it is `weights = balanced`"), "{found:#?}");
}

#[test]
fn a_word_of_the_peers_leads_to_ours() {
    let image = "image(2, 28, 28) -> class(2)";
    for (layer, right) in [
        ("GaussianNoise(0.1)", "`gaussian_noise(std)`"),
        ("RandomFlip", "write `train { augment: [flip] }`"),
        ("RandomRotation(10)", "write `train { augment: [rotate(10)] }`"),
        ("ZeroPad2d(1)", "`pad(1)`"),
        ("ReflectionPad2d(1)", "`pad(1, reflect)`"),
        ("Cropping2D(1)", "`crop(1)`"),
        ("SpatialDropout2D(0.1)", "`dropout(p)`"),
        ("Identity", "leave it out"),
        ("MaxPool3d(2)", "there is none like it: `module(…)`"),
        ("TransformerDecoder(2)", "`transformer_encoder(causal, heads = 4, ff = 256)`"),
        ("Encoder(2)", "a network of yours is written with what it gives: `Encoder -> features(64)`"),
        ("gap", "`global_avg_pool`"),
        ("cat", "`concat(name)`"),
        ("nn", "a layer is one as `dense`"),
    ] {
        says(image, &format!("{layer} flatten dense(2)"), right);
    }
    says("features(4) -> class(2)", "dense(8, linear) dense(2)", "leave it out: without an activation");
    let found = errors("Net: image(1, 8, 8) -> class(2) { flatten dense(2) } train { augment: [GaussianNoise] }");
    assert!(found.len() == 1 && found[0].contains("`noise(0.1)`"), "{found:#?}");
}

#[test]
fn a_path_before_a_layer_is_one_mistake() {
    let image = "image(1, 28, 28) -> class(2)";
    says(image, "nn::Conv2d(1, 32, 3) flatten dense(2)", "`nn::Conv2d` is no layer");
    says(image, "conv2d(8, 3) nn.ReLU() flatten dense(2)", "help: write `relu`");
    says(image, "flatten burn::nn::Linear(8) dense(2)", "help: write `dense(out)`");
    says(image, "flatten layers::dense(8) dense(2)", "help: write `dense(out, activation)`");
    says(image, "models::Encoder(3) flatten dense(2)", "`models::Encoder` stands for another network");
    right(image, "models::Conv2d -> features(8) dense(2)");
}

#[test]
fn the_statements_of_rust_are_answered_each_by_one_error() {
    let ends = "features(4) -> class(2)";
    says(ends, "for i in 0..3 { dense(8, relu) } dense(2)", "write `repeat(n) { … }`");
    says(ends, "if DEEP { dense(8) } else if WIDE { dense(9) } else { dense(3) } dense(2)", "a network has no `if`");
    says(ends, "let hidden = 64; dense(2)", "write a constant before the network");
    says(ends, "let hidden = 64 dense(2)", "write a constant before the network");
    assert_eq!(errors("let hidden = 64; dense(2)").len(), 1);
}

#[test]
fn a_word_in_quotes_is_one_mistake() {
    let image = "image(2, 28, 28) -> class(2)";
    says(image, "conv2d(8, 3, \"relu\") flatten dense(2)", "write `relu` without quotes");
    says(image, "conv2d(8, 3, \"ReLU\") flatten dense(2)", "write `relu` without quotes");
    says(image, "conv2d(8, 3, padding = \"same\") flatten dense(2)", "write `same` without quotes");
    says(image, "gelu(approximate = \"tanh\") flatten dense(2)", "write `tanh` without quotes");
    says(image, "parallel(\"concat\") { { } { } } flatten dense(2)", "write `concat` without quotes");
    says(image, "#[init(\"ones\")] conv2d(8, 3) flatten dense(2)", "write `ones` without quotes");
    says("features(4) -> class(\"2\")", "dense(2)", "write `2` without quotes");
    says("features(\"4\") -> class(2)", "dense(4, 8) dense(2)", "write `4` without quotes");
    for (setting, word) in [
        ("loss: \"mse\"", "mse"),
        ("metrics: [\"accuracy\"]", "accuracy"),
        ("clip: \"norm\"", "norm"),
        ("optimizer: \"adam\"", "adam"),
    ] {
        let found = errors(&format!("Net: features(4) -> class(2) {{ dense(2) }} train {{ {setting} }}"));
        assert!(found.len() == 1 && found[0].contains(&format!("write `{word}` without quotes")), "{found:#?}");
    }
}
