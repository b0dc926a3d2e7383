//! What goes in and what comes out: as the header says it, or as the layers do.

use super::Checker;
use super::ending::{self, Mends};
use super::neighbours::{is_readable, last_word};
use super::repair::Repair;
use super::rules::{Rules, Test};
use crate::arguments::Arguments;
use crate::diagnostics::{Place, Problems};
use crate::dim::Dim;
use crate::layers;
use crate::layers::output::{Answer, Output};
use crate::mistakes;
use crate::mistakes::Last;
use crate::shape::{Kind, Shape};
use crate::syntax::{Call, Header, Network, Node, Value};
use crate::words::nearest;
use proc_macro2::Ident;

/// The header, read.
pub(super) struct Said {
    inputs: Vec<Option<Shape>>,
    output: Option<(Output, Place)>,
    /// What each input most likely means, for the type of the stand-in.
    pub(super) guess: Vec<Option<Shape>>,
    guess_output: Option<Guess>,
    /// The header was there but wrong: nothing more is said about what is missing.
    failed: bool,
}

/// The output of a network.
pub(super) struct Gives {
    pub(super) output: Output,
    /// Whether the last step is an activation that `logits` leaves out.
    pub(super) finish: bool,
    /// Whether the last layer is a network whose `logits` are this one's.
    pub(super) ends_in_network: bool,
    /// Whether the header or a softmax says it.
    pub(super) said: bool,
    /// Whether the last layer gives what the header says, as far as that is known.
    pub(super) agrees: bool,
}

pub(super) fn read(header: &Header, problems: &mut Problems) -> Said {
    let before = problems.count();
    let inputs = header.inputs.iter().map(|input| input_shape(&input.call, header.inputs.len(), problems)).collect();
    let output = header.output.as_ref().and_then(|call| read_output(call, problems));
    let guess = header.inputs.iter().map(|input| guess(&input.call)).collect();
    let guess_output = header.output.as_ref().and_then(self::guess_output);
    Said { inputs, output, guess, guess_output, failed: header.broken || problems.count() > before }
}

/// The nearest input to what is written, with the sizes that can be read.
fn guess(call: &Call) -> Option<Shape> {
    let near = nearest(&call.word(), Kind::words());
    let kind = Kind::from_word(&call.word()).or_else(|| near.and_then(Kind::from_word))?;
    Some(Shape { kind, dims: sizes(call, kind.axes().len()), pad: None })
}

/// The nearest output to what is written, whole or only begun, with the sizes that can be read.
fn guess_output(call: &Call) -> Option<Guess> {
    let word = call.word();
    let begun = || layers::output::words().find(|known| word.len() > 1 && known.starts_with(&word));
    let near = || nearest(&word, layers::output::words()).or_else(begun);
    let answer = Answer::from_word(&word).or_else(|| near().and_then(Answer::from_word))?;
    let said = call.arguments().iter().filter_map(|argument| size(&argument.value)).count();
    let output = Output { answer, sizes: sizes(call, answer.axes().len()) };
    Some(Guess { output, whole: said >= answer.axes().len() })
}

/// What a wrong output most likely means.
struct Guess {
    output: Output,
    /// Whether all of its sizes are written.
    whole: bool,
}

impl Guess {
    /// The output, with the sizes of the last layer where it says none of its own.
    fn with_sizes_of(&self, last: Option<&Shape>) -> Output {
        let of_last = last.filter(|_| !self.whole).and_then(|last| self.output.of_kind(last));
        of_last.unwrap_or_else(|| self.output.clone())
    }
}

/// What a last layer most likely gives that cannot be checked, or stands behind one that cannot: as many features as it
/// says, classes where its activation is a softmax or nearly.
fn guess_of_last(nodes: &[Node]) -> Option<Output> {
    let node = nodes.last()?;
    let plain =
        || node.call.arguments().iter().filter(|argument| argument.key.is_none()).map(|argument| &argument.value);
    let size = plain().rev().find_map(size)?;
    let mut words = plain().filter_map(|value| match value {
        Value::Word(word) => Some(word.word()),
        _ => None,
    });
    let softmax = words.next_back().is_some_and(|word| nearest(&word, ["softmax", "log_softmax"]).is_some());
    let answer = if softmax { Answer::Class } else { Answer::Values };
    (node.call.word == "dense").then(|| Output { answer, sizes: vec![size] })
}

/// So many sizes: those that are written, and 1 in front where there are fewer.
fn sizes(call: &Call, count: usize) -> Vec<Dim> {
    let mut sizes: Vec<Dim> = call.arguments().iter().filter_map(|argument| size(&argument.value)).collect();
    while sizes.len() < count {
        sizes.insert(0, 1.into());
    }
    sizes.truncate(count);
    sizes
}

fn input_shape(call: &Call, inputs: usize, problems: &mut Problems) -> Option<Shape> {
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
    let dims: Vec<Dim> = kind.axes().iter().map(|axis| arguments.size(axis).dim).collect();
    let pad = if kind == Kind::Tokens { arguments.whole_key("pad") } else { None };
    if let (Some(pad), Some(vocabulary)) = (&pad, dims.last())
        && pad.dim.number().zip(vocabulary.number()).is_some_and(|(pad, vocabulary)| pad >= vocabulary)
    {
        arguments.report(mistakes::pad_outside_vocabulary(pad, vocabulary));
    }
    if let Some(pad) = pad.as_ref().filter(|_| inputs > 1) {
        arguments.report(mistakes::pad_with_several_inputs(call, pad));
    }
    arguments.finish();
    if problems.count() > before || call.is_unreadable() {
        return None;
    }
    let shape = Shape { kind, dims, pad: pad.map(|pad| pad.dim) };
    if shape.looks_channels_last_of_input() {
        problems.push(mistakes::channels_last(call, &shape));
        return None;
    }
    Some(shape)
}

fn read_output(call: &Call, problems: &mut Problems) -> Option<(Output, Place)> {
    let Some(answer) = Answer::from_word(&call.word()) else {
        problems.push(mistakes::unknown_output(call));
        return None;
    };
    let before = problems.count();
    let mut arguments = Arguments::new(call, answer.form(), None, problems);
    let sizes: Vec<Dim> = answer.axes().iter().map(|axis| arguments.size(axis).dim).collect();
    arguments.finish();
    let output = Output { answer, sizes };
    let is_read = problems.count() == before && !call.is_unreadable();
    if is_read && answer.is_choice() && output.choices().is_some_and(|choices| choices.is(1)) {
        problems.push(mistakes::one_class(call, &output));
    }
    let shape = output.shape();
    if matches!(answer, Answer::Image | Answer::Volume) && shape.looks_channels_last() {
        problems.push(mistakes::channels_last(call, &shape));
    }
    (problems.count() == before && is_read).then_some((output, call.place))
}

/// The inputs: from the header, or one from a first `dense` that says its input.
pub(super) fn inputs(network: &Network, said: &Said, problems: &mut Problems) -> Vec<(Option<Ident>, Option<Shape>)> {
    if said.inputs.is_empty() {
        return vec![(None, input(network, said, problems))];
    }
    let names = network.header.inputs.iter().map(|input| input.name.clone());
    names.zip(said.inputs.iter().cloned()).collect()
}

fn input(network: &Network, said: &Said, problems: &mut Problems) -> Option<Shape> {
    if said.failed {
        return None;
    }
    let node = network.layers.first()?;
    let first = &node.call;
    let sizes: Vec<_> = first.arguments().iter().filter(|a| a.key.is_none()).collect();
    if first.word() == "dense"
        && let [stated, out, ..] = sizes.as_slice()
        && let (Some(stated), Some(_)) = (size(&stated.value), size(&out.value))
    {
        return Some(Shape::features(stated));
    }
    // A first layer that could not be read has its own error.
    if !node.is_unreadable() && (node.body.is_some() || is_readable(node)) {
        problems.push(mistakes::input_not_said(first.place, node));
    }
    None
}

fn size(value: &Value) -> Option<Dim> {
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
    last: Option<&Shape>,
    checker: &mut Checker,
    repair: &Repair<'_>,
    problems: &mut Problems,
) -> Gives {
    let word = network.layers.last().map(|node| last_word(node).word()).unwrap_or_default();
    let softmax = Answer::Class.is_finished_by(&word);
    let one = |answer, size| Output { answer, sizes: vec![size] };
    let before = problems.count();
    let (output, is_said) = match (&said.output, last) {
        (Some((output, place)), last) => {
            if let Some(last) = last {
                agree(network, output, *place, last, checker, repair, problems);
            }
            (output.clone(), true)
        }
        (None, Some(last)) if softmax && last.kind == Kind::Features => {
            (one(Answer::Class, last.channels().clone()), true)
        }
        (None, last) if let Some(guess) = &said.guess_output => (guess.with_sizes_of(last), true),
        (None, Some(last)) => (Output::of(last), said.failed),
        (None, None) => (guess_of_last(&network.layers).unwrap_or_else(|| one(Answer::Values, 1.into())), true),
    };
    let finish = output.answer.is_finished_by(&word);
    let nested = network.layers.last().is_some_and(|node| node.nested.is_some());
    let ends_in_network = nested && output.answer.is_finished();
    Gives { output, finish, ends_in_network, said: is_said, agrees: problems.count() == before }
}

fn agree(
    network: &Network,
    output: &Output,
    place: Place,
    last: &Shape,
    checker: &mut Checker,
    repair: &Repair<'_>,
    problems: &mut Problems,
) {
    let Some(node) = network.layers.last() else { return };
    let wanted = output.shape();
    let trace = &checker.trace;
    let problem = || {
        let (name, shapes) = (trace.last(), trace.shapes());
        let Mends { layers, kept, header } = ending::mends(repair, output, last);
        mistakes::last_layer(place, output, &Last { gives: last, name, shapes, layers, kept, header })
    };
    if last.kind != wanted.kind {
        problems.push(problem());
        return;
    }
    if last.pad.is_some() && output.answer == Answer::Sequence {
        problems.push(mistakes::padded_output(place, output));
        return;
    }
    let mut rules = Rules::new(&node.call, None, trace, &mut checker.assertions, problems);
    // One axis that differs says it all.
    let mut axes = last.dims.iter().zip(&wanted.dims);
    axes.all(|(comes, wanted)| rules.require(Test::equal(comes, wanted), |_| problem()));
}
