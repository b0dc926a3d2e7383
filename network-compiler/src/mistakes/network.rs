//! What is wrong with the network as a whole: its words, names, header, order.

use super::meant;
use crate::diagnostics::{Place, Problem};
use crate::dim::Dim;
use crate::layers::output::Answer;
use crate::shape::{Kind, Shape, counted};
use crate::syntax::{Call, Node};
use crate::words::{any_of, from_peer, same, without_layer};
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
    if let Some(text) = without_layer(&word) {
        return problem.help(text);
    }
    let augmentations = crate::train::augmentations;
    let augmentation = from_peer(&word, augmentations()).or_else(|| same(&word, augmentations()));
    match meant(&word, words()) {
        Some(text) => problem.help(text),
        None if let Some(ours) = augmentation => problem.help(format!(
            "samples are changed in training, not by the network: write `train {{ augment: [{ours}] }}` behind it"
        )),
        None if word.starts_with(char::is_uppercase) => problem.help(format!(
            "if it is another network, write `{word} -> features(64)`, with the shape that it gives; the words of layers are lower-case"
        )),
        None => {
            let families = crate::layers::FAMILIES.iter().filter_map(|(_, words)| words.first()).map(|k| k.word);
            problem.help(format!("a layer is one as {}; `docs/LANGUAGE.md` has all of them", any_of(families)))
        }
    }
}

/// `nn::Conv2d(1, 32, 3)`, `nn.ReLU()`, `layers::dense(8)`
pub fn path_of_a_layer(place: Place, text: &str, ours: &str) -> Problem {
    Problem::new(place, format!("`{text}` is no layer: the word of a layer stands alone, without a path"))
        .help(format!("write `{ours}`"))
}

/// `for i in 0..3 { dense(8) }`, `let h = 64;`
pub fn control_flow(word: &Ident) -> Problem {
    let help = match word.to_string().as_str() {
        "let" => {
            "write a constant before the network: `const HIDDEN: usize = 64;`, which is `HIDDEN` here; a layer has a name as `hidden: dense(64)`"
        }
        "for" | "while" => "write `repeat(n) { … }`: the layers n times, each time with weights of their own",
        _ => "write a network for each case, or a Burn module as `module(…)`",
    };
    Problem::new(word.span(), format!("a network has no `{word}`: it is a chain of layers")).help(help)
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

/// `image(28, 28)`
pub fn input_sizes(call: &Call, kind: Kind, given: usize) -> Problem {
    let wanted = kind.axes().len();
    let problem = Problem::new(
        call.place,
        format!(
            "`{}` takes {}, {}, but {given} {} given",
            call.word,
            counted(&wanted, "sizes"),
            kind.axes().join(", "),
            if given == 1 { "is" } else { "are" }
        ),
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
    let word = shape.kind.word();
    let sides = shape.kind.sides().iter().zip(shape.sides()).map(|(side, n)| format!("a {side} of {n}"));
    let parts: Vec<String> = std::iter::once(counted(shape.channels(), "channels")).chain(sides).collect();
    let (last, others) = parts.split_last().map_or(("", &[][..]), |(last, others)| (last.as_str(), others));
    let has = format!("{} and {last}", others.join(", "));
    let turned: Vec<String> =
        shape.dims.iter().rev().take(1).chain(shape.dims.iter().rev().skip(1).rev()).map(Dim::to_string).collect();
    let (n, long) = (turned.first().cloned().unwrap_or_default(), if has.contains("width") { "wide" } else { "long" });
    Problem::new(call.place, format!("this {word} has {has}: channels come first")).help(format!(
        "write `{word}({})`; where the {word} really is {n} {long}, write the size as a constant",
        turned.join(", ")
    ))
}

/// No header, and a first layer that does not say what it takes.
pub fn input_not_said(place: Place, first: &Node) -> Problem {
    let takes = match &first.nested {
        Some(_) => "says it to rustc alone, when all shapes are checked already",
        None if first.call.arguments().iter().any(|a| a.key.as_ref().is_some_and(|key| key == "in")) => {
            "says only how many channels or features come"
        }
        None => "takes anything",
    };
    let call = &first.call;
    let problem =
        Problem::new(place, format!("what the network takes is not said, and its first layer, `{call}`, {takes}"));
    let first = call;
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

/// No layers at all.
pub fn no_layers(place: Place) -> Problem {
    Problem::new(place, "this network has no layers")
        .help("write them in the braces: `dense(784, 128, relu) dense(10)`")
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
    let problem = Problem::new(name.span(), format!("`{name}` is a word of Rust and cannot be a field's name"));
    match name == "_" {
        true => problem.help("write a name, as `hidden: …`, or leave `_:` out"),
        false => problem.help(format!("write another name, as `{}_layer: …`", name.to_string().to_lowercase())),
    }
}

/// `softmax dense(10)`
pub fn softmax_not_last(word: &Call, next: &str) -> Problem {
    Problem::new(word.place, format!("`{}` gives probabilities, but {next} comes behind it", word.word)).help(format!(
        "leave `{}` out here, or write `relu`; as the last layer it gives the probabilities of the classes",
        word.word
    ))
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

/// `log_sigmoid relu`
pub fn activations_to_zero(second: &Call, first: &Call) -> Problem {
    Problem::new(
        second.place,
        format!("`{}` is never above 0, so `{}` directly behind it gives 0 for everything", first.word, second.word),
    )
    .help(format!("leave one of them out (line {} has the first)", first.place.line()))
}
