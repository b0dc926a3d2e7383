//! What does not fit what the network is to give.

use super::meant;
use crate::diagnostics::{Place, Problem};
use crate::layers::output::{self, Answer, Output};
use crate::shape::{Kind, Shape, counted};
use crate::syntax::Call;
use crate::words::any_of;
use std::fmt;

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
    /// What gives what the header says.
    pub layers: Option<Mend>,
    /// Where features are made too early: what to leave out.
    pub kept: Option<Kept>,
    /// The header that fits the layers.
    pub header: Option<Output>,
}

/// What to leave out of a network that makes features too early.
pub enum Kept {
    /// `last` of this call.
    Steps(String),
    /// These layers, and what stands there then.
    Layers(String, Mend),
}

/// What to write at the end of a network.
pub enum Mend {
    /// Layers in place of the last.
    Last(String),
    /// Layers behind the last: any of these.
    Behind(Vec<String>),
    /// `padding = same` in convolutions of these words.
    KeepSides(Vec<String>),
    /// Layers in place of the last, and `padding = same` in those before it.
    LastAndKeepSides(String, Vec<String>),
}

/// Whether a text is more than one layer: a blank outside of all parentheses.
fn several(text: &str) -> bool {
    let mut depth = 0_i32;
    text.chars().any(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0 && c == ' '
    })
}

/// "write `dense(10)` as the last layer".
impl fmt::Display for Mend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let each = |words: &[String]| any_of(words.iter().map(String::as_str)).replace(" or ", " and each ");
        match self {
            Mend::Last(text) if several(text) => write!(f, "write `{text}` as the last layers"),
            Mend::Last(text) => write!(f, "write `{text}` as the last layer"),
            Mend::Behind(texts) => write!(f, "write {} behind it", any_of(texts.iter().map(String::as_str))),
            Mend::KeepSides(words) => {
                write!(f, "write `padding = same` in each {}, which takes positions at the edges", each(words))
            }
            Mend::LastAndKeepSides(text, words) => {
                write!(f, "write `{text}` as the last layer, and `padding = same` in each {} before it", each(words))
            }
        }
    }
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
    let noun = wanted.kind.noun();
    let kept = last.kept.as_ref().map(|kept| match kept {
        Kept::Steps(call) => format!("to keep {noun}, leave `last` out of `{call}`"),
        Kept::Layers(left, mend) => format!("to keep {noun}, leave `{left}` out and {mend}"),
    });
    let header = last.header.as_ref().map(|other| match (other.answer, output.answer) {
        (Answer::Class, Answer::Binary | Answer::Labels) => {
            format!("where exactly one of several is right, it is `-> {other}`")
        }
        _ => format!("`-> {other}`"),
    });
    let layers = last.layers.as_ref().map(Mend::to_string);
    match (layers, kept, header) {
        (None, None, None) => problem.help(format!("write layers that give {} at the end", wanted.describe())),
        (None, None, Some(header)) if header.starts_with('`') => problem.help(format!("write {header}")),
        (Some(layers), None, Some(header)) if header.starts_with('`') => problem.help(format!("{layers}, or {header}")),
        (layers, kept, header) => {
            let header = header.filter(|_| wanted.kind == gives.kind);
            problem.help([layers, kept, header].into_iter().flatten().collect::<Vec<_>>().join("; "))
        }
    }
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
                let noun = if gives.channels_are_last() { "features" } else { name };
                format!("{} instead of {wanted}", counted(given, noun))
            }
            side => format!("a {side} of {given} instead of {wanted}"),
        })
        .collect();
    match gives.kind {
        Kind::Features => String::new(),
        _ => format!(": {}", texts.join(", ")),
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
