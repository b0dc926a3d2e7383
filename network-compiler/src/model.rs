//! The checked network: what the generator writes down. Where problems were found, it is what could be known in spite
//! of them, and only its stand-in is written.

use crate::diagnostics::Problem;
use crate::dim::Dim;
use crate::layers::output::Answer;
use crate::layers::{Module, Part, Step};
use crate::shape::Shape;
use crate::syntax::Form;
use proc_macro2::{Ident, TokenStream};

/// A network with every shape known.
pub struct Model {
    /// A named module, or an expression.
    pub form: Form,
    /// The facade crate.
    pub facade: TokenStream,
    /// The type's name.
    pub name: Ident,
    /// One sample's shape.
    pub input: Shape,
    /// What it gives: `class(10)`.
    pub answer: Answer,
    /// K of `class(K)`.
    pub outputs: Dim,
    /// The layers, in order.
    pub layers: Vec<Layer>,
    /// Whether the very last step is a softmax, which `logits` leaves out.
    pub finish: bool,
    /// The calls on the trainer that the `train` section stands for: `.epochs(12)`.
    pub training: Vec<TokenStream>,
    /// Rules that only rustc can decide.
    pub assertions: Vec<Assertion>,
}

/// One row of the table of layers.
pub struct Layer {
    /// The field's name, or the name it would have.
    pub name: Ident,
    /// The user's documentation.
    pub docs: Vec<TokenStream>,
    /// As written: `dense(128, relu)`.
    pub text: String,
    /// `dense`.
    pub keyword: &'static str,
    /// The shape behind it, its activation included.
    pub output: Shape,
    /// Trainable parameters.
    pub params: Dim,
    /// FLOPs of one sample.
    pub flops: Dim,
    /// What it does, in order: the layer, then its activation.
    pub steps: Vec<LayerStep>,
    /// What is right but wasteful.
    pub notes: Vec<String>,
}

/// One step of the forward pass.
pub struct LayerStep {
    /// The field it calls.
    pub field: Option<(Ident, Module)>,
    /// How it is called.
    pub call: Step,
    /// What it is within a run.
    pub part: Part,
}

/// A rule over constants: the condition that must hold, and the problem when it does not.
pub struct Assertion {
    /// A constant expression of type `bool`.
    pub condition: TokenStream,
    /// What is said otherwise.
    pub problem: Problem,
    /// The constants in it, whose values complete the message.
    pub leaves: Vec<crate::dim::Leaf>,
}

impl Model {
    /// All trainable parameters.
    pub fn params(&self) -> Dim {
        self.layers.iter().fold(0.into(), |sum, l| sum + l.params.clone())
    }

    /// FLOPs of one sample's forward pass.
    pub fn flops(&self) -> Dim {
        self.layers.iter().fold(0.into(), |sum, l| sum + l.flops.clone())
    }

    /// The shape of what `forward` gives.
    pub fn output(&self) -> &Shape {
        self.layers.last().map_or(&self.input, |l| &l.output)
    }
}
