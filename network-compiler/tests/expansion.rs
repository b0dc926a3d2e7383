//! What a network becomes, as a reader of `cargo expand` sees it.

mod common;

use common::expand;

#[test]
fn a_perceptron_reads_like_burn_written_by_hand() {
    insta::assert_snapshot!(expand(
        "/// Recognises digits.
         pub Digits { dense(784, 128, relu) dropout(0.2) dense(128, 10, softmax) }
         train { optimizer: adam(lr = 1e-3), schedule: cosine(warmup = 0.05), epochs: 12, batch: 128 }"
    ));
}

#[test]
fn a_convolutional_network_with_every_option() {
    insta::assert_snapshot!(expand(
        "pub(crate) Net: image(3, 32, 32) -> values(2) {
             first: conv2d(16, (3, 5), stride = 2, padding = (1, 2), groups = 1, bias = true) batch_norm(relu, eps = 1e-3, momentum = 0.2)
             conv2d(16, 3, padding = same, dilation = 2, groups = 4)
             silu
             max_pool2d(3, stride = 2, padding = 1)
             avg_pool2d((2, 1), count_padding = false)
             global_avg_pool
             dense(8, leaky_relu(0.2)) dropout(0.5)
             dense(2)
         }
         train { loss: huber(1.5), optimizer: sgd(lr = 0.1, momentum = 0.9, nesterov = true) }"
    ));
}

#[test]
fn constants_become_assertions() {
    insta::assert_snapshot!(expand(
        "Net: image(1, SIDE, SIDE) -> class(K) { conv2d(WIDE, 3, stride = 2, groups = G) flatten dense(64, 10) }"
    ));
}

#[test]
fn parameters_are_those_of_the_structs() {
    insta::assert_snapshot!(expand(
        "/// Of any width.
         pub Mlp<const H: usize, const K: usize>: features(8) -> class(K) {
             dense(H, relu) residual { dense(H, tanh) dense(2 * H) dense(WIDTH) } repeat(3) { dense(WIDTH, relu) } dense(K, softmax)
         }
         limits { params: 10_000 }"
    ));
}

#[test]
fn an_expression_is_a_block_with_a_blueprint() {
    let text = expand("< dense(4, 2, softmax) >");
    assert!(text.contains("::neural_first::__private::Blueprint::<Network>::new()"), "{text}");
}

#[test]
fn the_facade_can_have_another_name() {
    let text = expand("crate = ::ours::nf; < dense(4, 2, softmax) >");
    assert!(text.contains("use ::ours::nf::__private::{burn, derive::*};") && !text.contains("neural_first"), "{text}");
}

#[test]
fn a_network_with_mistakes_still_has_its_type_and_fields() {
    let text = expand("pub Net: features(4) -> class(3) { hidden: dense(8, relu) dropout(7) last: dense(3) }");
    assert!(text.contains("compile_error!"), "{text}");
    assert!(text.contains("pub struct Net") && text.contains("pub hidden: burn::nn::Linear"), "{text}");
    assert!(text.contains("impl ::neural_first::__private::Network for Net"), "{text}");
}

#[test]
fn the_same_tokens_give_the_same_tokens() {
    let source =
        "A: features(4) -> class(3) { a: dense(8, relu) b: dense(8, tanh) dense(H) dense(3) } train { epochs: 3 }";
    assert_eq!(expand(source), expand(source));
}

#[test]
fn another_network_and_a_module_are_fields_and_calls() {
    insta::assert_snapshot!(expand(
        "pub Tuned: image(1, 28, 28) -> class(10) { #[freeze] encoder: models::Encoder -> features(16) relu
         module(blocks::Own = blocks::Own::new(16, device), output = features(8), params = 9) Head -> features(10) }"
    ));
}
