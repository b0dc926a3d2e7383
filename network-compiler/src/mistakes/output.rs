//! What does not fit what the network is to give.

use super::meant;
use crate::diagnostics::{Place, Problem};
use crate::dim::Dim;
use crate::layers::find;
use crate::layers::output::{self, Answer, Output};
use crate::shape::{Kind, Shape};
use crate::syntax::Call;
use crate::words::any_of;

/// `-> classes(10)`
pub fn unknown_output(call: &Call) -> Problem {
    let word = call.word();
    let problem = Problem::new(call.word.span(), format!("there is no output `{word}`"));
    match meant(&word, output::words()) {
        Some(text) => problem.help(text),
        None => problem.help(format!("an output is {}", any_of(output::forms()))),
    }
}

/// `class(1)`, `mask(1, 28, 28)`
pub fn one_class(call: &Call, output: &Output) -> Problem {
    let problem = Problem::new(call.place, "a choice between classes needs at least 2 of them");
    let two = output.with_choices(2.into());
    match output.answer {
        Answer::Class => problem.help(format!("write `{two}`, `binary` for yes or no, or `values(1)` for one number")),
        _ => problem.help(format!("write `{two}`, with class 0 for what is not")),
    }
}

/// A `train` section, but no word of what is learnt.
pub fn output_not_said(place: Place, last: &Shape) -> Problem {
    let n = last.channels();
    let problem = Problem::new(place, "there is a `train` section, but what the network learns is not said");
    match last.kind {
        Kind::Features | Kind::Tokens => problem.help(format!(
            "write `-> class({n})` or `-> values({n})` in the header, or let `softmax` be the last activation for classes"
        )),
        kind => {
            let fitting = output::all().filter(|answer| answer.last() == kind);
            let forms: Vec<String> =
                fitting.map(|answer| format!("-> {}", Output { answer, sizes: last.dims.clone() })).collect();
            problem.help(format!("write {} in the header", any_of(forms.iter().map(String::as_str))))
        }
    }
}

/// The last layer of a network, for what does not fit about it.
pub struct Last<'a> {
    /// What it gives.
    pub gives: &'a Shape,
    /// "`dense2`".
    pub name: String,
    /// The shapes up to it.
    pub shapes: String,
    /// The layer with the channels that it should have, as one writes it.
    pub with_channels: Option<String>,
    /// Words of layers before it that take positions at the edges, and need not.
    pub without_padding: Vec<String>,
}

/// `-> class(10)` and a last layer that gives 11; `-> mask(3, 28, 28)` and one that gives an image of 26×26.
pub fn last_layer(place: Place, output: &Output, last: &Last<'_>) -> Problem {
    let (wanted, gives) = (output.shape(), last.gives);
    let differences = if wanted.kind == gives.kind { differences(&wanted, gives) } else { String::new() };
    let problem = Problem::new(
        place,
        format!(
            "the network is to give `{output}`, but its last layer, {}, gives {}{differences}",
            last.name,
            gives.describe()
        ),
    )
    .line("shapes", &last.shapes);
    let (stated, wanted_kind) = (wanted.channels(), wanted.kind);
    let header = output.of_kind(gives);
    match (wanted.kind, gives.kind) {
        (wanted, comes) if wanted == comes => match channels_fit(&output.shape(), gives) {
            false => problem.help(format!("write `{}` as the last layer{}", last.with_channels(wanted_kind, stated), or_header(output, header))),
            true => problem.help(format!("{}{}", sides_that_fit(&output.shape(), last), or_header(output, header))),
        },
        // What a sequence becomes features with: its last state, its last step, the mean of its steps.
        (Kind::Features, Kind::Sequence) => problem.help(format!(
            "write `lstm(64, last) dense({stated})` behind it, or `last_step dense({stated})`, or `global_avg_pool dense({stated})`"
        )),
        (Kind::Features, _) => problem.help(format!("write `flatten dense({stated})` or `global_avg_pool dense({stated})` behind it")),
        (Kind::Sequence, Kind::Features) => problem.help(format!(
            "keep the steps: leave `last`, `last_step`, `flatten` and global pools out, and write `dense({stated})` as the last layer"
        )),
        (kind, Kind::Features) => {
            let (noun, layer) = (kind.noun(), last.with_channels(wanted_kind, stated));
            problem.help(format!(
                "write `dense({}) reshape({})` at the end; or keep {noun}: leave out what makes features of it, and write `{layer}` as the last layer",
                wanted.elements(),
                Output::of(&wanted)
            ))
        }
        (kind, _) => problem.help(format!("write layers that give {} at the end, or `-> {}` in the header", kind.noun(), Output::of(gives))),
    }
}

impl Last<'_> {
    /// The last layer with other channels, or the plainest that gives so many.
    fn with_channels(&self, wanted: Kind, channels: &Dim) -> String {
        match (&self.with_channels, wanted) {
            (Some(call), _) if self.gives.kind == wanted => call.clone(),
            (_, Kind::Image) => format!("conv2d({channels}, 1)"),
            (_, Kind::Signal) => format!("conv1d({channels}, 1)"),
            (_, Kind::Volume) => format!("conv3d({channels}, 1)"),
            (_, Kind::Features | Kind::Sequence | Kind::Tokens) => format!("dense({channels})"),
        }
    }
}

fn or_header(wanted: &Output, header: Option<Output>) -> String {
    if wanted.answer == Answer::Binary {
        return "; for a choice between several it is `-> class(K)`".into();
    }
    header.map(|output| format!(", or `-> {output}`")).unwrap_or_default()
}

fn channels_fit(wanted: &Shape, gives: &Shape) -> bool {
    wanted.channels() == gives.channels()
}

/// ": a height of 26, not 28", of those sides that differ. Of features the number says it already.
fn differences(wanted: &Shape, gives: &Shape) -> String {
    let names = std::iter::once("channels").chain(wanted.kind.sides().iter().copied());
    let wanted = std::iter::once(wanted.channels()).chain(wanted.sides());
    let given = std::iter::once(gives.channels()).chain(gives.sides());
    let differing = names.zip(wanted.zip(given)).filter(|(_, (wanted, given))| wanted != given);
    let texts: Vec<String> = differing
        .map(|(name, (wanted, given))| match name {
            "channels" => {
                format!("{given} {} instead of {wanted}", if gives.channels_are_last() { "features" } else { name })
            }
            side => format!("a {side} of {given} instead of {wanted}"),
        })
        .collect();
    match gives.kind {
        Kind::Features => String::new(),
        _ => format!(": {}", texts.join(", ")),
    }
}

/// What makes the sides agree: enlarging, shrinking, padding, cropping.
fn sides_that_fit(wanted: &Shape, last: &Last<'_>) -> String {
    let numbers = |shape: &Shape| shape.sides().iter().map(Dim::number).collect::<Option<Vec<u64>>>();
    let padding = || {
        let words = any_of(last.without_padding.iter().map(String::as_str)).replace(" or ", " and each ");
        format!("write `padding = same` in each {words}, which takes positions at the edges")
    };
    let Some((wanted_sides, given)) = numbers(wanted).zip(numbers(last.gives)) else {
        return if last.without_padding.is_empty() { "let the sides agree".into() } else { padding() };
    };
    let same = |values: Vec<Option<u64>>| match values.split_first() {
        Some((Some(first), rest)) if rest.iter().all(|value| *value == Some(*first)) => Some(*first),
        _ => None,
    };
    let pairs = || wanted_sides.iter().zip(&given);
    let times = |a: u64, b: u64| (b > 0 && a > b && a.is_multiple_of(b)).then(|| a / b);
    let larger = same(pairs().map(|(wanted, given)| times(*wanted, *given)).collect());
    let smaller = same(pairs().map(|(wanted, given)| times(*given, *wanted)).collect());
    let missing = pairs().all(|(wanted, given)| wanted >= given);
    let dimensions = wanted.kind.sides().len();
    if let (Some(factor), Kind::Image) = (larger, wanted.kind) {
        return format!("write `upsample({factor})` behind it");
    }
    if let (Some(factor), Some(pool)) = (smaller, find(&format!("avg_pool{dimensions}d"))) {
        return format!("write `{}({factor})` behind it", pool.word);
    }
    if missing && !last.without_padding.is_empty() {
        return padding();
    }
    let halves = |(wanted, given): (&u64, &u64)| {
        let apart = wanted.abs_diff(*given);
        apart.is_multiple_of(2).then_some(apart / 2)
    };
    let edge = same(pairs().map(halves).collect()).map_or("…".into(), |n| n.to_string());
    match (missing, pairs().all(|(wanted, given)| wanted <= given)) {
        (true, _) => format!("write `pad({edge})` behind it"),
        (_, true) => format!("write `crop({edge})` behind it"),
        _ => "let the sides agree".into(),
    }
}

/// `dense(10, relu)` as the last layer.
pub fn cut_off_output(word: &Call) -> Problem {
    Problem::new(
        word.place,
        format!("`{}` as the last layer cuts the output off at 0: what is below can never be learnt", word.word),
    )
    .help("leave it out: the last layer gives plain numbers")
}

/// `sigmoid` at the end of a choice between classes.
pub fn sigmoid_on_class(word: &Call, output: &Output) -> Problem {
    let each = match output.answer {
        Answer::Tokens => " at each position",
        Answer::Mask => " for each pixel",
        _ => "",
    };
    Problem::new(
        word.place,
        format!(
            "`{}` as the last layer does not fit `{output}`: exactly one of the classes is right{each}, so their probabilities add up to 1",
            word.word
        ),
    )
    .help("write `softmax`, or nothing: the loss takes plain numbers")
}

/// `softmax` at the end of labels that are true or not each by itself.
pub fn softmax_on_labels(word: &Call, output: &Output) -> Problem {
    let problem = Problem::new(
        word.place,
        format!(
            "`{}` as the last layer does not fit `{output}`: any number of the labels may be true, but it makes their probabilities add up to 1",
            word.word
        ),
    );
    problem.help(format!(
        "write `sigmoid`, or nothing: the loss takes plain numbers; where exactly one is true, it is `-> class({})`",
        output.shape().channels()
    ))
}

/// `softmax` of the one number of `binary`.
pub fn softmax_on_binary(word: &Call) -> Problem {
    Problem::new(word.place, format!("`{}` of one number is always the same: nothing could be learnt", word.word))
        .help("write `sigmoid`, or nothing: the loss takes plain numbers")
}

/// `hard_sigmoid` where the loss takes the numbers before a sigmoid.
pub fn hard_sigmoid_last(word: &Call, output: &Output) -> Problem {
    Problem::new(
        word.place,
        format!(
            "`{}` as the last layer of `{output}` is 0 or 1 far from 0, where nothing could be learnt any more",
            word.word
        ),
    )
    .help("write `sigmoid`, or nothing: the loss takes plain numbers")
}

/// `dropout` behind the last layer with weights.
pub fn dropout_last(word: &Call) -> Problem {
    let does = if word.word == "dropout" { "sets parts of the answer to 0" } else { "makes the answer random" };
    Problem::new(word.place, format!("`{word}` as the last layer {does} in training"))
        .help("write it before the last layer with weights, or leave it out")
}
