//! The documentation of a network: what a user reads on hover and in rustdoc.

use crate::dim::{Dim, thousands};
use crate::model::{Input, Item, Model, Unit};
use proc_macro2::Ident;
use std::fmt::Write;

/// The table of layers.
pub(super) fn network(model: &Model) -> String {
    let mut text = String::from("\n");
    let inputs = model.inputs.iter().map(|input| {
        let shape = &input.shape;
        let pad = shape.pad.as_ref().map(|pad| format!(", pad = {pad}")).unwrap_or_default();
        let form = format!("`{}({}{pad})`", shape.kind.word(), join(&shape.dims));
        input.name.as_ref().map_or(form.clone(), |name| format!("`{name}`: {form}"))
    });
    let inputs = inputs.collect::<Vec<_>>().join(", ");
    let _ = writeln!(text, "Takes {inputs}, gives `{}`.\n", model.gives);
    text.push_str("| layer | | output | parameters |\n| --- | --- | --- | ---: |\n");
    let rows = model.rows();
    for layer in &rows {
        let _ = writeln!(
            text,
            "| {} | `{}` | `{}` | {} |",
            layer.name,
            cell(layer.text),
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
    if !model.generics.is_empty() {
        let names: Vec<String> = model.generics.iter().map(|name| format!("`{name}`")).collect();
        let _ = writeln!(
            text,
            "\nRules over {} are checked for the sizes that are used: by `cargo build` where such a network is made, and by `cargo check` where a constant of \
             it, as `CHECKED` or `PARAMS`, stands in a constant.",
            names.join(", "),
        );
    }
    for layer in &rows {
        for note in layer.notes {
            let _ = writeln!(text, "\nNote on `{}`: {note}.", layer.name);
        }
    }
    text
}

/// A network with mistakes: what is known of its shapes may be wrong.
pub(super) fn stand_in() -> String {
    "\nThis network has mistakes. Its table of layers is here when they are mended.".to_string()
}

/// One field: what it is, and what it gives. Where units of several sizes share the struct, only what it is.
pub(super) fn field(alike: &[&Item]) -> String {
    let full = |item: &Item| match item {
        Item::Layer(layer) if layer.guessed => format!(" `{}`.", layer.text),
        Item::Layer(layer) => format!(" `{}`, gives `{}`.", layer.text, layer.output),
        Item::Group(group) => format!(" `{}`, gives `{}`.", group.text, group.output),
        Item::Joined(joined) => format!(" `{}`, gives `{}`.", joined.text, joined.output),
        Item::Input(begin) => format!(" `{}`.", begin.input),
    };
    match alike {
        [] => String::new(),
        [first, others @ ..] if others.iter().all(|item| full(item) == full(first)) => full(first),
        [Item::Layer(layer), ..] => format!(" `{}`.", layer.keyword),
        [Item::Group(group), ..] => format!(" `{}`.", group.keyword),
        [Item::Joined(joined), ..] => format!(" `{}`.", joined.keyword),
        [Item::Input(begin), ..] => format!(" `{}`.", begin.input),
    }
}

/// A shortcut or a branch.
pub(super) fn part(name: &Ident) -> String {
    format!(" The layers of `{name}`.")
}

/// The struct of a composite.
pub(super) fn unit(network: &Ident) -> String {
    format!(" Layers of [`{network}`] that stand together.")
}

/// The `forward` of a composite's struct.
pub(super) fn forward(units: &[&Unit]) -> String {
    let shapes = |unit: &Unit| {
        let comes = unit.takes.then(|| format!("`{}`", batch(unit.input.tensor())));
        let beside = unit.captures.iter().map(|c| format!("`{}` `{}`", c.name, batch(c.shape.tensor())));
        let takes: Vec<String> = comes.into_iter().chain(beside).collect();
        format!(" {} to `{}`.", takes.join(", "), batch(&unit.output.dims))
    };
    match units {
        [first, others @ ..] if others.iter().all(|unit| shapes(unit) == shapes(first)) => shapes(first),
        _ => " From one batch to the next layer's.".to_string(),
    }
}

/// `[batch, 784]`, several with their names.
pub(super) fn inputs(inputs: &[Input]) -> String {
    let text = |input: &Input| {
        let shape = format!("`{}`", batch(input.shape.tensor()));
        input.name.as_ref().map_or(shape.clone(), |name| format!("`{name}` {shape}"))
    };
    inputs.iter().map(text).collect::<Vec<_>>().join(", ")
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
