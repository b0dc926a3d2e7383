//! Others' parts: what names, inputs, networks and modules become, and what is said where they are wrong.

mod common;

use common::{errors, expand};

#[test]
fn a_named_output_is_kept_until_its_last_use() {
    insta::assert_snapshot!(expand(
        "pub Net: image(1, 8, 8) -> class(10) {
             level1: conv2d(4, 3, relu, padding = same) max_pool2d(2)
             unused: conv2d(8, 3, padding = same)
             upsample(2) concat(level1)
             level2: residual { here: conv2d(12, 1) tanh sum(here) }
             repeat(2) { concat(level1) conv2d(12, 1) }
             global_avg_pool dense(10)
         }"
    ));
}

#[test]
fn a_name_is_seen_further_down_and_inside_braces_alone() {
    let net = |body: &str| errors(&format!("A: features(4) -> values(4) {{ {body} dense(4) }}"));
    let cases = [
        ("a: dense(4) residual { repeat(2) { sum(a) tanh } }", ""),
        ("a: dense(4) parallel(sum) { { sum(a) } { } }", ""),
        ("a: dense(4) residual(shortcut = { sum(a) }) { dense(4) }", ""),
        ("sum(a) a: dense(4)", "`a` is not there yet"),
        ("a: residual { dense(4) sum(a) }", "`a` is the layer that this `sum` is a part of"),
        ("a: sum(a)", "`a` is the layer that this `sum` is a part of"),
        ("parallel(sum) { { a: dense(4) } { sum(a) } }", "`a` (line 1) stands inside other braces"),
        ("residual { a: dense(4) } sum(a)", "`a` (line 1) stands inside other braces"),
        ("residual(shortcut = { sum(a) dense(4) }) { a: dense(4) }", "`a` (line 1) stands inside other braces"),
        ("first: dense(4) sum(frist)", "did you mean `first`?"),
        ("dense(4) sum(dense1)", "give it one of its own"),
        ("sum(nothing)", "name a layer further up: `nothing: conv2d(16, 3)`"),
        ("sum", "names none"),
        ("sum(3)", "takes names of layers further up, not `3`"),
        ("sum(a = 3)", "`sum` has no key `a`"),
        ("a: dense(3) dense(4) sum(a)", "`sum` adds 3 features of `a` and 4 features"),
    ];
    for (body, says) in cases {
        let found = net(body);
        match says {
            "" => assert_eq!(found, [""; 0], "{body}"),
            says => assert!(found.len() == 1 && found[0].contains(says), "{body}: {found:?}"),
        }
    }
}

/// The message of shapes that differ names what would fit.
#[test]
fn shapes_that_cannot_be_joined_are_told_what_fits() {
    let help = |body: &str| {
        let found = errors(&format!("A: image(3, 16, 16) -> class(2) {{ {body} global_avg_pool dense(2) }}"));
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].split("help: ").nth(1).unwrap_or_default().to_string()
    };
    assert!(help("a: conv2d(8, 1) max_pool2d(2) concat(a)").starts_with("write `upsample(2)` before it"));
    assert!(help("a: conv2d(8, 1) upsample(2) concat(a)").starts_with("write `max_pool2d(2)` before it"));
    assert!(help("a: conv2d(8, 1) conv2d(8, 3) concat(a)").contains("`padding = same`"));
    assert!(help("a: conv2d(8, 1) conv2d(16, 1) sum(a)").starts_with("write `conv2d(8, 1) batch_norm` before it"));
    assert!(help("a: conv2d(8, 1) global_avg_pool concat(a)").contains("`global_avg_pool`"));
}
