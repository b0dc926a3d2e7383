//! What a network gives: the words after `->`, and what fits them.

use crate::dim::Dim;
use crate::shape::{Kind, Shape};
use std::fmt;

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
    /// How it is written.
    form: &'static str,
    /// The names of its sizes: `K` of `class(K)`.
    axes: &'static [&'static str],
    /// Its type in the runtime, with the sizes as parameters.
    ty: &'static str,
    /// The kind of the last layer's shape. Its sizes are those of the answer, or 1 where the answer has none.
    last: Kind,
    /// Last activations that `logits` leaves out: the loss takes the numbers before them.
    finishes: &'static [&'static str],
}

const OUTPUTS: &[Entry] = &[
    Entry {
        answer: Answer::Class,
        word: "class",
        form: "class(K)",
        axes: &["K"],
        ty: "Class",
        last: Kind::Features,
        finishes: &["softmax", "log_softmax"],
    },
    Entry {
        answer: Answer::Values,
        word: "values",
        form: "values(K)",
        axes: &["K"],
        ty: "Values",
        last: Kind::Features,
        finishes: &[],
    },
];

/// All words for an output.
pub fn words() -> impl Iterator<Item = &'static str> {
    OUTPUTS.iter().map(|o| o.word)
}

/// All forms: `class(K)`.
pub fn forms() -> impl Iterator<Item = &'static str> {
    OUTPUTS.iter().map(|o| o.form)
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

    /// The names of its sizes.
    pub fn axes(self) -> &'static [&'static str] {
        self.entry().axes
    }

    /// How it is written: `class(K)`.
    pub fn form(self) -> &'static str {
        self.entry().form
    }

    /// The type's name in the runtime.
    pub fn type_name(self) -> &'static str {
        self.entry().ty
    }

    /// The kind of the last layer's shape.
    pub fn last(self) -> Kind {
        self.entry().last
    }

    /// Whether the loss takes the numbers before a last activation of that word.
    pub fn is_finished_by(self, word: &str) -> bool {
        self.entry().finishes.contains(&word)
    }
}

/// An answer with its sizes: `class(10)`.
#[derive(Debug, Clone, PartialEq)]
pub struct Output {
    /// What it is.
    pub answer: Answer,
    /// As many as [`Answer::axes`].
    pub sizes: Vec<Dim>,
}

impl Output {
    /// What the last layer must give.
    pub fn shape(&self) -> Shape {
        let dims = if self.sizes.is_empty() { vec![1.into()] } else { self.sizes.clone() };
        Shape { kind: self.answer.last(), dims }
    }
}

/// `class(10)`; a word without sizes stands alone.
impl fmt::Display for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.answer.word())?;
        let sizes: Vec<String> = self.sizes.iter().map(Dim::to_string).collect();
        if sizes.is_empty() { Ok(()) } else { write!(f, "({})", sizes.join(", ")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_has_its_entry_and_as_many_sizes_as_its_last_shape() {
        for entry in OUTPUTS {
            assert_eq!(Answer::from_word(entry.word), Some(entry.answer));
            assert_eq!(entry.axes.len().max(1), entry.last.axes().len(), "{}", entry.word);
            let sizes = if entry.axes.is_empty() { String::new() } else { format!("({})", entry.axes.join(", ")) };
            assert_eq!(entry.form, format!("{}{sizes}", entry.word));
        }
    }
}
