//! Rules about what stands behind what.

use super::header::last_word;
use crate::diagnostics::Problems;
use crate::layers::output::Answer;
use crate::layers::{Parsed, Role, find};
use crate::mistakes;
use crate::syntax::{Call, Network};

/// Activations whose result is never negative: a `relu` directly behind has no effect.
const NEVER_NEGATIVE: &[&str] =
    &["relu", "relu6", "sigmoid", "hard_sigmoid", "softplus", "softmax", "softmin", "thresholded_relu"];
/// Those that are the identity above 0.
const CUT_OFF: &[&str] = &["relu", "leaky_relu", "prelu", "rrelu", "elu", "celu", "thresholded_relu"];

/// Checks the order of layers and activations.
pub(super) fn check(network: &Network, parsed: &[Option<Parsed>], answer: Answer, problems: &mut Problems) {
    let words = words(network, parsed);
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
    let Some(last) = last_word(network, parsed) else { return };
    match last.word().as_str() {
        "relu" | "relu6" | "thresholded_relu" => problems.push(mistakes::cut_off_output(last)),
        "sigmoid" | "hard_sigmoid" | "log_sigmoid" if answer == Answer::Class => {
            problems.push(mistakes::sigmoid_on_class(last));
        }
        "dropout" | "gaussian_noise" => problems.push(mistakes::dropout_last(last)),
        _ => {}
    }
}

/// Every layer and every activation argument, in the order in which they work.
fn words<'a>(network: &'a Network, parsed: &'a [Option<Parsed>]) -> Vec<&'a Call> {
    let mut words = Vec::new();
    for (node, parsed) in network.layers.iter().zip(parsed) {
        words.push(&node.call);
        words.extend(parsed.as_ref().and_then(|p| p.activation.as_ref()).map(|(call, _)| call));
    }
    words
}

fn is_activation(call: &Call) -> bool {
    find(&call.word()).is_some_and(|k| k.role == Role::Activation)
}
