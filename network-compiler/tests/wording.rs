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
