//! What a layer reads its arguments with: sizes first, then the activation, then keys.
//!
//! Every reading that fails reports its problem and gives a harmless value, so that a layer's `parse` has no branches
//! for mistakes. The words it asks for are remembered: they are what an unknown word is compared with.

mod keys;
mod leftover;
mod read;
mod values;

pub use values::{Number, Padding, PerAxis, Range, Sides, Size, Spread};

use crate::diagnostics::{Problem, Problems};
use crate::shape::{Kind, Shape};
use crate::syntax::{Argument, Call, Instance, Value};
use crate::{mistakes, peers};
use proc_macro2::Ident;

/// The sizes of a shape, as of `image(64, 7, 7)`; `None` where they are wrong.
pub fn shape(kind: Kind, call: &Call, problems: &mut Problems) -> Option<Shape> {
    let before = problems.count();
    let given = call.arguments().iter().filter(|a| a.key.is_none()).count();
    if given != kind.axes().len() {
        problems.push(mistakes::input_sizes(call, kind, given));
        return None;
    }
    let mut arguments = Arguments::new(call, "features(N)", None, problems);
    let dims = kind.axes().iter().map(|axis| arguments.size(axis).dim).collect();
    arguments.finish();
    let shape = Shape { kind, dims, pad: None };
    if shape.looks_channels_last() {
        problems.push(mistakes::channels_last(call, &shape));
    }
    (problems.count() == before).then_some(shape)
}

/// `same` of `conv2d(8, 3, same)`: a padding without its key.
fn padding_word<'a>(call: &Call, argument: &'a Argument) -> Option<&'a Call> {
    let Value::Word(word) = &argument.value else { return None };
    let is_padding = word.arguments.is_none() && (word.word == "same" || word.word == "valid");
    let keyword = crate::layers::find(&call.word()).filter(|_| is_padding)?;
    crate::layers::keys(keyword).contains(&"padding").then_some(word)
}

/// The activation that a constant in a layer's arguments most likely is: `ReLU`, a path as `nn::ReLU()`, a peer's `Swish`.
/// In braces, `{ RELU }`, it is a constant and nothing else.
fn capitalised(call: &Call, argument: &Argument) -> Option<&'static str> {
    crate::layers::find(&call.word())?;
    let Value::Constant(_, text, _) = &argument.value else { return None };
    let path = text.split('(').next()?;
    let name = path.rsplit(['.', ':']).next()?;
    name.starts_with(char::is_uppercase).then(|| crate::layers::activation_meant(name)).flatten()
}

/// The arguments of one call while they are read.
pub struct Arguments<'a, 'p> {
    call: &'a Call,
    /// What stands next to it: a layer may ask whether a norm follows.
    next: Option<String>,
    positional: Vec<&'a Argument>,
    taken: usize,
    keyed: Vec<(&'a Ident, &'a Argument, bool)>,
    known: Vec<&'static str>,
    /// An argument stands in a wrong place or under a wrong key: that it is missing in the right one follows from that.
    misplaced: bool,
    /// How many sizes and numbers were asked for, in front.
    asked: usize,
    /// Whether a word was asked for behind them.
    asks_word: bool,
    /// What was asked for and is not there.
    missing: Vec<String>,
    /// Whether `in` says the channels that come, and what they are, where that is known.
    takes_in: bool,
    comes: Option<String>,
    form: &'static str,
    problems: &'p mut Problems,
}

impl<'a, 'p> Arguments<'a, 'p> {
    /// Begins reading a call. `form` is how it is written, for messages: `dense(out, activation)`.
    pub fn new(call: &'a Call, form: &'static str, next: Option<String>, problems: &'p mut Problems) -> Self {
        let mut keyed: Vec<(&Ident, &Argument, bool)> = Vec::new();
        let mut positional = Vec::new();
        let mut misplaced = false;
        for argument in call.arguments() {
            match &argument.key {
                None => {
                    if let Some((key, ..)) = keyed.last() {
                        problems.push(mistakes::positional_after_key(call, argument, key));
                        misplaced = true;
                        continue;
                    }
                    if let Some(word) = padding_word(call, argument) {
                        problems.push(mistakes::padding_without_key(call, word));
                        misplaced = true;
                        continue;
                    }
                    if let Some(ours) = capitalised(call, argument) {
                        problems.push(mistakes::activation_in_capitals(call, argument, ours, form));
                        misplaced = true;
                        continue;
                    }
                    positional.push(argument);
                }
                Some(key) => {
                    if let Some((first, ..)) = keyed.iter().find(|(k, ..)| *k == key) {
                        problems.push(mistakes::duplicate_key(key, first));
                        continue;
                    }
                    let name = key.to_string();
                    misplaced |= peers::is_needed(&name, form) || crate::words::is_positional_elsewhere(&name);
                    keyed.push((key, argument, false));
                }
            }
        }
        Arguments {
            call,
            next,
            positional,
            taken: 0,
            keyed,
            known: Vec::new(),
            misplaced,
            asked: 0,
            asks_word: false,
            missing: Vec::new(),
            takes_in: false,
            comes: None,
            form,
            problems,
        }
    }

    /// Of a layer that takes `in`: the channels that come, for those who write them in front.
    pub fn taking(mut self, comes: Option<&Shape>) -> Self {
        self.takes_in = true;
        self.comes = comes.map(|shape| shape.channels().to_string());
        self
    }

    /// Begins reading a call that is one of these arguments, as `normal(std = 0.02)` of `init`.
    pub fn inner<'s>(&'s mut self, call: &'a Call, form: &'static str) -> Arguments<'a, 's> {
        Arguments::new(call, form, None, self.problems)
    }

    /// The call that is read.
    pub fn call(&self) -> &'a Call {
        self.call
    }

    /// The keys that were asked for so far.
    pub fn keys(&self) -> &[&'static str] {
        &self.known
    }

    /// The word of the layer behind this one.
    pub fn next_word(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// Reports a problem of the layer's own.
    pub fn report(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    fn next_positional(&mut self, fits: impl Fn(&Value) -> bool) -> Option<&'a Value> {
        let value = &self.positional.get(self.taken)?.value;
        if !fits(value) {
            return None;
        }
        self.taken += 1;
        Some(value)
    }

    /// The next argument, where it is no word.
    fn next_number(&mut self) -> Option<&'a Value> {
        let value = self.next_positional(|v| !matches!(v, Value::Word(_)))?;
        self.asked += 1;
        Some(value)
    }

    /// The next argument as a type with the expression that makes one, as of `module(MyBlock = MyBlock::new(64, device))`.
    pub fn instance(&mut self) -> Option<&'a Instance> {
        match self.next_positional(|v| matches!(v, Value::Instance(..)))? {
            Value::Instance(instance, _) => Some(instance),
            _ => None,
        }
    }

    /// The next argument, where it is a shape as `features(64)`.
    pub fn shape_word(&mut self) -> Option<&'a Value> {
        self.next_positional(|v| matches!(v, Value::Word(call) if Kind::from_word(&call.word()).is_some()))
    }

    /// The next argument whatever it is, where it was asked for in vain.
    pub fn any(&mut self) -> Option<&'a Value> {
        self.next_positional(|_| true)
    }

    /// The next size, if one comes.
    pub fn optional_size(&mut self, what: &str) -> Option<Size> {
        let value = self.next_number()?;
        Some(self.read_size(value, what))
    }

    /// The next size; without one the message shows how the layer is written.
    pub fn size(&mut self, what: &str) -> Size {
        self.optional_size(what).unwrap_or_else(|| self.missing(what))
    }

    fn missing(&mut self, what: &str) -> Size {
        self.asked += 1;
        // A word in a size's place is most often a constant in lower case.
        let is_ours = |word: &str| {
            let layer = crate::layers::find(&self.call.word());
            crate::layers::find(word).is_some() || layer.is_some_and(|layer| peers::takes_word(layer, word))
        };
        match self.positional.get(self.taken).map(|a| &a.value) {
            Some(Value::Word(word)) if !is_ours(&word.word()) => {
                self.taken += 1;
                self.problems.push(mistakes::word_for_size(word, what));
            }
            _ => self.report_missing(what),
        }
        Size { dim: 1.into(), place: self.call.place }
    }

    /// Something without a default is not there: it is reported in the end, with what stands in its place.
    pub fn report_missing(&mut self, what: &str) {
        if !self.misplaced {
            self.missing.push(what.to_string());
        }
    }

    /// A size that may be one number or one for each of `axes` dimensions: `3` or `(3, 5)`.
    pub fn per_axis(&mut self, what: &str, axes: usize) -> PerAxis {
        match self.next_number() {
            Some(value) => self.read_per_axis(value, what, axes, 1),
            None => {
                let size = self.missing(what);
                PerAxis { dims: vec![size.dim; axes], place: size.place }
            }
        }
    }

    /// The activation as an argument, if one comes; the caller finds out which it is.
    pub fn word(&mut self) -> Option<&'a Call> {
        self.asks_word = true;
        match self.next_positional(|v| matches!(v, Value::Word(_)))? {
            Value::Word(call) => Some(call),
            _ => None,
        }
    }

    /// The next real number, as `dropout(0.5)`, if one comes.
    pub fn optional_number(&mut self, what: &str, range: &Range) -> Option<Number> {
        let value = self.next_number()?;
        Some(self.read_number(value, what, range))
    }

    /// The next real number.
    pub fn number(&mut self, what: &str, range: &Range) -> Number {
        self.optional_number(what, range).unwrap_or_else(|| {
            self.missing(what);
            Number::of(range.sample)
        })
    }

    /// A whole number with a unit, as `1 epoch`.
    pub fn quantity(&mut self, what: &str, units: &[&str]) -> Option<(u64, String)> {
        match self.next_positional(|_| true) {
            Some(Value::Quantity(n, unit, _)) if *n >= 1.0 && n.fract() == 0.0 && units.contains(&unit.as_str()) => {
                Some((*n as u64, unit.clone()))
            }
            Some(other) => {
                if !other.is_unreadable() {
                    self.problems.push(mistakes::not_a_quantity(self.call, other, self.form));
                }
                None
            }
            None => {
                self.report_missing(what);
                None
            }
        }
    }

    /// The next argument as a function: a word, a path or a closure.
    pub fn function(&mut self, what: &str) -> Option<&'a Value> {
        let is_function = |value: &Value| match value {
            Value::Word(call) => call.arguments.is_none(),
            Value::Constant(..) => true,
            _ => false,
        };
        let function = self.next_positional(is_function);
        if function.is_none() {
            self.report_missing(what);
        }
        function
    }

    /// The names of outputs, as of `concat(level1, level2)`.
    pub fn names(&mut self) -> Vec<&'a Ident> {
        if self.positional.is_empty() && self.keyed.is_empty() {
            self.problems.push(mistakes::names_missing(self.call));
        }
        let mut names = Vec::new();
        for argument in self.positional.iter().skip(self.taken) {
            match &argument.value {
                Value::Word(word) if word.arguments.is_none() => names.push(&word.word),
                Value::Unreadable(_) => {}
                other => self.problems.push(mistakes::not_a_name(self.call, other)),
            }
        }
        self.taken = self.positional.len();
        names
    }

    /// A word out of a list, as `concat` of `parallel(concat)`.
    pub fn choice<T: Copy>(&mut self, what: &str, words: &[(&str, T)]) -> Option<T> {
        let Some(word) = self.word() else {
            self.report_missing(what);
            return None;
        };
        let found = words.iter().find(|(w, _)| word.word == w && word.arguments.is_none());
        if found.is_none() {
            let words: Vec<&str> = words.iter().map(|(w, _)| *w).collect();
            self.problems.push(mistakes::unknown_word(word, &self.call.word(), &words, ""));
        }
        found.map(|(_, value)| *value)
    }

    /// A word out of a list, if one comes.
    pub fn optional_choice<T: Copy>(&mut self, words: &[(&str, T)]) -> Option<T> {
        let word = self.word()?;
        let found = words.iter().find(|(w, _)| word.word == w && word.arguments.is_none());
        if found.is_none() {
            let words: Vec<&str> = words.iter().map(|(w, _)| *w).collect();
            self.problems.push(mistakes::unknown_word(word, &self.call.word(), &words, ""));
        }
        found.map(|(_, value)| *value)
    }
}
