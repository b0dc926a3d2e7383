//! Runs of layers: what the runtime computes as one operator on the CPU, and layer by layer everywhere else.

use super::values::Values;
use crate::layers::composition::Join;
use crate::layers::{Part, Step, Type};
use crate::model::{Begin, Group, Item, Joined, LayerStep, Times};
use crate::shape::Shape;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use std::collections::HashSet;

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
    /// A layer and `relu` where it follows, by this function of the runtime.
    Rectified { layer: &'a LayerStep, relu: bool, function: &'static str },
    /// A layer by itself, by this function of the runtime.
    Layer { layer: &'a LayerStep, function: &'static str },
    /// The steps of one layer, as Burn has them.
    Steps(Vec<&'a LayerStep>),
    /// Another network, by its `logits`.
    Logits(&'a LayerStep),
    /// A composite, by its own `forward`.
    Group(&'a Group),
    /// What comes, joined to named outputs.
    Joined(&'a Joined),
    /// An input of the network's.
    Input(&'a Begin),
}

/// A step of a layer, or a composite.
#[derive(Clone, Copy)]
enum Piece<'a> {
    Step(&'a LayerStep),
    Group(&'a Group),
    Joined(&'a Joined),
    Input(&'a Begin),
}

/// The steps of all layers as runs, without the very last where it is the network's finish. A run may reach over several
/// layers, `conv2d(8, 3) relu max_pool2d(2)`, but never beyond one whose output is kept: it must be there by itself. What
/// stands behind the last layer may want images channels last.
pub(super) fn group<'a>(
    items: &'a [Item],
    kept: &HashSet<String>,
    without_last: bool,
    channels_last_behind: bool,
) -> Vec<Line<'a>> {
    let mut pieces: Vec<(usize, Piece<'_>)> =
        items.iter().enumerate().flat_map(|(i, item)| self::pieces(i, item)).collect();
    if without_last {
        pieces.pop();
    }
    // The name that is kept behind a piece: that of the layer whose last step it is.
    let keeps = |i: usize| {
        let (owner, _) = pieces.get(i)?;
        let last = pieces.get(i + 1).is_none_or(|(next, _)| next != owner);
        items.get(*owner).map(Item::name).filter(|name| last && kept.contains(&name.to_string()))
    };
    let part = |i: usize| match pieces.get(i) {
        Some((_, Piece::Step(step))) => Some(step.part),
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
            Piece::Input(begin) => Run::Input(begin),
            Piece::Step(step) => match step.part {
                Part::Convolution => {
                    let relu = next_is(Part::Relu);
                    let pool = next_is(Part::MaxPool { plain: true }).then(|| pieces[at - 1].1);
                    let pool = pool.and_then(|piece| if let Piece::Step(step) = piece { Some(step) } else { None });
                    let reader = pieces[at..].iter().find(|(_, piece)| !piece.keeps_order());
                    let before_convolution =
                        reader.map_or(channels_last_behind, |(_, piece)| piece.wants_channels_last());
                    Run::Convolution { layer: step, relu, pool, before_convolution }
                }
                Part::Convolution1d => {
                    Run::Rectified { layer: step, relu: next_is(Part::Relu), function: "runs::conv1d" }
                }
                Part::Dense => Run::Rectified { layer: step, relu: next_is(Part::Relu), function: "runs::dense" },
                Part::BatchNorm => {
                    Run::Rectified { layer: step, relu: next_is(Part::Relu), function: "runs::batch_norm" }
                }
                Part::Dropout => Run::Layer { layer: step, function: "runs::dropout" },
                Part::MaxPool { .. } => Run::Layer { layer: step, function: "runs::max_pool2d" },
                Part::AveragePool => Run::Layer { layer: step, function: "runs::avg_pool2d" },
                Part::AdaptiveAveragePool => Run::Layer { layer: step, function: "runs::adaptive_avg_pool2d" },
                Part::Relu | Part::GlobalAverage | Part::Other => match lines.last_mut() {
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

/// The last step is a network: its `logits` in place of its `forward`.
pub(super) fn logits_at_the_end(lines: &mut [Line<'_>]) {
    if let Some(Line { run, .. }) = lines.last_mut()
        && let Run::Steps(steps) = run
        && let [step] = steps.as_slice()
    {
        *run = Run::Logits(step);
    }
}

impl Piece<'_> {
    /// Whether it leaves images in memory as they come, so that what stands behind it decides.
    fn keeps_order(&self) -> bool {
        let Piece::Step(step) = self else { return false };
        match step.part {
            Part::BatchNorm
            | Part::Relu
            | Part::MaxPool { .. }
            | Part::AveragePool
            | Part::AdaptiveAveragePool
            | Part::Dropout => true,
            Part::Convolution | Part::Convolution1d | Part::Dense | Part::GlobalAverage | Part::Other => false,
        }
    }

    /// Whether it reads images channels last. A composite mostly begins with a convolution.
    fn wants_channels_last(&self) -> bool {
        match self {
            Piece::Step(step) => matches!(step.part, Part::Convolution | Part::GlobalAverage),
            Piece::Group(_) => true,
            Piece::Joined(_) | Piece::Input(_) => false,
        }
    }
}

fn pieces<'a>(i: usize, item: &'a Item) -> Vec<(usize, Piece<'a>)> {
    match item {
        Item::Layer(layer) => layer.steps.iter().map(|step| (i, Piece::Step(step))).collect(),
        Item::Group(group) => vec![(i, Piece::Group(group))],
        Item::Joined(joined) => vec![(i, Piece::Joined(joined))],
        Item::Input(begin) => vec![(i, Piece::Input(begin))],
    }
}

impl Run<'_> {
    /// The paths it uses by their last segment.
    pub(super) fn imports(&self) -> Vec<&'static str> {
        match self {
            Run::Convolution { pool: None, .. } => vec!["runs::conv2d", "runs::Activation", "runs::Next"],
            Run::Convolution { pool: Some(_), .. } => vec!["runs::conv2d_max_pool2d", "runs::Activation", "runs::Next"],
            Run::Rectified { function, .. } => vec![*function, "runs::Activation"],
            Run::Layer { function, .. } => vec![*function],
            Run::Logits(_) => vec!["Network"],
            Run::Joined(joined) => match joined.join {
                Join::Sum => vec!["runs::add"],
                Join::Concat => vec!["runs::concat"],
                Join::Product => Vec::new(),
            },
            Run::Group(_) | Run::Input(_) => Vec::new(),
            Run::Steps(steps) => steps
                .iter()
                .flat_map(|step| match &step.call {
                    Step::Function { imports, .. } | Step::Behind { imports, .. } => imports.clone(),
                    Step::Inside(around) => vec![*around],
                    Step::Network => vec!["Network"],
                    Step::Claimed(_) => vec!["layers::given"],
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
            Run::Input(begin) => vec![&begin.input],
            _ => Vec::new(),
        }
    }

    /// What it makes of `x`.
    pub(super) fn call(&self, x: TokenStream, values: &mut Values) -> TokenStream {
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
            Run::Rectified { layer, relu, function } => {
                let (layer, activation, function) = (field(layer), activation(*relu), last_segment(function));
                quote!(#function(#x, &self.#layer, #activation))
            }
            Run::Layer { layer, function } => {
                let (layer, function) = (field(layer), last_segment(function));
                quote!(#function(#x, &self.#layer))
            }
            Run::Group(group) => {
                let name = &group.name;
                let takes_padding = group.takes_padding();
                match group.times {
                    Times::Once => {
                        let beside = self.reads().into_iter().map(|name| values.take(name));
                        let takes = group.units.first().is_none_or(|unit| unit.takes);
                        let padding = takes_padding.then(|| quote!(padding));
                        let arguments = takes.then_some(x).into_iter().chain(beside).chain(padding);
                        quote!(self.#name.forward(#(#arguments),*))
                    }
                    // Every round takes its own.
                    Times::Rounds | Times::Constant(_) => {
                        let beside = self.reads().into_iter().map(|name| values.copy(name));
                        let padding = takes_padding.then(|| quote!(, padding));
                        quote!(::core::iter::Iterator::fold(
                            self.#name.iter(),
                            #x,
                            |x, round| round.forward(x #(, #beside)* #padding)
                        ))
                    }
                }
            }
            Run::Logits(step) => network(step, "logits", x),
            Run::Input(begin) => values.take(&begin.input),
            Run::Joined(joined) => {
                let with: Vec<TokenStream> = joined.with.iter().map(|name| values.take(name)).collect();
                match joined.join {
                    Join::Sum => with.iter().fold(x, |x, with| quote!(add(#x, #with))),
                    Join::Product => quote!(#x #(* #with)*),
                    Join::Concat => {
                        let axis = proc_macro2::Literal::usize_unsuffixed(joined.output.channel_axis());
                        quote!(concat([#x #(, #with)*], #axis))
                    }
                }
            }
            Run::Steps(steps) => steps.iter().fold(x, |x, step| match &step.call {
                Step::Function { call, .. } => call(x),
                Step::Forward => {
                    let layer = field(step);
                    quote!(self.#layer.forward(#x))
                }
                Step::Network => network(step, "forward", x),
                Step::Claimed(shape) => claimed(step, shape, x),
                Step::Behind { call, .. } => {
                    let (layer, x) = (field(step), call(x));
                    quote!(self.#layer.forward(#x))
                }
                Step::Method(name) => {
                    let (layer, method) = (field(step), super::path(name));
                    let padding = step.takes_padding.then(|| quote!(, padding));
                    quote!(self.#layer.#method(#x #padding))
                }
                Step::Inside(around) => {
                    let (around, layer) = (last_segment(around), field(step));
                    quote!(#around(#x, |x| self.#layer.forward(x)))
                }
            }),
        }
    }
}

fn field(step: &LayerStep) -> Option<&proc_macro2::Ident> {
    step.field.as_ref().map(|(name, _)| name)
}

/// `given::<4>(self.module1.forward(x), [64, 7, 7], "MyBlock")`, whose errors stand on the module's type.
fn claimed(step: &LayerStep, shape: &Shape, x: TokenStream) -> TokenStream {
    let (place, text) = match step.field.as_ref().map(|(_, module)| &module.ty) {
        Some(Type::Foreign(foreign)) => (foreign.place(), foreign.text.as_str()),
        _ => (Span::call_site(), ""),
    };
    let (field, sizes) = (field(step), &shape.dims);
    let rank = proc_macro2::Literal::usize_unsuffixed(shape.batch_rank());
    quote_spanned!(place=> given::<#rank>(self.#field.forward(#x), &[#(#sizes),*], #text))
}

/// `Network::forward(&self.encoder, x)`, whose errors stand on the network's name.
fn network(step: &LayerStep, method: &str, x: TokenStream) -> TokenStream {
    let place = match step.field.as_ref().map(|(_, module)| &module.ty) {
        Some(Type::Foreign(foreign)) => foreign.place(),
        _ => Span::call_site(),
    };
    let (field, method) = (field(step), Ident::new(method, place));
    quote_spanned!(place=> Network::#method(&self.#field, #x))
}

/// `dense` of `runs::dense`, as it is imported.
fn last_segment(path: &str) -> TokenStream {
    super::path(path.rsplit("::").next().unwrap_or(path))
}

fn activation(relu: bool) -> TokenStream {
    if relu { quote!(Activation::Relu) } else { quote!(Activation::None) }
}
