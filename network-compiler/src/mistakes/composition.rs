//! What is wrong with `residual`, `parallel` and `repeat`.

use crate::check::Rules;
use crate::diagnostics::{Place, Problem};
use crate::dim::Dim;
use crate::layers::composition::Join;
use crate::shape::Shape;
use crate::syntax::{Argument, Call, Value};

/// `residual relu`
pub fn braces_missing(call: &Call) -> Problem {
    Problem::new(call.place, format!("`{call}` has no layers in braces behind it")).help(with_braces(call))
}

/// `residual { }`
pub fn braces_empty(call: &Call) -> Problem {
    Problem::new(call.place, format!("`{}` has no layers in its braces", call.word)).help(with_braces(call))
}

fn with_braces(call: &Call) -> String {
    match call.word == "parallel" {
        true => format!("write `{call} {{ {{ … }} {{ … }} }}`"),
        false => format!("write `{call} {{ … }}`"),
    }
}

/// `parallel(concat, { conv2d(8, 1) }, { conv2d(8, 3) })`, `repeat(3, dense(8))`, `residual(conv2d(8, 1)) { … }`
pub fn layers_in_parentheses(call: &Call, layers: &[&Argument], has_body: bool) -> Problem {
    let word = call.word();
    let (first, last) = (layers.first(), layers.last());
    let place = first.zip(last).map_or(call.place, |(first, last)| first.place.to(last.place));
    let in_braces = |argument: &&Argument| match &argument.value {
        Value::Layers(..) => argument.value.to_string(),
        value => format!("{{ {value} }}"),
    };
    let layers: Vec<String> = layers.iter().map(in_braces).collect();
    let inside = layers.iter().map(|text| text.trim_start_matches("{ ").trim_end_matches(" }"));
    let inside = inside.collect::<Vec<_>>().join(" ");
    let first = call.arguments().first().map(|argument| &argument.value);
    let problem = Problem::new(place, format!("the layers of `{word}` stand in braces behind it, not in parentheses"));
    match (word.as_str(), first) {
        ("residual", _) if has_body => problem.help(format!(
            "layers that make of the input what is added stand under a key: write `residual(shortcut = {{ {inside} }}) {{ … }}`"
        )),
        _ if has_body => problem.help(format!("write `{inside}` inside the braces, or leave it out")),
        ("residual", _) => problem.help(format!("write `residual {{ {inside} }}`")),
        ("parallel", first) => {
            let join = match first {
                Some(Value::Word(join)) if matches!(join.word().as_str(), "concat" | "sum" | "product") => join.word(),
                _ => "concat".to_string(),
            };
            let more = if layers.len() < 2 { " { }" } else { "" };
            problem.help(format!("write `parallel({join}) {{ {}{more} }}`", layers.join(" ")))
        }
        (_, Some(times @ (Value::Integer(..) | Value::Constant(..)))) => {
            problem.help(format!("write `{word}({times}) {{ {inside} }}`"))
        }
        _ => problem.help(format!("write `{word}(2) {{ {inside} }}`, with the number of rounds")),
    }
}

/// `concat { { conv2d(8, 1) } { conv2d(8, 3) } }`
pub fn join_with_branches(call: &Call) -> Problem {
    let word = &call.word;
    let text = match word == "product" {
        true => format!("`{word}` says how `parallel` joins its branches"),
        false => {
            format!("`{word}` joins the outputs of layers further up by their names, and takes no layers in braces")
        }
    };
    Problem::new(call.place, text)
        .help(format!("branches are joined by `parallel`: write `parallel({word}) {{ {{ … }} {{ … }} }}`"))
}

/// `dense(10) { relu }`
pub fn braces_unexpected(call: &Call) -> Problem {
    let words = crate::layers::composition::WORDS.iter().filter(|c| c.has_braces()).map(|c| c.word);
    Problem::new(call.place, format!("`{}` takes no layers in braces", call.word))
        .help(format!("leave the braces out; layers in braces stand behind {}", crate::words::any_of(words)))
}

/// `parallel(sum) { { dense(8) } }`
pub fn branches_missing(call: &Call, given: usize) -> Problem {
    let given = if given == 0 { "none" } else { "only one" };
    Problem::new(call.place, format!("`{}` joins at least 2 branches, but {given} is given", call.word))
        .help(format!("write `{call} {{ {{ … }} {{ … }} }}`; an empty branch `{{ }}` hands on its input"))
}

/// `parallel(sum) { dense(8) dense(8) }`
pub fn branch_without_braces(place: Place, found: &str) -> Problem {
    Problem::new(place, format!("expected a branch of `parallel` in braces, found `{found}`"))
        .help("every branch has braces of its own: `parallel(concat) { { conv2d(8, 3) } { conv2d(8, 5) } }`")
}

/// `residual(shortcut = 3)`
pub fn not_layers(key: &str, value: &Value) -> Problem {
    Problem::new(value.place(), format!("`{key}` takes layers in braces, not `{value}`")).help(match value {
        Value::Word(call) => format!("write `{key} = {{ {call} }}`"),
        _ => format!("write layers there, as `{key} = {{ conv2d(32, 1, stride = 2) batch_norm }}`"),
    })
}

/// What makes two shapes agree.
#[derive(Default)]
pub struct Fit {
    /// The words of the convolutions that are to keep the sides.
    pub keep: Vec<String>,
    /// The layers that make one shape of the other.
    pub layers: Option<String>,
}

impl Fit {
    /// "`padding = same` in each `conv2d` of its layers".
    fn keeps(&self, of: &str) -> Option<String> {
        let words = crate::words::any_of(self.keep.iter().map(String::as_str)).replace(" or ", " and each ");
        (!self.keep.is_empty()).then(|| format!("`padding = same` in each {words} of {of}"))
    }
}

/// `residual { conv2d(32, 3) }` behind 16 channels.
pub fn residual_differs(at: &Rules<'_>, input: &Shape, body: &Shape, shortcut: Option<&Shape>, fit: &Fit) -> Problem {
    let (other, what) = match shortcut {
        Some(shortcut) => (shortcut, "its shortcut gives"),
        None => (input, "it takes"),
    };
    let problem = Problem::new(
        at.place(),
        format!(
            "`residual` adds what its layers give, {}, to what {what}, {}: the two shapes must agree",
            body.describe(),
            other.describe()
        ),
    )
    .line("shapes", at.shapes());
    match (&fit.layers, shortcut, fit.keeps("its layers")) {
        (Some(fit), Some(_), _) => problem.help(format!("write `shortcut = {{ {fit} }}`")),
        (Some(fit), None, Some(keeps)) => {
            problem.help(format!("write {keeps}, and `residual(shortcut = {{ {fit} }}) {{ … }}`"))
        }
        (Some(fit), None, None) => {
            let other = if input.kind == body.kind { other.to_string() } else { other.describe() };
            problem.help(format!("write `residual(shortcut = {{ {fit} }}) {{ … }}`, or let its layers give {other}"))
        }
        (None, _, Some(keeps)) => problem.help(format!("write {keeps}")),
        (None, _, None) => problem.help(format!("let its layers give {}", other.describe())),
    }
}

/// Branches of different shapes: the first and that of a number; and what to write at the end of which.
pub fn branches_differ(
    at: &Rules<'_>,
    join: Join,
    [first, other]: [&Shape; 2],
    number: usize,
    (fit, behind): (&Fit, usize),
) -> Problem {
    let rule = match join {
        Join::Concat => "may differ in their channels only",
        Join::Sum | Join::Product => "must agree",
    };
    let problem = Problem::new(
        at.place(),
        format!(
            "branch 1 of `{}` gives {}, but branch {number} gives {}: they {rule}",
            at.call(),
            first.describe(),
            other.describe()
        ),
    )
    .line("shapes", at.shapes());
    match (&fit.layers, fit.keeps("the branches")) {
        (Some(fit), None) => problem.help(format!("write `{fit}` at the end of branch {behind}")),
        (Some(fit), Some(keeps)) => problem.help(format!("write {keeps}, and `{fit}` at the end of branch {behind}")),
        (None, Some(keeps)) => problem.help(format!("write {keeps}")),
        (None, None) => problem.help(format!("let branch {number} give {}", first.describe())),
    }
}

/// `repeat(DEPTH) { dense(10) }` behind 4 features.
pub fn repeat_changes_shape(at: &Rules<'_>, times: &Dim, input: &Shape, output: &Shape) -> Problem {
    Problem::new(
        at.place(),
        format!("`repeat({times})` takes {}, but its layers give {}: repeated as often as a constant says, they must keep the shape", input.describe(), output.describe()),
    )
    .line("shapes", at.shapes())
    .help(format!("let its layers give {input}, or write the number of rounds as a literal: `repeat(3)`"))
}

/// `residual { dense(3, softmax) }`, `head(3)` with a softmax at its end; `head(1)` with a sigmoid.
pub fn finish_inside(word: &Call, group: &Call) -> Problem {
    Problem::new(
        word.place,
        format!("`{}` stands at the end of `{}`: training takes the loss from the numbers before it, and finds it only as the network's own last layer", word.word, group.word),
    )
    .help(format!("leave it out here; for probabilities write `{}` as the network's last layer", word.word))
}
