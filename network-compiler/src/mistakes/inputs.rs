//! What is wrong with several inputs.

use crate::diagnostics::Problem;
use crate::syntax::Call;
use crate::words::any_of;
use proc_macro2::Ident;

/// Five inputs.
pub fn too_many_inputs(call: &Call, given: usize, most: usize) -> Problem {
    Problem::new(call.place, format!("a network takes at most {most} inputs, but {given} are given"))
        .help("join some of them: numbers side by side are one `features(N)`")
}

/// `(photo: image(3, 8, 8), photo: features(2))`
pub fn duplicate_input(second: &Ident, first: &Ident, what: &str) -> Problem {
    let line = first.span().start().line;
    Problem::new(
        second.span(),
        format!("two {what} are called `{second}`: line {line} has the first").replace("two an", "an"),
    )
    .help(format!("write another name, as `{second}_2: …`"))
}

/// `(dense: features(2), …)`
pub fn input_name_taken(name: &Ident) -> Problem {
    Problem::new(name.span(), format!("`{name}` is a word of the language or of Rust, and cannot name an input"))
        .help(format!("write another name, as `{name}_input: …`"))
}

/// An input that no layer takes.
pub fn unused_input(name: &Ident) -> Problem {
    Problem::new(name.span(), format!("the input `{name}` is not used by any layer"))
        .help(format!("begin a branch with it, `{{ {name} dense(32, relu) }}`, join it by `concat({name})`, or leave it out of the header"))
}

/// `dense(8)` first, where there are several inputs.
pub fn chain_without_input(call: &Call, inputs: &[Ident]) -> Problem {
    let names: Vec<String> = inputs.iter().map(Ident::to_string).collect();
    let first = names.first().cloned().unwrap_or_default();
    Problem::new(
        call.place,
        format!("`{call}` takes what comes, but the network has {} inputs and none is named before it", names.len()),
    )
    .help(format!(
        "begin with the name of an input, as `{first} {call}`; the inputs are {}",
        any_of(names.iter().map(String::as_str))
    ))
}

/// `photo conv2d(8, 3) facts`
pub fn input_inside_chain(call: &Call, before: &str) -> Problem {
    let name = &call.word;
    Problem::new(call.place, format!("`{name}` begins layers of its own, but {before} stands before it: what that gives would be lost"))
        .help(format!("write `concat({name})` to join it to what comes, or give each its branch: `parallel(concat) {{ {{ … }} {{ {name} … }} }}`"))
}

/// `photo(3)`
pub fn input_with_arguments(call: &Call) -> Problem {
    Problem::new(call.place, format!("`{}` is an input of the network: its sizes stand in the header", call.word))
        .help(format!("write `{}` alone", call.word))
}

/// `repeat(2) { photo conv2d(8, 3) }`
pub fn input_in_repeat(call: &Call) -> Problem {
    Problem::new(
        call.place,
        format!("`{}` begins each round of a `repeat` anew: the rounds before the last would be lost", call.word),
    )
    .help(format!("write `{}` before the `repeat`", call.word))
}

/// `photos conv2d(8, 3)`
pub fn unknown_input_name(call: &Call, meant: &Ident) -> Problem {
    Problem::new(call.word.span(), format!("there is no layer and no input `{}`", call.word))
        .help(format!("did you mean the input `{meant}`?"))
}
