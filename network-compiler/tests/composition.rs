//! Composition: what stands in braces is a network in itself.

mod common;

use common::{errors, expand};

/// The parameters of the expansion.
fn params(source: &str) -> String {
    let text = expand(source);
    let from = text.find("const PARAMS: usize = ").unwrap_or_else(|| panic!("{text}"));
    text[from..].split(';').next().unwrap_or_default().replace("const PARAMS: usize = ", "")
}

#[test]
fn the_parts_of_a_network_nest() {
    insta::assert_snapshot!(expand(
        "block unit(out, act = relu) { residual { conv2d(out, 3, padding = same) batch_norm(act) conv2d(2 * out / 2, 3, padding = same) } act }
         pub Net: image(3, 16, 16) -> class(10) {
             conv2d(8, 3, padding = same)
             unit(8)
             first: residual(shortcut = { conv2d(16, 1, stride = 2) batch_norm }) { conv2d(16, 3, stride = 2, padding = same) } relu
             unit(16)
             repeat(2) { repeat(DEPTH) { unit(16) } }
             parallel(concat) { { conv2d(4, 1, relu) } { } { global: unit(16) } }
             parallel(product) { { sigmoid } { } }
             global_avg_pool
             repeat(2) { dense(12, relu) }
             dense(10)
         }"
    ));
}

#[test]
fn resnet_20_has_the_parameters_of_the_paper() {
    // He et al. 2015 give 0.27 million with the parameter-free shortcut; the two projections of 1×1 with their norms add
    // 16·32 + 2·32 + 32·64 + 2·64 = 2,752 to the 269,722 of that form.
    assert_eq!(
        params(
            "block unit(out) { residual { conv2d(out, 3, padding = same) batch_norm(relu) conv2d(out, 3, padding = same) batch_norm } relu }
             block down(out) {
                 residual(shortcut = { conv2d(out, 1, stride = 2) batch_norm }) {
                     conv2d(out, 3, stride = 2, padding = same) batch_norm(relu) conv2d(out, 3, padding = same) batch_norm } relu }
             pub ResNet20: image(3, 32, 32) -> class(10) {
                 conv2d(16, 3, padding = same) batch_norm(relu)
                 repeat(3) { unit(16) }
                 down(32) repeat(2) { unit(32) }
                 down(64) repeat(2) { unit(64) }
                 global_avg_pool dense(10)
             }"
        ),
        "272474"
    );
}

#[test]
fn resnet_18_has_the_parameters_of_torchvision() {
    // torchvision.models.resnet18: 11,689,512.
    assert_eq!(
        params(
            "block basic(out) { residual { conv2d(out, 3, padding = 1) batch_norm(relu) conv2d(out, 3, padding = 1) batch_norm } relu }
             block down(out) {
                 residual(shortcut = { conv2d(out, 1, stride = 2) batch_norm }) {
                     conv2d(out, 3, stride = 2, padding = 1) batch_norm(relu) conv2d(out, 3, padding = 1) batch_norm
                 }
                 relu
             }
             block stage(out) { down(out) basic(out) }
             pub ResNet18: image(3, 224, 224) -> class(1000) {
                 conv2d(64, 7, stride = 2, padding = 3) batch_norm(relu) max_pool2d(3, stride = 2, padding = 1)
                 repeat(2) { basic(64) }
                 stage(128) stage(256) stage(512)
                 global_avg_pool
                 dense(1000)
             }"
        ),
        "11689512"
    );
}

#[test]
fn a_repeat_counts_every_round() {
    // 4·8 + 8 in the first round, 8·8 + 8 in the two behind it; 8·2 + 2.
    assert_eq!(params("A: features(4) -> class(2) { repeat(3) { dense(8, relu) } dense(2) }"), "202");
    assert_eq!(params("A: features(8) -> values(8) { repeat(N) { dense(8, tanh) } }"), "(N * 72)");
}

#[test]
fn a_block_is_one_struct_however_often_it_is_called() {
    let text = expand(
        "block unit(out) { dense(out) batch_norm(relu) } A: features(4) -> class(2) { unit(8) unit(16) repeat(2) { unit(16) } dense(2) }",
    );
    assert_eq!(text.matches("pub struct AUnit").count(), 1, "{text}");
    assert_eq!(text.matches("impl __network_a::AUnit ").count(), 1, "{text}");
}

#[test]
fn a_block_that_does_something_else_is_another_struct() {
    let text = expand("block unit(act) { dense(8) act } A: features(4) -> class(2) { unit(relu) unit(tanh) dense(2) }");
    assert!(text.contains("pub struct AUnit {") && text.contains("pub struct AUnit2 {"), "{text}");
}

#[test]
fn rounds_with_the_same_code_are_an_array_and_others_fields() {
    // `reshape` of features that stay 12, and of others that grow; a frame that is the same in each round, and one that is not.
    for body in ["reshape(image(1, 3, _)) flatten", "flatten", "dense(12) crop(1) pad(1)"] {
        let text = expand(&format!("A: features(12) -> values(12) {{ repeat(3) {{ {body} tanh }} dense(12) }}"));
        assert!(text.contains("pub repeat1: [ARepeat1; 3]"), "{body}: {text}");
    }
    for (input, body) in [
        ("features(12)", "reshape(image(1, 3, _)) flatten dense(24)"),
        ("image(1, 3, 4)", "flatten dense(12)"),
        ("volume(1, 7, 7, 7)", "conv3d(1, 3, stride = 2, padding = same)"),
        ("features(N)", "reshape(image(1, 1, _)) flatten dense(M)"),
    ] {
        let text = expand(&format!("A: {input} -> values(3) {{ repeat(2) {{ {body} tanh }} flatten dense(3) }}"));
        assert!(text.contains("pub round1: A") && text.contains("pub round2: A"), "{body}: {text}");
    }
}

#[test]
fn rows_have_dotted_names() {
    let text = expand(
        "A: features(4) -> class(2) { residual { dense(8) dense(4) } repeat(2) { dense(8) } repeat(N) { dense(8) }
         parallel(sum) { { dense(3) } { dense(3) } } dense(2) }",
    );
    for name in [
        "residual1.dense1",
        "residual1.dense2",
        "residual1",
        "repeat1[0].dense1",
        "repeat1[1].dense1",
        "repeat2[..].dense1",
        "parallel1.branch1.dense1",
        "parallel1.branch2.dense1",
        "parallel1",
        "dense1",
    ] {
        assert!(text.contains(&format!("name: \"{name}\"")), "{name}\n{text}");
    }
}

#[test]
fn a_mistake_in_braces_has_no_followers_outside() {
    for source in [
        "A: image(1, 8, 8) -> class(2) { residual { conv2d(4, 9) relu } conv2d(3, 3) flatten dense(5, 2) }",
        "A: image(1, 8, 8) -> class(2) { repeat(3) { conv2d(4, 9) } conv2d(3, 3) flatten dense(5, 2) }",
        "A: image(1, 8, 8) -> class(2) { parallel(sum) { { conv2d(4, 9) } { conv2d(5, 3) } } flatten dense(5, 2) }",
        "block b(n) { conv2d(4, n) flatten } A: image(1, 8, 8) -> class(2) { b(9) dense(5, 2) }",
        "A: image(1, 8, 8) -> class(2) { residual { dense(4) } flatten dense(5, 2) }",
    ] {
        assert_eq!(errors(source).len(), 1, "{source}: {:?}", errors(source));
    }
}

#[test]
fn a_mistake_of_a_block_is_said_once_a_place() {
    let found =
        errors("block b(n) { conv2d(n, 3) dens(n) } A: image(1, 8, 8) -> class(2) { b(3) b(3) b(3) flatten dense(2) }");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("in the block `b`"), "{found:?}");
}

#[test]
fn the_documentation_of_a_block_is_that_of_its_struct() {
    let text = expand("/// Twice as wide.\nblock wide(n) { dense(2 * n) } A: features(4) -> values(8) { wide(4) }");
    let (before, _) = text.split_once("pub struct AWide").expect("the struct of the block");
    let own = before.rsplit("struct").next().unwrap_or_default();
    assert!(own.contains("Twice as wide."), "{text}");
}

#[test]
fn a_block_that_nothing_calls_is_said_once() {
    // `inner` is called by what is never called; `a` and `b` call one another.
    for (blocks, named) in [
        ("block unit(n) { dense(n) }", "unit"),
        ("block inner(n) { dense(n) } block unit(n) { inner(n) }", "unit"),
        ("block a { b } block b { a }", "a"),
        ("block a { dense(2) a }", "a"),
    ] {
        let found = errors(&format!("{blocks} A: features(4) -> values(2) {{ dense(2) }}"));
        assert_eq!(found.len(), 1, "{blocks}: {found:?}");
        assert!(found[0].contains(&format!("the block `{named}` is never called")), "{found:?}");
    }
    // What is wrong may be its call.
    for layers in ["quite_another(3) dense(2)", "residual(shortcut = { unit(4) }) dense(2)", "concat(unit) dense(2)"] {
        let found = errors(&format!("block unit(n) {{ dense(n) }} A: features(4) -> values(2) {{ {layers} }}"));
        assert!(found.len() == 1 && !found[0].contains("never called"), "{layers}: {found:?}");
    }
    // A parameter may be what calls it.
    let source = "block unit { dense(4) } block both(first) { first relu } A: features(4) -> values(4) { both(unit) tanh dense(4) }";
    assert_eq!(errors(source), [""; 0]);
}

#[test]
fn blocks_that_multiply_come_to_an_end() {
    let mut source = "block b0 { relu tanh } ".to_string();
    for i in 1..40 {
        source += &format!("block b{i} {{ b{0} b{0} }} ", i - 1);
    }
    let found = errors(&(source + "A: features(2) -> values(2) { b39 }"));
    assert_eq!(found.len(), 1, "{found:?}");
    let found = errors("A: features(2) -> values(2) { repeat(9999999) { repeat(9999999) { tanh } } }");
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn expressions_that_double_come_to_an_end() {
    let mut source = "block b0(n) { dense(n) } ".to_string();
    for i in 1..40 {
        source += &format!("block b{i}(n) {{ b{}(n + n) }} ", i - 1);
    }
    let found = errors(&(source + "A: features(2) -> values(2) { b39(N) }"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("too long"), "{found:?}");
}

#[test]
fn a_rule_over_constants_is_asked_once_for_all_rounds() {
    let text = expand("A: image(8, 4, 4) -> class(2) { repeat(5) { conv2d(8, 1, groups = G) } flatten dense(2) }");
    assert_eq!(text.matches("does not divide the 8 input").count(), 1, "{text}");
}

/// What a user has written about a network with a mistake still finds its fields.
#[test]
fn a_network_with_mistakes_still_has_its_composites() {
    let text = expand(
        "pub A: features(4) -> class(3) { residual { dense(4) dropout(7) } repeat(2) { dense(4) dens(3) } dense(3) }",
    );
    assert!(text.contains("compile_error!"), "{text}");
    assert!(text.contains("pub residual1: AResidual1") && text.contains("pub struct AResidual1"), "{text}");
}

#[test]
fn an_expression_may_begin_with_a_composite_or_a_block() {
    assert_eq!(errors("residual(shortcut = { dense(4, 3) }) { dense(4, 3) }").len(), 1);
    assert_eq!(errors("block b(n) { dense(n, relu) } < dense(4, 3) b(5) dense(2, softmax) >"), [""; 0]);
    assert_eq!(errors("dense(4, 3) residual { dense(3) }"), [""; 0]);
}

/// The losses of counts and of distributions ask for a last activation; of one that cannot be read they know nothing.
#[test]
fn a_last_layer_that_cannot_be_read_is_one_mistake_under_every_loss() {
    let of = |last: &str, loss: &str| {
        errors(&format!("Net: features(4) -> values(2) {{ {last} }} train {{ loss: {loss} }}"))
    };
    for loss in ["poisson", "kl_divergence"] {
        for last in
            ["denseq(2, softplus)", "dense(2, sofplus)", "dense(2, softplus, bais = false)", "repeat(1) { dens(2) }"]
        {
            assert_eq!(of(last, loss).len(), 1, "{last}, {loss}: {:#?}", of(last, loss));
        }
        for last in ["dense(2)", "dense(2, tanh)", "dense(2) residual { dense(2) }"] {
            assert_eq!(of(last, loss).len(), 1, "{last}, {loss}: {:#?}", of(last, loss));
            assert!(of(last, loss)[0].starts_with(&format!("`{loss}` ")), "{:#?}", of(last, loss));
        }
    }
}
