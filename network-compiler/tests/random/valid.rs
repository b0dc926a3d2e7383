//! A valid network compiles without problems, to Rust, always to the same.

use crate::draw::Random;
use crate::draw::asked::check;
use crate::draw::layers::drawable;
use crate::draw::network::network;
use crate::draw::source::{Constants, Source};
use network_compiler::layers::{composition, output};
use network_compiler::shape::Kind;
use network_compiler::{attributes, initializers, keys, limits, train};
use std::collections::BTreeSet;

/// How many networks a run draws; `NETWORKS=100000` draws more.
fn count() -> u64 {
    std::env::var("NETWORKS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000)
}

fn drawn() -> impl Iterator<Item = (u64, Source)> {
    (0..count()).map(|seed| (seed, network("Drawn", &mut Random::new(seed))))
}

/// The words of a text.
pub fn words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').collect()
}

/// Every word of layers, composites, inputs, outputs, settings of training and limits.
pub fn language() -> impl Iterator<Item = &'static str> {
    let layers = drawable().chain(composition::WORDS.iter().map(|c| c.word));
    let ends = Kind::words().chain(output::words());
    let settings = train::KEYS.iter().map(|key| key.word).chain(limits::KEYS.iter().map(|key| key.word));
    let values = train::words().into_iter().flat_map(|words| words.words).map(|(word, ..)| word);
    let keys = keys::WORDS.iter().map(|key| key.word);
    let before = attributes::WORDS.iter().map(|a| a.word).chain(initializers::WORDS.iter().map(|i| i.word));
    // A loss or a figure of the user's own is a function, a divergence needs a softmax of values, a module is the user's own.
    let left_out = |word: &&str| !matches!(*word, "kl_divergence" | "custom" | "output");
    layers.chain(ends).chain(settings).chain(values).chain(before).chain(keys).filter(left_out)
}

#[test]
fn every_word_is_drawn() {
    let mut text = String::new();
    drawn().for_each(|(_, source)| text.push_str(&source.text(Constants::Names)));
    let words = words(&text);
    let missing: Vec<&str> = language().filter(|word| !words.contains(word)).collect();
    assert_eq!(
        missing, [""; 0],
        "say how these words are drawn: `layer` in network-compiler/tests/random/draw/layers.rs, `settings` in train.rs, ends.rs"
    );
}

#[test]
fn a_valid_network_compiles_to_the_same_rust_each_time() {
    for (seed, source) in drawn() {
        for constants in [Constants::Values, Constants::Names] {
            let text = source.text(constants);
            if let Err(problems) = check(&text) {
                panic!("network {seed}:\n{text}\n{}", problems.join("\n"));
            }
        }
        let text = source.text(Constants::Names);
        let compile = || network_compiler::compile(text.parse().expect("tokens"));
        let code = compile();
        assert_eq!(code.to_string(), compile().to_string(), "network {seed}:\n{text}");
        let parsed = match source.name {
            Some(_) => syn::parse2::<syn::File>(code).map(|_| ()),
            None => syn::parse2::<syn::Expr>(code).map(|_| ()),
        };
        if let Err(error) = parsed {
            panic!("network {seed} does not become Rust: {error}\n{text}");
        }
    }
}
