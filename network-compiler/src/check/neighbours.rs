//! Rules about what stands behind what.

use crate::diagnostics::Problems;
use crate::layers::output::{Answer, Output};
use crate::layers::{Role, find};
use crate::mistakes;
use crate::syntax::{Body, Call, Node, Value};

/// Activations whose result is never negative: a `relu` directly behind has no effect.
const NEVER_NEGATIVE: &[&str] =
    &["relu", "relu6", "sigmoid", "hard_sigmoid", "softplus", "softmax", "softmin", "thresholded_relu"];
/// Those that are the identity above 0.
const CUT_OFF: &[&str] = &["relu", "leaky_relu", "prelu", "rrelu", "elu", "celu", "thresholded_relu"];

/// Checks the order of layers and activations in one pair of braces.
pub(super) fn pairs(nodes: &[Node], problems: &mut Problems) {
    let words = words(nodes);
    for pair in words.windows(2) {
        let (first, second) = (pair[0], pair[1]);
        let (a, b) = (first.word(), second.word());
        if matches!(a.as_str(), "softmax" | "log_softmax") {
            problems.push(mistakes::softmax_not_last(first, &format!("`{second}`")));
        } else if is_activation(first)
            && is_activation(second)
            && (a == b || (NEVER_NEGATIVE.contains(&a.as_str()) && CUT_OFF.contains(&b.as_str())))
        {
            problems.push(mistakes::activations_cancel(second, first));
        }
    }
}

/// Checks what stands at the end of the network: its last layer, or the last inside a block or a repeat there.
pub(super) fn last(nodes: &[Node], output: &Output, problems: &mut Problems) {
    let Some(node) = nodes.last() else { return };
    let inside = match &node.body {
        Some(Body::Block(body)) => body,
        Some(Body::Layers(body)) if node.call.word == "repeat" => body,
        _ => return last_layer(last_word(node), output, problems),
    };
    let is_block = matches!(node.body, Some(Body::Block(_)));
    if is_block {
        problems.enter(node.call.place, &node.call.word());
    }
    match inside.last().map(last_word) {
        // A softmax is found wherever it stands in braces; a sigmoid may stand there, but not be the loss's.
        Some(word) if output.answer.is_yes_or_no() && output.answer.is_finished_by(&word.word()) => {
            problems.push(mistakes::finish_inside(word, &node.call));
        }
        _ => last(inside, output, problems),
    }
    if is_block {
        problems.leave();
    }
}

fn last_layer(last: &Call, output: &Output, problems: &mut Problems) {
    let answer = output.answer;
    let problem = match last.word().as_str() {
        "relu" | "relu6" | "thresholded_relu" => mistakes::cut_off_output(last),
        "sigmoid" | "hard_sigmoid" | "log_sigmoid" if answer.is_choice() => mistakes::sigmoid_on_class(last, output),
        "hard_sigmoid" if answer.is_yes_or_no() => mistakes::hard_sigmoid_last(last, output),
        "softmax" | "log_softmax" | "softmin" | "quiet_softmax" => match answer {
            Answer::Labels => mistakes::softmax_on_labels(last, output),
            Answer::Binary => mistakes::softmax_on_binary(last),
            _ => return,
        },
        "dropout" | "gaussian_noise" => mistakes::dropout_last(last),
        _ => return,
    };
    problems.push(problem);
}

/// The last activation or layer of the network, wherever it stands.
pub(super) fn end(nodes: &[Node]) -> Option<&Call> {
    let node = nodes.last()?;
    match &node.body {
        Some(Body::Block(body)) => end(body),
        Some(Body::Layers(body)) if node.call.word == "repeat" => end(body),
        _ => Some(last_word(node)),
    }
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
