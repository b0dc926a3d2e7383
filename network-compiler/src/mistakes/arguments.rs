//! What is wrong with an argument, whatever the layer.

use super::meant;
use crate::arguments::Range;
use crate::diagnostics::{Place, Problem};
use crate::shape::Kind;
use crate::syntax::{Argument, Call, Value};
use crate::words::{any_of, key_from_peer, nearest};
use proc_macro2::Ident;

/// `conv2d(32, stride = 2, 3)`
pub fn positional_after_key(call: &Call, argument: &Argument, key: &Ident) -> Problem {
    Problem::new(
        argument.place,
        format!("`{argument}` stands behind `{key} = …`: sizes and the activation come first, keys last"),
    )
    .help(format!("write it before the keys: `{}(…, {argument}, {key} = …)`", call.word))
}

/// `dense(10, bias = true, bias = false)`
pub fn duplicate_key(second: &Ident, first: &Ident) -> Problem {
    Problem::new(second.span(), format!("`{second}` is given twice: line {} gives it first", first.span().start().line))
        .help("keep one of them")
}

/// `lstm(8, last, last)`
pub fn word_twice(call: &Call, word: &Call) -> Problem {
    Problem::new(word.place, format!("`{word}` is given twice to `{}`", call.word)).help("keep one of them")
}

/// `dense(hidden)`: a constant in lower case.
pub fn word_for_size(word: &Call, what: &str) -> Problem {
    Problem::new(word.place, format!("expected {what}, found the word `{word}`"))
        .help(format!("a constant in lower case stands in braces: `{{ {word} }}`"))
}

/// `dense(16, ReLU)`: a word that differs from an activation's by its capitals.
pub fn activation_in_capitals(call: &Call, argument: &Argument, ours: &str, form: &str) -> Problem {
    let problem = Problem::new(
        argument.place,
        format!("`{argument}` would be a constant of yours here: the words of activations are lower-case"),
    );
    let text = argument.to_string();
    let is_constant = text.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '_');
    let otherwise = match is_constant {
        true => format!("; a constant of that name stands in braces: `{{ {text} }}`"),
        false => String::new(),
    };
    match form.contains("activation") {
        true => problem.help(format!("write `{ours}`{otherwise}")),
        false => problem.help(format!("write `{ours}` as a layer of its own behind `{}`{otherwise}", call.word)),
    }
}

/// `dense()`
pub fn argument_missing(call: &Call, what: &str, form: &str) -> Problem {
    Problem::new(call.place, format!("`{call}` lacks {what}")).help(format!("it is written `{form}`"))
}

/// `attention(4)`, `dense(relu, 8)`, `dense(out = 10)`: something is missing, and something stands where it does not belong.
pub fn argument_elsewhere(call: &Call, argument: &Argument, what: &str, form: &str, known: &[&str]) -> Problem {
    let problem = Problem::new(
        argument.place,
        format!("`{}` lacks {what}, and `{argument}` does not belong where it stands", call.word),
    );
    let example = || {
        let doc = crate::layers::find(&call.word()).map_or("", |keyword| keyword.doc);
        let example = doc.split('`').find(|text| text.starts_with(&format!("{}(", call.word)));
        example.filter(|_| form.contains("kind(")).map(|text| format!(", as `{text}`")).unwrap_or_default()
    };
    match rewritten(call, form, known).filter(|text| *text != call.to_string()) {
        Some(text) => problem.help(format!("write `{text}`")),
        None if form.contains(" = ") && !form.contains("= n") => problem.help(format!("write `{form}`")),
        None => problem.help(format!("it is written `{form}`{}", example())),
    }
}

/// The same arguments as the form has them: the number that stands alone under its key, or numbers before words before keys.
fn rewritten(call: &Call, form: &str, known: &[&str]) -> Option<String> {
    let is_known = |a: &&Argument| a.key.as_ref().is_none_or(|key| known.iter().any(|known| key == known));
    let (fitting, unknown): (Vec<&Argument>, Vec<&Argument>) = call.arguments().iter().partition(is_known);
    let (keyed, plain): (Vec<&Argument>, Vec<&Argument>) = fitting.into_iter().partition(|a| a.key.is_some());
    let (words, sizes): (Vec<&Argument>, Vec<&Argument>) =
        plain.into_iter().partition(|a| matches!(a.value, Value::Word(_)));
    let inside = form.split_once('(').map_or("", |(_, inside)| inside);
    let key =
        inside.split_once(" = ").map(|(key, _)| key).filter(|key| key.chars().all(|c| c.is_alphanumeric() || c == '_'));
    let mut parts: Vec<String> = Vec::new();
    match (key, sizes.as_slice()) {
        (Some(key), [one]) if unknown.is_empty() => {
            parts.extend(words.iter().map(|a| a.to_string()));
            parts.push(format!("{key} = {one}"));
        }
        (None, sizes) if !inside.contains("kind(") => {
            parts.extend(unknown.iter().map(|a| a.value.to_string()));
            parts.extend(sizes.iter().chain(&words).map(|a| a.to_string()));
        }
        _ => return None,
    }
    parts.extend(keyed.iter().map(|a| a.to_string()));
    Some(format!("{}({})", call.word, parts.join(", ")))
}

/// Whether a form has an argument of this name without a key: `out` of `dense(out, activation)`.
pub fn is_named_in(key: &Ident, form: &str) -> bool {
    let inside = form.split_once('(').map_or("", |(_, inside)| inside);
    inside.trim_end_matches(')').split(", ").any(|part| key == part)
}

/// What a call with too many numbers may be meant as.
pub struct Meant<'a> {
    /// The numbers behind the sizes under keys.
    pub by_key: Option<&'a str>,
    /// Without the first, which may be the input.
    pub without_input: Option<&'a str>,
    /// The keys it takes.
    pub keys: &'a [&'static str],
}

/// `conv2d(32, 3, 1, 1)`, `max_pool2d(3, 2)`, `dense(1, 2, 3)`
pub fn argument_too_many(call: &Call, number: &Argument, form: &str, meant: &Meant<'_>) -> Problem {
    let problem =
        Problem::new(number.place, format!("`{}` does not take `{number}` here: it is written `{form}`", call.word));
    match (meant.by_key, meant.without_input, meant.keys) {
        (Some(right), Some(plain), _) => problem.help(format!(
            "write `{plain}` where the first number is the input, which is taken from what comes; else `{right}`"
        )),
        (Some(right), None, _) | (None, Some(right), _) => problem.help(format!("write `{right}`")),
        (None, None, keys) if keys.is_empty() || !form.contains('(') => problem.help(format!("leave `{number}` out")),
        (None, None, keys) => problem.help(format!("by key it takes {}", any_of(keys.iter().copied()))),
    }
}

/// `conv2d(1, 6, 5)` of an image of one channel; `stride` is the call with the last number as a stride.
pub fn input_in_front(call: &Call, input: &Argument, form: &str, plain: Option<&str>, stride: Option<&str>) -> Problem {
    let problem = Problem::new(
        input.place,
        format!("`{}` takes its input from what comes, and that is `{input}`: it is written `{form}`", call.word),
    );
    match (plain, stride) {
        (Some(plain), None) => {
            problem.help(format!("write `{plain}`; `in = {input}` as a key says the input, and checks it"))
        }
        (Some(plain), Some(stride)) => {
            problem.help(format!("write `{plain}`, or, where the last number is the stride, `{stride}`"))
        }
        (None, _) => problem.help(format!("leave `{input}` out, or say it by key: `in = {input}`")),
    }
}

/// `max_pool2d(2, relu)`, `flatten(relu)`
pub fn word_too_many(call: &Call, word: &Argument, form: &str) -> Problem {
    Problem::new(word.place, format!("`{}` does not take `{word}` here: it is written `{form}`", call.word))
        .help(format!("write `{word}` as a layer of its own behind it"))
}

/// `conv2d(32, 3, strides = 2)`
pub fn unknown_key(call: &Call, key: &Ident, argument: &Argument, known: &[&str], form: &str) -> Problem {
    let name = key.to_string();
    let problem = Problem::new(key.span(), format!("`{}` has no key `{name}`", call.word));
    // What the peers' keys of layers are here does not help an initializer.
    if let Some(ours) = key_from_peer(&name).filter(|_| crate::initializers::find(&call.word()).is_none())
        && (!ours.starts_with('`') || known.iter().any(|k| ours.starts_with(&format!("`{k}"))))
    {
        return problem.help(format!("here it is {ours}"));
    }
    if let Some(near) = nearest(&name, known.iter().copied()) {
        return problem.help(format!("did you mean `{near} = {}`?", argument.value));
    }
    if let Value::Word(word) = &argument.value
        && crate::layers::activation_meant(&word.word()).is_some()
    {
        return problem.help(format!("leave it out, or write `{word}` as a layer of its own behind `{}`", call.word));
    }
    match known {
        [] => problem.help(format!("it is written `{form}`")),
        known => problem.help(format!("it takes {}", any_of(known.iter().copied()))),
    }
}

/// `padding = full`
pub fn unknown_word(word: &Call, key: &str, words: &[&str], otherwise: &str) -> Problem {
    let key = if key.contains('`') { key.to_string() } else { format!("`{key}`") };
    let problem = Problem::new(word.place, format!("{key} cannot be `{word}`"));
    if let Some(near) = nearest(&word.word(), words.iter().copied()) {
        return problem.help(format!("did you mean `{near}`?"));
    }
    let or = if otherwise.is_empty() { String::new() } else { format!(", or {otherwise}") };
    problem.help(format!("write {}{or}", any_of(words.iter().copied())))
}

/// `weights = 3`
pub fn not_one_of(key: &str, value: &Value, words: &[&str]) -> Problem {
    Problem::new(value.place(), format!("`{key}` cannot be `{value}`"))
        .help(format!("write {}", any_of(words.iter().copied())))
}

/// `bias = 1`
pub fn not_a_flag(key: &str, value: &Value) -> Problem {
    let problem = Problem::new(value.place(), format!("`{key}` is `true` or `false`, not `{value}`"));
    match value.to_string().as_str() {
        "True" | "1" | "yes" | "on" => problem.help(format!("write `{key} = true`")),
        "False" | "0" | "no" | "off" | "None" => problem.help(format!("write `{key} = false`")),
        _ => problem.help(format!("write `{key} = true` or `{key} = false`")),
    }
}

/// `betas = 0.9`
pub fn not_a_tuple(key: &str, value: &Value, usual: &[f64]) -> Problem {
    let count = if usual.len() == 2 { "two" } else { "three" };
    let usual: Vec<String> = usual.iter().map(f64::to_string).collect();
    Problem::new(value.place(), format!("`{key}` takes {count} numbers, not `{value}`"))
        .help(format!("write `{key} = ({})`", usual.join(", ")))
}

/// `step(at = 0.5)`
pub fn not_a_list(key: &str, value: &Value, usual: &str) -> Problem {
    Problem::new(value.place(), format!("`{key}` takes numbers in brackets, not `{value}`"))
        .help(format!("write `{key} = {usual}`"))
}

/// `early(patience = 0)`, `early(patience = 2.5)`
pub fn not_a_whole_number(key: &str, value: &Value, least: u64) -> Problem {
    Problem::new(value.place(), format!("`{key}` is a whole number of at least {least}, not `{value}`"))
        .help(format!("write `{key} = 3`"))
}

/// `every(3)`
pub fn not_a_quantity(call: &Call, value: &Value, form: &str) -> Problem {
    Problem::new(value.place(), format!("`{}` takes a whole number of epochs or steps, not `{value}`", call.word))
        .help(format!("write `{form}` or `{}(500 steps)`", call.word))
}

/// `conv2d(32, (3, 3, 3))`
pub fn tuple_of_other_length(place: Place, what: &str, axes: usize, length: usize) -> Problem {
    let (dimensions, help) = match axes {
        1 => {
            return Problem::new(
                place,
                format!("{what} is one number here, for there is one dimension to slide along, but {length} are given"),
            )
            .help("write `3`");
        }
        2 => ("height and width: two", "write `3` or `(3, 5)`"),
        _ => ("depth, height and width: three", "write `3` or `(3, 5, 5)`"),
    };
    Problem::new(place, format!("{what} is one number or one a dimension, here {dimensions}, not {length}")).help(help)
}

/// `pad((1, 2, 3))` of an image, `padding = (1, 2, 3)` of a `conv2d`.
pub fn sides_of_other_number(place: Place, what: &str, axes: usize) -> Problem {
    let what = if what.contains('`') { what.to_string() } else { format!("`{what}`") };
    let (sides, help) = match axes {
        0 => return Problem::new(place, format!("{what} needs sides, and here are none")),
        1 => ("there is one side", "write `1`, or both of its ends: `(1, 2)`"),
        2 => ("there are two, height and width", "write `1`, `(1, 2)`, or with both ends of each `((1, 0), (2, 2))`"),
        _ => (
            "there are three, depth, height and width",
            "write `1`, `(1, 2, 2)`, or with both ends of each `((1, 0), (2, 2), (2, 2))`",
        ),
    };
    Problem::new(place, format!("{what} is one number, or one a side, and here {sides}")).help(help)
}

/// `upsample((2, 3))` of a signal.
pub fn factor_of_other_length(place: Place, axes: usize) -> Problem {
    let (sides, help) = match axes {
        1 => ("here is one side", "write one number, as `upsample(2)`"),
        2 => ("here are two, height and width", "write `upsample(2)` or `upsample((2, 3))`"),
        _ => ("here are three, depth, height and width", "write `upsample(2)` or `upsample((1, 2, 2))`"),
    };
    Problem::new(place, format!("the factor of `upsample` is one number, or one a side, and {sides}")).help(help)
}

/// `conv_transpose2d(8, 3, padding = ((1, 0), 1))`
pub fn transposed_ends(call: &Call, place: Place) -> Problem {
    Problem::new(place, format!("the padding of `{}` cuts as much off both ends of a side", call.word))
        .help(format!("write one number a side, or cut behind it: `{}(…) crop(((1, 0), (0, 0)))`", call.word))
}

/// `pad(1, reflect, value = 2)`
pub fn pad_value_and_word(call: &Call) -> Problem {
    Problem::new(call.place, "`reflect` and `edge` take what is added from the input: `value` has no effect there")
        .help("leave one of them out")
}

/// `reshape(picture(1, 2))`, `reshape(tokens(3, 4))`
pub fn not_a_kind(call: &Call, word: &Call) -> Problem {
    let kinds = || Kind::words().filter_map(Kind::from_word).filter(|kind| *kind != Kind::Tokens);
    let problem = Problem::new(
        word.place,
        format!("`{}` says the kind it gives, as `{}(sequence(…))`, and `{}` is none", call.word, call.word, word.word),
    );
    match meant(&word.word(), kinds().map(Kind::word)) {
        Some(text) => problem.help(text),
        None => {
            let forms: Vec<String> = kinds().map(Kind::form).collect();
            problem.help(format!("a kind is {}", any_of(forms.iter().map(String::as_str))))
        }
    }
}

/// `reshape(image(_, _, 4))`
pub fn two_sizes_left_out(call: &Call) -> Problem {
    Problem::new(call.place, "`_` stands for the one size that follows from the others, but here are two of them")
        .help("write the other one as a number")
}

/// Whether an argument is named by its key, `groups`, and not described: `the number of outputs`.
fn is_key(what: &str) -> bool {
    !what.contains(' ')
}

/// Which argument it is, of which call: `groups` of `conv2d`; in `dropout`, the share that is dropped.
fn within(call: &Call, what: &str) -> String {
    match is_key(what) {
        true => format!("`{what}` of `{}`", call.word),
        false => format!("in `{}`, {what}", call.word),
    }
}

/// `dense(0)`
pub fn size_zero(call: &Call, what: &str, place: Place) -> Problem {
    let is_layer = crate::layers::find(&call.word()).is_some();
    let help = match is_key(what) {
        // A size of `features(N)` cannot be left out.
        true if what.starts_with(char::is_lowercase) => format!("write a number of at least 1, or leave `{what}` out"),
        false if is_layer => "write a number of at least 1, or leave the layer out".to_string(),
        _ => "write a number of at least 1".to_string(),
    };
    Problem::new(place, format!("{} is 0, but must be at least 1", within(call, what))).help(help)
}

/// A usual value of a size, for a text to write.
fn usual(what: &str) -> u64 {
    let is = |words: &[&str]| words.iter().any(|word| what.contains(word));
    match () {
        () if is(&["padding", "added", "cut off"]) => 1,
        () if is(&["kernel", "rounds"]) => 3,
        () if is(&["stride", "dilation", "groups", "window", "factor", "layers", "multiplier"]) => 2,
        () if is(&["heads"]) => 4,
        () => 128,
    }
}

/// `dense(0.5)`, `dense(-1)`
pub fn not_a_size(value: &Value, what: &str, least: u64) -> Problem {
    let usual = usual(what);
    let problem = Problem::new(value.place(), format!("{what} is a whole number of at least {least}, not `{value}`"));
    match value {
        Value::Word(word) if crate::layers::find(&word.word()).is_some() => {
            problem.help(format!("`{word}` is a layer or an activation: write a number here, as `{usual}`"))
        }
        Value::Word(word) => problem.help(format!("a constant in lower case stands in braces: `{{ {word} }}`")),
        Value::Tuple(..) | Value::List(..) => problem.help("write one number"),
        Value::Float(x, _) if *x >= 1.0 => problem.help(format!("write `{}`", x.round())),
        _ => problem.help(format!("write a number as `{usual}`, or a constant of yours")),
    }
}

/// `conv2d(32, [3, 3])`
pub fn brackets_for_sizes(value: &Value, what: &str) -> Problem {
    let text = value.to_string().replace('[', "(").replace(']', ")");
    let problem =
        Problem::new(value.place(), format!("{what} is one number, or one a dimension in `( )`, not in `[ ]`"));
    match value {
        Value::List(values, _) if values.len() == 1 => problem.help(format!("write `{}`", values[0])),
        Value::List(values, _) if values.is_empty() => problem.help(format!("write `{}`", usual(what))),
        _ => problem.help(format!("write `{text}`")),
    }
}

/// `dropout(relu)`
pub fn not_a_number(value: &Value, what: &str) -> Problem {
    Problem::new(value.place(), format!("{what} is a number, not `{value}`"))
}

/// `dropout(50)`, `sgd(momentum = 1.5)`
pub fn out_of_range(call: &Call, what: &str, x: f64, place: Place, range: &Range) -> Problem {
    let problem = Problem::new(place, format!("{} is {x}, but must be {range}", within(call, what)));
    // PyTorch's `factor` is what the rate is multiplied by; 10 says what it is divided by.
    if what == "factor" && x > 1.0 && x.is_finite() {
        return problem.help(format!("it multiplies the rate: write `factor = {}`", three_digits(1.0 / x)));
    }
    // 50 for 0.5: a percentage.
    let share = x / 100.0;
    if range.to.0 == 1.0 && x >= 2.0 && range.holds(share) {
        return problem.help(format!("did you mean {share}?"));
    }
    if x < 0.0 && range.holds(-x) {
        return problem.help(format!("did you mean {}?", -x));
    }
    problem.help(format!("write one in that range; a usual value is {}", range.sample))
}

/// A share as one writes it: 0.333.
fn three_digits(x: f64) -> f64 {
    let rounded = (x * 1000.0).round() / 1000.0;
    if rounded > 0.0 { rounded } else { x }
}

/// `step(at = [30, 60])`: epochs or steps in place of shares of the training, or percents.
pub fn shares_of_the_training(place: Place, at: &[f64], all: Option<(u64, &str)>) -> Problem {
    let problem = Problem::new(
        place,
        "`at` of `step` takes shares of the whole training, at least 0 and below 1: 0.5 is half of it",
    );
    let shares = |all: f64| {
        let shares: Vec<String> = at.iter().map(|n| three_digits(n / all).to_string()).collect();
        format!("`at = [{}]`", shares.join(", "))
    };
    let within = |all: f64| at.iter().all(|n| (0.0..all).contains(n));
    match all {
        Some((all, unit)) if within(all as f64) => {
            problem.help(format!("of {all} {unit}, write {}", shares(all as f64)))
        }
        _ if within(100.0) => problem.help(format!("of a hundred, write {}", shares(100.0))),
        _ => problem.help("write `at = [0.5, 0.75]`: each place divided by the length of the training"),
    }
}

/// `lstm(64, relu)`
pub fn not_of_a_recurrent_layer(call: &Call, word: &Call) -> Problem {
    let problem = Problem::new(
        word.place,
        format!(
            "`{}` has its own activations; behind its size it takes the words `last` and `bidirectional`, not `{word}`",
            call.word
        ),
    );
    match nearest(&word.word(), ["last", "bidirectional"]) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None if crate::layers::find(&word.word()).is_some() => {
            problem.help(format!("write `{word}` as a layer of its own behind it"))
        }
        None => problem.help("leave it out"),
    }
}

/// `lstm(64, layers = 1000)`, `lstm(64, layers = DEPTH)`
pub fn number_of_layers(call: &Call, layers: &crate::arguments::Size, most: u64) -> Problem {
    Problem::new(
        layers.place,
        format!("`layers` of `{}` is {}, but must be a number from 1 to {most}, written out", call.word, layers.dim),
    )
    .help(format!("write `layers = 2`, or two of them behind each other: `{0}(…) {0}(…)`", call.word))
}

/// `dense(10, rleu)`
pub fn unknown_activation(call: &Call, word: &Call) -> Problem {
    let known = || crate::layers::keywords().filter(|k| k.role == crate::layers::Role::Activation).map(|k| k.word);
    let problem =
        Problem::new(word.place, format!("`{}` takes an activation here, and `{}` is none", call.word, word.word));
    if crate::layers::find(&word.word()).is_some() {
        return problem.help(format!("`{word}` is a layer of its own: write it behind `{}(…)`", call.word));
    }
    if matches!(word.word().as_str(), "linear" | "identity" | "none") {
        return problem.help("leave it out: without an activation a layer gives plain numbers");
    }
    match meant(&word.word(), known()) {
        Some(text) => problem.help(text),
        None => problem.help(format!("activations are {}", any_of(known()))),
    }
}
