//! What the user wrote, with every span. Nothing is judged here but what could not be read at all.

mod parse;
mod text;
mod value;

pub use parse::parse;

use crate::diagnostics::Place;
use proc_macro2::{Ident, Span, TokenStream};

/// One whole `network!`.
#[derive(Debug)]
pub struct Network {
    /// A named module, or an expression.
    pub form: Form,
    /// The path of the facade crate: `::neural_first`, or what `crate = …;` says.
    pub facade: TokenStream,
    /// `: input -> output`.
    pub header: Header,
    /// The layers, in order.
    pub layers: Vec<Node>,
    /// `train { … }`.
    pub train: Option<Section>,
    /// A place for what concerns the network as a whole.
    pub place: Place,
}

/// How the network is written.
#[derive(Debug, Clone)]
pub enum Form {
    /// `pub Digits: … { … }`: a named Burn module.
    Item {
        /// `///` and `#[…]` before it.
        attributes: Vec<TokenStream>,
        /// `pub`, `pub(crate)` or nothing.
        visibility: TokenStream,
        /// `Digits`.
        name: Ident,
    },
    /// `network! { dense(…) … }`: a value, a blueprint.
    Expression,
}

/// `: image(1, 28, 28) -> class(10)`; both halves may be missing.
#[derive(Debug, Default)]
pub struct Header {
    /// The input's word and sizes.
    pub input: Option<Call>,
    /// The output's word and sizes.
    pub output: Option<Call>,
}

/// One layer: `#[…] name: word(arguments)`.
#[derive(Debug, Clone)]
pub struct Node {
    /// `///` before it, which become the field's documentation.
    pub docs: Vec<TokenStream>,
    /// `hidden` of `hidden: dense(128)`.
    pub name: Option<Ident>,
    /// The layer's word and its arguments.
    pub call: Call,
}

/// A word with arguments: `dense(784, relu)`, `image(1, 28, 28)`, `adam(lr = 1e-3)`, or the word alone.
#[derive(Debug, Clone)]
pub struct Call {
    /// `dense`.
    pub word: Ident,
    /// What stands in the parentheses, or `None` without them.
    pub arguments: Option<Vec<Argument>>,
    /// From the word to the closing parenthesis.
    pub place: Place,
}

impl Call {
    /// The arguments, none where there are no parentheses.
    pub fn arguments(&self) -> &[Argument] {
        self.arguments.as_deref().unwrap_or_default()
    }

    /// The word as a string.
    pub fn word(&self) -> String {
        self.word.to_string()
    }
}

/// One argument: `128`, `relu`, `stride = 2`.
#[derive(Debug, Clone)]
pub struct Argument {
    /// `stride` of `stride = 2`.
    pub key: Option<Ident>,
    /// `2`.
    pub value: Value,
    /// All its tokens.
    pub place: Place,
}

/// A value: of an argument, of a key, of a setting.
#[derive(Debug, Clone)]
pub enum Value {
    /// A lower-case word, or a call of one: `relu`, `same`, `leaky_relu(0.1)`.
    Word(Call),
    /// A whole number known to the macro, after literal arithmetic: `784`, `28 * 28`.
    Integer(u64, Place),
    /// A number with a fraction, an exponent or a minus: `0.5`, `1e-3`, `-1`.
    Float(f64, Place),
    /// `true` or `false`.
    Bool(bool, Place),
    /// `(3, 5)`.
    Tuple(Vec<Value>, Place),
    /// `[0.5, 0.75]`.
    List(Vec<Value>, Place),
    /// Any other expression: a constant for rustc, and how it was written.
    Constant(TokenStream, String, Place),
    /// What could not be read; its problem is reported already.
    Unreadable(Place),
}

impl Value {
    /// Where it stands.
    pub fn place(&self) -> Place {
        match self {
            Value::Word(call) => call.place,
            Value::Integer(_, p) | Value::Float(_, p) | Value::Bool(_, p) | Value::Tuple(_, p) | Value::List(_, p) => {
                *p
            }
            Value::Constant(_, _, p) | Value::Unreadable(p) => *p,
        }
    }
}

/// `train { key: value, … }`.
#[derive(Debug)]
pub struct Section {
    /// The word `train`.
    pub word: Span,
    /// Its settings, in order.
    pub settings: Vec<Setting>,
}

/// `epochs: 12`.
#[derive(Debug)]
pub struct Setting {
    /// `epochs`.
    pub key: Ident,
    /// `12`.
    pub value: Value,
}
