//! Several inputs: where each comes in, and whether each is used.

use super::{At, Checker};
use crate::diagnostics::Problems;
use crate::mistakes;
use crate::model::{Begin, Item};
use crate::shape::Shape;
use crate::syntax::{Body, Call, HeaderInput, Node, Value};
use proc_macro2::Ident;

/// The most inputs of a network: as many as a tuple of the runtime has.
pub(super) const MOST_INPUTS: usize = 4;

/// Checks the names of the header's inputs, and that each is used.
pub(super) fn names(inputs: &[HeaderInput], nodes: &[Node], problems: &mut Problems) {
    if let Some(input) = inputs.get(MOST_INPUTS) {
        problems.push(mistakes::too_many_inputs(&input.call, inputs.len(), MOST_INPUTS));
    }
    let mut layers = Vec::new();
    super::values::all_names(nodes, &mut layers);
    let known: Vec<&Ident> = inputs.iter().filter_map(|input| input.name.as_ref()).chain(layers.clone()).collect();
    for (i, input) in inputs.iter().enumerate() {
        let Some(name) = &input.name else { continue };
        let earlier = inputs[..i].iter().filter_map(|other| other.name.as_ref()).find(|other| *other == name);
        if let Some(first) = earlier {
            problems.push(mistakes::duplicate_input(name, first, "inputs"));
        } else if is_word(&name.to_string()) || syn::parse_str::<Ident>(&name.to_string()).is_err() {
            problems.push(mistakes::input_name_taken(name));
        } else if let Some(layer) = layers.iter().find(|layer| **layer == name) {
            problems.push(mistakes::duplicate_input(layer, name, "an input and a layer"));
        } else if !(is_used(name, &known, nodes) || inputs.len() == 1) {
            problems.push(mistakes::unused_input(name));
        }
    }
}

fn is_word(word: &str) -> bool {
    crate::layers::find(word).is_some() || crate::layers::composition::is_word(word)
}

/// Whether a layer names it, or may do so: a name that is misspelt, and braces that are missing, empty or could not be
/// read have their own answer.
fn is_used(name: &Ident, known: &[&Ident], nodes: &[Node]) -> bool {
    let is_meant = |word: &Ident| {
        let text = word.to_string();
        let misspelt = || crate::words::nearest(&text, [name.to_string().as_str()]).is_some();
        word == name || (!is_word(&text) && !known.contains(&word) && misspelt())
    };
    let in_call = |call: &Call| {
        let joins = matches!(call.word().as_str(), "concat" | "sum");
        is_meant(&call.word)
            || call.arguments().iter().any(|argument| match &argument.value {
                Value::Word(word) => word.word == *name || (joins && is_meant(&word.word)),
                Value::Layers(nodes, _) => is_used(name, known, nodes),
                _ => false,
            })
    };
    nodes.iter().any(|node| {
        in_call(&node.call)
            || match &node.body {
                Some(Body::Layers(nodes) | Body::Block(nodes)) => nodes.is_empty() || is_used(name, known, nodes),
                Some(Body::Branches(branches)) => {
                    branches.is_empty() || branches.iter().any(|nodes| is_used(name, known, nodes))
                }
                Some(Body::Unreadable) => true,
                None => lacks_braces(node),
            }
    })
}

/// `residual` without layers behind it.
fn lacks_braces(node: &Node) -> bool {
    node.body.is_none() && matches!(node.call.word().as_str(), "residual" | "parallel" | "repeat")
}

impl Checker {
    /// Whether a word is an input's name.
    pub(super) fn is_input(&self, call: &Call) -> bool {
        // One that has a layer's name has its answer: with arguments, the layer is meant.
        self.inputs.contains(&call.word) && (call.arguments.is_none() || !is_word(&call.word()))
    }

    /// The input whose name was misspelt.
    pub(super) fn meant_input(&self, call: &Call) -> Option<&Ident> {
        let word = call.word();
        if call.arguments.is_some()
            || self.is_input(call)
            || is_word(&word)
            || crate::words::all_from_peer(&word).next().is_some()
        {
            return None;
        }
        let names: Vec<String> = self.inputs.iter().map(Ident::to_string).collect();
        let name = crate::words::nearest(&word, names.iter().map(String::as_str))?;
        self.inputs.iter().find(|input| *input == name)
    }

    /// Whether layers begin with an input's name, and so take nothing of what comes.
    pub(super) fn begins(&self, nodes: &[Node]) -> bool {
        nodes.first().is_some_and(|node| self.begins_layer(node))
    }

    pub(super) fn begins_layer(&self, node: &Node) -> bool {
        match &node.body {
            None => node.nested.is_none() && self.is_input(&node.call),
            Some(Body::Block(nodes)) => self.begins(nodes),
            Some(Body::Branches(branches)) => !branches.is_empty() && branches.iter().all(|nodes| self.begins(nodes)),
            Some(Body::Layers(_) | Body::Unreadable) => false,
        }
    }

    /// Reports the first layers that take what comes where nothing comes: several inputs, and none of them named.
    pub(super) fn nothing_comes(&self, nodes: &[Node], problems: &mut Problems) {
        match nodes.first() {
            Some(node) if !node.is_unreadable() && !self.begins_layer(node) => match &node.body {
                Some(Body::Block(inside)) => {
                    problems.enter(node.call.place, &node.call.word());
                    self.nothing_comes(inside, problems);
                    problems.leave();
                }
                Some(Body::Branches(branches)) if branches.iter().any(|nodes| self.begins(nodes)) => {
                    for nodes in branches.iter().filter(|nodes| !self.begins(nodes)) {
                        match nodes.is_empty() {
                            true => problems.push(mistakes::chain_without_input(&node.call, &self.inputs)),
                            false => self.nothing_comes(nodes, problems),
                        }
                    }
                }
                // A misspelt name, and what lacks its braces, have their own answers.
                None if node.nested.is_some() => problems.push(mistakes::chain_without_input(&node.call, &self.inputs)),
                None if self.meant_input(&node.call).is_some() || lacks_braces(node) => {}
                _ => problems.push(mistakes::chain_without_input(&node.call, &self.inputs)),
            },
            _ => {}
        }
    }

    /// `photo`: the item, and the input's shape.
    pub(super) fn input(&mut self, at: &At<'_>, problems: &mut Problems) -> (Option<Item>, Option<Shape>) {
        let input = &at.node.call.word;
        let Some(shape) = self.value(at, input, problems) else { return (None, None) };
        let begin = Begin { name: at.name.clone(), input: input.clone(), output: shape.clone() };
        (Some(Item::Input(begin)), Some(shape))
    }
}
