//! The checked network: what the generator writes down. Where problems were found, it is what could be known in spite
//! of them, and only its stand-in is written.

mod signature;
mod totals;

use crate::arguments::Number;
use crate::diagnostics::Problem;
use crate::dim::Dim;
use crate::layers::composition::Join;
use crate::layers::output::Output;
use crate::layers::{Module, Part, Step};
use crate::limits::Limit;
use crate::mentions::Mention;
use crate::shape::Shape;
use crate::syntax::Form;
use proc_macro2::{Ident, TokenStream};
use std::collections::HashSet;

/// A network with every shape known.
pub struct Model {
    /// A named module, or an expression.
    pub form: Form,
    /// Its parameters: `H` of `Mlp<const H: usize>`.
    pub generics: Vec<Ident>,
    /// `::neural_first::__private`: what generated code names.
    pub private: TokenStream,
    /// The type's name.
    pub name: Ident,
    /// What it takes, in order.
    pub inputs: Vec<Input>,
    /// What it gives: `class(10)`.
    pub gives: Output,
    /// The layers.
    pub body: Unit,
    /// Whether the very last step is an activation that `logits` leaves out.
    pub finish: bool,
    /// Whether the very last layer is a nested network whose `logits` are those of this one.
    pub ends_in_network: bool,
    /// The calls on the trainer that the `train` section stands for: `.epochs(12)`.
    pub training: Vec<TokenStream>,
    /// Rules that only rustc can decide.
    pub assertions: Vec<Assertion>,
    /// Limits that only rustc can decide.
    pub limits: Vec<Limit>,
    /// The user's own words, for editors.
    pub mentions: Vec<Mention>,
}

/// What a network takes.
#[derive(Debug, Clone)]
pub struct Input {
    /// `photo`; none where there is only one and the header gives it no name.
    pub name: Option<Ident>,
    /// One sample's shape.
    pub shape: Shape,
}

/// Layers that become one struct with a `forward` of its own: the network, or what stands in braces inside it.
pub struct Unit {
    /// The user's documentation, of a block.
    pub docs: Vec<TokenStream>,
    /// The struct's name.
    pub ty: Ident,
    /// The layers, in order.
    pub items: Vec<Item>,
    /// The names of those whose output is used again further on.
    pub kept: HashSet<String>,
    /// Outputs from outside that are used inside: its `forward` takes them beside what comes in.
    pub captures: Vec<Capture>,
    /// What happens to what they give.
    pub ending: Ending,
    /// Whether it takes what comes, and does not begin with an input of the network's.
    pub takes: bool,
    /// What comes in.
    pub input: Shape,
    /// What goes out.
    pub output: Shape,
}

/// A named output of the layers around a unit.
#[derive(Debug, Clone)]
pub struct Capture {
    /// The layer's name.
    pub name: Ident,
    /// What it gives.
    pub shape: Shape,
}

/// What happens behind the layers of a unit.
pub enum Ending {
    /// Nothing: what the last gives.
    Plain,
    /// The input is added, or what a shortcut makes of it.
    Residual(Option<Box<Unit>>),
    /// Branches instead of layers; `None` hands on the input.
    Parallel(Join, Vec<Option<Unit>>),
}

/// A part of a unit.
pub enum Item {
    /// A layer.
    Layer(Layer),
    /// A composite.
    Group(Group),
    /// `concat(level1)`: what comes, joined to named outputs.
    Joined(Joined),
    /// `photo`: where an input of the network's comes in.
    Input(Begin),
}

/// Where an input of the network's comes in.
pub struct Begin {
    /// Its name as an item.
    pub name: Ident,
    /// The input.
    pub input: Ident,
    /// One sample's shape.
    pub output: Shape,
}

/// What comes, joined to named outputs.
pub struct Joined {
    /// Its name in the table.
    pub name: Ident,
    /// As written: `concat(level1)`.
    pub text: String,
    /// `concat`.
    pub keyword: String,
    /// How.
    pub join: Join,
    /// The outputs that are joined to what comes, in order.
    pub with: Vec<Ident>,
    /// The shape behind it.
    pub output: Shape,
    /// FLOPs of one sample.
    pub flops: Dim,
}

/// A composite: a field with a struct, or with several of one.
pub struct Group {
    /// The field's name.
    pub name: Ident,
    /// The user's documentation.
    pub docs: Vec<TokenStream>,
    /// As written: `residual`, `repeat(3)`, `unit(16)`.
    pub text: String,
    /// `residual`; the name of a block.
    pub keyword: String,
    /// How many of its struct there are.
    pub times: Times,
    /// What each is: as many as there are rounds known to the macro, and otherwise one.
    pub units: Vec<Unit>,
    /// The shape behind it.
    pub output: Shape,
    /// FLOPs of one sample for adding or joining, where it does so.
    pub joining: Option<Dim>,
}

/// How many of its struct a composite holds.
pub enum Times {
    /// One.
    Once,
    /// An array, one for each unit.
    Rounds,
    /// As many as a constant of the user's says.
    Constant(Dim),
}

/// One layer.
pub struct Layer {
    /// The field's name, or the name it would have.
    pub name: Ident,
    /// The user's documentation.
    pub docs: Vec<TokenStream>,
    /// As written: `dense(128, relu)`.
    pub text: String,
    /// `dense`.
    pub keyword: String,
    /// The shape behind it, its activation included.
    pub output: Shape,
    /// Trainable parameters.
    pub params: Dim,
    /// FLOPs of one sample.
    pub flops: Dim,
    /// Whether its shapes are guessed, because of a mistake before it.
    pub guessed: bool,
    /// What it does, in order: the layer, then its activation.
    pub steps: Vec<LayerStep>,
    /// What is right but wasteful, and how it learns where that is its own.
    pub notes: Vec<String>,
    /// The keys that would say what it costs, where the user left them out.
    pub uncounted: Vec<&'static str>,
    /// Whether training leaves it as it is.
    pub frozen: bool,
    /// What its weights begin with, where that is said: a variant of Burn's `Initializer`.
    pub initializer: Option<TokenStream>,
    /// What its learning rate is multiplied by, the innermost first.
    pub rates: Vec<Number>,
    /// What is inside, where it is a network itself.
    pub inside: Option<Inside>,
}

/// What a layer has inside that is a network itself.
pub struct Inside {
    /// Its table of layers.
    pub layers: TokenStream,
    /// The elements of the largest two neighbouring activations in it.
    pub neighbours: Dim,
}

/// One step of the forward pass.
pub struct LayerStep {
    /// The field it calls.
    pub field: Option<(Ident, Module)>,
    /// How it is called.
    pub call: Step,
    /// What it is within a run.
    pub part: Part,
    /// Whether its call takes `padding` behind `x`.
    pub takes_padding: bool,
}

/// A field that learns at a rate of its own, or may do so inside.
pub struct Rated<'a> {
    /// `residual1.conv2d1`, numbers of rounds left out.
    pub path: String,
    /// What the learning rate is multiplied by.
    pub factors: &'a [Number],
    /// Another network, which may have rates of its own.
    pub network: Option<&'a TokenStream>,
}

/// One row of the table of layers.
pub struct Row<'a> {
    /// `residual1.conv2d1`
    pub name: String,
    /// `conv2d(16, 3)`
    pub text: &'a str,
    /// `conv2d`
    pub keyword: &'a str,
    /// The shape behind it.
    pub output: &'a Shape,
    /// Trainable parameters, of all rounds that the row stands for.
    pub params: Dim,
    /// FLOPs of one sample, of all rounds.
    pub flops: Dim,
    /// What is right but wasteful.
    pub notes: &'a [String],
    /// The table of layers of a network that stands here.
    pub inside: Option<&'a TokenStream>,
}

/// A rule over constants: the condition that must hold, and the problem when it does not.
#[derive(Clone)]
pub struct Assertion {
    /// A constant expression of type `bool`.
    pub condition: TokenStream,
    /// What is said otherwise.
    pub problem: Problem,
    /// The constants in it, whose values complete the message.
    pub leaves: Vec<crate::dim::Leaf>,
    /// The shapes that stand for `{}` in the message: a slice that only rustc knows.
    pub shapes: Option<TokenStream>,
}

impl Assertion {
    /// What it asks, and where.
    pub fn key(&self) -> (String, usize, usize) {
        let at = self.problem.place().span().start();
        (self.condition.to_string(), at.line, at.column)
    }
}

impl Item {
    /// The shape behind it.
    pub fn output(&self) -> &Shape {
        match self {
            Item::Layer(layer) => &layer.output,
            Item::Group(group) => &group.output,
            Item::Joined(joined) => &joined.output,
            Item::Input(begin) => &begin.output,
        }
    }

    /// Its layers, those inside included.
    pub fn each_layer(&self, f: &mut impl FnMut(&Layer)) {
        match self {
            Item::Layer(layer) => f(layer),
            Item::Group(group) => group.units.iter().for_each(|unit| unit.each_layer(f)),
            Item::Joined(_) | Item::Input(_) => {}
        }
    }

    /// The same, to change them.
    pub fn each_layer_mut(&mut self, f: &mut impl FnMut(&mut Layer)) {
        match self {
            Item::Layer(layer) => f(layer),
            Item::Group(group) => group.units.iter_mut().for_each(|unit| unit.each_layer_mut(f)),
            Item::Joined(_) | Item::Input(_) => {}
        }
    }

    /// Its name, which also stands for its output.
    pub fn name(&self) -> &Ident {
        match self {
            Item::Layer(layer) => &layer.name,
            Item::Group(group) => &group.name,
            Item::Joined(joined) => &joined.name,
            Item::Input(begin) => &begin.name,
        }
    }
}

impl Unit {
    /// Whether something in it asks which positions were filled up.
    pub fn takes_padding(&self) -> bool {
        let item = |item: &Item| match item {
            Item::Layer(layer) => layer.steps.iter().any(|step| step.takes_padding),
            Item::Group(group) => group.takes_padding(),
            _ => false,
        };
        self.items.iter().any(item) || self.parts().iter().any(|(_, part)| part.takes_padding())
    }

    /// The units that are fields of this one beside its items: their names, and what they are.
    pub fn parts(&self) -> Vec<(Ident, &Unit)> {
        let named = |name: &str, unit| (Ident::new(name, self.ty.span()), unit);
        match &self.ending {
            Ending::Plain | Ending::Residual(None) => Vec::new(),
            Ending::Residual(Some(shortcut)) => vec![named("shortcut", shortcut.as_ref())],
            Ending::Parallel(_, branches) => branches
                .iter()
                .enumerate()
                .filter_map(|(i, branch)| Some(named(&format!("branch{}", i + 1), branch.as_ref()?)))
                .collect(),
        }
    }

    /// Its layers, in any order.
    pub fn each_layer(&self, f: &mut impl FnMut(&Layer)) {
        self.items.iter().for_each(|item| item.each_layer(f));
        self.parts().iter().for_each(|(_, part)| part.each_layer(f));
    }

    fn each_layer_mut(&mut self, f: &mut impl FnMut(&mut Layer)) {
        self.items.iter_mut().for_each(|item| item.each_layer_mut(f));
        match &mut self.ending {
            Ending::Plain | Ending::Residual(None) => {}
            Ending::Residual(Some(shortcut)) => shortcut.each_layer_mut(f),
            Ending::Parallel(_, branches) => branches.iter_mut().flatten().for_each(|branch| branch.each_layer_mut(f)),
        }
    }
}

impl Layer {
    /// Whether it has weights, or may have some that nobody counts.
    pub fn has_weights(&self) -> bool {
        !self.params.is(0) || self.uncounted.contains(&"params")
    }

    /// Multiplies its learning rate, once more where it is so already.
    pub fn learns_at(&mut self, factor: Number) {
        self.rates.push(factor);
        let known: Option<f64> = self.rates.iter().map(|rate| rate.value).product();
        let text = match known {
            Some(product) => rounded(product),
            None => self.rates.iter().map(|rate| rate.text.as_str()).collect::<Vec<_>>().join(" · "),
        };
        const LEARNS: &str = "learns at ";
        self.notes.retain(|note| !note.starts_with(LEARNS));
        self.notes.push(format!("{LEARNS}{text} times the learning rate"));
    }
}

/// Without the noise that a product of binary fractions ends with: `0.1 · 0.1` as `0.01`.
fn rounded(x: f64) -> String {
    format!("{x:.6e}").parse::<f64>().unwrap_or(x).to_string()
}

impl Group {
    /// Whether something in it asks which positions were filled up.
    pub fn takes_padding(&self) -> bool {
        self.units.iter().any(Unit::takes_padding)
    }

    /// The named outputs that its `forward` takes beside what comes.
    pub fn captures(&self) -> &[Capture] {
        self.units.first().map_or(&[], |unit| &unit.captures)
    }
}
