//! Laws of the table of layers: what holds for one entry holds for all.

mod common;

use network_compiler::layers::{FAMILIES, Role, composition, find, keywords, output};
use std::collections::HashSet;

#[test]
fn every_word_is_there_once_and_documented() {
    let mut seen = HashSet::new();
    for keyword in keywords() {
        assert!(seen.insert(keyword.word), "`{}` is there twice", keyword.word);
        assert!(keyword.form.starts_with(keyword.word), "the form of `{}`", keyword.word);
        assert!(
            keyword.doc.contains("FLOPs") || keyword.doc.contains("softmax(−x)"),
            "the FLOPs of `{}` are not documented",
            keyword.word
        );
    }
    assert!(FAMILIES.len() >= 7);
}

/// Every activation is a layer and an argument, and keeps or halves the shape.
#[test]
fn every_activation_works_in_both_places() {
    for keyword in keywords().filter(|k| k.role == Role::Activation) {
        let word = keyword.word;
        // `softmax` and its kin must be last; they are at the end of a choice between classes.
        if word.contains("softmax") {
            let argument = format!("A: features(4) -> class(8) {{ dense(8, {word}) }}");
            assert_eq!(common::errors(&argument), [""; 0], "{word}");
            continue;
        }
        let as_argument = format!("A: features(4) -> class(3) {{ dense(8, {word}) dense(3) }}");
        assert_eq!(common::errors(&as_argument), [""; 0], "{word} as an argument");
        let as_layer = format!("A: image(4, 6, 6) -> class(3) {{ conv2d(8, 3) flatten {word} dense(3) }}");
        assert_eq!(common::errors(&as_layer), [""; 0], "{word} as a layer");
    }
}

#[test]
fn every_layer_takes_its_own_form_and_refuses_an_unknown_key() {
    for keyword in keywords() {
        let call = format!("A: image(4, 9, 9) -> class(3) {{ {}(nonsense = 1) flatten dense(3) }}", keyword.word);
        let errors = common::errors(&call);
        assert!(
            errors.iter().any(|e| e.contains(&format!("`{}` has no key `nonsense`", keyword.word))),
            "{}: {errors:?}",
            keyword.word
        );
    }
}

#[test]
fn the_readme_lists_every_word() {
    let readme = include_str!("../../README.md");
    let words = keywords().map(|k| k.word).chain(composition::WORDS.iter().map(|c| c.word));
    let missing: Vec<_> = words.filter(|word| !readme.contains(&format!("`{word}"))).collect();
    assert_eq!(missing, [""; 0]);
    let outputs: Vec<_> = output::forms().filter(|form| !readme.contains(&format!("`{form}`"))).collect();
    assert_eq!(outputs, [""; 0]);
    let settings: Vec<_> =
        network_compiler::train::KEYS.iter().map(|k| k.word).filter(|w| !readme.contains(w)).collect();
    assert_eq!(settings, [""; 0]);
}

#[test]
fn every_composite_is_documented_and_has_a_word_of_its_own() {
    for composite in composition::WORDS {
        assert!(find(composite.word).is_none() && composite.form.starts_with(composite.word));
        assert!(composite.doc.contains("Parameters") && composite.doc.contains("FLOPs"), "{}", composite.word);
        let call = format!("A: features(4) -> class(3) {{ {}(nonsense = 1) {{ dense(4) }} }}", composite.word);
        let errors = common::errors(&call);
        assert!(!errors.is_empty(), "{}", composite.word);
    }
}

#[test]
fn two_dense_layers_without_an_activation_are_noted() {
    let noted = common::expand("A: features(4) -> class(3) { dense(8) dense(8, relu) dense(8) dropout(0.1) dense(3) }");
    let notes: Vec<&str> = noted.lines().filter(|line| line.contains("Note on")).collect();
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert!(notes[0].contains("`dense2`") && notes[0].contains("`dense1`"), "{notes:?}");
}

/// Activations in a row that do something: none of them is a mistake.
#[test]
fn activations_that_do_something_may_stand_in_a_row() {
    for pair in [
        "relu thresholded_relu",
        "relu tanh",
        "tanh relu",
        "hard_tanh(0.0, 2.0) relu6",
        "tanh hard_tanh(-0.5, 0.5)",
        "elu relu",
        "relu relu6",
    ] {
        let source = format!("A: features(4) -> class(3) {{ dense(8) {pair} dense(3) }}");
        assert_eq!(common::errors(&source), [""; 0], "{pair}");
    }
}
