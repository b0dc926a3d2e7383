//! No layer without numbers of another library to compare it with.

use network_compiler::layers::{Role, composition, keywords};
use proc_macro2::{TokenStream, TokenTree};
use std::{collections::BTreeSet, fs, path::Path};

/// Words whose numbers in training are random: their prediction is compared, by `prediction!`.
const RANDOM: &[&str] = &["dropout", "gaussian_noise", "rrelu"];

/// Words that another library has nothing to compare with, each with the reason.
const WITHOUT_REFERENCE: &[(&str, &str)] = &[];

/// The words inside every call of a macro in a file.
fn words_of(calls: &str, tokens: TokenStream, words: &mut BTreeSet<String>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    for three in tokens.windows(3) {
        if let [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(body)] = three
            && name == calls
        {
            // Behind the case's own name.
            identifiers(body.stream().into_iter().skip(1).collect(), words);
        }
    }
}

fn identifiers(tokens: TokenStream, words: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => _ = words.insert(word.to_string()),
            TokenTree::Group(group) => identifiers(group.stream(), words),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

#[test]
fn every_layer_is_compared_with_pytorch() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/interop/layers");
    let (mut compared, mut predicted) = (BTreeSet::new(), BTreeSet::new());
    for file in fs::read_dir(&folder).expect("the cases") {
        let source = fs::read_to_string(file.expect("a file").path()).expect("text");
        let tokens: TokenStream = source.parse().expect("Rust");
        words_of("case", tokens.clone(), &mut compared);
        words_of("prediction", tokens, &mut predicted);
    }
    // A module of the user's own is whatever it is.
    let words =
        keywords().filter(|k| k.role != Role::Foreign).map(|k| k.word).chain(composition::WORDS.iter().map(|c| c.word));
    let missing: Vec<_> = words
        .filter(|word| match RANDOM.contains(word) {
            true => !predicted.contains(*word),
            false => !compared.contains(*word) && WITHOUT_REFERENCE.iter().all(|(w, _)| w != word),
        })
        .collect();
    assert!(
        missing.is_empty(),
        "nothing compares {missing:?} with PyTorch: add a case to tests/interop/write_layers.py and tests/interop/layers"
    );
}
