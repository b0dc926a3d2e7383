//! A last layer that does not give what the network is to give: what could stand there instead.

use super::fit::{borders, factors, numbers};
use super::neighbours;
use super::repair::{Repair, keep_sides};
use crate::diagnostics::Problems;
use crate::dim::Dim;
use crate::layers::output::{Answer, Output};
use crate::layers::{Role, find};
use crate::mistakes::{Kept, Mend};
use crate::shape::{Kind, Shape};
use crate::syntax::{Argument, Call, Node, Value};

/// What would give what the header says, and the header that fits the layers.
pub(super) struct Mends {
    /// Other layers at the end.
    pub(super) layers: Option<Mend>,
    /// Where features are made too early: what to leave out.
    pub(super) kept: Option<Kept>,
    pub(super) header: Option<Output>,
}

pub(super) fn mends(repair: &Repair<'_>, output: &Output, gives: &Shape) -> Mends {
    let search = Search { repair, output, wanted: output.shape() };
    let layers = match search.wanted.kind == gives.kind {
        true => search.same_kind(repair.layers(), gives),
        false => search.other_kind(gives),
    };
    Mends { layers, kept: search.kept(gives), header: search.header(gives) }
}

struct Search<'a> {
    repair: &'a Repair<'a>,
    output: &'a Output,
    wanted: Shape,
}

impl Search<'_> {
    /// Whether layers give what is wanted, without a mistake.
    fn fits(&self, layers: &[Node]) -> bool {
        let Some(given) = self.repair.gives(layers) else { return false };
        let padded = given.pad.is_some() && self.output.answer == Answer::Sequence;
        given.kind == self.wanted.kind && given.dims == self.wanted.dims && !padded && ends_well(layers, self.output)
    }

    /// Layers in place of the last, or behind them, that fit.
    fn last(&self, layers: &[Node], text: String) -> Option<Mend> {
        let fits = Repair::with_last(layers, &text).is_some_and(|layers| self.fits(&layers));
        fits.then_some(Mend::Last(text))
    }

    fn behind(&self, layers: &[Node], text: String) -> Option<Mend> {
        let fits = Repair::with_more(layers, &text).is_some_and(|layers| self.fits(&layers));
        fits.then(|| Mend::Behind(vec![text]))
    }

    fn same_kind(&self, layers: &[Node], gives: &Shape) -> Option<Mend> {
        // Activations that stand alone keep what the layer before them gives.
        let is_activation = |node: &&Node| {
            node.body.is_none() && find(&node.call.word()).is_some_and(|keyword| keyword.role == Role::Activation)
        };
        let tail = layers.iter().rev().take_while(is_activation).count();
        if let Some(at) = layers.len().checked_sub(tail + 1).filter(|_| tail > 0) {
            let activations: Vec<String> = layers[at + 1..].iter().map(ToString::to_string).collect();
            let text = with_channels(&layers[at].call, self.wanted.channels().clone(), true, false);
            let text = text.map(|text| format!("{text} {}", activations.join(" ")));
            let fits =
                |text: &String| Repair::with_last_of(layers, tail + 1, text).is_some_and(|layers| self.fits(&layers));
            if let Some(text) = text.filter(fits) {
                return Some(Mend::Last(text));
            }
        }
        let call = &layers.last()?.call;
        let channels_fit = gives.channels() == self.wanted.channels();
        let plain = plain(gives.kind, self.wanted.channels());
        // Over constants rustc decides, when nothing can be tried any more.
        let Some((wanted, given)) = numbers(&self.wanted.dims).zip(numbers(&gives.dims)) else {
            let ends = |text: &String| Repair::with_last(layers, text).is_some_and(|all| ends_well(&all, self.output));
            let text = |activation| with_channels(call, self.wanted.channels().clone(), activation, false);
            let text = [true, false].into_iter().filter_map(text).find(ends).unwrap_or(plain);
            let mut others = layers.to_vec();
            return match (channels_fit, keep_sides(&mut others)) {
                (false, _) => Some(Mend::Last(text)),
                (true, words) if words.is_empty() => None,
                (true, words) => Some(Mend::KeepSides(words)),
            };
        };
        let sides = |dims: &[u64]| Shape { dims: dims.iter().map(|n| (*n).into()).collect(), ..gives.clone() };
        let mut texts: Vec<String> = Vec::new();
        for same in [false, true] {
            for activation in [true, false] {
                let channels = self.wanted.channels();
                // `glu` gives half of what it takes.
                for channels in [channels.clone(), Dim::Number(2) * channels.clone()] {
                    texts.extend(with_channels(call, channels, activation, same).filter(|text| !texts.contains(text)));
                }
            }
        }
        if texts.is_empty() {
            texts.push(plain);
        }
        let (plain, mut same): (Vec<String>, Vec<String>) =
            texts.iter().cloned().partition(|text| !text.contains("padding = same"));
        let at_the_end = |texts: &[String]| texts.iter().find_map(|text| self.last(layers, text.clone()));
        let mut kept = layers.to_vec();
        let words = keep_sides(&mut kept);
        at_the_end(&plain)
            .or_else(|| factors(&sides(&wanted), &sides(&given)).into_iter().find_map(|text| self.behind(layers, text)))
            .or_else(|| self.fits(&kept).then(|| Mend::KeepSides(words.clone())))
            .or_else(|| at_the_end(&same))
            .or_else(|| {
                // Those before the last as well.
                let mut before = layers.to_vec();
                before.pop();
                let words = keep_sides(&mut before);
                before.extend(layers.last().cloned());
                texts.iter().find_map(|text| match self.last(&before, text.clone())? {
                    Mend::Last(text) => Some(Mend::LastAndKeepSides(text, words.clone())),
                    _ => None,
                })
            })
            .or_else(|| {
                same.extend(plain.iter().cloned());
                self.resized(layers, &same, factors)
                    .or_else(|| borders(&self.wanted, gives).and_then(|text| self.behind(layers, text)))
                    .or_else(|| self.resized(layers, &same, borders))
            })
    }

    /// A last layer with the right channels, and behind it what makes the sides agree.
    fn resized<I: IntoIterator<Item = String>>(
        &self,
        layers: &[Node],
        texts: &[String],
        sizes: impl Fn(&Shape, &Shape) -> I,
    ) -> Option<Mend> {
        texts.iter().find_map(|text| {
            let given = self.repair.gives(&Repair::with_last(layers, text)?)?;
            if given.kind != self.wanted.kind || given.channels() != self.wanted.channels() {
                return None;
            }
            let sizes = sizes(&self.wanted, &given);
            sizes.into_iter().find_map(|size| self.last(layers, format!("{text} {size}")))
        })
    }

    /// What makes another kind of it.
    fn other_kind(&self, gives: &Shape) -> Option<Mend> {
        let layers = self.repair.layers();
        let (n, all) = (self.wanted.channels(), self.wanted.elements());
        let texts: Vec<String> = match (self.wanted.kind, gives.kind) {
            // What a sequence becomes features with: its last state, its last step, the mean of its steps.
            (Kind::Features, Kind::Sequence) => {
                ["lstm(64, last)", "last_step", "global_avg_pool"].map(|word| format!("{word} dense({n})")).to_vec()
            }
            (Kind::Features, _) => ["flatten", "global_avg_pool"].map(|word| format!("{word} dense({n})")).to_vec(),
            (Kind::Sequence, Kind::Features) => Vec::new(),
            (_, Kind::Features) => vec![format!("dense({all}) reshape({})", Output::of(&self.wanted))],
            _ => vec![format!("flatten dense({all}) reshape({})", Output::of(&self.wanted))],
        };
        let fitting = |with: fn(&[Node], &str) -> Option<Vec<Node>>| {
            let fits = |text: &String| with(layers, text).is_some_and(|layers| self.fits(&layers));
            texts.iter().filter(|text| fits(text)).cloned().collect::<Vec<String>>()
        };
        let behind = fitting(Repair::with_more);
        if !behind.is_empty() {
            return Some(Mend::Behind(behind));
        }
        fitting(Repair::with_last).into_iter().next().map(Mend::Last)
    }

    /// Where features are made too early: the network without what makes them.
    fn kept(&self, gives: &Shape) -> Option<Kept> {
        if gives.kind != Kind::Features || self.wanted.kind == Kind::Features {
            return None;
        }
        let layers = self.repair.layers();
        let is_of_kind =
            |count: &usize| self.repair.gives(&layers[..*count]).is_some_and(|s| s.kind == self.wanted.kind);
        let count = (1..layers.len()).rev().find(is_of_kind).unwrap_or_default();
        let mut steps = layers.to_vec();
        let call = &mut steps.get_mut(count)?.call;
        let is_last = |a: &Argument| a.key.is_none() && matches!(&a.value, Value::Word(word) if word.word == "last");
        call.arguments.iter_mut().for_each(|arguments| arguments.retain(|a| !is_last(a)));
        if self.fits(&steps) {
            return Some(Kept::Steps(layers.get(count)?.call.to_string()));
        }
        let plain = plain(self.wanted.kind, self.wanted.channels());
        let whole = Repair::with_more(&layers[..count], &plain)?;
        let mend = match self.fits(&whole) {
            true => Mend::Last(plain),
            false => match self.same_kind(&whole, &self.repair.gives(&whole)?)? {
                Mend::KeepSides(words) => Mend::LastAndKeepSides(plain, words),
                mend => mend,
            },
        };
        let left: Vec<String> = layers[count..].iter().map(ToString::to_string).collect();
        Some(Kept::Layers(left.join(" "), mend))
    }

    /// The header that fits the layers.
    fn header(&self, gives: &Shape) -> Option<Output> {
        let classes = Output { answer: Answer::Class, sizes: gives.dims.clone() };
        let classes = Some(classes).filter(|_| gives.kind == Kind::Features && self.output.answer.is_yes_or_no());
        let features = [gives.kind, self.wanted.kind].contains(&Kind::Features);
        let other = (gives.kind != self.wanted.kind && !features).then(|| Output::of(gives));
        let same = self.output.of_kind(gives);
        let mut fitting = [same, classes, other].into_iter().flatten();
        fitting.find(|output| {
            let one = output.answer.is_choice() && output.choices().is_some_and(|choices| choices.is(1));
            let padded = gives.pad.is_some() && output.answer == Answer::Sequence;
            let images = matches!(output.answer, Answer::Image | Answer::Volume);
            let turned = images && output.shape().looks_channels_last();
            !(one || padded || turned) && ends_well(self.repair.layers(), output)
        })
    }
}

/// Whether nothing is wrong with the last activation.
fn ends_well(layers: &[Node], output: &Output) -> bool {
    let mut unheard = Problems::new();
    neighbours::last(layers, output, true, &mut unheard);
    unheard.finish().is_ok()
}

/// The plainest last layer of a kind.
fn plain(kind: Kind, channels: &Dim) -> String {
    match kind {
        Kind::Image => format!("conv2d({channels}, 1)"),
        Kind::Signal => format!("conv1d({channels}, 1)"),
        Kind::Volume => format!("conv3d({channels}, 1)"),
        Kind::Features | Kind::Sequence | Kind::Tokens => format!("dense({channels})"),
    }
}

/// `dense(128, 11, relu)` or `conv2d(11, 3)` with another number of outputs, with its activation or without, and with
/// `padding = same` where it has no padding; `None` for a layer that has no number of outputs to set.
fn with_channels(call: &Call, channels: Dim, activation: bool, same: bool) -> Option<String> {
    let is_size = |a: &Argument| a.key.is_none() && matches!(a.value, Value::Integer(..) | Value::Constant(..));
    let (place, slides) = match call.word().as_str() {
        "dense" => (call.arguments().iter().filter(|a| is_size(a)).count().checked_sub(1)?, false),
        word if word.starts_with("conv_transpose") => (0, false),
        word if word.starts_with("conv") || word.starts_with("separable_conv") => (0, true),
        _ => return None,
    };
    let arguments = call.arguments().iter().enumerate();
    let said = |a: &Argument| activation || a.key.is_some() || !matches!(a.value, Value::Word(_));
    let parts = arguments.filter(|(_, a)| said(a));
    let mut parts: Vec<String> =
        parts.map(|(i, a)| if i == place { channels.to_string() } else { a.to_string() }).collect();
    let padded = call.arguments().iter().any(|a| a.key.as_ref().is_some_and(|key| key == "padding"));
    if same && slides && !padded {
        parts.push("padding = same".to_string());
    }
    Some(format!("{}({})", call.word, parts.join(", ")))
}
