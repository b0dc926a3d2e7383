//! Rules about what stands behind what.

use crate::diagnostics::{Problem, Problems};
use crate::layers::output::{Answer, Output};
use crate::layers::{self, Role, composition, find};
use crate::mistakes;
use crate::syntax::{Body, Call, Node, Value};

const ALL: f64 = f64::INFINITY;

/// Activations whose result lies in a range, without arguments where those could move it.
const RANGES: &[(&str, f64, f64)] = &[
    ("relu", 0.0, ALL),
    ("relu6", 0.0, 6.0),
    ("softplus", 0.0, ALL),
    ("thresholded_relu", 0.0, ALL),
    ("sigmoid", 0.0, 1.0),
    ("hard_sigmoid", 0.0, 1.0),
    ("softmax", 0.0, 1.0),
    ("softmin", 0.0, 1.0),
    ("quiet_softmax", 0.0, 1.0),
    ("tanh", -1.0, 1.0),
    ("hard_tanh", -1.0, 1.0),
    ("softsign", -1.0, 1.0),
    ("log_sigmoid", -ALL, 0.0),
];
/// Activations that change nothing in a range.
const IDENTITIES: &[(&str, f64, f64)] = &[
    ("relu", 0.0, ALL),
    ("leaky_relu", 0.0, ALL),
    ("prelu", 0.0, ALL),
    ("rrelu", 0.0, ALL),
    ("elu", 0.0, ALL),
    ("celu", 0.0, ALL),
    ("relu6", 0.0, 6.0),
    ("hard_tanh", -1.0, 1.0),
];
/// Activations that change nothing that they gave themselves.
const IDEMPOTENT: &[&str] = &["relu", "relu6", "hard_tanh", "thresholded_relu", "hard_shrink"];
/// Activations that give 0 for everything below it.
const CUT_OFF: &[&str] = &["relu", "relu6", "thresholded_relu"];

/// Checks the order of layers and activations in one pair of braces.
pub(super) fn pairs(nodes: &[Node], problems: &mut Problems) {
    let words = words(nodes);
    for pair in words.windows(2) {
        let (first, second) = (pair[0], pair[1]);
        if matches!(first.word().as_str(), "softmax" | "log_softmax") {
            problems.push(mistakes::softmax_not_last(first, &format!("`{second}`")));
        } else if is_activation(first) && is_activation(second) {
            problems.extend(cancel(first, second));
        }
    }
}

/// What is wrong with two activations in a row, if anything is.
fn cancel(first: &Call, second: &Call) -> Option<Problem> {
    let of = |list: &[(&str, f64, f64)], call: &Call| {
        let movable = call.word == "hard_tanh" || call.word == "thresholded_relu";
        let found = list.iter().find(|(word, ..)| call.word == word).map(|(_, from, to)| (*from, *to));
        found.filter(|_| !movable || call.arguments().is_empty())
    };
    let (range, same) = (of(RANGES, first), of(IDENTITIES, second));
    let unchanged = range.zip(same).is_some_and(|(range, same)| range.0 >= same.0 && range.1 <= same.1);
    let zero = range.is_some_and(|(_, to)| to <= 0.0) && CUT_OFF.iter().any(|word| second.word == word);
    let twice = IDEMPOTENT.iter().any(|word| second.word == word) && first.to_string() == second.to_string();
    match (twice || unchanged, zero) {
        (true, _) => Some(mistakes::activations_cancel(second, first)),
        (false, true) => Some(mistakes::activations_to_zero(second, first)),
        (false, false) => None,
    }
}

/// Checks what stands at the end of the network: its last layer, or the last inside a block or a repeat there. What does not
/// agree with the header has its answer.
pub(super) fn last(nodes: &[Node], output: &Output, agrees: bool, problems: &mut Problems) {
    let Some(node) = nodes.last() else { return };
    let Some((inside, is_block)) = inside(node) else {
        last_layer(last_word(node), output, agrees, problems);
        return before_finish(nodes, output, problems);
    };
    if is_block {
        problems.enter(node.call.place, &node.call.word());
    }
    match inside.last().map(last_word) {
        // A softmax is found wherever it stands in braces; a sigmoid may stand there, but not be the loss's.
        Some(word) if output.answer.is_yes_or_no() && output.answer.is_finished_by(&word.word()) => {
            problems.push(mistakes::finish_inside(word, &node.call));
        }
        _ => last(inside, output, agrees, problems),
    }
    if is_block {
        problems.leave();
    }
}

/// Activations that keep numbers from where a last softmax or sigmoid needs them: at 0, or between two bounds.
const BOUNDED: &[&str] =
    &["relu", "relu6", "thresholded_relu", "sigmoid", "hard_sigmoid", "tanh", "hard_tanh", "softsign"];

/// Checks what stands before the activation that ends the network, `softmax` of a choice: the loss takes the numbers from there, so
/// that it is the last layer in truth.
fn before_finish(nodes: &[Node], output: &Output, problems: &mut Problems) {
    let Some((last, before)) = nodes.split_last() else { return };
    let finish = last_word(last);
    if !output.answer.is_finished_by(&finish.word()) {
        return;
    }
    let is_argument = activation(last).is_some();
    if !is_argument {
        unfit_for(finish, before, problems);
    }
}

/// What is unfit at the end of these layers, before `finish`; whether all of them are noise, so that one has to look further.
fn unfit_for(finish: &Call, nodes: &[Node], problems: &mut Problems) -> bool {
    nodes.iter().rev().all(|node| match inside(node) {
        Some((body, is_block)) => {
            if is_block {
                problems.enter(node.call.place, &node.call.word());
            }
            let noise = unfit_for(finish, body, problems);
            if is_block {
                problems.leave();
            }
            noise
        }
        None => {
            let last = last_word(node);
            let noise = find(&last.word()).is_some_and(|keyword| keyword.role == Role::Noise);
            if noise {
                problems.push(mistakes::noise_before_finish(last, finish));
            } else if BOUNDED.iter().any(|word| last.word == word) {
                problems.push(mistakes::bounded_before_finish(last, finish));
            }
            noise
        }
    })
}

/// The layers of a block or of a repeat, which stand where it does; and whether it is a block.
fn inside(node: &Node) -> Option<(&[Node], bool)> {
    match &node.body {
        Some(Body::Block(body)) => Some((body, true)),
        Some(Body::Layers(body)) if node.call.word == "repeat" => Some((body, false)),
        _ => None,
    }
}

fn last_layer(last: &Call, output: &Output, agrees: bool, problems: &mut Problems) {
    let answer = output.answer;
    let problem = match last.word().as_str() {
        "relu" | "relu6" | "thresholded_relu" => mistakes::cut_off_output(last),
        "sigmoid" | "hard_sigmoid" | "log_sigmoid" if answer.is_choice() => mistakes::sigmoid_on_class(last, output),
        "hard_sigmoid" if answer.is_yes_or_no() => mistakes::hard_sigmoid_last(last, output),
        "softmax" | "log_softmax" | "softmin" | "quiet_softmax" => match answer {
            // Of several numbers it is right: the header is what is wrong.
            Answer::Labels | Answer::Binary if !agrees => return,
            Answer::Labels => mistakes::softmax_on_labels(last, output),
            Answer::Binary => mistakes::softmax_on_binary(last),
            _ => return,
        },
        "dropout" | "gaussian_noise" => mistakes::dropout_last(last),
        _ => return,
    };
    problems.push(problem);
}

/// The last activation or layer of the network, wherever it stands. Nothing where it cannot be read: that is a mistake already.
pub(super) fn end(nodes: &[Node]) -> Option<&Call> {
    let node = nodes.last()?;
    match inside(node) {
        Some((body, _)) => end(body),
        None => Some(last_word(node)).filter(|_| is_readable(node)),
    }
}

/// Whether a node's own word and arguments are free of mistakes.
pub(super) fn is_readable(node: &Node) -> bool {
    let mut unheard = Problems::new();
    let read = layers::parse(&node.call, None, None, &mut unheard).is_some_and(|parsed| !parsed.failed);
    let alone = unheard.finish().is_ok();
    node.nested.is_some() || composition::is_word(&node.call.word()) || (read && alone)
}

/// Every layer and every activation argument, in the order in which they work.
fn words(nodes: &[Node]) -> Vec<&Call> {
    let mut words = Vec::new();
    for node in nodes {
        words.push(&node.call);
        words.extend(activation(node));
    }
    words
}

/// The last activation or layer that is written.
pub(super) fn last_word(node: &Node) -> &Call {
    activation(node).unwrap_or(&node.call)
}

/// `relu` of `dense(128, relu)`.
fn activation(node: &Node) -> Option<&Call> {
    let takes_one =
        find(&node.call.word()).is_some_and(|k| matches!(k.role, Role::Weights | Role::Norm | Role::NormAcross));
    let word = node.call.arguments().iter().find_map(|argument| match &argument.value {
        Value::Word(word) if argument.key.is_none() => Some(word),
        _ => None,
    });
    word.filter(|word| takes_one && is_activation(word))
}

fn is_activation(call: &Call) -> bool {
    find(&call.word()).is_some_and(|k| k.role == Role::Activation)
}

/// Whether a node is a dense layer without an activation: what stands directly behind it could be one with it.
pub(super) fn is_plain_dense(node: &Node) -> bool {
    node.call.word == "dense" && activation(node).is_none() && !node.call.is_unreadable()
}
