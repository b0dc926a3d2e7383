//! What is wrong with another network that stands as a layer.

use crate::check::Rules;
use crate::diagnostics::{Place, Problem};
use crate::layers::output::Answer;
use crate::shape::{Kind, Shape};
use crate::syntax::{Call, Nested};
use crate::words::any_of;
use proc_macro2::Ident;

/// `models::Encoder dense(10)`
pub fn nested_without_output(place: Place, text: &str) -> Problem {
    Problem::new(place, format!("`{text}` stands for another network here, and the shape that it gives is missing"))
        .help(format!("write it behind `->`: `{text} -> features(64)`, `{text} -> image(8, 14, 14)`"))
}

/// `Encoder("x.model") -> features(64)`
pub fn nested_with_arguments(place: Place, word: &Ident) -> Problem {
    Problem::new(place, format!("`{word}` stands for another network, which takes nothing in parentheses")).help(
        format!("write `{word} -> …`, with the shape that it gives; its weights are loaded when the program runs"),
    )
}

/// `Encoder -> class(10)`
pub fn nested_output_kind(call: &Call, nested: &Nested) -> Problem {
    let (word, text) = (call.word(), &nested.text);
    let problem = Problem::new(
        call.place,
        format!("behind `{text} ->` stands the shape that it gives for one sample, and `{word}` is none"),
    );
    let sizes: Vec<String> = call.arguments().iter().filter(|a| a.key.is_none()).map(ToString::to_string).collect();
    let kinds = Kind::words().filter(|word| *word != Kind::Tokens.word());
    match Answer::from_word(&word) {
        Some(answer) => {
            let sizes = if sizes.is_empty() { "1".to_string() } else { sizes.join(", ") };
            problem.help(format!("write `{text} -> {}({sizes})`", answer.last().word()))
        }
        None => match crate::words::nearest(&word, Kind::words()) {
            Some(near) => problem.help(format!("did you mean `{near}`?")),
            None => problem.help(format!("a shape is {}, with its sizes", any_of(kinds))),
        },
    }
}

/// `Digits: … { Digits -> features(10) }`
pub fn nested_within_itself(nested: &Nested, network: &str) -> Problem {
    Problem::new(nested.place, format!("`{network}` would stand inside itself, without an end"))
        .help("write the layers in a block, and call it where they are needed; `repeat(n) { … }` stacks layers")
}

/// `Offer -> features(8)` of a network with two inputs.
pub fn nested_takes_several(at: &Rules<'_>, nested: &Nested) -> Problem {
    Problem::new(
        nested.place,
        format!("`{}` takes `{{}}`, several inputs, but a layer takes one: what {} gives", nested.text, at.producer()),
    )
    .line("shapes", at.shapes())
    .help("write the layers of that network in a block, or the networks of its inputs each in a branch of `parallel`")
}

/// `Encoder -> features(64)` behind another shape than it takes.
pub fn nested_takes_other(at: &Rules<'_>, nested: &Nested, comes: &Shape) -> Problem {
    let pad = comes.pad.as_ref().map(|pad| format!(", pad = {pad}")).unwrap_or_default();
    let sizes: Vec<String> = comes.dims.iter().map(ToString::to_string).collect();
    let comes = format!("{}({}{pad})", comes.kind.word(), sizes.join(", "));
    Problem::new(nested.place, format!("`{}` takes `{{}}`, but {} gives `{comes}`", nested.text, at.producer()))
        .line("shapes", at.shapes())
        .help(format!("change what stands before it, or what `{}` takes, in its header", nested.text))
}

/// `Encoder -> features(64)` of a network that gives 32.
pub fn nested_gives_other(nested: &Nested, text: &str, said: &str) -> Problem {
    let place = nested.output.as_ref().map_or(nested.place, |output| output.place);
    Problem::new(place, format!("`{text}` gives `{{}}`, but here it is said to give `{said}`"))
        .help(format!("write `{text} -> {{}}`"))
}
