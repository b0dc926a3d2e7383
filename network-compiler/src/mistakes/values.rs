//! What is wrong with names that stand for an output: `concat(level1)`.

use crate::check::Rules;
use crate::diagnostics::Problem;
use crate::layers::composition::Join;
use crate::shape::{Kind, Shape};
use crate::syntax::{Call, Value};
use crate::words::{any_of, nearest};
use proc_macro2::Ident;

/// `concat`
pub fn names_missing(call: &Call) -> Problem {
    let word = &call.word;
    Problem::new(call.place, format!("`{word}` joins the output of an earlier layer to what comes, but names none")).help(
        format!("name a layer further up, `level1: conv2d(16, 3)`, and write `{word}(level1)`; branches are joined by `parallel({word}) {{ {{ … }} {{ … }} }}`"),
    )
}

/// `concat(3)`
pub fn not_a_name(call: &Call, value: &Value) -> Problem {
    Problem::new(value.place(), format!("`{}` takes names of layers further up, not `{value}`", call.word))
        .help(format!("name the layer, `level1: conv2d(16, 3)`, and write `{}(level1)`", call.word))
}

/// `concat(levl1)`
pub fn unknown_value(name: &Ident, call: &Call, seen: &[String], automatic: bool) -> Problem {
    let word = &call.word;
    if automatic {
        return Problem::new(
            name.span(),
            format!("`{name}` is the name that a layer has in the table because you gave it none"),
        )
        .help(format!("give it one of its own and use that: `level1: …` there, `{word}(level1)` here"));
    }
    let problem = Problem::new(name.span(), format!("no layer before this `{word}` is named `{name}`"));
    let seen: Vec<&str> = seen.iter().map(String::as_str).collect();
    match nearest(&name.to_string(), seen.iter().copied()) {
        Some(known) => problem.help(format!("did you mean `{known}`?")),
        None if seen.is_empty() => problem.help(format!("name a layer further up: `{name}: conv2d(16, 3)`")),
        None => problem.help(format!("the names that can be used here are {}", any_of(seen))),
    }
}

/// `concat(late)` before `late: …`
pub fn value_not_there(name: &Ident, later: &Ident, call: &Call) -> Problem {
    let line = later.span().start().line;
    Problem::new(
        name.span(),
        format!("`{name}` is not there yet: it stands behind this `{}`, in line {line}", call.word),
    )
    .help(format!("name a layer further up, or write `{}` behind `{name}`", call.word))
}

/// `a: concat(a)`, and a name used inside the braces it stands before.
pub fn value_of_itself(name: &Ident, call: &Call) -> Problem {
    Problem::new(
        name.span(),
        format!("`{name}` is the layer that this `{}` is a part of: its output is not there yet", call.word),
    )
    .help(format!("name a layer further up: `level1: conv2d(16, 3)` … `{}(level1)`", call.word))
}

/// `parallel(sum) { { a: dense(8) } { concat(a) } }`
pub fn value_inside(name: &Ident, inside: &Ident, call: &Call) -> Problem {
    let line = inside.span().start().line;
    Problem::new(name.span(), format!("`{name}` (line {line}) stands inside other braces, and has no name out here"))
        .help(format!("name the composite as a whole, `level1: residual {{ … }}`, and write `{}(level1)`, or name a layer before it", call.word))
}

/// `concat(level1)` of two heights.
pub fn values_differ(
    at: &Rules<'_>,
    join: Join,
    name: &Ident,
    [named, comes]: [&Shape; 2],
    fit: Option<&str>,
) -> Problem {
    let (does, rule) = match join {
        Join::Concat => ("joins the channels of", "may differ in their channels only"),
        Join::Sum | Join::Product => ("adds", "must agree"),
    };
    let problem = Problem::new(
        name.span(),
        format!(
            "`{}` {does} {} of `{name}` and {} that {} gives: they {rule}",
            at.word(),
            named.describe(),
            comes.describe(),
            at.producer()
        ),
    )
    .line("shapes", at.shapes());
    match fit {
        Some(fit) if comes.kind == Kind::Features && named.kind != Kind::Features => problem.help(format!(
            "name a layer that gives features as well, behind `flatten` or `global_avg_pool`, or write `{fit}` before it"
        )),
        Some(fit) if fit.contains("pad(") => {
            problem.help(format!("write `{fit}` before it, or `padding = same` in the convolutions between the two"))
        }
        Some(fit) => problem.help(format!("write `{fit}` before it")),
        None => problem.help(format!("let the layers before it give {}", named.describe())),
    }
}
