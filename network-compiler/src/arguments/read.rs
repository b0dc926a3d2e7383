//! One value, read as what is asked for.

use super::values::Part;
use super::{Arguments, Number, PerAxis, Range, Size, Spread};
use crate::dim::{Dim, LARGEST};
use crate::mistakes;
use crate::syntax::Value;
use quote::quote;

impl Arguments<'_, '_> {
    /// A size inside another argument, as `28` of `reshape(image(1, 28, 28))`.
    pub fn size_of(&mut self, value: &Value, what: &str) -> Size {
        self.read_dim(value, what, 1)
    }

    pub(super) fn read_size(&mut self, value: &Value, what: &str) -> Size {
        self.read_dim(value, what, 1)
    }

    pub(super) fn read_dim(&mut self, value: &Value, what: &str, least: u64) -> Size {
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
                self.problems.push(mistakes::not_a_size(other, what, least));
                least.into()
            }
        };
        Size { dim, place }
    }

    pub(super) fn read_per_axis(&mut self, value: &Value, what: &str, axes: usize, least: u64) -> PerAxis {
        let place = value.place();
        let dims = match value {
            Value::Tuple(values, _) if values.len() == axes => {
                values.iter().map(|value| self.read_dim(value, what, least).dim).collect()
            }
            Value::Tuple(values, _) => {
                self.problems.push(mistakes::tuple_of_other_length(place, what, axes, values.len()));
                vec![1.into(); axes]
            }
            Value::List(..) if !value.is_unreadable() => {
                self.problems.push(mistakes::brackets_for_sizes(value, what));
                vec![1.into(); axes]
            }
            value => vec![self.read_dim(value, what, least).dim; axes],
        };
        PerAxis { dims, place }
    }

    /// Sizes for dimensions whose number the layer does not know yet: `2`, `(2, 3)` or, with both ends, `((1, 2), 0)`.
    pub fn spread(&mut self, what: &str, least: u64) -> Spread {
        match self.next_number() {
            Some(value) => self.read_spread(value, what, least),
            None => {
                let size = self.missing(what);
                Spread { parts: vec![Part::One(size.dim)], all: true, place: size.place }
            }
        }
    }

    pub(super) fn read_spread(&mut self, value: &Value, what: &str, least: u64) -> Spread {
        let place = value.place();
        let (parts, all) = match value {
            Value::Tuple(values, _) => (values.iter().map(|value| self.read_part(value, what, least)).collect(), false),
            Value::List(..) if !value.is_unreadable() => {
                self.problems.push(mistakes::brackets_for_sizes(value, what));
                (vec![Part::One(1.into())], true)
            }
            value => (vec![Part::One(self.read_dim(value, what, least).dim)], true),
        };
        Spread { parts, all, place }
    }

    pub(super) fn read_part(&mut self, value: &Value, what: &str, least: u64) -> Part {
        match value {
            Value::Tuple(values, _) if values.len() == 2 => {
                let [before, behind] = [0, 1].map(|i| self.read_dim(&values[i], what, least).dim);
                Part::Ends(before, behind)
            }
            value => Part::One(self.read_dim(value, what, least).dim),
        }
    }

    pub(super) fn read_number(&mut self, value: &Value, what: &str, range: &Range) -> Number {
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
