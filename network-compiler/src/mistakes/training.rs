//! What is wrong in the `train` section.

use super::meant;
use crate::diagnostics::{Place, Problem};
use crate::layers::output::Output;
use crate::shape::{Kind, Shape, counted};
use crate::syntax::{Call, Setting, Value};
use crate::words::{any_of, key_from_peer, nearest};
use proc_macro2::Ident;

/// `epoch: 3`
pub fn unknown_setting<'a>(key: &Ident, known: impl Iterator<Item = &'a str> + Clone) -> Problem {
    let name = key.to_string();
    let problem = Problem::new(key.span(), format!("`train` has no setting `{name}`"));
    // Elsewhere it is a key.
    let name = if name == "learning_rate" { "lr".to_owned() } else { name };
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
    let known: Vec<&str> = known.collect();
    let problem =
        Problem::new(setting.value.place(), format!("`{}` takes a word, not `{}`", setting.key, setting.value));
    match meant_by(&setting.value, known.iter().copied()) {
        Some(text) => problem.help(text),
        None => problem.help(format!("write {}", any_of(known))),
    }
}

/// What a name in capital letters means here, as Keras and PyTorch have them: `EarlyStopping(patience = 3)`.
fn meant_by<'a>(value: &Value, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let Value::Constant(_, text, _) = value else { return None };
    let path = text.split(['(', ' ']).next().unwrap_or_default();
    let name = path.rsplit("::").next().unwrap_or_default();
    meant(name, known.into_iter().map(|known| known.split('(').next().unwrap_or(known)))
}

/// `clip: 1.0`
pub fn not_a_choice_of<'a>(setting: &Setting, value: &Value, forms: impl Iterator<Item = &'a str>) -> Problem {
    let forms: Vec<&str> = forms.collect();
    let problem = Problem::new(value.place(), format!("`{}` takes a word, not `{value}`", setting.key));
    match meant_by(value, forms.iter().copied()) {
        Some(text) => problem.help(text),
        None => problem.help(format!("write {}", any_of(forms))),
    }
}

/// `loss: mse` for `class(10)`
pub fn loss_does_not_fit<'a>(call: &Call, output: &Output, fitting: impl Iterator<Item = &'a str>) -> Problem {
    Problem::new(call.place, format!("the loss `{}` does not fit a network that gives `{output}`", call.word))
        .help(format!("write {}", any_of(fitting)))
}

/// `kl_divergence` of numbers that are no distribution.
pub fn not_a_distribution(call: &Call, end: &Call) -> Problem {
    Problem::new(
        call.place,
        format!("`{}` compares distributions, but the last layer, `{}`, does not give one", call.word, end),
    )
    .help("write `softmax` or `log_softmax` as the last activation; the truths are probabilities that add up to 1")
}

/// `poisson` of numbers that may be negative.
pub fn not_above_zero(call: &Call, end: &Call) -> Problem {
    Problem::new(
        call.place,
        format!("`{}` takes expected counts, above 0, but the last layer, `{}`, may give others", call.word, end),
    )
    .help("write `softplus` as the last activation, or `poisson(log = true)`: then the network gives their logarithms")
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

/// `epochs: 3, steps: 1000`
pub fn epochs_and_steps(first: &Ident, second: &Ident) -> Problem {
    Problem::new(
        second.span(),
        format!(
            "`{second}` says how long training is, but `{first}` in line {} says it already",
            first.span().start().line
        ),
    )
    .help("keep one of them")
}

/// `time: 10`
pub fn not_a_time(value: &Value) -> Problem {
    Problem::new(value.place(), format!("`time` is a number above 0 with its unit, not `{value}`"))
        .help("write `time: 30 s`, `time: 10 min` or `time: 2 h`")
}

/// `ema: 1.5`
pub fn not_a_decay(value: &Value) -> Problem {
    Problem::new(
        value.place(),
        format!("`ema` is the share that a step leaves of the average, at least 0 and below 1, not `{value}`"),
    )
    .help("a usual value is 0.999")
}

/// `sample: balanced` for `values(1)`
pub fn nothing_to_balance(call: &Call, output: &Output) -> Problem {
    Problem::new(
        call.place,
        format!("`balanced` sees every class equally often, but the truths of `{output}` have no classes"),
    )
    .help("leave `sample` out")
}

/// `epochs: 5, stop: early(patience = 5)`, `epochs: 5, schedule: plateau(patience = 10)`
pub fn patience_too_long(place: Place, what: &str, patience: u64, epochs: u64, said: bool) -> Problem {
    let only = if epochs == 1 { "is only" } else { "are only" };
    let epochs_are = match said {
        true => format!("there {only} {}", counted(&epochs, "epochs")),
        false => format!("there {only} {}, for `epochs` is not said", counted(&epochs, "epochs")),
    };
    let problem = Problem::new(
        place,
        format!("{what} after {} without a better one can never happen: {epochs_are}", counted(&patience, "epochs")),
    );
    let half = (epochs / 2).max(1);
    match half < epochs {
        true => problem.help(format!("write `patience = {half}`, or more than {patience} epochs")),
        false => problem.help(format!("train longer: `epochs: {}`", 4 * patience)),
    }
}

/// `steps: 100, schedule: cosine(warmup = 200)`
pub fn warmup_too_long(place: Place, warmup: u64, steps: u64) -> Problem {
    Problem::new(place, format!("the warm-up takes {warmup} steps, but the training has only {steps}"))
        .help(format!("write `warmup = 0.05` for {} steps", (steps as f64 * 0.05).round().max(1.0)))
}

/// `monitor: r2` for `class(10)`
pub fn unknown_figure<'a>(call: &Call, output: &Output, known: impl Iterator<Item = &'a str> + Clone) -> Problem {
    let problem = Problem::new(call.place, format!("a network that gives `{output}` has no figure `{call}` to watch"));
    match meant(&call.word(), known.clone()) {
        Some(text) => problem.help(text),
        None => problem.help(format!("it has {}; a metric of yours is named in `metrics` first", any_of(known))),
    }
}

/// `metrics: [r2]` for `class(10)`
pub fn metric_does_not_fit<'a>(call: &Call, output: &Output, fitting: impl Iterator<Item = &'a str>) -> Problem {
    Problem::new(call.place, format!("the metric `{}` does not fit a network that gives `{output}`", call.word))
        .help(format!("write {}", any_of(fitting)))
}

/// `augment: [rotate(10)]` for `features(784)`
pub fn augment_does_not_fit<'a>(call: &Call, input: &Shape, fitting: impl Iterator<Item = &'a str> + Clone) -> Problem {
    let why = match input.kind {
        Kind::Tokens => "tokens cannot be changed a little",
        _ => "it needs the rows and columns of an image",
    };
    let problem = Problem::new(
        call.place,
        format!("`{}` does not fit the input {} {input}: {why}", call.word, input.kind.word()),
    );
    match fitting.clone().next() {
        Some(_) => problem.help(format!("write {}, or make the input an `image(C, H, W)`", any_of(fitting))),
        None => problem.help("leave it out"),
    }
}

/// `augment: [flip]` of a network that takes a photo and facts.
pub fn augment_of_several_inputs(setting: &Setting, inputs: usize) -> Problem {
    Problem::new(
        setting.key.span(),
        format!("`augment` changes the samples of one input, but this network has {inputs}"),
    )
    .help("leave `augment` out, and change the samples where the data is made")
}

/// `metrics: [top_k(10)]` for `class(10)`
pub fn top_k_of_all(k: u64, place: Place, classes: u64) -> Problem {
    Problem::new(place, format!("with {classes} classes, the truth is always among the {k} most probable"))
        .help("write a smaller number, as `top_k(3)`")
}

/// `step(at = [0.75, 0.5])`
pub fn shares_not_rising(call: &Call, place: Place, at: &[f64]) -> Problem {
    let mut sorted = at.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.dedup();
    let sorted: Vec<String> = sorted.iter().map(f64::to_string).collect();
    Problem::new(place, format!("the shares `at` of `{}` do not rise: each place comes once, in its order", call.word))
        .help(format!("write `at = [{}]`", sorted.join(", ")))
}

/// `metrics: [accuracy, accuracy]`, `checkpoint: [best, best]`
pub fn listed_twice(setting: &Setting, value: &Value) -> Problem {
    Problem::new(value.place(), format!("`{value}` stands twice in `{}`", setting.key)).help("keep one of them")
}

/// `cutout(100)`, `shift(100)` of images of 32×32.
pub fn augment_of_everything(call: &Call, place: Place, pixels: f64, input: &Shape, most: u64) -> Problem {
    let problem = Problem::new(place, format!("`{}` of {pixels} pixels leaves nothing of an image {input}", call.word));
    match most {
        0 => problem.help("leave it out"),
        most => problem.help(format!("write `{}({most})`, or less", call.word)),
    }
}
