//! What is wrong with a key of a layer.

use crate::diagnostics::Problem;
use crate::peers::Here;
use crate::syntax::{Argument, Call};
use proc_macro2::Ident;

/// `conv2d(filters = 32, kernel_size = 3)`, `lstm(64, bidirectional = true)`; `right` is the call as it is written here, where
/// nothing else is wrong with it.
pub fn key_of_the_peers(call: &Call, key: &Ident, here: Here, right: Option<&Call>, form: &str) -> Problem {
    let problem = Problem::new(key.span(), format!("`{}` has no key `{key}`", call.word));
    let example = right.map_or_else(String::new, |right| format!(": `{right}`"));
    let right = right.map_or_else(|| form.to_string(), Call::to_string);
    match here {
        Here::Key(ours) => problem.help(format!("here it is `{ours}`")),
        Here::Argument(place) => {
            let place = ["first", "second", "third"].get(place).copied().unwrap_or("next");
            problem.help(format!("here it is the {place} argument: `{right}`"))
        }
        Here::Input => problem.help(format!("here it is the number in front: `{right}`")),
        Here::Activation => problem.help(format!("here it is an argument without a key: `{right}`")),
        Here::Word("last") => problem.help(format!("here it is the word `last` for the final state alone{example}")),
        Here::Word(word) => problem.help(format!("here it is the word `{word}`{example}")),
        Here::Without("last") => {
            problem.help(format!("leave it out: without the word `last` every step is given{example}"))
        }
        Here::Without(word) => problem.help(format!("leave it out: it is so without the word `{word}`{example}")),
    }
}

/// `pad(1, mode = reflect)`
pub fn key_of_a_word(call: &Call, key: &Ident, word: &Argument, right: &Call) -> Problem {
    Problem::new(key.span(), format!("`{}` has no key `{key}`", call.word))
        .help(format!("here it is the word `{}` alone: `{right}`", word.value))
}

/// `conv2d(8, 3, same)`, `max_pool2d(same)`
pub fn padding_without_key(call: &Call, word: &Call) -> Problem {
    let others = call.arguments().iter().filter(|argument| argument.place.span().start() != word.place.span().start());
    let mut parts: Vec<String> = others.map(ToString::to_string).collect();
    let sizes = !parts.is_empty();
    parts.push(format!("padding = {word}"));
    let example = if sizes { format!(": `{}({})`", call.word, parts.join(", ")) } else { String::new() };
    Problem::new(word.place, format!("`{word}` is a padding, which `{}` takes by key", call.word))
        .help(format!("write `padding = {word}`{example}"))
}
