//! The layers of the language: one file a family, one entry a word.
//!
//! A new layer is one entry: how its arguments are read, what it does to a shape, what it weighs, what it becomes in
//! Burn, and its documentation. Add the entry to its family's `WORDS` (a new family: one line in [`FAMILIES`]), and the
//! parser, the checker, the generator, the tables and the suggestions know it.

mod activation;
mod attention;
mod border;
pub mod composition;
mod convolution;
mod dense;
mod dropout;
mod module;
mod norm;
pub mod output;
mod pool;
mod recurrent;
mod reshape;
mod resize;
mod separable;
mod transposed;
mod window;

use crate::arguments::{Arguments, Size};
use crate::check::Rules;
use crate::diagnostics::Problems;
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::Shape;
use crate::syntax::Call;
use proc_macro2::{Ident, Span, TokenStream};
use std::fmt;

/// All words, by family, in the order of the documentation.
pub const FAMILIES: &[(&str, &[Keyword])] = &[
    ("dense", dense::WORDS),
    ("convolution", convolution::WORDS),
    ("separable convolution", separable::WORDS),
    ("transposed convolution", transposed::WORDS),
    ("pooling", pool::WORDS),
    ("normalisation", norm::WORDS),
    ("regularisation", dropout::WORDS),
    ("shape", reshape::WORDS),
    ("size", resize::WORDS),
    ("border", border::WORDS),
    ("sequences", recurrent::WORDS),
    ("attention", attention::WORDS),
    ("modules of your own", module::WORDS),
    ("activations", activation::WORDS),
];

/// One word of the language.
pub struct Keyword {
    /// `dense`.
    pub word: &'static str,
    /// How it is written: `dense(out, activation)`.
    pub form: &'static str,
    /// Reads its arguments.
    pub parse: fn(&mut Arguments<'_, '_>) -> Box<dyn Layer>,
    /// What stands in its place among the others.
    pub role: Role,
    /// What a user reads on hover, in rustdoc and in the reference: arguments, shape rule, parameters, FLOPs.
    pub doc: &'static str,
}

impl Keyword {
    /// Whether `in = 784` says what it takes: of what has weights, but for `dense`, which has it in front.
    fn takes_in(&self) -> bool {
        match self.role {
            Role::Weights | Role::Norm | Role::NormAcross => self.word != "dense",
            Role::WeightsAlone => true,
            Role::Shape | Role::Noise | Role::Activation | Role::Foreign => false,
        }
    }
}

/// What a layer is, for the rules about neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Has weights; takes an activation as an argument.
    Weights,
    /// Has weights, but takes no activation as an argument.
    WeightsAlone,
    /// Normalises every channel by itself: makes the bias before it useless; takes an activation as an argument.
    Norm,
    /// Normalises channels together, so that a bias before it counts; takes an activation as an argument.
    NormAcross,
    /// Changes the shape or mixes positions, without weights.
    Shape,
    /// Active in training only.
    Noise,
    /// A non-linearity, as a layer or as an argument of another.
    Activation,
    /// The user's own, which may have weights or none.
    Foreign,
}

/// What a layer does. Implemented by its parsed arguments.
pub trait Layer: fmt::Debug {
    /// What it makes of a shape. Broken rules are reported; `None` where the result cannot be known then.
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape>;

    /// Its trainable parameters and the FLOPs of one sample.
    fn cost(&self, input: &Shape, output: &Shape) -> Cost;

    /// What it becomes.
    fn burn(&self, input: &Shape, output: &Shape) -> Burn;

    /// What it makes of positions of a sequence that were filled up, `tokens(T, VOCAB, pad = 0)`.
    fn filled(&self) -> Filled {
        Filled::Mixed
    }

    /// The keys that would say what it costs, where they are missing: of what only the user knows.
    fn uncounted(&self) -> Vec<&'static str> {
        Vec::new()
    }

    /// What is right but wasteful, for the table of layers.
    fn note(&self, _before_norm: bool) -> Option<String> {
        None
    }
}

/// What a layer makes of positions that were filled up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filled {
    /// It works on each position by itself: they stay what they are.
    Apart,
    /// It asks which they are, and leaves them out.
    LeftOut,
    /// It would take them for real ones.
    Mixed,
}

/// Trainable parameters, and operations for one sample's prediction.
///
/// A multiplication and an addition are two; a comparison, a division, `exp` or `tanh` is one. What computes no number, or works in
/// training alone, is none: the layer's documentation says so.
#[derive(Debug, Clone)]
pub struct Cost {
    /// Trainable parameters.
    pub params: Dim,
    /// Floating-point operations of one sample's forward pass.
    pub flops: Dim,
}

impl Cost {
    /// A layer without parameters.
    pub fn flops(flops: Dim) -> Cost {
        Cost { params: 0.into(), flops }
    }
}

/// A layer as Burn code. Names are imported by the function that uses them, so that the code reads as if written by hand.
pub struct Burn {
    /// The field, for layers that are a Burn module.
    pub module: Option<Module>,
    /// What the forward pass does with `x`; for a module it is its `forward`.
    pub call: Step,
    /// What it is within a run of layers.
    pub part: Part,
    /// Whether the call takes `padding` behind `x`: true at positions that were filled up.
    pub takes_padding: bool,
}

/// What a step is to the runtime, which computes runs of steps as one operator where the device can.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Begins a run: a convolution of images, then a `relu`, then a max-pool.
    Convolution,
    /// Begins a run: a convolution of signals, then a `relu`.
    Convolution1d,
    /// Begins a run: a product, then a `relu`.
    Dense,
    /// Begins a run: a normalisation, then a `relu`.
    BatchNorm,
    /// Goes on with a run, or is one.
    Relu,
    /// Ends a convolution's run, or is one of its own.
    MaxPool {
        /// Without padding and gaps: only such windows end a run.
        plain: bool,
    },
    /// A run of its own.
    AveragePool,
    /// A run of its own.
    AdaptiveAveragePool,
    /// A run of its own, of images only.
    GlobalAverage,
    /// A run of its own.
    Dropout,
    /// Is computed by itself.
    Other,
}

/// A field of the generated struct.
pub struct Module {
    /// Its type.
    pub ty: Type,
    /// Paths that [`Module::init`] uses by their last segment: `burn::nn::LinearConfig`.
    pub imports: Vec<&'static str>,
    /// The expression that makes it; `device` is in scope.
    pub init: TokenStream,
}

/// The type of a field.
pub enum Type {
    /// Path under `burn`, `nn::Linear`, or of the runtime's own: `layers::Lstm`.
    Known(&'static str),
    /// A type of the user's.
    Foreign(Foreign),
}

/// A type of the user's: another network, or a Burn module.
#[derive(Debug, Clone)]
pub struct Foreign {
    /// `models::Encoder`.
    pub path: TokenStream,
    /// As it was written.
    pub text: String,
    /// Its last word.
    pub name: Ident,
    /// Whether it is a network of this language, and not just a module.
    pub is_network: bool,
}

impl Foreign {
    /// Where it stands, for generated tokens whose errors belong there.
    pub fn place(&self) -> Span {
        Span::call_site().located_at(self.name.span())
    }
}

impl Type {
    /// As it is written.
    pub fn text(&self) -> &str {
        match self {
            Type::Known(path) => path,
            Type::Foreign(foreign) => &foreign.text,
        }
    }
}

/// One step of the forward pass.
pub enum Step {
    /// `self.field.forward(x)`.
    Forward,
    /// `Network::forward(&self.field, x)`: of another network.
    Network,
    /// `given(self.field.forward(x), [64], "…")`: of a module of the user's, whose output must have this shape.
    Claimed(Shape),
    /// `around(x, |x| self.field.forward(x))`: a function of the runtime that moves axes before and behind.
    Inside(&'static str),
    /// `self.field.forward(pad(x))`: an expression over `x` before it, with the paths it uses by their last segment.
    Behind {
        /// `layers::pad_zeros`.
        imports: Vec<&'static str>,
        /// From `x` to the expression.
        call: Box<dyn Fn(TokenStream) -> TokenStream>,
    },
    /// `self.field.last(x)`: another method than `forward`.
    Method(&'static str),
    /// An expression over `x`, with the paths it uses by their last segment.
    Function {
        /// `burn::tensor::activation::relu`.
        imports: Vec<&'static str>,
        /// From `x` to the expression.
        call: Box<dyn Fn(TokenStream) -> TokenStream>,
    },
}

impl Burn {
    /// A Burn module, called by its `forward`.
    pub fn module(ty: &'static str, config: &'static str, init: TokenStream) -> Burn {
        Burn {
            module: Some(Module { ty: Type::Known(ty), imports: vec![config], init }),
            call: Step::Forward,
            part: Part::Other,
            takes_padding: false,
        }
    }

    /// A function of the tensor.
    pub fn function(imports: &[&'static str], call: impl Fn(TokenStream) -> TokenStream + 'static) -> Burn {
        Burn {
            module: None,
            call: Step::Function { imports: imports.to_vec(), call: Box::new(call) },
            part: Part::Other,
            takes_padding: false,
        }
    }

    /// A module whose call stands inside a function of the runtime: `layers::channels_last`.
    pub fn inside(mut self, around: &'static str) -> Burn {
        self.call = Step::Inside(around);
        self.part = Part::Other;
        self
    }

    /// A module that takes what an expression makes of `x`.
    pub fn behind(mut self, imports: &[&'static str], call: impl Fn(TokenStream) -> TokenStream + 'static) -> Burn {
        self.call = Step::Behind { imports: imports.to_vec(), call: Box::new(call) };
        self.part = Part::Other;
        self
    }

    /// A module that is called by another method than `forward`.
    pub fn method(mut self, name: &'static str) -> Burn {
        self.call = Step::Method(name);
        self
    }

    /// Calls another method of the module, with `padding` behind `x`.
    pub fn padded(mut self, method: &'static str) -> Burn {
        self.takes_padding = true;
        self.method(method)
    }

    /// A function of the tensor and of `padding`, both in scope under these names.
    pub fn padded_function(imports: &[&'static str], call: impl Fn(TokenStream) -> TokenStream + 'static) -> Burn {
        Burn { takes_padding: true, ..Burn::function(imports, call) }
    }

    /// A module that wants the channels on the first axis of a sample, for an input that may have them on the last.
    pub fn channels_first(self, input: &Shape) -> Burn {
        let first = input.dims.len() == 1 || !input.channels_are_last();
        if first { self } else { self.inside("layers::channels_first") }
    }

    /// What it is within a run.
    pub fn part(mut self, part: Part) -> Burn {
        self.part = part;
        self
    }

    /// One more path for the initialiser.
    pub fn import(mut self, path: &'static str) -> Burn {
        if let Some(module) = &mut self.module {
            module.imports.push(path);
        }
        self
    }
}

/// All words.
pub fn keywords() -> impl Iterator<Item = &'static Keyword> {
    FAMILIES.iter().flat_map(|(_, words)| words.iter())
}

/// The entry of a word.
pub fn find(word: &str) -> Option<&'static Keyword> {
    keywords().find(|k| k.word == word)
}

/// The keys of a layer, in the order in which it asks for them.
pub fn keys(keyword: &Keyword) -> Vec<&'static str> {
    let word = Ident::new(keyword.word, Span::call_site());
    let call = Call { place: word.span().into(), word, arguments: None };
    let mut unheard = Problems::new();
    let mut arguments = Arguments::new(&call, keyword.form, None, &mut unheard);
    (keyword.parse)(&mut arguments);
    let mut keys = arguments.keys().to_vec();
    keys.extend(keyword.takes_in().then_some("in"));
    // That it has no arguments is no mistake of the user's.
    unheard.finish().ok();
    keys
}

/// The activation that is spelt so but for capitals and `_`, or is called so by others: `ReLU`, `Swish`.
pub fn activation_meant(name: &str) -> Option<&'static str> {
    let activations = || keywords().filter(|k| k.role == Role::Activation).map(|k| k.word);
    crate::words::same(name, activations()).or_else(|| crate::words::from_peer(name, activations()))
}

/// How the layer is written that a word is, but for capitals and `_`, or that others call so: `Conv2d`, `Linear`.
pub fn form_meant(name: &str) -> Option<&'static str> {
    let words = || keywords().map(|k| k.word);
    let ours = crate::words::same(name, words()).and_then(find).map(|keyword| keyword.form);
    ours.or_else(|| crate::words::from_peer(name, words()))
}

/// A layer with the activation that was given as its argument.
pub struct Parsed {
    /// Its entry.
    pub keyword: &'static Keyword,
    /// The layer.
    pub layer: Box<dyn Layer>,
    /// `in = 784`.
    pub stated: Option<Size>,
    /// `relu` of `dense(128, relu)`, and its own call.
    pub activation: Option<(Call, Box<Parsed>)>,
    /// Something in it is wrong, which is reported: only what kind of field it becomes is known.
    pub failed: bool,
}

/// Reads a layer's call; `next` is the word of the layer behind it, `comes` what it takes, where that is known.
pub fn parse(call: &Call, next: Option<String>, comes: Option<&Shape>, problems: &mut Problems) -> Option<Parsed> {
    let Some(keyword) = find(&call.word()) else {
        problems.push(mistakes::unknown_layer(call));
        return None;
    };
    let before = problems.count();
    let mut arguments = Arguments::new(call, keyword.form, next, problems);
    if keyword.takes_in() {
        arguments = arguments.taking(comes);
    }
    let layer = (keyword.parse)(&mut arguments);
    let stated = if keyword.takes_in() { arguments.size_key("in") } else { None };
    let word = match keyword.role {
        Role::Weights | Role::Norm | Role::NormAcross => arguments.word(),
        _ => None,
    };
    arguments.finish();
    let mut failed = problems.count() > before || call.is_unreadable();
    let mut activation = None;
    if let Some(word) = word {
        match find(&word.word()) {
            Some(k) if k.role == Role::Activation => match parse(word, None, None, problems) {
                Some(parsed) => {
                    failed |= parsed.failed;
                    activation = Some((word.clone(), Box::new(parsed)));
                }
                None => failed = true,
            },
            _ => {
                problems.push(mistakes::unknown_activation(call, word));
                failed = true;
            }
        }
    }
    Some(Parsed { keyword, layer, stated, activation, failed })
}
