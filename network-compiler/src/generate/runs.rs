//! Runs of layers: what the runtime computes as one operator on the CPU, and layer by layer everywhere else.

use super::values::Values;
use crate::layers::composition::Join;
use crate::layers::{Part, Step};
use crate::model::{Group, Item, Joined, LayerStep, Times};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A run, and the name under which its output is kept for later.
pub(super) struct Line<'a> {
    /// What it does.
    pub(super) run: Run<'a>,
    /// `level1`
    pub(super) keeps: Option<&'a Ident>,
}

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
    /// What comes, joined to named outputs.
    Joined(&'a Joined),
}

/// A step of a layer, or a composite.
#[derive(Clone, Copy)]
enum Piece<'a> {
    Step(&'a LayerStep),
    Group(&'a Group),
    Joined(&'a Joined),
}

/// The steps of all layers as runs, without the very last where it is the network's finish. A run may reach over several
/// layers, `conv2d(8, 3) relu max_pool2d(2)`, but never beyond one whose output is kept: it must be there by itself.
pub(super) fn group<'a>(items: &'a [Item], kept: &[Ident], without_last: bool) -> Vec<Line<'a>> {
    let mut pieces: Vec<(usize, Piece<'_>)> =
        items.iter().enumerate().flat_map(|(i, item)| self::pieces(i, item)).collect();
    if without_last {
        pieces.pop();
    }
    // The name that is kept behind a piece: that of the layer whose last step it is.
    let keeps = |i: usize| {
        let (owner, _) = pieces.get(i)?;
        let last = pieces.get(i + 1).is_none_or(|(next, _)| next != owner);
        items.get(*owner).map(Item::name).filter(|name| last && kept.contains(name))
    };
    let part = |i: usize| match pieces.get(i) {
        Some((_, Piece::Step(step))) => Some(step.part),
        Some((_, Piece::Group(_) | Piece::Joined(_))) => Some(Part::Other),
        None => None,
    };
    let step_at = |i: usize| match pieces.get(i) {
        Some((_, Piece::Step(step))) => Some(*step),
        _ => None,
    };
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut at = 0;
    while let Some((owner, piece)) = pieces.get(at).copied() {
        at += 1;
        let mut next_is = |wanted: Part| {
            let found = part(at) == Some(wanted) && keeps(at - 1).is_none();
            at += usize::from(found);
            found
        };
        let run = match piece {
            Piece::Group(group) => Run::Group(group),
            Piece::Joined(joined) => Run::Joined(joined),
            Piece::Step(step) => match step.part {
                Part::Convolution => {
                    let relu = next_is(Part::Relu);
                    let pool = if next_is(Part::MaxPool) { step_at(at - 1) } else { None };
                    // Dropout keeps the order in memory, so that what stands behind it decides.
                    let reader = (at..pieces.len()).find(|i| part(*i) != Some(Part::Dropout)).and_then(part);
                    let before_convolution = reader == Some(Part::Convolution);
                    Run::Convolution { layer: step, relu, pool, before_convolution }
                }
                Part::Dense => Run::Dense { layer: step, relu: next_is(Part::Relu) },
                Part::Dropout => Run::Dropout { layer: step },
                Part::Relu | Part::MaxPool | Part::Other => match lines.last_mut() {
                    // The activation stands around its layer: `tanh(self.norm.forward(x))`.
                    Some(Line { run: Run::Steps(steps), keeps: kept }) if at >= 2 && pieces[at - 2].0 == owner => {
                        steps.push(step);
                        *kept = keeps(at - 1);
                        continue;
                    }
                    _ => Run::Steps(vec![step]),
                },
            },
        };
        lines.push(Line { run, keeps: keeps(at - 1) });
    }
    lines
}

fn pieces<'a>(i: usize, item: &'a Item) -> Vec<(usize, Piece<'a>)> {
    match item {
        Item::Layer(layer) => layer.steps.iter().map(|step| (i, Piece::Step(step))).collect(),
        Item::Group(group) => vec![(i, Piece::Group(group))],
        Item::Joined(joined) => vec![(i, Piece::Joined(joined))],
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
            Run::Group(_) | Run::Joined(_) => Vec::new(),
            Run::Steps(steps) => steps
                .iter()
                .flat_map(|step| match &step.call {
                    Step::Function { imports, .. } | Step::Behind { imports, .. } => imports.clone(),
                    Step::Inside(around) => vec![*around],
                    Step::Forward | Step::Method(_) => Vec::new(),
                })
                .collect(),
        }
    }

    /// The named outputs it uses beside what comes, in order.
    pub(super) fn reads(&self) -> Vec<&Ident> {
        match self {
            Run::Group(group) => group.captures().iter().map(|capture| &capture.name).collect(),
            Run::Joined(joined) => joined.with.iter().collect(),
            _ => Vec::new(),
        }
    }

    /// What it makes of `x`.
    pub(super) fn call(&self, x: TokenStream, values: &mut Values, private: &TokenStream) -> TokenStream {
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
                    Times::Once => {
                        let beside = self.reads().into_iter().map(|name| values.take(name));
                        quote!(self.#name.forward(#x #(, #beside)*))
                    }
                    // Every round takes its own.
                    Times::Rounds | Times::Constant(_) => {
                        let beside = self.reads().into_iter().map(|name| values.copy(name));
                        quote!(::core::iter::Iterator::fold(
                            self.#name.iter(),
                            #x,
                            |x, round| round.forward(x #(, #beside)*)
                        ))
                    }
                }
            }
            Run::Joined(joined) => {
                let with: Vec<TokenStream> = joined.with.iter().map(|name| values.take(name)).collect();
                match joined.join {
                    Join::Sum => quote!(#x #(+ #with)*),
                    Join::Product => quote!(#x #(* #with)*),
                    Join::Concat => {
                        let axis = proc_macro2::Literal::usize_unsuffixed(joined.output.channel_axis());
                        quote!(#private::Tensor::cat(::std::vec![#x #(, #with)*], #axis))
                    }
                }
            }
            Run::Steps(steps) => steps.iter().fold(x, |x, step| match &step.call {
                Step::Function { call, .. } => call(x),
                Step::Forward => {
                    let layer = field(step);
                    quote!(self.#layer.forward(#x))
                }
                Step::Behind { call, .. } => {
                    let (layer, x) = (field(step), call(x));
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
