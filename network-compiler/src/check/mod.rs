//! Syntax to model: the shape is threaded through the layers, and every mistake on the way is collected.
//!
//! A layer that fails leaves an unknown shape behind; checking goes on without a chain of follow-up errors.

mod header;
mod neighbours;
mod rules;

pub use rules::{Rules, Test};

use crate::diagnostics::Problems;
use crate::dim::{Dim, LARGEST};
use crate::layers::{self, Burn, Parsed, Role};
use crate::mistakes;
use crate::model::{Assertion, Layer, LayerStep, Model};
use crate::shape::{Kind, Shape};
use crate::syntax::{Form, Network, Node};
use crate::train;
use proc_macro2::{Ident, Span};
use rules::Trace;
use std::collections::HashMap;

/// Checks a network. The model is whole only if no problem was added.
pub fn network(network: &Network, problems: &mut Problems) -> Model {
    let before = problems.count();
    let said = header::read(&network.header, problems);
    if network.layers.is_empty() && problems.count() == 0 {
        problems.push(mistakes::no_layers(network.place));
    }
    let parsed = parse(&network.layers, problems);
    let names = names(&network.layers, problems);
    let input = header::input(network, &said, &parsed, problems);

    let mut chain = Chain { trace: Trace::new(input.clone()), assertions: Vec::new(), layers: Vec::new() };
    let mut shape = input.clone();
    for (i, node) in network.layers.iter().enumerate() {
        let before_norm = norm_follows(&network.layers, i);
        shape = chain.layer(node, &names[i], &parsed[i], shape, before_norm, problems);
    }

    let output = header::output(network, &said, &parsed, shape.as_ref(), &mut chain, problems);
    neighbours::check(network, &parsed, output.answer, problems);
    let training = train::read(network.train.as_ref(), output.answer, &output.form(), problems);
    if network.train.is_some() && !output.said && problems.count() == before {
        let last = chain.layers.last().map_or_else(|| Shape::features(output.outputs.clone()), |l| l.output.clone());
        problems.push(mistakes::output_not_said(network.place, &last));
    }
    Model {
        name: match &network.form {
            Form::Item { name, .. } => name.clone(),
            Form::Expression => Ident::new("Network", Span::call_site()),
        },
        form: network.form.clone(),
        facade: network.facade.clone(),
        input: input.unwrap_or_else(|| Shape::features(1.into())),
        answer: output.answer,
        outputs: output.outputs,
        finish: output.finish && problems.count() == before,
        layers: chain.layers,
        training,
        assertions: chain.assertions,
    }
}

fn parse(nodes: &[Node], problems: &mut Problems) -> Vec<Option<Parsed>> {
    let next = |i: usize| nodes.get(i + 1).map(|n: &Node| n.call.word());
    nodes.iter().enumerate().map(|(i, node)| layers::parse(&node.call, next(i), problems)).collect()
}

fn norm_follows(nodes: &[Node], i: usize) -> bool {
    let next = nodes.get(i + 1).and_then(|n| layers::find(&n.call.word()));
    next.is_some_and(|k| k.role == Role::Norm)
}

/// The name of every layer: the user's, or the word and its ordinal among its kind.
fn names(nodes: &[Node], problems: &mut Problems) -> Vec<Ident> {
    let mut ordinals: HashMap<String, usize> = HashMap::new();
    let mut taken: HashMap<String, Ident> = HashMap::new();
    let mut names = Vec::new();
    for node in nodes {
        let word = node.call.word();
        let ordinal = ordinals.entry(word.clone()).or_default();
        *ordinal += 1;
        let name = node.name.clone().unwrap_or_else(|| {
            // A word that is no layer may hold characters beyond ASCII; it is an identifier all the same.
            Ident::new(&format!("{}{ordinal}", word.trim_start_matches("r#")), node.call.word.span())
        });
        let problem = match taken.get(&name.to_string()) {
            _ if syn::parse_str::<Ident>(&name.to_string()).is_err() => Some(mistakes::keyword_name(&name)),
            Some(first) => Some(mistakes::duplicate_name(&name, first)),
            None => None,
        };
        match problem {
            None => {
                taken.insert(name.to_string(), name.clone());
                names.push(name);
            }
            // The stand-in needs a field all the same, of a name that is free.
            Some(problem) => {
                problems.push(problem);
                names.push(quote::format_ident!("__{}_{}", word.trim_start_matches("r#"), names.len()));
            }
        }
    }
    names
}

/// A chain of layers while it is checked.
struct Chain {
    trace: Trace,
    assertions: Vec<Assertion>,
    layers: Vec<Layer>,
}

impl Chain {
    /// Checks one layer and gives the shape behind it.
    fn layer(
        &mut self,
        node: &Node,
        name: &Ident,
        parsed: &Option<Parsed>,
        input: Option<Shape>,
        before_norm: bool,
        problems: &mut Problems,
    ) -> Option<Shape> {
        let output = match (parsed, input) {
            (Some(parsed), Some(input)) => self.shaped(node, name, parsed, input, before_norm, problems),
            _ => None,
        };
        self.trace.push(name.to_string(), output.clone());
        output
    }

    fn shaped(
        &mut self,
        node: &Node,
        name: &Ident,
        parsed: &Parsed,
        input: Shape,
        before_norm: bool,
        problems: &mut Problems,
    ) -> Option<Shape> {
        let mut layer = Layer {
            name: name.clone(),
            docs: node.docs.clone(),
            text: node.call.to_string(),
            keyword: parsed.keyword.word,
            output: input.clone(),
            params: 0.into(),
            flops: 0.into(),
            steps: Vec::new(),
            notes: parsed.layer.note(before_norm).into_iter().collect(),
        };
        let mut shape = input;
        let mut step = Some((&node.call, parsed, name.clone()));
        while let Some((call, parsed, field)) = step {
            let own = (!layer.steps.is_empty()).then(|| format!("`{}`", node.call.word));
            let mut rules = Rules::new(call, own, &self.trace, &mut self.assertions, problems);
            if shape.kind == Kind::Tokens && parsed.keyword.word != "embedding" {
                let problem = mistakes::tokens_need_embedding(&rules, &shape);
                rules.report(problem);
                return None;
            }
            let output = parsed.layer.shape(&shape, &mut rules)?;
            let cost = parsed.layer.cost(&shape, &output);
            if !fits_memory(&output, &cost.params, &mut rules) {
                return None;
            }
            layer.params = layer.params + cost.params;
            layer.flops = layer.flops + cost.flops;
            let Burn { module, call, part } = parsed.layer.burn(&shape, &output);
            layer.steps.push(LayerStep { field: module.map(|m| (field, m)), call, part });
            shape = output;
            // An activation with weights of its own is a field of its own: `dense1_prelu`.
            step = parsed.activation.as_ref().map(|(call, activation)| {
                let field = quote::format_ident!("{name}_{}", activation.keyword.word);
                (call, activation.as_ref(), field)
            });
        }
        layer.output = shape.clone();
        self.layers.push(layer);
        Some(shape)
    }
}

fn fits_memory(output: &Shape, params: &Dim, rules: &mut Rules<'_>) -> bool {
    for (what, n) in [("elements in its output", output.elements()), ("parameters", params.clone())] {
        if n.number().is_some_and(|n| n > LARGEST) {
            let problem = mistakes::too_large(rules, what, &n);
            rules.report(problem);
            return false;
        }
    }
    true
}
