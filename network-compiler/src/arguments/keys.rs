//! Arguments under a key: `padding = same`.

use super::{Arguments, Number, Padding, PerAxis, Range, Sides, Size};
use crate::mistakes;
use crate::shape::{Kind, Shape};
use crate::syntax::{Argument, Node, Value};
use quote::quote;

const PADDINGS: &[&str] = &["same", "valid"];

impl<'a> Arguments<'a, '_> {
    /// Whether something stands under this key, known or not.
    pub fn has_key(&self, key: &str) -> bool {
        self.keyed.iter().any(|(k, ..)| *k == key)
    }

    /// What stands under a key, to be read or not.
    pub fn value_of_key(&mut self, key: &'static str) -> Option<&'a Value> {
        self.key(key).map(|argument| &argument.value)
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
                self.problems.push(mistakes::unknown_word(word, "padding", PADDINGS, "a number of pixels"));
                Padding::Valid
            }
            Value::Constant(_, text, _) if crate::words::same(text, PADDINGS.iter().copied()).is_some() => {
                self.problems.push(mistakes::not_one_of("padding", &argument.value, PADDINGS));
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

    /// A word by key out of a list, as `weights = balanced`.
    pub fn word_key(&mut self, key: &'static str, words: &[&str]) -> Option<String> {
        let argument = self.key(key)?;
        match &argument.value {
            Value::Word(word) if word.arguments.is_none() && words.contains(&word.word().as_str()) => Some(word.word()),
            Value::Word(word) => {
                self.problems.push(mistakes::unknown_word(word, key, words, ""));
                None
            }
            Value::Unreadable(_) => None,
            other => {
                self.problems.push(mistakes::not_one_of(key, other, words));
                None
            }
        }
    }

    /// The shape that is given, by key: `output = image(64, 7, 7)`.
    pub fn shape_key(&mut self, key: &'static str) -> Option<Shape> {
        let argument = self.key(key)?;
        let call = match &argument.value {
            Value::Word(call) => call,
            Value::Unreadable(_) => return None,
            other => {
                self.problems.push(mistakes::not_a_shape(key, other));
                return None;
            }
        };
        let Some(kind) = Kind::from_word(&call.word()).filter(|kind| *kind != Kind::Tokens) else {
            self.problems.push(mistakes::unknown_shape(key, call));
            return None;
        };
        super::shape(kind, call, self.problems)
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
}
