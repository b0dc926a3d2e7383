//! What makes one shape of another: candidates, the likeliest first. Whether a place takes them, the checker tries.

use super::repair::keep_sides;
use super::{At, Checker};
use crate::diagnostics::Problems;
use crate::dim::Dim;
use crate::layers::composition::Join;
use crate::layers::output::Output;
use crate::mistakes::Fit;
use crate::shape::{Kind, Shape};
use crate::syntax::{Node, read_layers};

/// The layers that would make the second shape of the first; `norm` asks for a norm behind a convolution.
pub(super) fn candidates(from: &Shape, to: &Shape, norm: bool) -> Vec<String> {
    match (from.kind == to.kind, from.sides() == to.sides()) {
        (true, true) => vec![with_channels(to, norm)],
        (true, false) => with_sides(from, to, norm),
        (false, _) => of_kind(from, to),
    }
}

/// Every position by itself, with other channels.
fn with_channels(to: &Shape, norm: bool) -> String {
    let (out, norm) = (to.channels(), if norm { " batch_norm" } else { "" });
    match to.kind {
        Kind::Features | Kind::Sequence | Kind::Tokens => format!("dense({out})"),
        kind => format!("conv{}d({out}, 1){norm}", kind.sides().len()),
    }
}

fn with_sides(from: &Shape, to: &Shape, norm: bool) -> Vec<String> {
    let Some((here, there)) = numbers(from.sides()).zip(numbers(to.sides())) else { return Vec::new() };
    let dimensions = here.len();
    let mut all = Vec::new();
    let stride = |(here, there): (&u64, &u64)| (1..=64).find(|stride| here.div_ceil(*stride) == *there);
    let strides: Option<Vec<u64>> = here.iter().zip(&there).map(stride).collect();
    if let Some(strides) = strides {
        let norm = if norm { " batch_norm" } else { "" };
        all.push(format!("conv{dimensions}d({}, 1, stride = {}){norm}", to.channels(), one_or_each(&strides)));
    }
    // A pool that leaves over what does not fill a window.
    let size = |(here, there): (&u64, &u64)| (1..=64).find(|size| here / size == *there);
    let sizes: Option<Vec<u64>> = here.iter().zip(&there).map(size).collect();
    let pool = sizes.map(|sizes| format!("avg_pool{dimensions}d({})", one_or_each(&sizes)));
    // What has the channels already needs no weights.
    let channels_first = from.channels() != to.channels();
    let exact = factors(to, from);
    let pooled = if channels_first { Vec::new() } else { exact.clone() };
    all.splice(0..0, pooled);
    for text in exact.into_iter().chain(pool).chain(borders(to, from)) {
        all.push(match channels_first {
            true => format!("{} {text}", with_channels(to, norm)),
            false => text,
        });
    }
    all
}

fn of_kind(from: &Shape, to: &Shape) -> Vec<String> {
    let (n, all) = (to.channels(), to.elements());
    let mut texts = Vec::new();
    if to.kind == Kind::Features {
        texts.extend((from.channels() == n).then(|| "global_avg_pool".to_string()));
        texts.extend((from.elements() == all).then(|| "flatten".to_string()));
        texts.push(format!("global_avg_pool dense({n})"));
        texts.push(format!("flatten dense({n})"));
        return texts;
    }
    let reshape = format!("reshape({})", Output::of(to));
    let flatten = if from.kind == Kind::Features { "" } else { "flatten " };
    texts.extend((from.elements() == all).then(|| reshape.clone()));
    texts.push(format!("{flatten}dense({all}) {reshape}"));
    texts
}

pub(super) fn numbers(dims: &[Dim]) -> Option<Vec<u64>> {
    dims.iter().map(Dim::number).collect()
}

/// `2`, or `(2, 1)`.
fn one_or_each(numbers: &[u64]) -> String {
    match numbers {
        [first, others @ ..] if others.iter().all(|n| n == first) => first.to_string(),
        numbers => format!("({})", numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(", ")),
    }
}

/// What makes the sides so many times larger or smaller.
pub(super) fn factors(wanted: &Shape, given: &Shape) -> Vec<String> {
    let one = |large: &Shape, small: &Shape| {
        let (large, small) = (numbers(large.sides())?, numbers(small.sides())?);
        let factor = *large.first()? / (*small.first()?).max(1);
        let exact = small.iter().zip(&large).all(|(small, large)| small.checked_mul(factor) == Some(*large));
        (factor > 1 && exact).then_some(factor)
    };
    let larger = one(wanted, given).map(|n| format!("upsample({n})"));
    let smaller = one(given, wanted).map(|n| format!("avg_pool{}d({n})", wanted.sides().len()));
    larger.into_iter().chain(smaller).collect()
}

/// What adds to the ends of the sides, or cuts them off.
pub(super) fn borders(wanted: &Shape, given: &Shape) -> Option<String> {
    let (wanted, given) = numbers(wanted.sides()).zip(numbers(given.sides()))?;
    let pairs = || wanted.iter().zip(&given);
    let missing: Vec<u64> = pairs().map(|(wanted, given)| wanted.saturating_sub(*given)).collect();
    let over: Vec<u64> = pairs().map(|(wanted, given)| given.saturating_sub(*wanted)).collect();
    let text = |word: &str, sides: &[u64]| sides.iter().any(|n| *n > 0).then(|| format!("{word}({})", ends(sides)));
    let texts: Vec<String> = [text("crop", &over), text("pad", &missing)].into_iter().flatten().collect();
    (!texts.is_empty()).then(|| texts.join(" "))
}

/// `2`, `(1, 0)` of one side, or `((0, 1), (2, 2))`: half at either end, the odd one behind.
fn ends(sides: &[u64]) -> String {
    let halves: Vec<(u64, u64)> = sides.iter().map(|n| (n / 2, n - n / 2)).collect();
    match halves.as_slice() {
        [(before, behind), others @ ..] if before == behind && others.iter().all(|other| other == &halves[0]) => {
            before.to_string()
        }
        [(before, behind)] => format!("({before}, {behind})"),
        halves => {
            let pairs: Vec<String> = halves.iter().map(|(before, behind)| format!("({before}, {behind})")).collect();
            format!("({})", pairs.join(", "))
        }
    }
}

/// Whether two shapes differ, but for one axis where `skipped` says so: nothing where rustc decides.
fn differ(one: &Shape, other: &Shape, skipped: Option<usize>) -> Option<bool> {
    if one.kind != other.kind {
        return Some(true);
    }
    let axes = one.dims.iter().zip(&other.dims).enumerate().filter(|(i, _)| Some(*i) != skipped);
    let differing: Vec<_> = axes.filter(|(_, (a, b))| a != b).map(|(_, pair)| pair).collect();
    match differing.iter().any(|(a, b)| a.number().is_some() && b.number().is_some()) {
        true => Some(true),
        false if differing.is_empty() => Some(false),
        false => None,
    }
}

impl Checker {
    /// What layers in braces give, where nothing in them is wrong.
    fn gives(&self, at: &At<'_>, nodes: &[Node], input: &Shape) -> Option<Shape> {
        let (mut copy, mut unheard) = (self.clone(), Problems::new());
        let scope = at.scope.inside(at.name);
        let given = copy.layers(nodes, None, &scope, Some(input.clone()), &mut unheard).output;
        given.filter(|_| unheard.finish().is_ok())
    }

    /// The first of these texts that makes one shape of another here.
    fn makes(&self, at: &At<'_>, texts: Vec<String>, from: &Shape, to: &Shape) -> Option<String> {
        let fits = |text: &String| {
            read_layers(text)
                .and_then(|nodes| self.gives(at, &nodes, from))
                .is_some_and(|given| given.kind == to.kind && given.dims == to.dims)
        };
        texts.into_iter().find(fits)
    }

    /// What lets a residual's body be added to its input, or to what its shortcut gives.
    pub(super) fn fit_of_residual(
        &self,
        at: &At<'_>,
        body: &[Node],
        [input, output]: [&Shape; 2],
        shortcut: Option<&Shape>,
    ) -> Fit {
        let norm = body.iter().any(|node| node.call.word == "batch_norm");
        match differ(shortcut.unwrap_or(input), output, None) {
            Some(false) => return Fit::default(),
            None => return Fit { layers: candidates(input, output, norm).into_iter().next(), ..Fit::default() },
            Some(true) => {}
        }
        let mut kept = body.to_vec();
        let words = keep_sides(&mut kept);
        let given = self.gives(at, &kept, input).filter(|_| !words.is_empty() && shortcut.is_none());
        if let Some(given) = &given
            && given.kind == input.kind
            && given.sides() == input.sides()
        {
            let layers = (given.dims != input.dims).then(|| with_channels(given, norm));
            return Fit { keep: words, layers };
        }
        if let Some(layers) = self.makes(at, candidates(input, output, norm), input, output) {
            // Of convolutions that take positions at the edges, as many as a stride does by chance.
            if !(layers.contains("crop") && given.is_some()) {
                return Fit { keep: Vec::new(), layers: Some(layers) };
            }
        }
        let layers = given.and_then(|given| self.makes(at, candidates(input, &given, norm), input, &given));
        Fit { keep: if layers.is_some() { words } else { Vec::new() }, layers }
    }

    /// What lets two branches be joined, the first and another.
    pub(super) fn fit_of_branches(
        &self,
        at: &At<'_>,
        branches: [&[Node]; 2],
        input: &Shape,
        shapes: [&Shape; 2],
        join: Join,
    ) -> (Fit, usize) {
        let skipped = |shape: &Shape| (join == Join::Concat).then(|| shape.channel_axis() - 1);
        let [first, other] = shapes;
        match differ(first, other, skipped(first)) {
            Some(false) => return (Fit::default(), 1),
            None => {
                let wanted = target(other, first, join);
                return (Fit { layers: candidates(other, &wanted, false).into_iter().next(), ..Fit::default() }, 1);
            }
            Some(true) => {}
        }
        let mut kept = branches.map(<[Node]>::to_vec);
        let mut words = kept.iter_mut().flat_map(|nodes| keep_sides(nodes)).collect::<Vec<_>>();
        words.sort();
        words.dedup();
        let given = match words.is_empty() {
            true => None,
            false => self.gives(at, &kept[0], input).zip(self.gives(at, &kept[1], input)),
        };
        if let Some((first, other)) = &given
            && first.kind == other.kind
            && first.sides() == other.sides()
        {
            let wanted = target(other, first, join);
            let layers = (wanted.dims != other.dims).then(|| with_channels(&wanted, false));
            return (Fit { keep: words, layers }, 1);
        }
        for (behind, from, to) in [(1, other, first), (0, first, other)] {
            let wanted = target(from, to, join);
            if let Some(layers) = self.makes(at, candidates(from, &wanted, false), from, &wanted) {
                return (Fit { keep: Vec::new(), layers: Some(layers) }, behind);
            }
        }
        (Fit::default(), 1)
    }

    /// What lets what comes be joined to a named output.
    pub(super) fn fit_of_values(&self, at: &At<'_>, comes: &Shape, named: &Shape, join: Join) -> Option<String> {
        let wanted = target(comes, named, join);
        match differ(comes, &wanted, None) {
            Some(false) => None,
            None => candidates(comes, &wanted, false).into_iter().next(),
            Some(true) => self.makes(at, candidates(comes, &wanted, false), comes, &wanted),
        }
    }
}

/// What one shape must become to be joined to another: where channels are joined, its own stay.
fn target(from: &Shape, to: &Shape, join: Join) -> Shape {
    match join {
        Join::Concat if from.kind == to.kind => to.with_channels(from.channels().clone()),
        Join::Concat | Join::Sum | Join::Product => to.clone(),
    }
}
