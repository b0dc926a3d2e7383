//! The networks that the facade's tests compile and run are drawn from fixed seeds, committed, and current.
//!
//! `NETWORKS=write cargo test -p network-compiler --test random committed` writes them anew: after a change of the
//! language, or of how networks are drawn.

use crate::draw::Random;
use crate::draw::layers::drawable;
use crate::draw::network::network_with;
use crate::draw::source::{Constants, Source};
use crate::{stepping, valid};
use std::collections::BTreeSet;
use std::fmt::Write;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/random/networks.rs");
const COUNT: usize = 200;
/// The most letters of one network with its steps: what is committed is compiled at every run.
const LONGEST: usize = 3_300;

fn drawn() -> Vec<(Source, String)> {
    let (mut drawn, mut seen) = (Vec::new(), BTreeSet::new());
    for seed in 0.. {
        if drawn.len() == COUNT {
            break;
        }
        let mut random = Random::new(seed);
        let unseen: Vec<&str> = drawable().filter(|word| !seen.contains(*word)).collect();
        let wanted = (0..3.min(unseen.len())).map(|_| random.pick(&unseen)).collect();
        let source = network_with(&format!("N{seed}"), wanted, &mut random);
        let module = stepping::module(&format!("n{seed}"), &source);
        // The last ones have what none has had so far.
        let text = source.text(Constants::Names);
        let words = valid::words(&text);
        let unseen = |word: &str| words.contains(word) && !seen.contains(word);
        let missing = valid::language().any(|word| !seen.contains(word));
        let wanted = drawn.len() < COUNT * 3 / 4 || !missing || valid::language().any(unseen);
        if module.len() <= LONGEST && wanted {
            seen.extend(words.into_iter().map(String::from));
            drawn.push((source, module));
        }
    }
    drawn
}

#[test]
fn what_is_committed_is_what_is_drawn() {
    let mut code = String::from(
        "// Drawn by network-compiler/tests/random/committed.rs, which says how they are written anew.\n\n",
    );
    drawn().iter().for_each(|(_, module)| {
        let _ = writeln!(code, "{module}");
    });
    if std::env::var("NETWORKS").is_ok_and(|word| word == "write") {
        std::fs::write(FILE, &code).expect("the file can be written");
    }
    let committed = std::fs::read_to_string(FILE).unwrap_or_default();
    let differs = code.lines().zip(committed.lines()).position(|(a, b)| a != b);
    let same = code == committed;
    assert!(
        same,
        "tests/random/networks.rs is not what is drawn (line {:?}): if that is meant, write it anew with\n\
         NETWORKS=write cargo test -p network-compiler --test random committed",
        differs.map(|line| line + 1)
    );
}

/// Every word is compiled and run, several inputs, frozen layers, limits, constants and parameters as sizes, other networks and
/// modules as layers, samples that are filled up, networks without a name, and nests of three.
#[test]
fn what_is_committed_is_the_whole_language() {
    let sources: Vec<Source> = drawn().into_iter().map(|(source, _)| source).collect();
    let text: String = sources.iter().map(|source| source.text(Constants::Names)).collect();
    let words = valid::words(&text);
    let missing: Vec<&str> = valid::language().filter(|word| !words.contains(word)).collect();
    assert_eq!(missing, [""; 0]);
    let count = |has: fn(&Source) -> bool| sources.iter().filter(|source| has(source)).count();
    assert!(count(|s| !s.constants.is_empty()) >= 20);
    assert!(count(|s| !s.blocks.is_empty()) >= 20);
    assert!(count(|s| s.deepest() >= 3) >= 15);
    assert!(count(|s| s.inputs.len() > 1) >= 20);
    assert!(count(|s| !s.limits.is_empty()) >= 20);
    assert!(count(|s| s.generic) >= 15);
    assert!(count(|s| !s.nested.is_empty()) >= 10);
    assert!(count(|s| s.name.is_none()) >= 3);
    assert!(count(|s| s.text(Constants::Names).contains("module(")) >= 5);
    assert!(count(|s| s.text(Constants::Names).contains("pad = 0")) >= 5);
    assert!(count(|s| s.text(Constants::Names).contains("#[freeze]")) >= 20);
    assert!(count(|s| s.text(Constants::Names).contains("#[rate(")) >= 15);
    assert!(count(|s| s.text(Constants::Names).contains("#[init(")) >= 15);
    assert!(count(|s| s.text(Constants::Names).contains("(layer_")) >= 20);
}
