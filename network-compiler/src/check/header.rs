//! What goes in and what comes out: as the header says it, or as the layers do.

use super::Chain;
use super::rules::{Rules, Test};
use crate::arguments::Arguments;
use crate::diagnostics::{Place, Problems};
use crate::dim::Dim;
use crate::layers::Parsed;
use crate::layers::output::Answer;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use crate::syntax::{Call, Header, Network};

/// The header, read.
pub(super) struct Said {
    input: Option<Shape>,
    output: Option<(Answer, Dim, Place)>,
    /// The header was there but wrong: nothing more is said about what is missing.
    failed: bool,
}

/// The output of a network.
pub(super) struct Output {
    pub(super) answer: Answer,
    pub(super) outputs: Dim,
    /// Whether the last step is a softmax that `logits` leaves out.
    pub(super) finish: bool,
    /// Whether the header or a softmax says it.
    pub(super) said: bool,
}

impl Output {
    /// `class(10)`
    pub(super) fn form(&self) -> String {
        format!("{}({})", self.answer.word(), self.outputs)
    }
}

pub(super) fn read(header: &Header, problems: &mut Problems) -> Said {
    let before = problems.count();
    let input = header.input.as_ref().and_then(|call| input_shape(call, problems));
    let output = header.output.as_ref().and_then(|call| read_output(call, problems));
    Said { input, output, failed: problems.count() > before }
}

fn input_shape(call: &Call, problems: &mut Problems) -> Option<Shape> {
    let Some(kind) = Kind::from_word(&call.word()) else {
        problems.push(mistakes::unknown_input(call));
        return None;
    };
    let given = call.arguments().iter().filter(|a| a.key.is_none()).count();
    if given != kind.axes().len() {
        problems.push(mistakes::input_sizes(call, kind, given));
        return None;
    }
    let before = problems.count();
    let mut arguments = Arguments::new(call, "features(N)", None, problems);
    let dims = kind.axes().iter().map(|axis| arguments.size(axis).dim).collect();
    arguments.finish();
    if problems.count() > before {
        return None;
    }
    let shape = Shape { kind, dims };
    if looks_channels_last(&shape) {
        problems.push(mistakes::channels_last(call, &shape));
        return None;
    }
    Some(shape)
}

/// `image(28, 28, 1)`: a width of 1 to 4 behind two larger sizes is Keras' order.
fn looks_channels_last(shape: &Shape) -> bool {
    let numbers: Vec<_> = shape.dims.iter().filter_map(Dim::number).collect();
    matches!((shape.kind, numbers.as_slice()), (Kind::Image, [c, h, w]) if matches!(w, 1 | 3 | 4) && *c > 4 && *h > 4)
}

fn read_output(call: &Call, problems: &mut Problems) -> Option<(Answer, Dim, Place)> {
    let Some(answer) = Answer::from_word(&call.word()) else {
        problems.push(mistakes::unknown_output(call));
        return None;
    };
    let before = problems.count();
    let mut arguments = Arguments::new(call, answer.form(), None, problems);
    let outputs = arguments.size("K").dim;
    arguments.finish();
    if answer == Answer::Class && outputs.is(1) {
        problems.push(mistakes::one_class(call));
    }
    (problems.count() == before).then_some((answer, outputs, call.place))
}

/// One sample's shape: from the header, or from a first `dense` that says its input.
pub(super) fn input(
    network: &Network,
    said: &Said,
    parsed: &[Option<Parsed>],
    problems: &mut Problems,
) -> Option<Shape> {
    if said.input.is_some() || said.failed || network.header.input.is_some() {
        return said.input.clone();
    }
    let first = &network.layers.first()?.call;
    let sizes: Vec<_> = first.arguments().iter().filter(|a| a.key.is_none()).collect();
    if first.word() == "dense"
        && let [stated, out, ..] = sizes.as_slice()
        && let (Some(stated), Some(_)) = (size(&stated.value), size(&out.value))
    {
        return Some(Shape::features(stated));
    }
    // A first layer that could not be read has its own error.
    if parsed.first().is_some_and(Option::is_some) {
        problems.push(mistakes::input_not_said(first.place, first));
    }
    None
}

fn size(value: &crate::syntax::Value) -> Option<Dim> {
    use crate::syntax::Value;
    match value {
        Value::Integer(n, _) => Some((*n).into()),
        Value::Constant(tokens, text, _) => Some(Dim::expression(tokens.clone(), text.clone())),
        _ => None,
    }
}

/// What the network gives: from the header, from a final softmax, or plain values.
pub(super) fn output(
    network: &Network,
    said: &Said,
    parsed: &[Option<Parsed>],
    last: Option<&Shape>,
    chain: &mut Chain,
    problems: &mut Problems,
) -> Output {
    let softmax = last_word(network, parsed).is_some_and(|w| matches!(w.word().as_str(), "softmax" | "log_softmax"));
    let (answer, outputs, is_said) = match (&said.output, last) {
        (Some((answer, outputs, place)), last) => {
            if let Some(last) = last {
                agree(network, *answer, outputs, *place, last, chain, problems);
            }
            (*answer, outputs.clone(), true)
        }
        (None, Some(last)) if softmax && last.kind == Kind::Features => (Answer::Class, last.channels().clone(), true),
        (None, Some(last)) => (Answer::Values, last.elements(), said.failed),
        (None, None) => (Answer::Values, 1.into(), true),
    };
    Output { answer, outputs, finish: softmax && answer == Answer::Class, said: is_said }
}

/// The last activation or layer that is written.
pub(super) fn last_word<'a>(network: &'a Network, parsed: &'a [Option<Parsed>]) -> Option<&'a Call> {
    let node = network.layers.last()?;
    let activation = parsed.last()?.as_ref().and_then(|p| p.activation.as_ref());
    Some(activation.map_or(&node.call, |(call, _)| call))
}

fn agree(
    network: &Network,
    answer: Answer,
    outputs: &Dim,
    place: Place,
    last: &Shape,
    chain: &mut Chain,
    problems: &mut Problems,
) {
    let Some(node) = network.layers.last() else { return };
    let fix = (node.call.word() == "dense").then(|| with_outputs(&node.call, outputs));
    let trace = &chain.trace;
    let problem = || mistakes::last_layer(place, answer, outputs, &trace.last(), last, &trace.shapes(), fix.clone());
    if !answer.fits(last) {
        problems.push(problem());
        return;
    }
    let mut rules = Rules::new(&node.call, None, trace, &mut chain.assertions, problems);
    rules.require(Test::equal(last.channels(), outputs), |_| problem());
}

/// `dense(128, 11, relu)` with another number of outputs.
fn with_outputs(call: &Call, outputs: &Dim) -> String {
    let mut call = call.clone();
    let sizes = call.arguments().iter().filter(|a| a.key.is_none() && size(&a.value).is_some()).count();
    let parts: Vec<String> = call
        .arguments
        .take()
        .unwrap_or_default()
        .iter()
        .enumerate()
        .map(|(i, a)| if i + 1 == sizes { outputs.to_string() } else { a.to_string() })
        .collect();
    format!("{}({})", call.word, parts.join(", "))
}
