//! What is wrong in the `train` section.

use super::meant;
use crate::diagnostics::{Place, Problem};
use crate::layers::output::Output;
use crate::syntax::{Call, Setting, Value};
use crate::words::{any_of, key_from_peer, nearest};
use proc_macro2::Ident;

/// `epoch: 3`
pub fn unknown_setting<'a>(key: &Ident, known: impl Iterator<Item = &'a str> + Clone) -> Problem {
    let name = key.to_string();
    let problem = Problem::new(key.span(), format!("`train` has no setting `{name}`"));
    if let Some(ours) = key_from_peer(&name) {
        return problem.help(format!("here it is {ours}"));
    }
    match nearest(&name, known.clone()) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help(format!("it has {}", any_of(known))),
    }
}

/// `epochs: 3, epochs: 4`
pub fn duplicate_setting(second: &Ident, first: &Ident) -> Problem {
    Problem::new(second.span(), format!("`{second}` is set twice: line {} sets it first", first.span().start().line))
        .help("keep one of them")
}

/// `optimizer: adagrat`, `loss: bce`
pub fn unknown_choice<'a>(setting: &str, call: &Call, known: impl Iterator<Item = &'a str> + Clone) -> Problem {
    let problem = Problem::new(call.place, format!("there is no {setting} `{}`", call.word));
    match meant(&call.word(), known.clone()) {
        Some(text) => problem.help(text),
        None => problem.help(format!("it is {}", any_of(known))),
    }
}

/// `optimizer: 3`
pub fn not_a_choice<'a>(setting: &Setting, known: impl Iterator<Item = &'a str>) -> Problem {
    Problem::new(setting.value.place(), format!("`{}` takes a word, not `{}`", setting.key, setting.value))
        .help(format!("write {}", any_of(known)))
}

/// `loss: mse` for `class(10)`
pub fn loss_does_not_fit<'a>(call: &Call, output: &Output, fitting: impl Iterator<Item = &'a str>) -> Problem {
    Problem::new(call.place, format!("the loss `{}` does not fit a network that gives `{output}`", call.word))
        .help(format!("write {}", any_of(fitting)))
}

/// `kl_divergence` of numbers that are no distribution.
pub fn not_a_distribution(call: &Call, end: Option<&Call>) -> Problem {
    Problem::new(
        call.place,
        format!("`{}` compares distributions, but the last layer, {}, does not give one", call.word, named(end)),
    )
    .help("write `softmax` or `log_softmax` as the last activation; the truths are probabilities that add up to 1")
}

/// `poisson` of numbers that may be negative.
pub fn not_above_zero(call: &Call, end: Option<&Call>) -> Problem {
    Problem::new(
        call.place,
        format!("`{}` takes expected counts, above 0, but the last layer, {}, may give others", call.word, named(end)),
    )
    .help("write `softplus` as the last activation, or `poisson(log = true)`: then the network gives their logarithms")
}

fn named(end: Option<&Call>) -> String {
    end.map_or_else(|| "none".into(), |call| format!("`{call}`"))
}

/// `epochs: 0`, `batch: 0.5`
pub fn not_a_count(key: &Ident, value: &Value) -> Problem {
    Problem::new(value.place(), format!("`{key}` is a whole number of at least 1, not `{value}`"))
        .help(format!("write `{key}: {}`, or a constant of type `usize`", if key == "batch" { 128 } else { 10 }))
}

/// `seed: -1`
pub fn not_a_seed(key: &Ident, value: &Value) -> Problem {
    Problem::new(value.place(), format!("`{key}` is a whole number, not `{value}`")).help("write `seed: 42`")
}

/// `cosine(warmup = 1.5)`
pub fn warmup_between(call: &Call, place: Place, steps: f64) -> Problem {
    Problem::new(
        place,
        format!(
            "warmup of `{}` is {steps}: below 1 it is a share of all steps, from 1 on a whole number of steps",
            call.word
        ),
    )
    .help(format!("write `warmup = 0.05` for a share, or `warmup = {}` for steps", steps.round()))
}

/// `sgd(nesterov = true)` without momentum.
pub fn nesterov_without_momentum(call: &Call) -> Problem {
    Problem::new(call.place, "`nesterov = true` looks ahead along the momentum, but the momentum is 0")
        .help("write `sgd(momentum = 0.9, nesterov = true)`")
}

/// `sgd(momentum = 0.9, nesterov = true, dampening = 0.1)`
pub fn nesterov_dampened(call: &Call) -> Problem {
    Problem::new(call.place, "`nesterov = true` needs a momentum that is not dampened, but `dampening` is above 0")
        .help("leave `dampening` out, or `nesterov`")
}
