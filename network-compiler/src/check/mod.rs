//! Syntax to model: the shape is threaded through the layers, and every mistake on the way is collected.
//!
//! A layer that fails leaves an unknown shape behind; checking goes on without a chain of follow-up errors. What stands
//! in braces is checked by the same functions as the network itself.

mod ending;
mod fit;
mod generics;
mod group;
mod header;
mod inputs;
mod names;
mod neighbours;
mod nested;
mod repair;
mod rules;
mod values;

pub use rules::{Rules, Test};

use crate::attributes;
use crate::blocks::{self, MOST_LAYERS};
use crate::diagnostics::{Place, Problems};
use crate::dim::{Dim, LARGEST};
use crate::layers::composition::{self, Composition};
use crate::layers::{self, Burn, Filled, Parsed, Role};
use crate::limits;
use crate::mistakes;
use crate::model::{Assertion, Capture, Ending, Input, Item, Layer, LayerStep, Model, Unit};
use crate::shape::{Kind, Shape};
use crate::syntax::{Form, Nested, Network, Node};
use crate::train;
use names::{Scope, Types};
use proc_macro2::{Ident, Span, TokenStream};
use repair::Repair;
use rules::Trace;
use std::collections::{HashMap, HashSet};
use values::Chain;

/// Checks a network. The model is whole only if no problem was added.
pub fn network(network: &Network, problems: &mut Problems) -> Model {
    let before = problems.count();
    let said = header::read(&network.header, problems);
    if network.layers.is_empty() && problems.count() == 0 {
        problems.push(mistakes::no_layers(network.place));
    }
    let name = match &network.form {
        Form::Item { name, .. } => name.clone(),
        Form::Expression => Ident::new("Network", Span::call_site()),
    };
    let inputs = header::inputs(network, &said, problems);
    inputs::names(&network.header.inputs, &network.layers, problems);

    let mut checker = Checker::of(network, &name, &inputs);
    for (input, (_, shape)) in network.header.inputs.iter().zip(&inputs) {
        shape.iter().for_each(|shape| checker.input_of_generics(shape, input.call.place));
    }
    checker.docs = network.blocks.iter().map(|block| (block.name.to_string(), block.docs.clone())).collect();
    let begins = checker.begins(&network.layers);
    if inputs.len() > 1 {
        checker.nothing_comes(&network.layers, problems);
    }
    // What several give is unknown until one is named; layers that begin with a name never look at it.
    let input = inputs.first().and_then(|(_, shape)| shape.clone()).filter(|_| begins || inputs.len() == 1);
    let own = problems.count();
    let Layers { items, output: shape, kept, captures } =
        checker.layers(&network.layers, None, &Scope::of(&name), input.clone(), problems);
    let repair = Repair::new(network, &name, &inputs, input.clone(), problems.count() - own);
    // What could not be read may be a block's call.
    if problems.count() == 0 {
        blocks::never_called(network).into_iter().for_each(|block| problems.push(mistakes::block_not_called(block)));
    }

    let gives = header::output(network, &said, shape.as_ref(), &mut checker, &repair, problems);
    neighbours::last(&network.layers, &gives.output, gives.agrees, problems);
    let limits = limits::read(network.limits.as_ref(), problems);
    let shapes: Vec<Option<&Shape>> = inputs.iter().map(|(_, shape)| shape.as_ref()).collect();
    let facts = train::Facts { inputs: &shapes, output: &gives.output, end: neighbours::end(&network.layers) };
    let training = train::read(network.train.as_ref(), facts, problems);
    if network.train.is_some() && !gives.said && problems.count() == before {
        problems.push(mistakes::output_not_said(network.place, &shape.unwrap_or_else(|| gives.output.shape())));
    }
    let known = |shape: Option<Shape>| shape.unwrap_or_else(|| Shape::features(1.into()));
    let guesses = said.guess.into_iter().chain(std::iter::repeat(None));
    let inputs: Vec<Input> = inputs
        .into_iter()
        .zip(guesses)
        // More than that are a mistake, of which the stand-in's types know nothing.
        .take(inputs::MOST_INPUTS)
        .map(|((name, shape), guess)| Input { name, shape: known(shape.or(guess)) })
        .collect();
    let input = known(input);
    let given = items.last().map_or(&input, Item::output).clone();
    let mut model = Model {
        name: name.clone(),
        form: network.form.clone(),
        generics: network.generics.clone(),
        private: network.private(),
        gives: gives.output,
        finish: gives.finish && problems.count() == before,
        body: Unit {
            docs: Vec::new(),
            ty: name,
            items,
            kept,
            captures,
            ending: Ending::Plain,
            takes: !begins,
            input,
            output: given,
        },
        ends_in_network: gives.ends_in_network,
        inputs,
        training,
        assertions: checker.assertions,
        limits: Vec::new(),
        mentions: Vec::new(),
    };
    if let Some(freeze) = checker.frozen
        && problems.count() == 0
        && !learns(&model)
    {
        problems.push(mistakes::everything_frozen(freeze));
    }
    generics::check(network, &mut model, problems);
    // What is wrong, or could not be read, may be what makes it large.
    if problems.count() == 0 {
        model.limits = limits::check(&model, limits, problems);
    }
    model
}

/// Whether training changes anything.
fn learns(model: &Model) -> bool {
    let mut any = false;
    model.body.each_layer(&mut |layer| any |= !layer.frozen && layer.has_weights());
    any
}

/// A layer's arguments, read.
enum Read<'a> {
    Layer(Parsed),
    Group(Composition<'a>),
    Nested(&'a Nested),
    Input,
}

/// Reads one of the layers; `comes` is what it takes, where that is known.
fn read<'a>(
    nodes: &'a [Node],
    i: usize,
    comes: Option<&Shape>,
    checker: &Checker,
    problems: &mut Problems,
) -> Option<Read<'a>> {
    let node = nodes.get(i)?;
    if let Some(nested) = &node.nested {
        if node.body.is_some() {
            problems.push(mistakes::braces_unexpected(&node.call));
        }
        return Some(Read::Nested(nested));
    }
    if checker.is_input(&node.call) && node.body.is_none() {
        if node.call.arguments.is_some() {
            problems.push(mistakes::input_with_arguments(&node.call));
            return None;
        }
        return Some(Read::Input);
    }
    if let Some(input) = checker.meant_input(&node.call) {
        problems.push(mistakes::unknown_input_name(&node.call, input));
        return None;
    }
    if node.body.is_some() || composition::is_word(&node.call.word()) {
        let before = problems.count();
        let composition = composition::parse(node, problems);
        let unreadable = node.is_unreadable() || node.call.is_unreadable();
        if composition.is_none() && problems.count() == before && !unreadable {
            problems.push(mistakes::unknown_layer(&node.call));
        }
        return composition.map(Read::Group);
    }
    let next = nodes.get(i + 1).map(|next| next.call.word());
    layers::parse(&node.call, next, comes, problems).map(Read::Layer)
}

fn norm_follows(nodes: &[Node], i: usize) -> bool {
    let next = nodes.get(i + 1).and_then(|n| layers::find(&n.call.word()));
    next.is_some_and(|k| k.role == Role::Norm)
}

/// A network while it is checked.
#[derive(Clone)]
struct Checker {
    network: String,
    /// `::neural_first::__private`
    private: TokenStream,
    trace: Trace,
    assertions: Vec<Assertion>,
    types: Types,
    /// The documentation of every block.
    docs: HashMap<String, Vec<TokenStream>>,
    count: usize,
    /// How many layers gave an unknown shape.
    failed: usize,
    /// The braces around what is checked, the network's own first.
    chains: Vec<Chain>,
    /// Every name that the user gave, wherever it stands.
    names: Vec<Ident>,
    /// The names of the layers so far that have none of the user's.
    automatic: Vec<Ident>,
    /// The network's parameters, and the sizes made of them that were asked to be some already.
    generics: Vec<Ident>,
    asked: HashSet<String>,
    /// The last `#[freeze]`.
    frozen: Option<Place>,
    /// The names of the inputs, and their shapes where they are known.
    inputs: Vec<Ident>,
    shapes: Vec<Option<Shape>>,
}

/// The layers in a pair of braces, checked.
struct Layers {
    items: Vec<Item>,
    /// The shape behind them.
    output: Option<Shape>,
    kept: HashSet<String>,
    captures: Vec<Capture>,
}

/// A size that most layers take.
const GUESS: u64 = 64;

/// A layer and where it stands.
struct At<'a> {
    node: &'a Node,
    name: &'a Ident,
    scope: &'a Scope,
    before_norm: bool,
    /// The dense layer without an activation that stands directly before it.
    behind_plain_dense: Option<&'a Ident>,
}

impl Checker {
    fn new(network: &Ident, inputs: &[(Option<Ident>, Option<Shape>)], private: TokenStream) -> Checker {
        let input = match inputs {
            [(_, shape)] => shape.clone(),
            _ => None,
        };
        Checker {
            network: Scope::of(network).ty,
            private,
            trace: Trace::new(input),
            assertions: Vec::new(),
            types: Types::new(network),
            docs: HashMap::new(),
            count: 0,
            failed: 0,
            chains: Vec::new(),
            names: Vec::new(),
            automatic: Vec::new(),
            generics: Vec::new(),
            asked: HashSet::new(),
            frozen: None,
            inputs: inputs.iter().filter_map(|(name, _)| name.clone()).collect(),
            shapes: inputs.iter().map(|(_, shape)| shape.clone()).collect(),
        }
    }

    /// At the beginning of a network.
    fn of(network: &Network, name: &Ident, inputs: &[(Option<Ident>, Option<Shape>)]) -> Checker {
        let mut checker = Checker::new(name, inputs, network.private());
        checker.know(&network.layers);
        checker.generics.clone_from(&network.generics);
        checker
    }

    /// Learns every name of the network, for messages about those that cannot be used.
    fn know(&mut self, nodes: &[Node]) {
        let mut names = Vec::new();
        values::all_names(nodes, &mut names);
        self.names = names.into_iter().cloned().collect();
    }

    /// What is unchanged across a call had nothing wrong in it: neither a problem that was found there, nor a layer that
    /// could not even be read, whose problem was found before.
    fn trouble(&self, problems: &Problems) -> usize {
        problems.count() + self.failed
    }

    fn rules<'a>(&'a mut self, at: &'a At<'_>, problems: &'a mut Problems) -> Rules<'a> {
        Rules::new(&at.node.call, None, &self.trace, &mut self.assertions, problems)
    }

    /// Checks the layers of the network, or those in a pair of braces, and gives the shape behind them.
    fn layers(
        &mut self,
        nodes: &[Node],
        reserved: Option<&Ident>,
        scope: &Scope,
        input: Option<Shape>,
        problems: &mut Problems,
    ) -> Layers {
        let names = names::names(nodes, reserved, problems);
        neighbours::pairs(nodes, problems);
        let mut items = Vec::new();
        let mut shape = input;
        let depth = self.chains.len();
        let mut chain = Chain::of(nodes);
        if depth == 0 {
            chain.inputs(&self.inputs, &self.shapes);
        }
        self.chains.push(chain);
        for (i, node) in nodes.iter().enumerate() {
            let read = read(nodes, i, shape.as_ref(), self, problems);
            let behind = i
                .checked_sub(1)
                .filter(|before| neighbours::is_plain_dense(&nodes[*before]))
                .map(|before| &names[before]);
            let at =
                At { node, name: &names[i], scope, before_norm: norm_follows(nodes, i), behind_plain_dense: behind };
            self.chains[depth].open(at.name);
            if i > 0 && self.begins_layer(node) {
                problems.push(mistakes::input_inside_chain(&node.call, &format!("`{}{}`", scope.path, names[i - 1])));
            }
            if matches!(read, Some(Read::Input)) {
                self.trace.begin();
            }
            let before = problems.count();
            let (mut item, output) = self.layer(&at, read.as_ref(), shape, problems);
            // A layer with a mistake may have lost its weights by it: that it has none is not said as well.
            let known = output.is_some() && problems.count() == before;
            self.frozen = node.attributes.of("freeze").map(|(_, place)| place).or(self.frozen);
            let asked = attributes::apply(node, item.as_mut(), known, problems);
            self.assertions.extend(asked);
            if let Some(output) = &output {
                self.output_of_generics(&at, output, problems);
            }
            self.failed += usize::from(output.is_none());
            self.chains[depth].arrive(at.name, output.clone());
            if node.name.is_none() {
                self.automatic.push(at.name.clone());
            }
            let name = if matches!(read, Some(Read::Input)) { &at.node.call.word } else { at.name };
            let path = if matches!(read, Some(Read::Input)) { "" } else { &scope.path };
            self.trace.push(format!("{path}{name}"), output.clone());
            items.extend(item);
            shape = output;
        }
        let (kept, captures) = self.chains.pop().map(Chain::used).unwrap_or_default();
        Layers { items, output: shape, kept, captures }
    }

    /// Checks one layer and gives the shape behind it.
    fn layer(
        &mut self,
        at: &At<'_>,
        read: Option<&Read<'_>>,
        input: Option<Shape>,
        problems: &mut Problems,
    ) -> (Option<Item>, Option<Shape>) {
        self.count += 1;
        if self.count > MOST_LAYERS {
            if self.count == MOST_LAYERS + 1 {
                problems.push(mistakes::too_many_layers(&at.node.call, MOST_LAYERS));
            }
            return (None, None);
        }
        match (read, input) {
            (Some(Read::Group(Composition::Joined { join, names })), input) => {
                self.joined(at, *join, names, input, problems)
            }
            (Some(Read::Nested(nested)), input) => self.nested(at, nested, input, problems),
            (Some(Read::Input), _) => self.input(at, problems),
            (Some(Read::Group(composition)), input) => self.group(at, composition, input, problems),
            (Some(Read::Layer(parsed)), input) => {
                let input = input.filter(|_| !parsed.failed);
                match input.and_then(|input| self.shaped(at, parsed, input, problems)) {
                    Some(layer) => {
                        let output = layer.output.clone();
                        (Some(Item::Layer(layer)), Some(output))
                    }
                    None => (self.guessed(at, parsed).map(Item::Layer), None),
                }
            }
            (None, _) => (None, None),
        }
    }

    fn shaped(&mut self, at: &At<'_>, parsed: &Parsed, input: Shape, problems: &mut Problems) -> Option<Layer> {
        let one_with_it = at.behind_plain_dense.filter(|_| parsed.keyword.word == "dense").map(|before| {
            format!("without an activation between them, `{before}` and it are no more than one dense layer")
        });
        let mut layer = Layer {
            name: at.name.clone(),
            docs: at.node.docs.clone(),
            text: at.node.call.to_string(),
            keyword: parsed.keyword.word.to_string(),
            output: input.clone(),
            params: 0.into(),
            flops: 0.into(),
            steps: Vec::new(),
            notes: parsed.layer.note(at.before_norm).into_iter().chain(one_with_it).collect(),
            guessed: false,
            uncounted: parsed.layer.uncounted(),
            frozen: false,
            initializer: None,
            rates: Vec::new(),
            inside: None,
        };
        let mut shape = input;
        let mut step = Some((&at.node.call, parsed, at.name.clone()));
        while let Some((call, parsed, field)) = step {
            let own = (!layer.steps.is_empty()).then(|| format!("`{}`", at.node.call.word));
            let mut rules = Rules::new(call, own, &self.trace, &mut self.assertions, problems);
            if shape.kind == Kind::Tokens && !matches!(parsed.keyword.word, "embedding" | "module") {
                let problem = mistakes::tokens_need_embedding(&rules, &shape);
                rules.report(problem);
                return None;
            }
            let filled = match parsed.keyword.role {
                Role::Activation | Role::Noise => Filled::Apart,
                _ => parsed.layer.filled(),
            };
            if shape.pad.is_some() && filled == Filled::Mixed {
                let problem = mistakes::mixes_padding(&rules, &shape);
                rules.report(problem);
                return None;
            }
            let output = parsed.layer.shape(&shape, &mut rules)?;
            if let Some(stated) = &parsed.stated {
                let comes = &shape;
                rules.require(Test::equal(&stated.dim, comes.channels()), |at| {
                    mistakes::stated_channels(at, stated, comes)
                });
            }
            let cost = parsed.layer.cost(&shape, &output);
            if !fits_memory(&output, &cost.params, &mut rules) {
                return None;
            }
            layer.params = layer.params + cost.params;
            layer.flops = layer.flops + cost.flops;
            let Burn { module, call, part, takes_padding } = parsed.layer.burn(&shape, &output);
            layer.steps.push(LayerStep { field: module.map(|m| (field, m)), call, part, takes_padding });
            shape = output;
            // An activation with weights of its own is a field of its own: `dense1_prelu`.
            step = parsed.activation.as_ref().map(|(call, activation)| {
                let field = quote::format_ident!("{}_{}", at.name, activation.keyword.word);
                (call, activation.as_ref(), field)
            });
        }
        layer.output = shape;
        Some(layer)
    }

    /// The field that a layer becomes whatever it takes, for the stand-in: a mistake before it must not take it away.
    fn guessed(&mut self, at: &At<'_>, parsed: &Parsed) -> Option<Layer> {
        let assertions = self.assertions.len();
        let mut found = None;
        for kind in Kind::all() {
            let input = Shape { kind, dims: vec![GUESS.into(); kind.axes().len()], pad: None };
            let mut unheard = Problems::new();
            let layer = self.shaped(at, parsed, input, &mut unheard);
            let fits = unheard.finish().is_ok();
            if layer.is_some() && (fits || found.is_none()) {
                found = layer.map(|layer| Layer { guessed: true, ..layer });
            }
            if fits && found.is_some() {
                break;
            }
        }
        self.assertions.truncate(assertions);
        found
    }

    /// A softmax at the end of a composite, which `logits` could not leave out.
    fn softmax_inside(&self, at: &At<'_>, body: &[Node], problems: &mut Problems) {
        if let Some(word) = body.last().map(neighbours::last_word)
            && matches!(word.word().as_str(), "softmax" | "log_softmax")
        {
            problems.push(mistakes::finish_inside(word, &at.node.call));
        }
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
