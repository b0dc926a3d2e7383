//! What a network gives: the words after `->`, and what fits them.

use crate::dim::Dim;
use crate::shape::{Kind, Shape};
use std::fmt;

/// What the target of a sample is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// One of K classes.
    Class,
    /// Yes or no.
    Binary,
    /// K labels, each yes or no.
    Labels,
    /// K real numbers.
    Values,
    /// One of K classes at each of T positions.
    Tokens,
    /// One of K classes for each pixel.
    Mask,
    /// An image.
    Image,
    /// A signal.
    Signal,
    /// A sequence.
    Sequence,
    /// A volume.
    Volume,
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

const SOFTMAX: &[&str] = &["softmax", "log_softmax"];
const SIGMOID: &[&str] = &["sigmoid", "log_sigmoid"];

const OUTPUTS: &[Entry] = &[
    Entry {
        answer: Answer::Class,
        word: "class",
        form: "class(K)",
        axes: &["K"],
        ty: "Class",
        last: Kind::Features,
        finishes: SOFTMAX,
    },
    Entry {
        answer: Answer::Binary,
        word: "binary",
        form: "binary",
        axes: &[],
        ty: "Binary",
        last: Kind::Features,
        finishes: SIGMOID,
    },
    Entry {
        answer: Answer::Labels,
        word: "labels",
        form: "labels(K)",
        axes: &["K"],
        ty: "Labels",
        last: Kind::Features,
        finishes: SIGMOID,
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
    Entry {
        answer: Answer::Tokens,
        word: "tokens",
        form: "tokens(T, K)",
        axes: &["T", "K"],
        ty: "Tokens",
        last: Kind::Sequence,
        finishes: SOFTMAX,
    },
    Entry {
        answer: Answer::Mask,
        word: "mask",
        form: "mask(K, H, W)",
        axes: &["K", "H", "W"],
        ty: "Mask",
        last: Kind::Image,
        finishes: SOFTMAX,
    },
    Entry {
        answer: Answer::Image,
        word: "image",
        form: "image(C, H, W)",
        axes: &["C", "H", "W"],
        ty: "Image",
        last: Kind::Image,
        finishes: &[],
    },
    Entry {
        answer: Answer::Signal,
        word: "signal",
        form: "signal(C, L)",
        axes: &["C", "L"],
        ty: "Signal",
        last: Kind::Signal,
        finishes: &[],
    },
    Entry {
        answer: Answer::Sequence,
        word: "sequence",
        form: "sequence(T, F)",
        axes: &["T", "F"],
        ty: "Sequence",
        last: Kind::Sequence,
        finishes: &[],
    },
    Entry {
        answer: Answer::Volume,
        word: "volume",
        form: "volume(C, D, H, W)",
        axes: &["C", "D", "H", "W"],
        ty: "Volume",
        last: Kind::Volume,
        finishes: &[],
    },
];

/// All words for an output.
pub fn words() -> impl Iterator<Item = &'static str> {
    OUTPUTS.iter().map(|o| o.word)
}

/// All answers.
pub fn all() -> impl Iterator<Item = Answer> {
    OUTPUTS.iter().map(|o| o.answer)
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

    /// What a user reads about it.
    pub fn doc(self) -> String {
        let finish = match self.entry().finishes {
            [] => String::new(),
            words => format!(
                " A last {} is what `forward` and `predict` give, while the loss takes the numbers before it.",
                crate::words::any_of(words.iter().copied())
            ),
        };
        let sizes = Output { answer: self, sizes: vec![1.into(); self.axes().len()] }.shape().dims.len();
        let sizes = if self.axes().is_empty() { "1".to_string() } else { self.axes()[..sizes].join(", ") };
        format!(
            "What the network gives, and the target of a sample. The last layer gives {} `[{sizes}]`.{finish}",
            self.last().noun()
        )
    }

    /// The type's name in the runtime.
    pub fn type_name(self) -> &'static str {
        self.entry().ty
    }

    /// Whether each sample has one class.
    pub fn has_classes(self) -> bool {
        matches!(self, Answer::Class | Answer::Binary)
    }

    /// The kind of the last layer's shape.
    pub fn last(self) -> Kind {
        self.entry().last
    }

    /// Whether classes compete for each position (or for the sample), so that their probabilities add up to 1.
    pub fn is_choice(self) -> bool {
        matches!(self, Answer::Class | Answer::Tokens | Answer::Mask)
    }

    /// Whether yes and no are decided, each label by itself.
    pub fn is_yes_or_no(self) -> bool {
        matches!(self, Answer::Binary | Answer::Labels)
    }

    /// Whether there are last activations before which the loss takes its numbers.
    pub fn is_finished(self) -> bool {
        !self.entry().finishes.is_empty()
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
    /// What the numbers of a last shape are, where nothing says more.
    pub fn of(last: &Shape) -> Output {
        let answer = OUTPUTS.iter().find(|o| o.last == last.kind && o.word == last.kind.word()).map(|o| o.answer);
        match answer.filter(|_| last.kind != Kind::Tokens) {
            Some(answer) => Output { answer, sizes: last.dims.clone() },
            None => Output { answer: Answer::Values, sizes: vec![last.elements()] },
        }
    }

    /// The same answer with the sizes of another last shape, where that is of its kind.
    pub fn of_kind(&self, last: &Shape) -> Option<Output> {
        let fits = last.kind == self.answer.last() && !self.sizes.is_empty();
        fits.then(|| Output { answer: self.answer, sizes: last.dims.clone() })
    }

    /// How many classes or labels there are to choose from, where that is what it says.
    pub fn choices(&self) -> Option<&Dim> {
        let axis = self.answer.axes().iter().position(|axis| *axis == "K")?;
        self.sizes.get(axis)
    }

    /// The same answer with another number of classes.
    pub fn with_choices(&self, choices: Dim) -> Output {
        let sizes = self.answer.axes().iter().zip(&self.sizes);
        let sizes = sizes.map(|(axis, size)| if *axis == "K" { choices.clone() } else { size.clone() });
        Output { answer: self.answer, sizes: sizes.collect() }
    }

    /// What the last layer must give.
    pub fn shape(&self) -> Shape {
        let dims = if self.sizes.is_empty() { vec![1.into()] } else { self.sizes.clone() };
        Shape { kind: self.answer.last(), dims, pad: None }
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
