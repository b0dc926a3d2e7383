//! The `train` section: each setting becomes one call on the trainer.

mod loss;
mod optimizer;
mod schedule;

use crate::diagnostics::Problems;
use crate::layers::output::Output;
use crate::mistakes;
use crate::syntax::{Call, Section, Setting, Value};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// One setting of `train`.
pub struct Key {
    /// `epochs`.
    pub word: &'static str,
    /// What a user reads about it.
    pub doc: &'static str,
    read: fn(&Setting, &Context<'_>, &mut Problems) -> Option<TokenStream>,
}

/// What a setting may depend on.
struct Context<'a> {
    /// `class(10)`
    output: &'a Output,
    /// The last activation or layer.
    end: Option<&'a Call>,
}

impl Context<'_> {
    /// The word of the last activation, where it is one of these.
    fn ends_with(&self, words: &[&'static str]) -> Option<&'static str> {
        let end = self.end?.word();
        words.iter().copied().find(|word| *word == end)
    }
}

/// All settings.
pub const KEYS: &[Key] = &[
    Key { word: "loss", doc: "what training lowers; by default what fits the output", read: loss::read },
    Key {
        word: "optimizer",
        doc: "how a step follows from a gradient: `sgd`, `adam`, `adamw`, `rmsprop`, `adagrad`, `adan`, `lion`, `lamb`, `muon`, with their keys",
        read: optimizer::read,
    },
    Key {
        word: "schedule",
        doc: "how the learning rate moves: `constant`, `cosine`, with `warmup`",
        read: schedule::read,
    },
    Key { word: "epochs", doc: "how often all samples are seen", read: |s, _, p| count(s, p) },
    Key { word: "batch", doc: "how many samples one step sees", read: |s, _, p| count(s, p) },
    Key { word: "seed", doc: "where the random numbers begin", read: |s, _, p| seed(s, p) },
];

/// A word of the section: itself, how it is written, what it is.
pub type Word = (&'static str, &'static str, String);

/// The words that settings take, by setting.
pub fn words() -> [(&'static str, Vec<Word>); 3] {
    [
        ("loss", loss::words().collect()),
        ("optimizer", optimizer::words().collect()),
        ("schedule", schedule::words().collect()),
    ]
}

/// Reads the section into calls on the trainer: `.epochs(12)`.
pub fn read(
    section: Option<&Section>,
    output: &Output,
    end: Option<&Call>,
    problems: &mut Problems,
) -> Vec<TokenStream> {
    let context = Context { output, end };
    let mut calls = Vec::new();
    let mut seen: Vec<&Ident> = Vec::new();
    for setting in section.map(|s| s.settings.as_slice()).unwrap_or_default() {
        if let Some(first) = seen.iter().find(|k| **k == &setting.key) {
            problems.push(mistakes::duplicate_setting(&setting.key, first));
            continue;
        }
        seen.push(&setting.key);
        if matches!(setting.value, Value::Unreadable(_)) {
            continue;
        }
        match KEYS.iter().find(|k| setting.key == k.word) {
            Some(key) => calls.extend((key.read)(setting, &context, problems)),
            None => problems.push(mistakes::unknown_setting(&setting.key, KEYS.iter().map(|k| k.word))),
        }
    }
    calls
}

/// `epochs: 12`, `batch: BATCH`.
fn count(setting: &Setting, problems: &mut Problems) -> Option<TokenStream> {
    let key = &setting.key;
    match &setting.value {
        Value::Integer(n, _) if *n > 0 => {
            let n = proc_macro2::Literal::u64_unsuffixed(*n);
            Some(quote!(.#key(#n)))
        }
        Value::Constant(tokens, ..) => Some(quote!(.#key(#tokens))),
        other => {
            problems.push(mistakes::not_a_count(key, other));
            None
        }
    }
}

fn seed(setting: &Setting, problems: &mut Problems) -> Option<TokenStream> {
    match &setting.value {
        Value::Integer(n, _) => {
            let n = proc_macro2::Literal::u64_unsuffixed(*n);
            Some(quote!(.seed(#n)))
        }
        Value::Constant(tokens, ..) => Some(quote!(.seed(#tokens))),
        other => {
            problems.push(mistakes::not_a_seed(&setting.key, other));
            None
        }
    }
}
