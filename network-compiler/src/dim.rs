//! A size: a number the macro knows, or a constant expression that rustc will evaluate.
//!
//! Every rule about sizes is written once, over [`Dim`]. With numbers it is decided here; with an expression the same
//! rule becomes a `const` assertion in the generated code (see [`crate::check::Rules`]).

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use std::fmt;
use std::rc::Rc;

/// The largest size of one axis: beyond it no tensor fits any memory, and sums of products stay inside `u64`.
pub const LARGEST: u64 = 1 << 40;

/// A size of a layer: a number of features, channels, pixels, parameters.
#[derive(Clone)]
pub enum Dim {
    /// Known to the macro.
    Number(u64),
    /// A constant expression of type `usize`, evaluated by rustc.
    Expression(Rc<Expression>),
}

/// What rustc evaluates, and how it is shown.
pub struct Expression {
    tokens: TokenStream,
    text: String,
    /// How tightly its text binds, for the parentheses around it.
    binding: Binding,
    /// The user's own expressions inside: their values complete the message of a failed assertion.
    leaves: Vec<Leaf>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Sum,
    Product,
    Atom,
}

/// A constant of the user's, as `HIDDEN`.
#[derive(Clone)]
pub struct Leaf {
    /// As the user wrote it.
    pub text: String,
    /// The expression.
    pub tokens: TokenStream,
}

impl Dim {
    /// The user's constant expression.
    pub fn expression(tokens: TokenStream, text: String) -> Dim {
        let atom = !text.contains(' ');
        let leaf = Leaf { text: text.clone(), tokens: tokens.clone() };
        let (tokens, binding) = if atom { (tokens, Binding::Atom) } else { (quote!((#tokens)), Binding::Sum) };
        Dim::Expression(Rc::new(Expression { tokens, text, binding, leaves: vec![leaf] }))
    }

    /// The number, where the macro knows it.
    pub fn number(&self) -> Option<u64> {
        match self {
            Dim::Number(n) => Some(*n),
            Dim::Expression(_) => None,
        }
    }

    /// Whether this is the number `n`.
    pub fn is(&self, n: u64) -> bool {
        self.number() == Some(n)
    }

    /// The user's constants in it.
    pub fn leaves(&self) -> &[Leaf] {
        match self {
            Dim::Number(_) => &[],
            Dim::Expression(e) => &e.leaves,
        }
    }

    /// `self - other`, and 0 where that would be negative.
    pub fn minus(&self, other: &Dim) -> Dim {
        if other.is(0) {
            return self.clone();
        }
        self.combine(other, "-", |a, b| Some(a.saturating_sub(b)), |a, b| quote!(usize::saturating_sub(#a, #b)))
    }

    /// `self / other`, rounded down; 0 where `other` is 0.
    pub fn over(&self, other: &Dim) -> Dim {
        if other.is(1) {
            return self.clone();
        }
        self.combine(other, "/", |a, b| Some(a.checked_div(b).unwrap_or(0)), |a, b| quote!(#a / #b))
    }

    /// `self / other`, rounded up.
    pub fn over_up(&self, other: &Dim) -> Dim {
        if other.is(1) {
            return self.clone();
        }
        let quotient = (self.clone() + other.minus(&Dim::Number(1))).over(other);
        match quotient {
            Dim::Number(n) => Dim::Number(n),
            // The formula is for readers; this is how one writes it in Rust.
            Dim::Expression(e) => Dim::Expression(Rc::new(Expression {
                tokens: quote!(usize::div_ceil(#self, #other)),
                text: e.text.clone(),
                binding: e.binding,
                leaves: e.leaves.clone(),
            })),
        }
    }

    /// The product of several sizes.
    pub fn product<'a>(dims: impl IntoIterator<Item = &'a Dim>) -> Dim {
        dims.into_iter().fold(Dim::Number(1), |all, d| all * d.clone())
    }

    /// The sum of this and all others, written in one row: of a thousand layers one by one it would grow with the square of
    /// their number.
    pub fn plus_all(&self, others: &[Dim]) -> Dim {
        let terms: Vec<&Dim> = std::iter::once(self).chain(others).filter(|dim| !dim.is(0)).collect();
        let known: Option<Vec<u64>> = terms.iter().map(|dim| dim.number()).collect();
        if let Some(numbers) = known {
            return Dim::Number(numbers.into_iter().fold(0, u64::saturating_add));
        }
        if let [one] = terms.as_slice() {
            return (*one).clone();
        }
        let mut leaves: Vec<Leaf> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for leaf in terms.iter().flat_map(|dim| dim.leaves()) {
            if seen.insert(leaf.text.as_str()) {
                leaves.push(leaf.clone());
            }
        }
        let text: Vec<String> = terms.iter().map(|dim| dim.to_string()).collect();
        let tokens = quote!((#(#terms)+*));
        Dim::Expression(Rc::new(Expression { tokens, text: text.join(" + "), binding: Binding::Sum, leaves }))
    }

    fn combine(
        &self,
        other: &Dim,
        sign: &str,
        number: impl Fn(u64, u64) -> Option<u64>,
        tokens: impl Fn(TokenStream, TokenStream) -> TokenStream,
    ) -> Dim {
        if let (Dim::Number(a), Dim::Number(b)) = (self, other) {
            return Dim::Number(number(*a, *b).unwrap_or(u64::MAX));
        }
        let mut leaves: Vec<Leaf> = self.leaves().to_vec();
        for leaf in other.leaves() {
            if !leaves.iter().any(|l| l.text == leaf.text) {
                leaves.push(leaf.clone());
            }
        }
        let inner = tokens(self.to_token_stream(), other.to_token_stream());
        let binding = if matches!(sign, "+" | "-") { Binding::Sum } else { Binding::Product };
        // On the right of `-` and `/` an equal binding needs parentheses as well, and so does a quotient in a product.
        let strict = matches!(sign, "-" | "/") || (sign == "*" && other.to_string().contains(" / "));
        let right = other.operand(binding, strict);
        let text = format!("{} {sign} {right}", self.operand(binding, false));
        Dim::Expression(Rc::new(Expression { tokens: quote!((#inner)), text, binding, leaves }))
    }

    fn operand(&self, around: Binding, strict: bool) -> String {
        match self {
            Dim::Expression(e) if e.binding < around || (strict && e.binding == around) => format!("({})", e.text),
            other => other.to_string(),
        }
    }
}

impl std::ops::Add for Dim {
    type Output = Dim;
    fn add(self, other: Dim) -> Dim {
        match (&self, &other) {
            (Dim::Number(0), _) => other,
            (_, Dim::Number(0)) => self,
            _ => self.combine(&other, "+", u64::checked_add, |a, b| quote!(#a + #b)),
        }
    }
}

impl std::ops::Mul for Dim {
    type Output = Dim;
    fn mul(self, other: Dim) -> Dim {
        match (&self, &other) {
            (Dim::Number(0), _) | (_, Dim::Number(1)) => self,
            (_, Dim::Number(0)) | (Dim::Number(1), _) => other,
            _ => self.combine(&other, "*", u64::checked_mul, |a, b| quote!(#a * #b)),
        }
    }
}

impl From<u64> for Dim {
    fn from(n: u64) -> Dim {
        Dim::Number(n)
    }
}

/// Two sizes are the same only where both are known, or where they are the same expression.
impl PartialEq for Dim {
    fn eq(&self, other: &Dim) -> bool {
        match (self, other) {
            (Dim::Number(a), Dim::Number(b)) => a == b,
            (Dim::Expression(a), Dim::Expression(b)) => a.text == b.text,
            _ => false,
        }
    }
}

impl fmt::Display for Dim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Dim::Number(n) => write!(f, "{n}"),
            Dim::Expression(e) => f.write_str(&e.text),
        }
    }
}

impl fmt::Debug for Dim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl ToTokens for Dim {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Dim::Number(n) => tokens.extend([proc_macro2::TokenTree::Literal(Literal::u64_unsuffixed(*n))]),
            Dim::Expression(e) => tokens.extend(e.tokens.clone()),
        }
    }
}

/// `1234567` as `1,234,567`.
pub fn thousands(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(c);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden() -> Dim {
        Dim::expression(quote!(HIDDEN), "HIDDEN".into())
    }

    #[test]
    fn numbers_are_computed_and_expressions_written() {
        assert!((Dim::Number(28) * Dim::Number(28)).is(784));
        let dim = (hidden() * Dim::Number(10)) + Dim::Number(10);
        assert_eq!(dim.to_string(), "HIDDEN * 10 + 10");
        assert_eq!(dim.to_token_stream().to_string(), "((HIDDEN * 10) + 10)");
        assert_eq!(dim.leaves().len(), 1);
    }

    #[test]
    fn a_text_has_the_parentheses_it_needs() {
        let sum = hidden() + Dim::Number(1);
        assert_eq!((sum.clone() * Dim::Number(2)).to_string(), "(HIDDEN + 1) * 2");
        assert_eq!(hidden().minus(&sum).to_string(), "HIDDEN - (HIDDEN + 1)");
    }

    #[test]
    fn a_long_sum_is_written_in_one_row() {
        let all = [hidden(), Dim::Number(0), hidden() * Dim::Number(2)];
        let sum = Dim::Number(3).plus_all(&all);
        assert_eq!(sum.to_string(), "3 + HIDDEN + HIDDEN * 2");
        assert_eq!(sum.to_token_stream().to_string(), "(3 + HIDDEN + (HIDDEN * 2))");
        assert_eq!(sum.leaves().len(), 1);
        assert!(Dim::Number(3).plus_all(&[Dim::Number(u64::MAX)]).is(u64::MAX));
        assert_eq!(Dim::Number(0).plus_all(&[hidden()]).to_string(), "HIDDEN");
    }

    #[test]
    fn a_difference_is_never_negative() {
        assert!(Dim::Number(2).minus(&Dim::Number(5)).is(0));
    }

    #[test]
    fn a_product_that_does_not_fit_saturates() {
        assert!((Dim::Number(u64::MAX) * Dim::Number(2)).is(u64::MAX));
    }

    #[test]
    fn rounding_up() {
        assert!(Dim::Number(7).over_up(&Dim::Number(2)).is(4));
        assert!(Dim::Number(8).over_up(&Dim::Number(2)).is(4));
        let dim = hidden().over_up(&Dim::Number(2));
        assert_eq!(dim.to_string(), "(HIDDEN + 1) / 2");
        assert_eq!(dim.to_token_stream().to_string(), "usize :: div_ceil (HIDDEN , 2)");
    }

    #[test]
    fn thousands_are_separated() {
        assert_eq!(thousands(101_770), "101,770");
        assert_eq!(thousands(999), "999");
    }
}
