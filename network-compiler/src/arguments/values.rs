//! What arguments are read into.

use crate::diagnostics::Place;
use crate::dim::Dim;
use proc_macro2::TokenStream;
use quote::quote;

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
    pub(super) parts: Vec<Part>,
    /// Whether it is one number for all.
    pub(super) all: bool,
    /// Where it stands.
    pub place: Place,
}

#[derive(Debug, Clone)]
pub(super) enum Part {
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
