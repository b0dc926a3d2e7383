//! What is wrong with the `limits` section, or over a limit.

use crate::diagnostics::Problem;
use crate::limits::{Limit, Measure};
use crate::syntax::Value;
use crate::words::{any_of, nearest};
use proc_macro2::Ident;

/// `limits { parameters: 1000 }`
pub fn unknown_limit<'a>(key: &Ident, known: impl Iterator<Item = &'a str> + Clone) -> Problem {
    let name = key.to_string();
    let problem = Problem::new(key.span(), format!("there is no limit `{name}`"));
    let peers = [
        ("parameters", "params"),
        ("weights", "params"),
        ("size", "memory"),
        ("ram", "memory"),
        ("bytes", "memory"),
        ("macs", "flops"),
        ("operations", "flops"),
    ];
    if let Some((_, ours)) = peers.iter().find(|(peer, _)| *peer == name.to_lowercase()) {
        return problem.help(format!("here it is `{ours}`"));
    }
    match nearest(&name, known.clone()) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help(format!("the limits are {}", any_of(known))),
    }
}

/// `limits { params: 0 }`, `limits { flops: 2 MiB }`
pub fn not_a_limit(key: &Ident, value: &Value, form: &str) -> Problem {
    let problem = match value {
        Value::Measure(n, ..) if *n > 0 => Problem::new(
            value.place(),
            format!("`{key}` counts without a unit, but this is `{value}`: bytes are what `memory` bounds"),
        ),
        _ => Problem::new(
            value.place(),
            format!("the limit `{key}` is a whole number of at least 1, or a constant of type `usize`, not `{value}`"),
        ),
    };
    problem.help(format!("write `{form}`"))
}

/// `limits { memory: 2 MB }`
pub fn limit_unit(value: &Value, n: u64, unit: &str) -> Problem {
    let near = if unit.to_lowercase().starts_with('k') { "KiB" } else { "MiB" };
    let (n, near) = match unit.to_lowercase().as_bytes().first() {
        Some(b'b') => {
            return Problem::new(value.place(), format!("the unit of a limit is `KiB` or `MiB`, not `{unit}`"))
                .help(format!("write `memory: {n}`: without a unit it is bytes"));
        }
        Some(b'g') => (n.saturating_mul(1024), near),
        _ => (n, near),
    };
    Problem::new(
        value.place(),
        format!("the unit of a limit is `KiB` (1,024 bytes) or `MiB` (1,048,576), not `{unit}`"),
    )
    .help(format!("write `memory: {n} {near}`"))
}

/// More than `limits` allows. `total`, what of it is too much, the limit; then the layer that takes most: its name, its text, how
/// much.
pub fn over_limit(
    limit: &Limit,
    network: &Ident,
    [total, over, most]: [&str; 3],
    [name, text, amount]: [&str; 3],
) -> Problem {
    let (has, of) = match limit.measure {
        Measure::Params => (format!("`{network}` has {total} parameters"), "parameters"),
        Measure::Flops => (format!("`{network}` takes {total} FLOPs for one sample"), "FLOPs"),
        Measure::Memory => (
            format!("`{network}` takes {total} bytes for its weights and two neighbouring activations of one sample"),
            "bytes",
        ),
    };
    Problem::new(limit.place, format!("{has}, {over} more than its limit of {most}"))
        .note(format!("most are in `{name}`: `{text}` takes {amount} {of}"))
        .help(format!("make `{name}` smaller, or raise the limit: `{}: {}`", limit.key, total.replace(',', "_")))
}
