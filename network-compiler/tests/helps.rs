//! Law: what a help proposes is taken.

mod common;
#[path = "common/helps.rs"]
mod proposed;

use common::errors;
use proc_macro2::{TokenStream, TokenTree};
use proposed::wrong;

/// What stands inside `network! { … }` in a file, wherever.
fn networks(text: &str, tokens: TokenStream, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let is_network = i >= 2 && matches!(&tokens[i - 2], TokenTree::Ident(word) if word == "network");
        match is_network {
            true => {
                let offset = |at: proc_macro2::LineColumn| {
                    let lines: usize = text.split_inclusive('\n').take(at.line - 1).map(str::len).sum();
                    let line = &text[lines..];
                    lines + line.char_indices().nth(at.column).map_or(line.len(), |(i, _)| i)
                };
                found.push(text[offset(group.span_open().end())..offset(group.span_close().start())].to_string());
            }
            false => networks(text, group.stream(), found),
        }
    }
}

/// The error, its help behind it, of a network with one mistake.
fn help(source: &str) -> String {
    let found = errors(source);
    assert_eq!(found.len(), 1, "{source}: {found:#?}");
    found[0].lines().find_map(|line| line.strip_prefix("help: ")).unwrap_or_default().to_string()
}

/// A last layer that gives something else than the header says.
const LAST: &[&str] = &[
    "A: features(4) -> class(10) { dense(10, glu) }",
    "A: image(3, 10, 10) -> mask(3, 8, 8) { conv2d(3, 3, glu) }",
    "A: image(3, 8, 8) -> mask(3, 8, 8) { conv2d(6, 3, glu) }",
    "A: features(4) -> class(3) { dense(3, glu) }",
    "A: features(4) -> class(4) { dense(4, glu) }",
    "A: features(4) -> class(2) { dense(2, glu) }",
    "A: features(4) -> binary { dense(2, softmax) }",
    "A: features(4) -> binary { dense(3) }",
    "A: features(4) -> labels(5) { dense(4, softmax) }",
    "A: image(3,8,8) -> image(3,16,16) { conv2d(3, 3) }",
    "A: image(3,8,8) -> image(3,16,16) { conv2d(12, 3) }",
    "A: tokens(10,100,pad=0) -> tokens(20,100) { embedding(8) dense(100) }",
    "A: image(3,8,8) -> image(3,9,8) { conv2d(3, 3, padding = same) }",
    "A: image(3,8,8) -> image(3,8,8) { conv2d(8, 3) conv2d(4, 3) }",
    "A: image(3,8,8) -> class(4) { conv2d(8, 3, softmax) }",
    "A: image(3,8,8) -> image(3,8,8) { conv2d(8, 3) global_avg_pool }",
    "A: image(1,28,28) -> class(10) { flatten dense(11) }",
    "A: sequence(5, 4) -> sequence(5, 4) { conv1d(4, 3) }",
    "A: signal(4, 8) -> signal(4, 16) { conv1d(4, 3) }",
    "A: volume(1, 8, 8, 8) -> volume(1, 4, 4, 4) { conv3d(2, 3, padding = same) }",
    "A: features(4) -> class(10) { dense(11, softmax) }",
    "A: image(3, 8, 8) -> image(3, 7, 9) { conv2d(3, 1) }",
    "A: sequence(5, 4) -> signal(5, 4) { dense(4) }",
    "A: image(1, 28, 28) -> mask(3, 28, 28) { conv2d(8, 3, relu) flatten dense(10) }",
    "A: tokens(20, 1000) -> tokens(20, 50) { embedding(32) lstm(64, last) dense(50) }",
    "A: image(1, 28, 28) -> mask(3, 28, 28) { residual { conv2d(1, 3, relu, padding = same) } global_avg_pool softmax }",
    "A: sequence(5, 4) -> class(3) { softmax }",
    "A: features(4) -> values(3) { dense(4) softplus } train { loss: poisson }",
    "A: image(1, 28, 28) -> mask(3, 28, 28) { conv2d(8, 3, relu) flatten }",
];

/// Shapes that are added or joined and differ.
const JOINED: &[&str] = &[
    "A: signal(8, 16) -> signal(8, 16) { residual { conv1d(4, 3, padding = same) } conv1d(8, 1) }",
    "A: volume(3, 8, 8, 8) -> class(2) { residual { conv3d(4, 3, stride = 2, padding = same) } flatten dense(2) }",
    "A: image(3, 8, 8) -> class(4) { residual { flatten dense(4) } dense(4) }",
    "A: sequence(10, 9) -> class(4) { residual { lstm(9, last) } dense(4) }",
    "A: image(3, 8, 8) -> class(4) { residual { max_pool2d(2) } flatten dense(4) }",
    "A: image(3, 9, 9) -> class(4) { residual { max_pool2d(2) } flatten dense(4) }",
    "A: image(3, 9, 9) -> class(4) { residual { conv2d(6, 3, stride = 2) } flatten dense(4) }",
    "A: image(3, 9, 9) -> class(4) { residual { conv2d(3, 3) } flatten dense(4) }",
    "A: image(3, 9, 9) -> class(4) { residual { conv2d(6, 3) conv2d(6, 3) } flatten dense(4) }",
    "A: sequence(10, 9) -> class(4) { residual { conv1d(9, 3) } global_avg_pool dense(4) }",
    "A: sequence(10, 9) -> class(4) { residual { conv1d(8, 3) } global_avg_pool dense(4) }",
    "A: features(10) -> class(4) { residual { dense(8) } dense(4) }",
    "A: features(16) -> class(4) { residual { reshape(image(1, 4, 4)) } flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { residual(shortcut = { conv2d(4, 1) }) { conv2d(6, 3, padding = same) } flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { residual(shortcut = { conv2d(6, 1) }) { conv2d(6, 3, stride = 2, padding = same) } flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { residual { upsample(2) } flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { parallel(sum) { { conv2d(8, 3) } { conv2d(4, 3, padding = same) } } flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { parallel(concat) { { conv2d(8, 3) } { conv2d(4, 3, padding = same) } } flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { parallel(concat) { { conv2d(8, 3) } { } } flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { parallel(concat) { { max_pool2d(2) } { conv2d(4, 3, padding = same) } } flatten dense(4) }",
    "A: signal(3, 8) -> class(4) { parallel(sum) { { conv1d(8, 3, padding = same) } { conv1d(4, 3, padding = same) } } flatten dense(4) }",
    "A: volume(3, 8, 8, 8) -> class(4) { parallel(sum) { { conv3d(8, 3, padding = same) } { conv3d(4, 3, stride = 2, padding = same) } } flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { parallel(sum) { { flatten dense(4) } { conv2d(4, 3, padding = same) } } flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { parallel(sum) { { flatten dense(4) } { global_avg_pool } } dense(4) }",
    "A: sequence(10, 9) -> class(4) { parallel(concat) { { lstm(9, last) } { dense(4) } } dense(4) }",
    "A: image(3, 8, 8) -> class(4) { a: conv2d(8, 3) conv2d(8, 3) sum(a) flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { a: conv2d(8, 3) conv2d(8, 3) concat(a) flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { a: conv2d(8, 3, padding = same) max_pool2d(2) concat(a) flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { a: conv2d(8, 3, padding = same) flatten concat(a) dense(4) }",
    "A: image(3, 8, 8) -> class(4) { a: global_avg_pool reshape(image(3, 1, 1)) concat(a) flatten dense(4) }",
    "A: signal(3, 8) -> class(4) { a: conv1d(4, 3, padding = same) conv1d(8, 3, padding = same) sum(a) flatten dense(4) }",
    "A: signal(3, 8) -> class(4) { a: conv1d(4, 3, padding = same) conv1d(8, 3, stride = 2, padding = same) sum(a) flatten dense(4) }",
    "A: signal(3, 8) -> class(4) { a: conv1d(4, 3, padding = same) conv1d(8, 3, stride = 2, padding = same) concat(a) flatten dense(4) }",
    "A: volume(3, 8, 8, 8) -> class(4) { a: conv3d(4, 3, padding = same) conv3d(8, 3, stride = 2, padding = same) concat(a) flatten dense(4) }",
    "A: volume(3, 8, 8, 8) -> class(4) { a: conv3d(4, 3, padding = same) conv3d(8, 3, stride = 2, padding = same) sum(a) flatten dense(4) }",
    "A: image(3, 8, 8) -> class(4) { a: conv2d(4, 3, padding = same) conv2d(8, 3, stride = 2, padding = same) sum(a) flatten dense(4) }",
    "A: image(3, 9, 9) -> class(4) { a: conv2d(4, 3, padding = same) conv2d(8, 3, stride = 2) sum(a) flatten dense(4) }",
];

/// Composites that are not written as they are.
const INSIDE: &[&str] = &[
    "A: image(3,8,8) -> class(2) { parallel(concat, { conv2d(8, 1) }, { conv2d(4, 1) }) flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { repeat(3, conv2d(3, 3, padding = same)) flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { residual(conv2d(3, 1)) { conv2d(3, 3, padding = same) } flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { residual({ conv2d(3, 1) }) { conv2d(3, 3, padding = same) } flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { residual(conv2d(3, 3, padding = same)) flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { concat { { conv2d(3, 3) } { conv2d(3, 3) } } flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { sum { { conv2d(3, 3) } { conv2d(3, 3) } } flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { product { { conv2d(3, 3) } { conv2d(3, 3) } } flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { parallel { { conv2d(3, 3) } { conv2d(3, 3) } } flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { parallel(concat) { conv2d(3, 3) conv2d(3, 3) } flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { repeat(conv2d(3, 3, padding = same)) flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { repeat { conv2d(3, 3, padding = same) } flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { repeat(3) conv2d(3, 3, padding = same) flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { residual({ conv2d(3, 3, padding = same) }) flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { residual(relu) { conv2d(3, 3, padding = same) } flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { parallel(concat)({ conv2d(8, 1) }, { conv2d(4, 1) }) flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { parallel(concat, conv2d(8, 1), conv2d(4, 1)) flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { parallel(concat) { { conv2d(8, 1) } conv2d(8, 3) } flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { residual(shortcut = conv2d(3, 1)) { conv2d(3, 3, padding = same) } flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { concat { conv2d(3, 3) conv2d(3, 3) } flatten dense(2) }",
    "A: image(3,8,8) -> class(2) { residual(3) { conv2d(3, 3, padding = same) } flatten dense(2) }",
];

/// Demands that each is one mistake, and that what its help proposes is taken.
fn check(sources: &[&str]) -> usize {
    let mut tried = 0;
    for source in sources {
        assert_eq!(errors(source).len(), 1, "{source}: {:#?}", errors(source));
        assert!(!help(source).is_empty(), "{source}: {:#?}", errors(source));
        let wrong = wrong(source, &mut tried);
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    }
    tried
}

#[test]
fn a_last_layer_is_proposed_that_gives_what_the_header_says() {
    let tried = check(LAST);
    assert!(tried >= LAST.len(), "only {tried} proposals were tried");
    // Two mistakes: the number of outputs, and an activation that has no place there.
    let found = errors("A: features(4) -> class(10) { dense(11, relu) }");
    assert!(found.len() == 2 && found[0].contains("write `dense(10)` as the last layer"), "{found:#?}");
    assert!(!found[0].contains("class(11)"), "{found:#?}");
}

#[test]
fn shapes_that_differ_are_answered_with_what_makes_them_agree() {
    let tried = check(JOINED);
    assert!(tried >= JOINED.len() * 2 / 3, "only {tried} proposals were tried");
}

#[test]
fn layers_in_parentheses_and_branches_of_a_join_are_one_mistake() {
    check(INSIDE);
    for (source, text) in [
        ("parallel(sum, { dense(8) }, { dense(8) }) dense(2)", "`parallel(sum) { { dense(8) } { dense(8) } }`"),
        ("repeat(3, dense(4)) dense(2)", "`repeat(3) { dense(4) }`"),
        ("residual(dense(4)) { dense(4) } dense(2)", "`residual(shortcut = { dense(4) }) { … }`"),
        ("concat { { dense(4) } { dense(4) } } dense(2)", "`parallel(concat) { { … } { … } }`"),
    ] {
        let help = help(&format!("A: features(4) -> class(2) {{ {source} }}"));
        assert!(help.contains(text), "{source}: {help}");
    }
}

#[test]
fn the_losses_that_are_offered_can_be_written() {
    let of = |last: &str, loss: &str| format!("A: features(4) -> values(2) {{ {last} }} train {{ loss: {loss} }}");
    for last in ["dense(2)", "dense(2, softplus)", "dense(2, softmax)", "dense(2, log_softmax)"] {
        let help = help(&of(last, "cross_entropy"));
        let offered: Vec<&str> = help.split('`').skip(1).step_by(2).collect();
        assert!(offered.len() >= 5, "{help}");
        for loss in offered {
            assert_eq!(errors(&of(last, loss)), [""; 0], "{last}, {loss}");
        }
    }
}

#[test]
fn what_the_help_of_a_fixture_proposes_is_taken() {
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/ui/fail");
    let mut found = Vec::new();
    for file in std::fs::read_dir(fixtures).expect("the fixtures") {
        let path = file.expect("a file").path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).expect("text");
            networks(&text, text.parse().expect("tokens"), &mut found);
        }
    }
    let mut tried = 0;
    let wrong: Vec<String> = found.iter().flat_map(|source| wrong(source, &mut tried)).collect();
    assert!(wrong.is_empty(), "{} of {tried}:\n{}", wrong.len(), wrong.join("\n\n"));
    assert!(tried > 60, "only {tried} proposals were tried");
}
