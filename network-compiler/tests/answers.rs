//! Law: the help of a mistake fits the place where it stands.

mod common;

use common::{errors, expand};

/// Each is one mistake, whose text says this.
fn check(cases: &[(&str, &str)]) {
    for (source, says) in cases {
        let found = errors(source);
        assert!(found.len() == 1 && found[0].contains(says), "{source}: {says}: {found:#?}");
        assert!(found[0].contains("help: "), "{source}: {found:#?}");
    }
}

/// Layers of a network that takes images of 8×8.
fn check_layers(cases: &[(&str, &str)]) {
    for (layers, says) in cases {
        check(&[(&format!("A: image(3, 8, 8) -> class(2) {{ {layers} flatten dense(2) }}"), says)]);
    }
}

/// Settings of a network of five classes.
fn check_train(cases: &[(&str, &str)]) {
    for (settings, says) in cases {
        check(&[(&format!("A: features(4) -> class(5) {{ dense(5) }} train {{ {settings} }}"), says)]);
    }
}

#[test]
fn a_wrong_size_is_answered_with_a_size_of_its_place() {
    check_layers(&[
        ("conv2d(4, 3, padding = -1)", "of at least 0, not `-1`\nhelp: write a number as `1`"),
        ("pad(-1)", "of at least 0, not `-1`"),
        ("repeat(-1) { tanh }", "write a number as `3`"),
        ("conv2d(4, 3, stride = -1)", "write a number as `2`"),
        ("conv2d(4, [3, 3])", "write `(3, 3)`"),
        ("conv2d(4, 3, stride = [2, 1])", "write `(2, 1)`"),
        ("conv2d(4.0, 3)", "not `4.0`\nhelp: write `4`"),
        ("conv2d(4, 3, groups = 0)", "leave `groups` out"),
        ("conv2d(0, 3)", "leave the layer out"),
    ]);
    for source in ["A: features(0) -> class(2) { dense(2) }", "A: features(4) -> class(0) { dense(2) }"] {
        check(&[(source, "help: write a number of at least 1")]);
        assert!(!errors(source)[0].contains("leave"), "{:#?}", errors(source));
    }
    check_train(&[("metrics: [top_k(0)]", "help: write a number of at least 1")]);
}

#[test]
fn places_of_a_schedule_become_shares() {
    check_train(&[
        ("epochs: 90, schedule: step(at = [30, 60])", "of 90 epochs, write `at = [0.333, 0.667]`"),
        ("steps: 1000, schedule: step(at = [250])", "of 1000 steps, write `at = [0.25]`"),
        ("schedule: step(at = [30, 60])", "write `at = [0.3, 0.6]`"),
        ("schedule: step(at = [500])", "write `at = [0.5, 0.75]`"),
        ("schedule: step(at = [0.5], factor = 2)", "write `factor = 0.5`"),
        ("schedule: plateau(factor = 10)", "write `factor = 0.1`"),
    ]);
}

#[test]
fn a_thousand_may_be_meant_by_a_letter() {
    for (most, says) in [("10k", "write `10_000`"), ("1.5M", "write `1_500_000`"), ("10usize", "write `10`")] {
        check(&[(&format!("A: features(4) -> class(2) {{ dense(2) }} limits {{ params: {most} }}"), says)]);
    }
}

#[test]
fn a_network_has_a_name_that_a_type_can_have() {
    let net = |head: &str| format!("{head}: features(4) -> class(2) {{ dense(2) }}");
    assert!(expand(&net("pub 网络")).contains("pub struct 网络"));
    check(&[
        (&net("Self"), "`Self` is a word of Rust and cannot name a network"),
        (&net("_"), "`_` is a word of Rust and cannot name a network"),
        (&net("r#Net"), "write `Net`"),
        (&net("net"), "write `Net`"),
        (&net("#[freeze] pub Net"), "not before a network"),
    ]);
    check_layers(&[
        ("_: tanh", "write a name, as `hidden: …`"),
        ("Self: tanh", "as `self_layer: …`"),
        ("r#relu", "did you mean `relu`?"),
        ("conv2d(3, 3, r#relu)", "did you mean `relu`?"),
    ]);
}

#[test]
fn what_is_missing_and_what_stands_in_its_place_are_one_mistake() {
    check(&[
        ("A: features(4) -> class { dense(5) }", "lacks K"),
        ("A: features(4) -> class() { dense(5) }", "lacks K"),
        ("A: sequence(8, 4) -> class(2) { attention(4) last_step dense(2) }", "write `attention(heads = 4)`"),
        ("A: sequence(8, 4) -> class(2) { attention(num_heads = 4) last_step dense(2) }", "here it is `heads`"),
        ("A: features(4) -> class(2) { #[init(normal(0.02))] dense(2) }", "write `normal(std = 0.02)`"),
        ("A: features(4) -> class(2) { dense(relu, 8) dense(2) }", "write `dense(8, relu)`"),
        ("A: features(4) -> class(2) { dense(out = 10) dense(2) }", "here it is the first argument: `dense(10)`"),
    ]);
    check_layers(&[
        ("reshape(784)", "as `reshape(image(1, 28, 28))`"),
        ("permute(2, 0, 1)", "as `permute(sequence(L, C))`"),
    ]);
    check_train(&[
        ("stop: early(5)", "write `early(patience = 5)`"),
        ("schedule: step(30, 0.1)", "write `step(at = [0.5, 0.75], factor = 0.1)`"),
    ]);
    let found = errors("A: image(3, 8, 8) -> values(1) { flatten dense(1) } train { augment: elastic }");
    assert!(found.len() == 1 && found[0].contains("lacks how strong, and how smooth"), "{found:#?}");
}

#[test]
fn what_is_not_of_the_language_around_a_network_is_one_mistake() {
    let net = "Net: features(4) -> class(2) { dense(2) }";
    check(&[
        (&format!("{net} training {{ epochs: 3 }}"), "did you mean `train`?"),
        (&format!("{net} limit {{ params: 30 }}"), "did you mean `limits`?"),
        (&format!("{net} train: {{ epochs: 3 }}"), "write `train { … }`"),
        (&format!("{net} train(epochs: 3)"), "write `train { … }`"),
        (&format!("{net} Other: features(4) -> class(2) {{ dense(2) }}"), "of its own"),
        (&format!("{net} block b {{ tanh }}"), "stands before the network's header"),
        (&format!("{net} 3 {{ tanh }}"), "or the end, found `3`"),
        (&format!("train {{ epochs: 3 }} {net}"), "belongs behind its layers"),
        (&format!("struct {net}"), "not with `struct`"),
        (&format!("pub struct {net}"), "not with `struct`"),
        (&format!("let net = {net}"), "not with `let net =`"),
        ("Net: features[4] -> class(2) { dense(2) }", "write `features(4)`"),
        ("Net: features(4) -> class[2] { dense(2) }", "write `class(2)`"),
        ("Net: features(4) -> class(2) { dense[2] }", "write `dense(2)`"),
        ("Net: features(4) -> class(2) [ dense(2) ]", "stand in braces"),
        ("Net: features(4), -> class(2) { dense(2) }", "a header is written"),
        ("Net: features(4) -> (values(1), class(3)) { dense(2) }", "several are not in the language"),
        ("Net: features(4) -> (class(2)) { dense(2) }", "write `-> class(2)`"),
        ("Net: features(4) -> class(2) { Encoder(\"x.model\") -> features(4) dense(2) }", "write `Encoder -> …`"),
        ("block unit(out: usize) { dense(out) } Net: features(4) -> class(2) { unit(2) }", "write `out`"),
    ]);
    for source in
        ["< dense(4, 2, softmax) > train { epochs: 3 }", "< dense(4, 2, softmax) >;", "< Encoder -> features(4) >"]
    {
        assert!(errors(source).iter().all(|text| !text.contains("found `<`")), "{source}: {:#?}", errors(source));
    }
    assert_eq!(errors("< dense(4, 2, softmax) > train { epochs: 3 }"), [""; 0]);
}

#[test]
fn a_missing_comma_is_named() {
    check_layers(&[
        ("conv2d(4 , 3 relu)", "a comma is missing before `relu`\nhelp: write `3, relu`"),
        ("conv2d(4, 3, stride = 1 bias = false)", "a comma is missing before `bias`"),
        ("conv2d(4, 3, relu in = 3)", "a comma is missing before `in`"),
        ("conv2d(4, (3 3))", "a comma is missing before `3`"),
        ("conv2d(4,, 3)", "nothing stands before this comma"),
    ]);
    check_train(&[
        ("loss: cross_entropy batch: 3", "a comma is missing before `batch`"),
        ("optimizer: adam(lr = 1e-3 eps = 0.1)", "a comma is missing before `eps`"),
        ("metrics: [accuracy top_k(3)]", "a comma is missing before `top_k`"),
        ("epochs 10", "write `epochs: 10`"),
    ]);
    for settings in
        ["epochs: 10; batch: 3;", "epochs: N as usize, batch: crate::BATCH", "time: 10 min, checkpoint: every(1 epoch)"]
    {
        let source = format!("A: features(4) -> class(5) {{ dense(5) }} train {{ {settings} }}");
        assert_eq!(errors(&source), [""; 0], "{source}");
    }
}

#[test]
fn channels_that_come_last_are_told_where_that_is_nearly_certain() {
    check(&[
        ("A: image(28, 28, 1) -> class(2) { flatten dense(2) }", "write `image(1, 28, 28)`"),
        ("A: volume(16, 16, 16, 1) -> class(2) { flatten dense(2) }", "write `volume(1, 16, 16, 16)`"),
        ("A: signal(100, 1) -> class(2) { flatten dense(2) }", "100 channels and a length of 1: channels come first"),
        ("A: features(784) -> class(2) { reshape(image(28, 28, 1)) flatten dense(2) }", "write `image(1, 28, 28)`"),
    ]);
    for layers in
        ["reshape(signal(84, 1))", "reshape(image(84, 1, 1))", "reshape(image(7, 12, 1))", "reshape(signal(42, 2))"]
    {
        assert_eq!(
            errors(&format!("A: features(84) -> class(2) {{ {layers} flatten dense(2) }}")),
            [""; 0],
            "{layers}"
        );
    }
}

#[test]
fn what_has_no_effect_is_told() {
    check(&[
        ("A: sequence(8, 4) -> class(2) { lstm(8, last, last) dense(2) }", "`last` is given twice to `lstm`"),
        ("block a(n, q) { dense(n) } A: features(4) -> class(2) { a(2, 3) }", "the parameter `q` is not used"),
        ("A: image(3, 32, 32) -> class(2) { flatten dense(2) } train { augment: cutout(100) }", "write `cutout(8)`"),
        (
            "A: image(3, 32, 64) -> class(2) { flatten dense(2) } train { augment: [flip, shift(32)] }",
            "write `shift(8)`",
        ),
    ]);
    check_train(&[
        ("metrics: [accuracy, accuracy]", "`accuracy` stands twice in `metrics`"),
        ("checkpoint: [best, best]", "`best` stands twice in `checkpoint`"),
        ("schedule: step(at = [0.75, 0.5])", "write `at = [0.5, 0.75]`"),
        ("epochs: 5, schedule: plateau(patience = 10)", "write `patience = 2`"),
    ]);
    for source in [
        "block a(act, n = 3) { residual { #[rate(n)] dense(4) act } } A: features(4) -> class(2) { a(relu) dense(2) }",
        "block a(n) { Encoder -> features(n) } A: features(4) -> class(2) { a(8) dense(2) }",
        "block a(n) { parallel(concat) { { dense(2 * n) } { } } } A: features(4) -> class(2) { a(8) dense(2) }",
        "A: image(3, 32, 64) -> class(2) { flatten dense(2) } train { augment: [cutout(40), shift(31)] }",
    ] {
        assert_eq!(errors(source), [""; 0], "{source}");
    }
}

#[test]
fn every_mistake_has_its_help() {
    check_layers(&[
        ("conv2d(4, 6 / 0)", "write another divisor"),
        ("conv2d(4, 3, bias = False)", "write `bias = false`"),
        ("conv2d(4, 3, bias = 1)", "write `bias = true`"),
        ("a: #[freeze] conv2d(4, 3)", "write `#[freeze] a: …`"),
        ("max_pool2d(3, padding = 2)", "write `padding = 1`"),
        ("dropout(rate)", "stands in braces: `{ rate }`"),
    ]);
    check(&[
        ("A: volume(4, 8, 8, 8) -> class(2) { pixel_shuffle(2) flatten dense(2) }", "`reshape(image(32, 8, 8))`"),
        ("A: features(4, 5) -> class(2) { dense(2) }", "takes 1 size, N, but 2 are given"),
        ("A: image(3) -> class(2) { dense(2) }", "takes 3 sizes, C, H, W, but 1 is given"),
        ("A: features(4) -> class(3) { dense(1) }", "gives 1 feature\n"),
        ("A: image(1, 8, 8) -> image(3, 8, 8) { conv2d(1, 1) }", ": 1 channel instead of 3"),
    ]);
}

#[test]
fn an_input_of_a_layers_name_is_one_mistake() {
    for layers in ["facts concat(dense) dense(2)", "dense concat(facts) dense(8, relu) dense(2)"] {
        let source = format!("A: (dense: features(4), facts: features(2)) -> class(2) {{ {layers} }}");
        check(&[(&source, "write another name, as `dense_input: …`")]);
    }
}

/// What a program says about a network with a mistake still holds of its type.
#[test]
fn the_stand_in_has_the_most_likely_target() {
    for (source, target) in [
        ("Net { dense(784, 10, softmaxx) }", "Class<10>"),
        ("Net { dense(784, 32, rellu) dense(10, softmax) }", "Class<10>"),
        ("Net { dense(784, 32, rellu) dense(10) }", "Values<10>"),
        ("Net: features(4) -> cl { dense(7) }", "Class<7>"),
        ("Net: features(4) -> class { dense(7) }", "Class<7>"),
        ("Net: features(4) -> clas(3) { dense(7) }", "Class<3>"),
        ("Net: features(4) -> quite(3) { dense(7) }", "Values<7>"),
    ] {
        let text = expand(source);
        assert!(text.contains("compile_error!"), "{source}");
        let types: Vec<&str> = text.lines().filter(|line| line.contains("type Target = ")).collect();
        assert!(types.iter().any(|line| line.contains(target)), "{source}: {types:?}");
    }
}
