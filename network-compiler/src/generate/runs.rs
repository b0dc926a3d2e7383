//! Runs of layers: what the runtime computes as one operator on the CPU, and layer by layer everywhere else.

use crate::layers::{Part, Step};
use crate::model::{Group, Item, LayerStep, Times};
use proc_macro2::TokenStream;
use quote::quote;

/// One line of the forward pass.
pub(super) enum Run<'a> {
    /// Convolution, `relu` where it follows, max-pool where it follows.
    Convolution { layer: &'a LayerStep, relu: bool, pool: Option<&'a LayerStep>, before_convolution: bool },
    /// A dense layer, `relu` where it follows.
    Dense { layer: &'a LayerStep, relu: bool },
    /// Dropout.
    Dropout { layer: &'a LayerStep },
    /// The steps of one layer, as Burn has them.
    Steps(Vec<&'a LayerStep>),
    /// A composite, by its own `forward`.
    Group(&'a Group),
}

/// A step of a layer, or a composite.
#[derive(Clone, Copy)]
enum Piece<'a> {
    Step(&'a LayerStep),
    Group(&'a Group),
}

/// The steps of all layers as runs, without the very last where it is the network's finish. A run may reach over several
/// layers: `conv2d(8, 3) relu max_pool2d(2)`.
pub(super) fn group(items: &[Item], without_last: bool) -> Vec<Run<'_>> {
    let mut pieces: Vec<(usize, Piece<'_>)> =
        items.iter().enumerate().flat_map(|(i, item)| self::pieces(i, item)).collect();
    if without_last {
        pieces.pop();
    }
    let part = |i: usize| match pieces.get(i) {
        Some((_, Piece::Step(step))) => Some(step.part),
        Some((_, Piece::Group(_))) => Some(Part::Other),
        None => None,
    };
    let step_at = |i: usize| match pieces.get(i) {
        Some((_, Piece::Step(step))) => Some(*step),
        _ => None,
    };
    let mut runs: Vec<Run<'_>> = Vec::new();
    let mut at = 0;
    while let Some((owner, piece)) = pieces.get(at).copied() {
        let step = match piece {
            Piece::Step(step) => step,
            Piece::Group(group) => {
                at += 1;
                runs.push(Run::Group(group));
                continue;
            }
        };
        at += 1;
        let mut next_is = |wanted: Part| {
            let found = part(at) == Some(wanted);
            at += usize::from(found);
            found
        };
        match step.part {
            Part::Convolution => {
                let relu = next_is(Part::Relu);
                let pool = if next_is(Part::MaxPool) { step_at(at - 1) } else { None };
                // Dropout keeps the order in memory, so that what stands behind it decides.
                let reader = (at..pieces.len()).find(|i| part(*i) != Some(Part::Dropout)).and_then(part);
                let before_convolution = reader == Some(Part::Convolution);
                runs.push(Run::Convolution { layer: step, relu, pool, before_convolution });
            }
            Part::Dense => runs.push(Run::Dense { layer: step, relu: next_is(Part::Relu) }),
            Part::Dropout => runs.push(Run::Dropout { layer: step }),
            Part::Relu | Part::MaxPool | Part::Other => match runs.last_mut() {
                // The activation stands around its layer: `tanh(self.norm.forward(x))`.
                Some(Run::Steps(line)) if at >= 2 && pieces[at - 2].0 == owner => line.push(step),
                _ => runs.push(Run::Steps(vec![step])),
            },
        }
    }
    runs
}

fn pieces<'a>(i: usize, item: &'a Item) -> Vec<(usize, Piece<'a>)> {
    match item {
        Item::Layer(layer) => layer.steps.iter().map(|step| (i, Piece::Step(step))).collect(),
        Item::Group(group) => vec![(i, Piece::Group(group))],
    }
}

impl Run<'_> {
    /// The paths it uses by their last segment.
    pub(super) fn imports(&self) -> Vec<&'static str> {
        match self {
            Run::Convolution { pool: None, .. } => vec!["runs::conv2d", "runs::Activation", "runs::Next"],
            Run::Convolution { pool: Some(_), .. } => vec!["runs::conv2d_max_pool2d", "runs::Activation", "runs::Next"],
            Run::Dense { .. } => vec!["runs::dense", "runs::Activation"],
            Run::Dropout { .. } => vec!["runs::dropout"],
            Run::Group(_) => Vec::new(),
            Run::Steps(steps) => steps
                .iter()
                .flat_map(|step| match &step.call {
                    Step::Function { imports, .. } => imports.clone(),
                    Step::Inside(around) => vec![*around],
                    Step::Forward | Step::Method(_) => Vec::new(),
                })
                .collect(),
        }
    }

    /// What it makes of `x`.
    pub(super) fn call(&self, x: TokenStream) -> TokenStream {
        match self {
            Run::Convolution { layer, relu, pool, before_convolution } => {
                let (layer, activation) = (field(layer), activation(*relu));
                let next = if *before_convolution { quote!(Next::Convolution) } else { quote!(Next::Other) };
                match pool {
                    None => quote!(conv2d(#x, &self.#layer, #activation, #next)),
                    Some(pool) => {
                        let pool = field(pool);
                        quote!(conv2d_max_pool2d(#x, &self.#layer, #activation, &self.#pool, #next))
                    }
                }
            }
            Run::Dense { layer, relu } => {
                let (layer, activation) = (field(layer), activation(*relu));
                quote!(dense(#x, &self.#layer, #activation))
            }
            Run::Dropout { layer } => {
                let layer = field(layer);
                quote!(dropout(#x, &self.#layer))
            }
            Run::Group(group) => {
                let name = &group.name;
                match group.times {
                    Times::Once => quote!(self.#name.forward(#x)),
                    Times::Rounds | Times::Constant(_) => {
                        quote!(::core::iter::Iterator::fold(self.#name.iter(), #x, |x, round| round.forward(x)))
                    }
                }
            }
            Run::Steps(steps) => steps.iter().fold(x, |x, step| match &step.call {
                Step::Function { call, .. } => call(x),
                Step::Forward => {
                    let layer = field(step);
                    quote!(self.#layer.forward(#x))
                }
                Step::Method(name) => {
                    let (layer, method) = (field(step), super::path(name));
                    quote!(self.#layer.#method(#x))
                }
                Step::Inside(around) => {
                    let (around, layer) = (super::path(around.rsplit("::").next().unwrap_or(around)), field(step));
                    quote!(#around(#x, |x| self.#layer.forward(x)))
                }
            }),
        }
    }
}

fn field(step: &LayerStep) -> Option<&proc_macro2::Ident> {
    step.field.as_ref().map(|(name, _)| name)
}

fn activation(relu: bool) -> TokenStream {
    if relu { quote!(Activation::Relu) } else { quote!(Activation::None) }
}
