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
pub fn values_differ(at: &Rules<'_>, join: Join, name: &Ident, named: &Shape, comes: &Shape) -> Problem {
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
    match fit(comes, named, join) {
        Some(fit) => problem.help(fit),
        None => problem,
    }
}

/// What makes of the first shape the second, or of the second the first.
fn fit(comes: &Shape, named: &Shape, join: Join) -> Option<String> {
    if comes.kind != named.kind {
        return match (comes.kind, named.kind) {
            (Kind::Features, _) => Some(format!(
                "let the named layer give features as well: `flatten`, `global_avg_pool` ({} features)",
                named.channels()
            )),
            (_, Kind::Features) => Some("write `flatten` or `global_avg_pool` before it".to_string()),
            _ => None,
        };
    }
    if let Some(layers) = super::composition::projection(comes, named)
        && join != Join::Concat
    {
        return Some(format!("write `{layers}` before it, which gives {named}"));
    }
    let numbers = |shape: &Shape| shape.sides().iter().map(|side| side.number()).collect::<Option<Vec<u64>>>();
    let (here, there) = (numbers(comes)?, numbers(named)?);
    let factor = |small: &[u64], large: &[u64]| {
        let factors: Vec<u64> = small.iter().zip(large).map(|(small, large)| large / (*small).max(1)).collect();
        let first = *factors.first()?;
        let exact = small.iter().zip(large).all(|(small, large)| small * first == *large);
        (exact && first > 1).then_some(first)
    };
    let dims = comes.sides().len();
    let times = factor(&here, &there);
    Some(match (times, factor(&there, &here)) {
        (Some(n), _) if comes.kind == Kind::Image => format!("write `upsample({n})` before it, which makes each side {n} times as long"),
        (_, Some(n)) if dims < 3 => format!("write `max_pool{dims}d({n})` before it, which makes each side {n} times shorter"),
        _ if here == there => return None,
        _ => "let the layers between the two keep the sides: `padding = same` on the convolutions, and an `upsample` for every pool".to_string(),
    })
}
