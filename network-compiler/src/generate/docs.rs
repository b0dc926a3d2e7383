//! The documentation of a network: what a user reads on hover and in rustdoc.

use crate::dim::{Dim, thousands};
use crate::model::{Layer, Model};
use std::fmt::Write;

/// The table of layers.
pub(super) fn network(model: &Model) -> String {
    let mut text = String::from("\n");
    let input = format!("{}({})", model.input.kind.word(), join(&model.input.dims));
    let _ = writeln!(text, "Takes `{input}`, gives `{}({})`.\n", model.answer.word(), model.outputs);
    text.push_str("| layer | | output | parameters |\n| --- | --- | --- | ---: |\n");
    for layer in &model.layers {
        let _ = writeln!(
            text,
            "| {} | `{}` | `{}` | {} |",
            layer.name,
            cell(&layer.text),
            layer.output,
            count(&layer.params)
        );
    }
    let _ = writeln!(
        text,
        "\n{} trainable parameters; {} FLOPs for one sample.",
        count(&model.params()),
        count(&model.flops())
    );
    for layer in &model.layers {
        for note in &layer.notes {
            let _ = writeln!(text, "\nNote on `{}`: {note}.", layer.name);
        }
    }
    text
}

/// One field: what it is, and what it gives.
pub(super) fn field(layer: &Layer) -> String {
    format!(" `{}`, gives `{}`.", layer.text, layer.output)
}

/// `[batch, 784]`
pub(super) fn batch(dims: &[Dim]) -> String {
    format!("[batch, {}]", join(dims))
}

fn join(dims: &[Dim]) -> String {
    dims.iter().map(Dim::to_string).collect::<Vec<_>>().join(", ")
}

/// A number with thousands separated; an expression as it is.
fn count(dim: &Dim) -> String {
    match dim.number() {
        Some(n) => thousands(n),
        None => format!("`{dim}`"),
    }
}

/// A bar would end the cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
