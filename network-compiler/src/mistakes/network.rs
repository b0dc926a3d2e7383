//! What is wrong with the network as a whole: its words, names, header, order.

use super::meant;
use crate::diagnostics::{Place, Problem};
use crate::layers::output::{self, Answer, Output};
use crate::shape::{Kind, Shape};
use crate::syntax::Call;
use crate::words::any_of;
use proc_macro2::Ident;

/// `Linear(128)`, `dens(128)`
pub fn unknown_layer(call: &Call) -> Problem {
    let word = call.word();
    let problem = Problem::new(call.word.span(), format!("there is no layer `{word}`"));
    if Kind::from_word(&word).is_some() || Answer::from_word(&word).is_some() {
        return problem
            .help(format!("`{word}` belongs in the header, in front of the layers: `Name: {word}(…) {{ … }}`"));
    }
    let words =
        || crate::layers::keywords().map(|k| k.word).chain(crate::layers::composition::WORDS.iter().map(|c| c.word));
    match meant(&word, words()) {
        Some(text) => problem.help(text),
        None => problem.help(format!("the layers are {}", any_of(words()))),
    }
}

/// `Digits: picture(1, 28, 28)`
pub fn unknown_input(call: &Call) -> Problem {
    let word = call.word();
    let problem = Problem::new(call.word.span(), format!("there is no input `{word}`"));
    match meant(&word, Kind::words()) {
        Some(text) => problem.help(text),
        None => {
            let forms: Vec<String> = Kind::words().filter_map(Kind::from_word).map(Kind::form).collect();
            problem.help(format!("an input is {}", any_of(forms.iter().map(String::as_str))))
        }
    }
}

/// `-> classes(10)`
pub fn unknown_output(call: &Call) -> Problem {
    let word = call.word();
    let problem = Problem::new(call.word.span(), format!("there is no output `{word}`"));
    match meant(&word, output::words()) {
        Some(text) => problem.help(text),
        None => problem.help(format!("an output is {}", any_of(output::forms()))),
    }
}

/// `image(28, 28)`
pub fn input_sizes(call: &Call, kind: Kind, given: usize) -> Problem {
    let wanted = kind.axes().len();
    let problem = Problem::new(
        call.place,
        format!("`{}` takes {wanted} sizes, {}, but {given} are given", call.word, kind.axes().join(", ")),
    );
    match (kind, given) {
        (Kind::Image, 2) => {
            let sizes: Vec<String> = call.arguments().iter().map(ToString::to_string).collect();
            problem.help(format!(
                "the channels come first: `image(1, {})` for grey images, `image(3, {})` for colour",
                sizes.join(", "),
                sizes.join(", ")
            ))
        }
        _ => problem.help(format!("write `{}`", kind.form())),
    }
}

/// `image(28, 28, 1)` in Keras' order.
pub fn channels_last(call: &Call, shape: &Shape) -> Problem {
    let [h, w, c] = [&shape.dims[0], &shape.dims[1], &shape.dims[2]];
    Problem::new(
        call.place,
        format!("this image has {h} channels, a height of {w} and a width of {c}: channels come first"),
    )
    .help(format!("write `image({c}, {h}, {w})`; where the image really is {c} wide, write the size as a constant"))
}

/// No header, and a first layer that does not say what it takes.
pub fn input_not_said(place: Place, first: &Call) -> Problem {
    let problem = Problem::new(
        place,
        format!("what the network takes is not said, and its first layer, `{first}`, takes anything"),
    );
    match first.word().as_str() {
        "dense" => {
            let out: Vec<String> = first.arguments().iter().map(ToString::to_string).collect();
            problem.help(format!(
                "write `dense(784, {})` with the number of inputs in front, or a header: `Name: features(784)`",
                out.join(", ")
            ))
        }
        _ => problem.help("write a header: `Name: image(1, 28, 28) -> class(10) { … }`"),
    }
}

/// A `train` section, but no word of what is learnt.
pub fn output_not_said(place: Place, last: &Shape) -> Problem {
    let n = last.channels();
    Problem::new(place, "there is a `train` section, but what the network learns is not said").help(format!(
        "write `-> class({n})` or `-> values({n})` in the header, or let `softmax` be the last activation for classes"
    ))
}

/// No layers at all.
pub fn no_layers(place: Place) -> Problem {
    Problem::new(place, "this network has no layers")
        .help("write them in the braces: `dense(784, 128, relu) dense(10)`")
}

/// `-> class(10)` and a last layer that gives 11.
pub fn last_layer(
    place: Place,
    output: &Output,
    last: &str,
    comes: &Shape,
    shapes: &str,
    fix: Option<String>,
) -> Problem {
    let word = output.answer.word();
    let shape = output.shape();
    let stated = shape.channels();
    let problem = Problem::new(
        place,
        format!("the network is to give `{output}`, but its last layer, {last}, gives {}", comes.describe()),
    )
    .line("shapes", shapes);
    match fix {
        Some(fix) if comes.kind == Kind::Features => problem.help(format!("write `{fix}` as the last layer, or `-> {word}({})`", comes.channels())),
        // What a sequence becomes features with: its last state, its last step, the mean of its steps.
        _ if comes.kind == Kind::Sequence => problem.help(format!(
            "write `lstm(64, last) dense({stated})` behind it, or `last_step dense({stated})`, or `global_avg_pool dense({stated})`"
        )),
        _ if comes.kind == Kind::Features => problem.help(format!("write `dense({stated})` as the last layer, or `-> {word}({})`", comes.channels())),
        _ => problem.help(format!("write `flatten dense({stated})` or `global_avg_pool dense({stated})` behind it")),
    }
}

/// `class(1)`
pub fn one_class(call: &Call) -> Problem {
    Problem::new(call.place, "a choice between classes needs at least 2 of them")
        .help("write `class(2)`, or `values(1)` for one number")
}

/// Two layers of one name.
pub fn duplicate_name(second: &Ident, first: &Ident) -> Problem {
    Problem::new(
        second.span(),
        format!("two layers are called `{second}`: line {} has the first", first.span().start().line),
    )
    .help(format!("write another name, as `{second}_2: …`"))
}

/// `type: dense(10)`
pub fn keyword_name(name: &Ident) -> Problem {
    Problem::new(name.span(), format!("`{name}` is a word of Rust and cannot be a field's name"))
        .help(format!("write another name, as `{name}_layer: …`"))
}

/// `softmax dense(10)`
pub fn softmax_not_last(word: &Call, next: &str) -> Problem {
    Problem::new(word.place, format!("`{}` gives probabilities, but {next} comes behind it", word.word)).help(format!(
        "leave `{}` out here, or write `relu`; as the last layer it gives the probabilities of the classes",
        word.word
    ))
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
pub fn sigmoid_on_class(word: &Call) -> Problem {
    Problem::new(word.place, format!("`{}` as the last layer does not fit `class(K)`: exactly one of the classes is right, so their probabilities add up to 1", word.word))
        .help("write `softmax`, or nothing: the loss takes plain numbers")
}

/// `dropout` behind the last layer with weights.
pub fn dropout_last(word: &Call) -> Problem {
    let does = if word.word == "dropout" { "sets parts of the answer to 0" } else { "makes the answer random" };
    Problem::new(word.place, format!("`{word}` as the last layer {does} in training"))
        .help("write it before the last `dense`, or leave it out")
}

/// `relu relu`, `sigmoid softmax`
pub fn activations_cancel(second: &Call, first: &Call) -> Problem {
    let text = if first.word == second.word {
        format!("`{}` stands twice in a row: once is enough", second.word)
    } else {
        format!("`{}` directly behind `{}` has no effect of its own", second.word, first.word)
    };
    Problem::new(second.place, text).help(format!("leave one of them out (line {} has the first)", first.place.line()))
}
