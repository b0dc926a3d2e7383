//! What a layer reads its arguments with: sizes first, then the activation, then keys.
//!
//! Every reading that fails reports its problem and gives a harmless value, so that a layer's `parse` has no branches
//! for mistakes. The words it asks for are remembered: they are what an unknown word is compared with.

use crate::diagnostics::{Place, Problem, Problems};
use crate::dim::{Dim, LARGEST};
use crate::mistakes;
use crate::syntax::{Argument, Call, Node, Value};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

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
                    positional.push(argument);
                }
                Some(key) => {
                    if let Some((first, ..)) = keyed.iter().find(|(k, ..)| *k == key) {
                        problems.push(mistakes::duplicate_key(key, first));
                        continue;
                    }
                    misplaced |= crate::words::is_positional_elsewhere(&key.to_string());
                    keyed.push((key, argument, false));
                }
            }
        }
        Arguments { call, next, positional, taken: 0, keyed, known: Vec::new(), misplaced, form, problems }
    }

    /// The call that is read.
    pub fn call(&self) -> &'a Call {
        self.call
    }

    /// Whether something stands under this key, known or not.
    pub fn has_key(&self, key: &str) -> bool {
        self.keyed.iter().any(|(k, ..)| *k == key)
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

    /// The next size, if one comes.
    pub fn optional_size(&mut self, what: &str) -> Option<Size> {
        let value = self.next_positional(|v| !matches!(v, Value::Word(_)))?;
        Some(self.read_size(value, what))
    }

    /// The next size; without one the message shows how the layer is written.
    pub fn size(&mut self, what: &str) -> Size {
        self.optional_size(what).unwrap_or_else(|| self.missing(what))
    }

    fn missing(&mut self, what: &str) -> Size {
        // A word in a size's place is most often a constant in lower case.
        match self.positional.get(self.taken).map(|a| &a.value) {
            Some(Value::Word(word)) if crate::layers::find(&word.word()).is_none() => {
                self.taken += 1;
                self.problems.push(mistakes::word_for_size(word, what));
            }
            _ => self.report_missing(what),
        }
        Size { dim: 1.into(), place: self.call.place }
    }

    /// Reports that something without a default is not there; `form` shows how it is written.
    pub fn report_missing(&mut self, what: &str) {
        if !self.misplaced {
            self.problems.push(mistakes::argument_missing(self.call, what, self.form));
        }
    }

    /// A size that may be one number or one for each of `axes` dimensions: `3` or `(3, 5)`.
    pub fn per_axis(&mut self, what: &str, axes: usize) -> PerAxis {
        match self.next_positional(|v| !matches!(v, Value::Word(_))) {
            Some(value) => self.read_per_axis(value, what, axes, 1),
            None => {
                let size = self.missing(what);
                PerAxis { dims: vec![size.dim; axes], place: size.place }
            }
        }
    }

    /// The activation as an argument, if one comes; the caller finds out which it is.
    pub fn word(&mut self) -> Option<&'a Call> {
        match self.next_positional(|v| matches!(v, Value::Word(_)))? {
            Value::Word(call) => Some(call),
            _ => None,
        }
    }

    fn key(&mut self, key: &'static str) -> Option<&'a Argument> {
        self.known.push(key);
        let (_, argument, taken) = self.keyed.iter_mut().find(|(k, ..)| *k == key)?;
        *taken = true;
        Some(argument)
    }

    /// A whole number by key, from 0 on, as `pad = 0`.
    pub fn whole_key(&mut self, key: &'static str) -> Option<Size> {
        let argument = self.key(key)?;
        Some(self.read_dim(&argument.value, key, 0))
    }

    /// `in = 784`.
    pub fn size_key(&mut self, key: &'static str) -> Option<Size> {
        let argument = self.key(key)?;
        Some(self.read_size(&argument.value, key))
    }

    /// `stride = 2` or `stride = (2, 1)`; each at least `least`.
    pub fn per_axis_key(&mut self, key: &'static str, axes: usize, least: u64) -> Option<PerAxis> {
        let argument = self.key(key)?;
        Some(self.read_per_axis(&argument.value, key, axes, least))
    }

    /// `padding = same`, `padding = valid`, `padding = 1`, `padding = (1, 2)` or, with its ends, `padding = ((2, 0), 1)`.
    pub fn padding(&mut self, axes: usize) -> Padding {
        let Some(argument) = self.key("padding") else { return Padding::Valid };
        match &argument.value {
            Value::Word(word) if word.word() == "same" && word.arguments.is_none() => Padding::Same,
            Value::Word(word) if word.word() == "valid" && word.arguments.is_none() => Padding::Valid,
            Value::Word(word) => {
                self.problems.push(mistakes::unknown_word(word, "padding", &["same", "valid"], "a number of pixels"));
                Padding::Valid
            }
            value => {
                let spread = self.read_spread(value, "padding", 0);
                Padding::Explicit(spread.sides(axes).unwrap_or_else(|| {
                    self.problems.push(mistakes::sides_of_other_number(spread.place, "padding", axes));
                    Sides { ends: vec![(0.into(), 0.into()); axes], place: spread.place }
                }))
            }
        }
    }

    /// `bias = false`.
    pub fn flag(&mut self, key: &'static str) -> Option<bool> {
        let argument = self.key(key)?;
        match &argument.value {
            Value::Bool(value, _) => Some(*value),
            Value::Unreadable(_) => None,
            other => {
                self.problems.push(mistakes::not_a_flag(key, other));
                None
            }
        }
    }

    /// A real number by key, as `eps = 1e-5`, inside its range.
    pub fn number_key(&mut self, key: &'static str, range: &Range) -> Option<Number> {
        let argument = self.key(key)?;
        Some(self.read_number(&argument.value, key, range))
    }

    /// The next real number, as `dropout(0.5)`, if one comes.
    pub fn optional_number(&mut self, what: &str, range: &Range) -> Option<Number> {
        let value = self.next_positional(|v| !matches!(v, Value::Word(_)))?;
        Some(self.read_number(value, what, range))
    }

    /// The next real number.
    pub fn number(&mut self, what: &str, range: &Range) -> Number {
        self.optional_number(what, range).unwrap_or_else(|| {
            self.report_missing(what);
            Number::of(range.sample)
        })
    }

    /// Real numbers by key, as many as there are `usual` ones: `betas = (0.9, 0.999)`.
    pub fn numbers_key(&mut self, key: &'static str, range: &Range, usual: &[f64]) -> Option<Vec<Number>> {
        let argument = self.key(key)?;
        match &argument.value {
            Value::Tuple(values, _) if values.len() == usual.len() => {
                Some(values.iter().map(|value| self.read_number(value, key, range)).collect())
            }
            Value::Unreadable(_) => None,
            other => {
                self.problems.push(mistakes::not_a_tuple(key, other, usual));
                None
            }
        }
    }

    /// Real numbers by key in brackets, at least one: `at = [0.5, 0.75]`.
    pub fn list_key(&mut self, key: &'static str, range: &Range, usual: &str) -> Option<Vec<Number>> {
        let argument = self.key(key)?;
        match &argument.value {
            Value::List(values, _) if !values.is_empty() => {
                Some(values.iter().map(|value| self.read_number(value, key, range)).collect())
            }
            other => {
                if !other.is_unreadable() {
                    self.problems.push(mistakes::not_a_list(key, other, usual));
                }
                Some(Vec::new())
            }
        }
    }

    /// A whole number by key, as `patience = 3`, of at least `least`.
    pub fn count_key(&mut self, key: &'static str, least: u64) -> Option<Number> {
        let argument = self.key(key)?;
        match &argument.value {
            Value::Integer(n, _) if *n >= least => {
                let tokens = proc_macro2::Literal::u64_unsuffixed(*n);
                Some(Number { tokens: quote!(#tokens), value: Some(*n as f64), text: n.to_string() })
            }
            Value::Constant(tokens, text, _) => {
                Some(Number { tokens: tokens.clone(), value: None, text: text.clone() })
            }
            other => {
                if !other.is_unreadable() {
                    self.problems.push(mistakes::not_a_whole_number(key, other, least));
                }
                Some(Number { tokens: quote!(1), value: None, text: String::new() })
            }
        }
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

    /// A word by key out of a list, as `weights = balanced`.
    pub fn word_key(&mut self, key: &'static str, words: &[&str]) -> Option<String> {
        let argument = self.key(key)?;
        match &argument.value {
            Value::Word(word) if word.arguments.is_none() && words.contains(&word.word().as_str()) => Some(word.word()),
            Value::Word(word) => {
                self.problems.push(mistakes::unknown_word(word, key, words, ""));
                None
            }
            other => {
                self.problems.push(mistakes::not_one_of(key, other, words));
                None
            }
        }
    }

    /// Layers by key, as `shortcut = { … }`.
    pub fn layers_key(&mut self, key: &'static str) -> Option<&'a [Node]> {
        let argument = self.key(key)?;
        match &argument.value {
            Value::Layers(layers, _) => Some(layers),
            Value::Unreadable(_) => None,
            other => {
                self.problems.push(mistakes::not_layers(key, other));
                None
            }
        }
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

    /// Reports what is left over: an unknown key, an argument too many.
    pub fn finish(self) {
        for argument in self.positional.iter().skip(self.taken) {
            match &argument.value {
                Value::Unreadable(_) => {}
                _ => self.problems.push(mistakes::argument_too_many(self.call, argument, self.form, &self.known)),
            }
        }
        for (key, argument, taken) in &self.keyed {
            if !taken {
                self.problems.push(mistakes::unknown_key(self.call, key, argument, &self.known, self.form));
            }
        }
    }

    /// A size inside another argument, as `28` of `reshape(image(1, 28, 28))`.
    pub fn size_of(&mut self, value: &Value, what: &str) -> Size {
        self.read_dim(value, what, 1)
    }

    fn read_size(&mut self, value: &Value, what: &str) -> Size {
        self.read_dim(value, what, 1)
    }

    fn read_dim(&mut self, value: &Value, what: &str, least: u64) -> Size {
        let place = value.place();
        let dim = match value {
            Value::Integer(n, _) if *n < least => {
                self.problems.push(mistakes::size_zero(self.call, what, place));
                least.into()
            }
            Value::Integer(n, _) if *n > LARGEST => {
                self.problems.push(mistakes::number_too_large(place, &n.to_string()));
                1.into()
            }
            Value::Integer(n, _) => (*n).into(),
            Value::Constant(tokens, text, _) => Dim::expression(tokens.clone(), text.clone()),
            Value::Unreadable(_) => least.into(),
            other => {
                self.problems.push(mistakes::not_a_size(other, what));
                least.into()
            }
        };
        Size { dim, place }
    }

    fn read_per_axis(&mut self, value: &Value, what: &str, axes: usize, least: u64) -> PerAxis {
        let place = value.place();
        let dims = match value {
            Value::Tuple(values, _) if values.len() == axes => {
                values.iter().map(|value| self.read_dim(value, what, least).dim).collect()
            }
            Value::Tuple(values, _) => {
                self.problems.push(mistakes::tuple_of_other_length(place, what, axes, values.len()));
                vec![1.into(); axes]
            }
            value => vec![self.read_dim(value, what, least).dim; axes],
        };
        PerAxis { dims, place }
    }

    /// Sizes for dimensions whose number the layer does not know yet: `2`, `(2, 3)` or, with both ends, `((1, 2), 0)`.
    pub fn spread(&mut self, what: &str, least: u64) -> Spread {
        match self.next_positional(|v| !matches!(v, Value::Word(_))) {
            Some(value) => self.read_spread(value, what, least),
            None => {
                let size = self.missing(what);
                Spread { parts: vec![Part::One(size.dim)], all: true, place: size.place }
            }
        }
    }

    fn read_spread(&mut self, value: &Value, what: &str, least: u64) -> Spread {
        let place = value.place();
        let (parts, all) = match value {
            Value::Tuple(values, _) => (values.iter().map(|value| self.read_part(value, what, least)).collect(), false),
            value => (vec![Part::One(self.read_dim(value, what, least).dim)], true),
        };
        Spread { parts, all, place }
    }

    fn read_part(&mut self, value: &Value, what: &str, least: u64) -> Part {
        match value {
            Value::Tuple(values, _) if values.len() == 2 => {
                let [before, behind] = [0, 1].map(|i| self.read_dim(&values[i], what, least).dim);
                Part::Ends(before, behind)
            }
            value => Part::One(self.read_dim(value, what, least).dim),
        }
    }

    fn read_number(&mut self, value: &Value, what: &str, range: &Range) -> Number {
        let x = match value {
            Value::Integer(n, _) => *n as f64,
            Value::Float(x, _) => *x,
            Value::Constant(tokens, text, _) => {
                return Number { tokens: quote!(#tokens), value: None, text: text.clone() };
            }
            Value::Unreadable(_) => return Number::of(range.sample),
            other => {
                self.problems.push(mistakes::not_a_number(other, what));
                return Number::of(range.sample);
            }
        };
        if !range.holds(x) {
            self.problems.push(mistakes::out_of_range(self.call, what, x, value.place(), range));
            return Number::of(range.sample);
        }
        Number::of(x)
    }
}

/// A size and where it stands.
#[derive(Debug, Clone)]
pub struct Size {
    /// The size.
    pub dim: Dim,
    /// Where it stands.
    pub place: Place,
}

/// A size for each dimension of space: height and width of an image, the length of a signal.
#[derive(Debug, Clone)]
pub struct PerAxis {
    /// One a dimension.
    pub dims: Vec<Dim>,
    /// Where it stands.
    pub place: Place,
}

impl PerAxis {
    /// The same number for all.
    pub fn all(n: u64, axes: usize, place: Place) -> PerAxis {
        PerAxis { dims: vec![n.into(); axes], place }
    }

    /// Whether every dimension has the same.
    pub fn is_uniform(&self) -> bool {
        self.dims.windows(2).all(|pair| pair[0] == pair[1])
    }

    /// `[3, 3]`, and `3` for a single dimension, as Burn takes them.
    pub fn tokens(&self) -> TokenStream {
        match self.dims.as_slice() {
            [one] => quote!(#one),
            dims => quote!([#(#dims),*]),
        }
    }
}

/// Sizes as written, before the number of dimensions is known.
#[derive(Debug, Clone)]
pub struct Spread {
    parts: Vec<Part>,
    /// Whether it is one number for all.
    all: bool,
    /// Where it stands.
    pub place: Place,
}

#[derive(Debug, Clone)]
enum Part {
    One(Dim),
    /// Before and behind.
    Ends(Dim, Dim),
}

impl Spread {
    /// One size a dimension; `None` where it is written for another number of them.
    pub fn per_axis(&self, axes: usize) -> Option<PerAxis> {
        let one = |part: &Part| match part {
            Part::One(dim) => Some(dim.clone()),
            Part::Ends(..) => None,
        };
        let dims: Option<Vec<Dim>> = self.parts.iter().map(one).collect();
        let dims = match self.all {
            true => vec![dims?.first()?.clone(); axes],
            false => dims?,
        };
        (dims.len() == axes).then_some(PerAxis { dims, place: self.place })
    }

    /// Both ends of each dimension: one number is for both; of a single dimension a pair is its ends.
    pub fn sides(&self, axes: usize) -> Option<Sides> {
        let both = |part: &Part| match part {
            Part::One(dim) => (dim.clone(), dim.clone()),
            Part::Ends(before, behind) => (before.clone(), behind.clone()),
        };
        let ends = match self.parts.as_slice() {
            [one] if self.all => vec![both(one); axes],
            [Part::One(before), Part::One(behind)] if axes == 1 => vec![(before.clone(), behind.clone())],
            parts => parts.iter().map(both).collect(),
        };
        (ends.len() == axes).then_some(Sides { ends, place: self.place })
    }
}

/// A size for each end of each dimension, before and behind.
#[derive(Debug, Clone)]
pub struct Sides {
    /// One pair a dimension.
    pub ends: Vec<(Dim, Dim)>,
    /// Where it stands.
    pub place: Place,
}

impl Sides {
    /// Whether every dimension has the same.
    pub fn is_uniform(&self) -> bool {
        self.ends.windows(2).all(|pair| pair[0] == pair[1])
    }

    /// One number a dimension, where both ends have the same.
    pub fn symmetric(&self) -> Option<PerAxis> {
        let dims: Option<Vec<Dim>> =
            self.ends.iter().map(|(before, behind)| (before == behind).then(|| before.clone())).collect();
        dims.map(|dims| PerAxis { dims, place: self.place })
    }
}

/// `padding = …`
#[derive(Debug, Clone)]
pub enum Padding {
    /// No padding.
    Valid,
    /// As much as keeps `ceil(in / stride)`.
    Same,
    /// So much at each end of each dimension.
    Explicit(Sides),
}

/// A real number, or a constant expression of type `f64`.
#[derive(Debug, Clone)]
pub struct Number {
    /// For generated code.
    pub tokens: TokenStream,
    /// The number, where the macro knows it.
    pub value: Option<f64>,
    /// As written.
    pub text: String,
}

impl Number {
    /// A known number.
    pub fn of(x: f64) -> Number {
        let literal = proc_macro2::Literal::f64_unsuffixed(x.abs());
        let tokens = if x < 0.0 { quote!(-#literal) } else { quote!(#literal) };
        Number { tokens, value: Some(x), text: x.to_string() }
    }
}

/// The range of a real argument.
#[derive(Debug, Clone, Copy)]
pub struct Range {
    /// The least it may be, and whether that itself is allowed.
    pub from: (f64, bool),
    /// The most it may be, and whether that itself is allowed.
    pub to: (f64, bool),
    /// A usual value.
    pub sample: f64,
}

impl Range {
    /// Any finite number.
    pub const ANY: Range = Range { from: (f64::NEG_INFINITY, false), to: (f64::INFINITY, false), sample: 1.0 };
    /// Above 0.
    pub const POSITIVE: Range = Range { from: (0.0, false), to: (f64::INFINITY, false), sample: 1e-3 };
    /// 0 or above.
    pub const NOT_NEGATIVE: Range = Range { from: (0.0, true), to: (f64::INFINITY, false), sample: 0.0 };
    /// 0 or above, below 1: probabilities, momentum, betas.
    pub const BELOW_ONE: Range = Range { from: (0.0, true), to: (1.0, false), sample: 0.5 };
    /// From 0 to 1.
    pub const SHARE: Range = Range { from: (0.0, true), to: (1.0, true), sample: 0.1 };

    /// Whether `x` lies in it.
    pub fn holds(&self, x: f64) -> bool {
        let above = x > self.from.0 || (self.from.1 && x == self.from.0);
        let below = x < self.to.0 || (self.to.1 && x == self.to.0);
        above && below
    }
}

/// "a number above 0", "at least 0 and below 1".
impl std::fmt::Display for Range {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let from = match self.from {
            (x, _) if x.is_infinite() => None,
            (x, true) => Some(format!("at least {x}")),
            (x, false) => Some(format!("above {x}")),
        };
        let to = match self.to {
            (x, _) if x.is_infinite() => None,
            (x, true) => Some(format!("at most {x}")),
            (x, false) => Some(format!("below {x}")),
        };
        match (from, to) {
            (Some(from), Some(to)) => write!(f, "{from} and {to}"),
            (Some(one), None) | (None, Some(one)) => f.write_str(&one),
            (None, None) => f.write_str("a finite number"),
        }
    }
}
