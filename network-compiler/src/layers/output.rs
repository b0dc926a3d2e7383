//! What a network gives: the words after `->`, and what fits them.

use crate::shape::{Kind, Shape};

/// What the target of a sample is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// One of K classes.
    Class,
    /// K real numbers.
    Values,
}

struct Entry {
    answer: Answer,
    word: &'static str,
    form: &'static str,
    ty: &'static str,
}

const OUTPUTS: &[Entry] = &[
    Entry { answer: Answer::Class, word: "class", form: "class(K)", ty: "Class" },
    Entry { answer: Answer::Values, word: "values", form: "values(K)", ty: "Values" },
];

/// All words for an output.
pub fn words() -> impl Iterator<Item = &'static str> {
    OUTPUTS.iter().map(|o| o.word)
}

impl Answer {
    /// The output of a word, as `class`.
    pub fn from_word(word: &str) -> Option<Answer> {
        OUTPUTS.iter().find(|o| o.word == word).map(|o| o.answer)
    }

    fn entry(self) -> &'static Entry {
        OUTPUTS.iter().find(|o| o.answer == self).unwrap_or(&OUTPUTS[0])
    }

    /// Its word.
    pub fn word(self) -> &'static str {
        self.entry().word
    }

    /// How it is written: `class(K)`.
    pub fn form(self) -> &'static str {
        self.entry().form
    }

    /// The type's name in the runtime.
    pub fn type_name(self) -> &'static str {
        self.entry().ty
    }

    /// Whether the last layer's shape is of the right kind; its size is another rule.
    pub fn fits(self, last: &Shape) -> bool {
        last.kind == Kind::Features
    }
}
