//! What the user wrote, with every span. Nothing is judged here but what could not be read at all.

mod attributes;
mod block;
mod commas;
mod generics;
mod parse;
mod text;
mod tokens;
mod value;

pub use generics::names_one;
pub use parse::{parse, read_layers};
pub use value::{read_value, readable};

use crate::diagnostics::Place;
use proc_macro2::{Ident, Span, TokenStream};

/// One whole `network!`.
#[derive(Debug)]
pub struct Network {
    /// A named module, or an expression.
    pub form: Form,
    /// The path of the facade crate: `::neural_first`, or what `crate = …;` says.
    pub facade: TokenStream,
    /// `H` of `Mlp<const H: usize>`.
    pub generics: Vec<Ident>,
    /// `block … { … }` before the header.
    pub blocks: Vec<Block>,
    /// `: input -> output`.
    pub header: Header,
    /// The layers, in order.
    pub layers: Vec<Node>,
    /// `train { … }`.
    pub train: Option<Section>,
    /// `limits { … }`.
    pub limits: Option<Section>,
    /// A place for what concerns the network as a whole.
    pub place: Place,
}

impl Network {
    /// `::neural_first::__private`: what generated code names.
    pub fn private(&self) -> TokenStream {
        let facade = &self.facade;
        quote::quote!(#facade::__private)
    }
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
    /// The input's word and sizes, or several with names: `(photo: image(3, 64, 64), facts: features(12))`.
    pub inputs: Vec<HeaderInput>,
    /// The output's word and sizes.
    pub output: Option<Call>,
    /// Something else stands there, which is reported: what is missing follows from that.
    pub broken: bool,
}

/// One input: `photo: image(3, 64, 64)`, or its call alone.
#[derive(Debug)]
pub struct HeaderInput {
    /// `photo`.
    pub name: Option<Ident>,
    /// `image(3, 64, 64)`.
    pub call: Call,
}

/// One layer: `#[…] name: word(arguments)`.
#[derive(Debug, Clone)]
pub struct Node {
    /// `///` before it, which become the field's documentation.
    pub docs: Vec<TokenStream>,
    /// `#[freeze]`, `#[rate(0.1)]` before it.
    pub attributes: Attributes,
    /// `hidden` of `hidden: dense(128)`.
    pub name: Option<Ident>,
    /// The layer's word and its arguments.
    pub call: Call,
    /// What stands in braces behind it.
    pub body: Option<Body>,
    /// The network that stands here by its name; then the word is the last of its path.
    pub nested: Option<Nested>,
}

/// `models::Encoder -> features(64)`: another network by its name.
#[derive(Debug, Clone)]
pub struct Nested {
    /// `models::Encoder`.
    pub path: TokenStream,
    /// As the user wrote it.
    pub text: String,
    /// Where that stands.
    pub place: Place,
    /// `features(64)`; none where that is missing, which is reported.
    pub output: Option<Call>,
}

impl Node {
    /// Whether its braces could not be read, which is reported already.
    pub fn is_unreadable(&self) -> bool {
        matches!(self.body, Some(Body::Unreadable))
    }
}

/// What stands before a layer beside its documentation, each once: `rate(0.1)` of `#[rate(0.1)]`, and where it stands.
#[derive(Debug, Clone, Default)]
pub struct Attributes(pub Vec<(Call, Place)>);

impl Attributes {
    /// The attribute of a word, and where it stands.
    pub fn of(&self, word: &str) -> Option<(&Call, Place)> {
        self.0.iter().find(|(call, _)| call.word == word).map(|(call, place)| (call, *place))
    }
}

/// The braces behind a word, as of `residual { … }`.
#[derive(Debug, Clone)]
pub enum Body {
    /// `{ conv2d(8, 3) relu }`
    Layers(Vec<Node>),
    /// `{ { … } { … } }`, of `parallel`.
    Branches(Vec<Vec<Node>>),
    /// The layers of the block that is called here, in place of its call.
    Block(Vec<Node>),
    /// What could not be read or expanded; its problem is reported already.
    Unreadable,
}

/// `block unit(out, stride = 2) { … }`: layers with parameters.
#[derive(Debug)]
pub struct Block {
    /// `///` before it, which become the documentation of its struct.
    pub docs: Vec<TokenStream>,
    /// `unit`.
    pub name: Ident,
    /// `out`, `stride = 2`.
    pub parameters: Vec<Parameter>,
    /// Its layers.
    pub layers: Vec<Node>,
}

/// `stride = 2` of a block.
#[derive(Debug)]
pub struct Parameter {
    /// `stride`.
    pub name: Ident,
    /// `2`.
    pub default: Option<Value>,
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

    /// Whether an argument could not be read, which is reported already.
    pub fn is_unreadable(&self) -> bool {
        self.arguments().iter().any(|a| a.value.is_unreadable())
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
    /// A number with a unit of memory: `2 MiB`.
    Measure(u64, String, Place),
    /// A number and its unit: `10 min`, `1 epoch`.
    Quantity(f64, String, Place),
    /// `true` or `false`.
    Bool(bool, Place),
    /// `(3, 5)`.
    Tuple(Vec<Value>, Place),
    /// `[0.5, 0.75]`.
    List(Vec<Value>, Place),
    /// `{ conv2d(8, 1) batch_norm }`, of `shortcut`.
    Layers(Vec<Node>, Place),
    /// `MyBlock = MyBlock::new(64, device)`, of `module`.
    Instance(Instance, Place),
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
            Value::Measure(_, _, p) | Value::Quantity(_, _, p) | Value::Layers(_, p) | Value::Instance(_, p) => *p,
            Value::Constant(_, _, p) | Value::Unreadable(p) => *p,
        }
    }

    /// Whether it or a part of it could not be read.
    pub fn is_unreadable(&self) -> bool {
        match self {
            Value::Unreadable(_) => true,
            Value::Word(call) => call.is_unreadable(),
            Value::Tuple(values, _) | Value::List(values, _) => values.iter().any(Value::is_unreadable),
            _ => false,
        }
    }

    /// The same value at another place: an argument of a block, where its parameter stands.
    pub fn placed(self, at: Place) -> Value {
        let all = |values: Vec<Value>| values.into_iter().map(|v| v.placed(at)).collect();
        match self {
            Value::Word(mut call) => {
                call.word.set_span(at.span());
                let arguments = call.arguments.map(|list| {
                    list.into_iter().map(|a| Argument { key: a.key, value: a.value.placed(at), place: at }).collect()
                });
                Value::Word(Call { arguments, place: at, ..call })
            }
            Value::Integer(n, _) => Value::Integer(n, at),
            Value::Float(x, _) => Value::Float(x, at),
            Value::Measure(n, unit, _) => Value::Measure(n, unit, at),
            Value::Quantity(n, unit, _) => Value::Quantity(n, unit, at),
            Value::Bool(b, _) => Value::Bool(b, at),
            Value::Tuple(values, _) => Value::Tuple(all(values), at),
            Value::List(values, _) => Value::List(all(values), at),
            Value::Layers(nodes, _) => Value::Layers(nodes, at),
            Value::Instance(instance, _) => Value::Instance(instance, at),
            Value::Constant(tokens, text, _) => Value::Constant(tokens, text, at),
            Value::Unreadable(_) => Value::Unreadable(at),
        }
    }
}

/// `MyBlock = MyBlock::new(64, device)`: a type of the user's, and the expression that makes one.
#[derive(Debug, Clone)]
pub struct Instance {
    /// `MyBlock`.
    pub path: TokenStream,
    /// The last word of it.
    pub name: Ident,
    /// `MyBlock::new(64, device)`.
    pub init: TokenStream,
}

/// `train { key: value, … }`, `limits { … }`.
#[derive(Debug)]
pub struct Section {
    /// The word before its braces.
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
