//! What could stand in a network instead: texts are proposed only where the checker takes them.

use super::Checker;
use super::names::Scope;
use crate::diagnostics::Problems;
use crate::shape::Shape;
use crate::syntax::{Argument, Body, Network, Node, Value, read_layers};
use proc_macro2::{Ident, Span};

/// The network with other layers in it.
pub(super) struct Repair<'a> {
    network: &'a Network,
    name: &'a Ident,
    inputs: &'a [(Option<Ident>, Option<Shape>)],
    input: Option<Shape>,
    /// How many problems its own layers have.
    problems: usize,
}

impl<'a> Repair<'a> {
    pub(super) fn new(
        network: &'a Network,
        name: &'a Ident,
        inputs: &'a [(Option<Ident>, Option<Shape>)],
        input: Option<Shape>,
        problems: usize,
    ) -> Self {
        Repair { network, name, inputs, input, problems }
    }

    /// Its layers as they are.
    pub(super) fn layers(&self) -> &'a [Node] {
        &self.network.layers
    }

    /// What other layers would give; nothing where they have a mistake that its own have not.
    pub(super) fn gives(&self, layers: &[Node]) -> Option<Shape> {
        let mut unheard = Problems::new();
        let mut checker = Checker::of(self.network, self.name, self.inputs);
        let given = checker.layers(layers, None, &Scope::of(self.name), self.input.clone(), &mut unheard).output;
        let count = unheard.count();
        // They are only looked at.
        let _ = unheard.finish();
        given.filter(|_| count <= self.problems)
    }

    /// The layers with others in place of the last.
    pub(super) fn with_last(layers: &[Node], text: &str) -> Option<Vec<Node>> {
        Repair::with_last_of(layers, 1, text)
    }

    /// The layers with others in place of so many at their end.
    pub(super) fn with_last_of(layers: &[Node], count: usize, text: &str) -> Option<Vec<Node>> {
        let others = layers.get(..layers.len().checked_sub(count)?)?;
        Some([others, &read_layers(text)?].concat())
    }

    /// The layers with others behind them.
    pub(super) fn with_more(layers: &[Node], text: &str) -> Option<Vec<Node>> {
        Some([layers, &read_layers(text)?].concat())
    }
}

/// Words that slide over positions and can keep their number.
const SLIDING: &[&str] = &["conv1d", "conv2d", "conv3d", "depthwise_conv2d", "separable_conv2d"];

/// Sets `padding = same` in every convolution that takes positions at the edges, and gives their words, each once.
pub(super) fn keep_sides(nodes: &mut [Node]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for node in nodes {
        let word = node.call.word();
        let arguments = node.call.arguments();
        let padded = arguments.iter().any(|a| a.key.as_ref().is_some_and(|key| key == "padding"));
        let one = arguments.iter().filter(|a| a.key.is_none()).any(|a| a.to_string() == "1");
        if SLIDING.contains(&word.as_str()) && !padded && !one {
            let place = node.call.place;
            let same = Ident::new("same", Span::call_site());
            let value = Value::Word(crate::syntax::Call { word: same, arguments: None, place });
            let key = Some(Ident::new("padding", Span::call_site()));
            node.call.arguments.get_or_insert_default().push(Argument { key, value, place });
            if !words.contains(&word) {
                words.push(word);
            }
        }
        let inside = match &mut node.body {
            Some(Body::Layers(nodes)) => keep_sides(nodes),
            Some(Body::Branches(branches)) => branches.iter_mut().flat_map(|nodes| keep_sides(nodes)).collect(),
            Some(Body::Block(_) | Body::Unreadable) | None => Vec::new(),
        };
        for word in inside {
            if !words.contains(&word) {
                words.push(word);
            }
        }
    }
    words
}
