//! Blocks: a call `unit(16)` becomes the layers of `block unit(out) { … }`, with `16` where `out` stood.
//!
//! What is wrong in them is found by the checker, as in any layers; it stands on the call and names the block's line.

use crate::diagnostics::Problems;
use crate::layers::{self, composition};
use crate::mistakes;
use crate::syntax::{Block, Body, Call, Network, Node, Value, names_one, read_value, readable};
use crate::words::nearest;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// The most layers of one network. Blocks that call blocks, and repeats of repeats, multiply: without a limit a line of
/// text could keep the compiler busy for ever.
pub const MOST_LAYERS: usize = 5_000;

/// Replaces every call of a block by its layers.
pub fn expand(mut network: Network, problems: &mut Problems) -> Network {
    let blocks = usable(std::mem::take(&mut network.blocks), problems);
    let inputs = network.header.inputs.iter().filter_map(|input| input.name.clone()).collect();
    let mut expansion = Expansion { blocks: &blocks, inputs, open: Vec::new(), layers: 0 };
    expansion.layers(&mut network.layers, problems);
    network.blocks = blocks;
    network
}

/// The blocks whose layers are nowhere in the expanded network. One that only such a block calls goes with it.
pub fn never_called(network: &Network) -> Vec<&Block> {
    let idle: Vec<&Block> = network.blocks.iter().filter(|block| !calls(&network.layers, block)).collect();
    let is_called_by_another =
        |block: &Block| idle.iter().any(|other| other.name != block.name && calls(&other.layers, block));
    let first: Vec<&Block> = idle.iter().copied().filter(|block| !is_called_by_another(block)).collect();
    // Where they call one another in a circle, one stands for all.
    if first.is_empty() { idle.into_iter().take(1).collect() } else { first }
}

/// Whether the block is called among these layers.
fn calls(nodes: &[Node], block: &Block) -> bool {
    nodes.iter().any(|node| {
        let in_body = match &node.body {
            Some(Body::Layers(nodes) | Body::Block(nodes)) => calls(nodes, block),
            Some(Body::Branches(branches)) => branches.iter().any(|nodes| calls(nodes, block)),
            Some(Body::Unreadable) | None => false,
        };
        let in_arguments = node.call.arguments().iter().any(|argument| match &argument.value {
            Value::Layers(nodes, _) => calls(nodes, block),
            Value::Word(call) => call.word == block.name,
            _ => false,
        });
        node.call.word == block.name || in_body || in_arguments
    })
}

/// The blocks whose names and parameters are in order.
fn usable(blocks: Vec<Block>, problems: &mut Problems) -> Vec<Block> {
    let mut usable: Vec<Block> = Vec::new();
    let before = problems.count();
    for mut block in blocks {
        let word = block.name.to_string();
        if layers::find(&word).is_some() || composition::is_word(&word) || word == "train" {
            problems.push(mistakes::block_name_taken(&block.name));
        } else if let Some(first) = usable.iter().find(|b| b.name == block.name) {
            problems.push(mistakes::duplicate_definition("blocks", &block.name, &first.name));
        } else {
            for parameter in std::mem::take(&mut block.parameters) {
                match block.parameters.iter().find(|p| p.name == parameter.name) {
                    Some(first) => {
                        problems.push(mistakes::duplicate_definition("parameters", &parameter.name, &first.name))
                    }
                    None => block.parameters.push(parameter),
                }
            }
            // What could not be read may be where it stands.
            if problems.count() == before && !block.layers.is_empty() {
                let unused = block.parameters.iter().filter(|p| !uses(&block.layers, &p.name));
                problems.extend(unused.map(|parameter| mistakes::parameter_unused(&parameter.name, &block.name)));
            }
            usable.push(block);
        }
    }
    usable
}

/// Whether a parameter stands anywhere among layers.
fn uses(nodes: &[Node], name: &Ident) -> bool {
    nodes.iter().any(|node| {
        let in_body = match &node.body {
            Some(Body::Layers(nodes) | Body::Block(nodes)) => uses(nodes, name),
            Some(Body::Branches(branches)) => branches.iter().any(|nodes| uses(nodes, name)),
            Some(Body::Unreadable) => true,
            None => false,
        };
        let nested = node.nested.as_ref().is_some_and(|nested| {
            names_one(&nested.path, std::slice::from_ref(name))
                || nested.output.as_ref().is_some_and(|output| in_arguments(output, name))
        });
        let attributes = node.attributes.0.iter().any(|(call, _)| in_arguments(call, name));
        node.call.word == *name || in_arguments(&node.call, name) || in_body || nested || attributes
    })
}

fn in_arguments(call: &Call, name: &Ident) -> bool {
    fn stands_in(value: &Value, name: &Ident) -> bool {
        match value {
            Value::Word(call) => call.word == *name || in_arguments(call, name),
            Value::Tuple(values, _) | Value::List(values, _) => values.iter().any(|value| stands_in(value, name)),
            Value::Layers(nodes, _) => uses(nodes, name),
            Value::Constant(tokens, ..) => names_one(tokens, std::slice::from_ref(name)),
            Value::Instance(instance, _) => {
                [&instance.path, &instance.init].iter().any(|tokens| names_one(tokens, std::slice::from_ref(name)))
            }
            Value::Unreadable(_) => true,
            _ => false,
        }
    }
    call.arguments().iter().any(|argument| stands_in(&argument.value, name))
}

struct Expansion<'a> {
    blocks: &'a [Block],
    /// The names of the network's inputs, which stand where layers stand.
    inputs: Vec<Ident>,
    /// The blocks around what is expanded.
    open: Vec<&'a Block>,
    layers: usize,
}

impl<'a> Expansion<'a> {
    fn layers(&mut self, nodes: &mut [Node], problems: &mut Problems) {
        for node in nodes {
            self.layer(node, problems);
        }
    }

    fn layer(&mut self, node: &mut Node, problems: &mut Problems) {
        self.layers += 1;
        for argument in node.call.arguments.iter_mut().flatten() {
            if let Value::Layers(nodes, _) = &mut argument.value {
                self.layers(nodes, problems);
            }
        }
        match &mut node.body {
            Some(Body::Layers(nodes)) => self.layers(nodes, problems),
            Some(Body::Branches(branches)) => branches.iter_mut().for_each(|nodes| self.layers(nodes, problems)),
            Some(Body::Block(_) | Body::Unreadable) | None => {}
        }
        if node.nested.is_some() {
            return;
        }
        let blocks = self.blocks;
        if let Some(block) = blocks.iter().find(|b| b.name == node.call.word) {
            node.body = Some(self.call(&node.call, node.body.is_some(), block, problems).unwrap_or(Body::Unreadable));
        } else if let Some(block) = self.meant(&node.call.word()) {
            problems.push(mistakes::unknown_block(&node.call, block));
            node.body = Some(Body::Unreadable);
        }
    }

    /// The block whose name was misspelt.
    fn meant(&self, word: &str) -> Option<&'a Block> {
        if layers::find(word).is_some() || composition::is_word(word) || self.inputs.iter().any(|name| name == word) {
            return None;
        }
        let names: Vec<String> = self.blocks.iter().map(|b| b.name.to_string()).collect();
        let name = nearest(word, names.iter().map(String::as_str))?;
        self.blocks.iter().find(|b| b.name == name)
    }

    fn call(&mut self, call: &Call, braces: bool, block: &'a Block, problems: &mut Problems) -> Option<Body> {
        if braces {
            problems.push(mistakes::braces_unexpected(call));
            return None;
        }
        if let Some(around) = self.open.iter().find(|b| b.name == block.name).and(self.open.last()) {
            problems.push(mistakes::block_within_itself(call, &around.name.to_string()));
            return None;
        }
        if self.layers > MOST_LAYERS {
            // Reported where the limit was passed.
            return None;
        }
        let values = values(call, block, problems)?;
        let mut layers = block.layers.clone();
        problems.enter(call.place, &call.word());
        layers.iter_mut().for_each(|node| substitute(node, &values, problems));
        self.open.push(block);
        self.layers(&mut layers, problems);
        self.open.pop();
        problems.leave();
        if self.layers > MOST_LAYERS {
            if self.open.is_empty() {
                problems.push(mistakes::too_many_layers(call, MOST_LAYERS));
            }
            return None;
        }
        Some(Body::Block(layers))
    }
}

/// The value of every parameter: by its place, by key, or its default.
fn values<'b>(call: &Call, block: &'b Block, problems: &mut Problems) -> Option<Vec<(&'b Ident, Value)>> {
    let mut given: Vec<Option<Value>> = block.parameters.iter().map(|_| None).collect();
    let mut position = 0;
    let before = problems.count();
    for argument in call.arguments() {
        let index = match &argument.key {
            Some(key) => block.parameters.iter().position(|p| p.name == *key),
            None => Some(position),
        };
        position += usize::from(argument.key.is_none());
        match index.and_then(|i| given.get_mut(i)) {
            Some(place @ None) => *place = Some(argument.value.clone()),
            _ => problems.push(mistakes::block_argument_too_many(call, block, argument)),
        }
    }
    let mut values = Vec::new();
    for (parameter, value) in block.parameters.iter().zip(given) {
        match value.or_else(|| parameter.default.clone()) {
            Some(value) => values.push((&parameter.name, value)),
            // A key that is misspelt is not missing as well.
            None if problems.count() > before => {}
            None => problems.push(mistakes::block_argument_missing(call, block, &parameter.name)),
        }
    }
    (problems.count() == before).then_some(values)
}

type Values<'a> = [(&'a Ident, Value)];

fn of<'v>(values: &'v Values<'_>, name: &Ident) -> Option<&'v Value> {
    values.iter().find(|(n, _)| *n == name).map(|(_, value)| value)
}

fn substitute(node: &mut Node, values: &Values<'_>, problems: &mut Problems) {
    node.attributes.0.iter_mut().for_each(|(call, _)| in_call(call, values, problems));
    if let Some(nested) = &mut node.nested {
        // `Mlp<out> -> features(out)`
        let path = in_tokens(nested.path.clone(), values, &mut Vec::new());
        nested.text = readable(&path);
        nested.path = path;
        nested.output.iter_mut().for_each(|output| in_call(output, values, problems));
        return;
    }
    // A parameter that is an activation may stand as a layer.
    if node.call.arguments.is_none()
        && node.body.is_none()
        && let Some(value @ Value::Word(_)) = of(values, &node.call.word)
        && let Value::Word(call) = value.clone().placed(node.call.place)
    {
        node.call = call;
        return;
    }
    in_call(&mut node.call, values, problems);
    match &mut node.body {
        Some(Body::Layers(nodes) | Body::Block(nodes)) => {
            nodes.iter_mut().for_each(|n| substitute(n, values, problems))
        }
        Some(Body::Branches(branches)) => branches.iter_mut().flatten().for_each(|n| substitute(n, values, problems)),
        Some(Body::Unreadable) | None => {}
    }
}

fn in_call(call: &mut Call, values: &Values<'_>, problems: &mut Problems) {
    for argument in call.arguments.iter_mut().flatten() {
        in_value(&mut argument.value, values, problems);
    }
}

fn in_value(value: &mut Value, values: &Values<'_>, problems: &mut Problems) {
    let place = value.place();
    match value {
        Value::Word(call) => match of(values, &call.word) {
            Some(given) if call.arguments.is_none() => *value = given.clone().placed(place),
            _ => in_call(call, values, problems),
        },
        Value::Tuple(list, _) | Value::List(list, _) => list.iter_mut().for_each(|v| in_value(v, values, problems)),
        Value::Layers(nodes, _) => nodes.iter_mut().for_each(|n| substitute(n, values, problems)),
        Value::Instance(instance, _) => {
            for tokens in [&mut instance.path, &mut instance.init] {
                *tokens = in_tokens(tokens.clone(), values, &mut Vec::new());
            }
        }
        Value::Constant(tokens, ..) => {
            let mut found = Vec::new();
            let tokens = in_tokens(tokens.clone(), values, &mut found);
            let wrong = found.iter().find(|(_, value)| tokens_of(value).is_none());
            *value = match wrong {
                _ if found.is_empty() => return,
                Some((_, Value::Unreadable(_))) => Value::Unreadable(place),
                Some((name, given)) => {
                    let given = (*given).clone().placed(place);
                    problems.push(mistakes::not_a_size(&given, &format!("`{name}`"), 1));
                    Value::Unreadable(place)
                }
                None if size(&tokens) > LONGEST => {
                    problems.push(mistakes::expression_too_long(place));
                    Value::Unreadable(place)
                }
                None => read_value(tokens, place, problems),
            };
        }
        Value::Measure(..)
        | Value::Quantity(..)
        | Value::Integer(..)
        | Value::Float(..)
        | Value::Bool(..)
        | Value::Unreadable(_) => {}
    }
}

/// The most tokens of one expression: blocks that call blocks with `out + out` would double it each time.
const LONGEST: usize = 1_000;

fn size(tokens: &TokenStream) -> usize {
    let sizes = tokens.clone().into_iter().map(|token| match token {
        TokenTree::Group(group) => 1 + size(&group.stream()),
        _ => 1,
    });
    sizes.sum()
}

/// `2 * out` with `16` for `out`.
fn in_tokens<'v>(tokens: TokenStream, values: &'v Values<'_>, found: &mut Vec<(&'v Ident, &'v Value)>) -> TokenStream {
    let mut output = TokenStream::new();
    for token in tokens {
        output.extend([match token {
            TokenTree::Ident(name) => match values.iter().find(|(n, _)| **n == name) {
                Some((parameter, value)) => {
                    found.push((parameter, value));
                    tokens_of(value).unwrap_or(TokenTree::Ident(name))
                }
                None => TokenTree::Ident(name),
            },
            TokenTree::Group(group) => {
                TokenTree::Group(Group::new(group.delimiter(), in_tokens(group.stream(), values, found)))
            }
            token => token,
        }]);
    }
    output
}

fn tokens_of(value: &Value) -> Option<TokenTree> {
    use proc_macro2::Literal;
    Some(match value {
        Value::Integer(n, _) => TokenTree::Literal(Literal::u64_unsuffixed(*n)),
        Value::Float(x, _) if *x >= 0.0 => TokenTree::Literal(Literal::f64_unsuffixed(*x)),
        Value::Constant(tokens, ..) => TokenTree::Group(Group::new(Delimiter::Parenthesis, tokens.clone())),
        _ => return None,
    })
}
