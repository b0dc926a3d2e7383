//! Chains of layers, composites, blocks, and the network around them.

use super::asked::{Shape, behind};
use super::source::{Argument, Block, Call, Input, Node, Source, Value, text_of};
use super::{Random, attributes, ends, layers, train};
use network_compiler::layers::{Role, find};
use network_compiler::shape::Kind;

/// How deep composites stand in composites.
const DEEPEST: usize = 3;
/// The most numbers of one sample between two layers: what is drawn is run.
const LARGEST: u64 = 3_000;

/// A network while it is drawn.
struct Drawing<'a> {
    random: &'a mut Random,
    blocks: Vec<Block>,
    names: usize,
    /// The names in sight, and the shapes of their outputs.
    sight: Vec<(String, Shape)>,
    /// Keywords that are wanted at the next place where they fit.
    wanted: Vec<&'static str>,
    /// Networks that are layers of this one.
    nested: Vec<Source>,
}

/// What a chain must give.
#[derive(Clone, Copy, PartialEq)]
enum Goal {
    /// Any shape.
    Any,
    /// The kind and the sides of the input: what stands in a branch.
    Sides,
}

/// A valid network, with a name and a header.
pub fn network(name: &str, random: &mut Random) -> Source {
    let all: Vec<&str> = layers::drawable().collect();
    let wanted = (0..3).map(|_| random.pick(&all)).collect();
    network_with(name, wanted, random)
}

/// A valid network in which some of these words stand, where they fit.
pub fn network_with(name: &str, wanted: Vec<&'static str>, random: &mut Random) -> Source {
    let inputs = ends::inputs(random);
    let mut drawing = Drawing { random, blocks: Vec::new(), names: 0, sight: Vec::new(), wanted, nested: Vec::new() };
    let (mut nodes, mut shape) = drawing.begin(&inputs);
    if !nodes.is_empty() || drawing.random.percent(90) {
        let count = drawing.random.between(1, 6);
        let (more, output) = drawing.chain(&shape, count, DEEPEST, Goal::Any);
        nodes.extend(more);
        shape = output;
    }
    if matches!(shape.kind, Kind::Features | Kind::Tokens) || drawing.random.percent(55) {
        shape = drawing.end_in_features(&mut nodes, shape);
    }
    let Drawing { blocks, nested, .. } = drawing;
    let output = ends::output(&mut nodes, &shape, random);
    let train = train::settings(&inputs, &output, &nodes, random);
    let inputs = inputs.into_iter().map(|(name, shape)| Input { name, call: shape.header() }).collect();
    let name = Some(name.into());
    let (limits, constants) = (Vec::new(), Vec::new());
    let mut source = Source {
        name,
        inputs,
        output: Some(output),
        blocks,
        layers: nodes,
        train,
        limits,
        constants,
        generic: false,
        nested: Vec::new(),
    };
    source = source.without_idle_blocks();
    source.nested = source.called(nested);
    ends::limits(&mut source, random);
    attributes::draw(&mut source.layers, random);
    name_sizes(&mut source, random);
    without_a_name(&mut source, random);
    source
}

impl Drawing<'_> {
    /// The layers with which several inputs begin, and what they give: their branches meet, or the first is joined by the
    /// others on its way. From here on their names are in sight.
    fn begin(&mut self, inputs: &[(Option<String>, Shape)]) -> (Vec<Node>, Shape) {
        let unnamed = inputs[0].1.clone();
        let named = |(name, shape): &(Option<String>, Shape)| Some((name.clone()?, shape.clone()));
        let inputs: Vec<(String, Shape)> = inputs.iter().filter_map(named).collect();
        self.sight = inputs.iter().filter(|(_, shape)| shape.kind != Kind::Tokens).cloned().collect();
        let [(first, shape), others @ ..] = inputs.as_slice() else { return (Vec::new(), unnamed) };
        if others.is_empty() {
            let named = self.random.percent(50).then(|| Call::new(first).into());
            return (named.into_iter().collect(), shape.clone());
        }
        let alike = others.iter().all(|(_, other)| other.kind == shape.kind && other.sides() == shape.sides());
        if alike && shape.kind != Kind::Tokens && self.random.percent(60) {
            let count = self.random.between(0, 2);
            let (layers, mut shape) = self.chain(shape, count, 1, Goal::Sides);
            let mut nodes = vec![Call::new(first).into()];
            nodes.extend(layers);
            for (other, joined) in others {
                nodes.push(Call::new("concat").with(other.as_str()).into());
                let channels = shape.channels() + joined.channels();
                shape = shape.with_channels(channels);
            }
            return (nodes, shape);
        }
        let join = self.random.pick(&["concat", "sum", "product"]);
        let common = self.random.between(1, 6);
        let (mut branches, mut channels) = (Vec::new(), 0);
        for (name, shape) in &inputs {
            let count = self.random.between(1, 2);
            let (layers, shape) = self.chain(shape, count, 1, Goal::Any);
            let mut nodes = vec![Call::new(name).into()];
            nodes.extend(layers);
            let shape = self.end_in_features(&mut nodes, shape);
            let width = if join == "concat" { self.random.between(1, 6) } else { common };
            nodes.push(shape.projection(width));
            channels = if join == "concat" { channels + width } else { width };
            branches.push(nodes);
        }
        let node = Node::branched(Call::new("parallel").with(join), branches);
        (vec![node], Shape::new(Kind::Features, vec![channels]))
    }

    fn behind(&self, input: &Shape, nodes: &[Node]) -> Result<Shape, Vec<String>> {
        let joinable = self.joinable(input);
        behind(input, &self.blocks, &joinable, nodes)
    }

    /// The names in sight whose outputs have the sides of this shape.
    fn joinable(&self, shape: &Shape) -> Vec<(String, Shape)> {
        let alike = |other: &Shape| other.kind == shape.kind && other.sides() == shape.sides();
        self.sight.iter().filter(|(_, other)| alike(other)).cloned().collect()
    }

    /// `concat(name)`, `sum(name)`: what comes, joined to outputs that have names.
    fn joined(&mut self, shape: &Shape) -> Option<Node> {
        let names = self.joinable(shape);
        (!names.is_empty()).then_some(())?;
        let (name, other) = self.random.pick(&names);
        let word = if other == *shape && self.random.percent(50) { "sum" } else { "concat" };
        Some(Call::new(word).with(name.as_str()).into())
    }

    /// So many layers, and what they make of the input.
    fn chain(&mut self, input: &Shape, count: u64, depth: usize, goal: Goal) -> (Vec<Node>, Shape) {
        let (mut nodes, mut shape): (Vec<Node>, _) = (Vec::new(), input.clone());
        let sight = self.sight.len();
        while (nodes.len() as u64) < count {
            let Some((node, output)) = self.node(&shape, nodes.last(), depth, goal) else { break };
            if let Some(name) = &node.name {
                self.sight.push((name.clone(), output.clone()));
            }
            nodes.push(node);
            shape = output;
        }
        self.sight.truncate(sight);
        (nodes, shape)
    }

    /// One layer or composite that fits behind `before`. The compiler must accept it: what it says otherwise is a failure.
    fn node(&mut self, shape: &Shape, before: Option<&Node>, depth: usize, goal: Goal) -> Option<(Node, Shape)> {
        for _ in 0..200 {
            let composite = depth > 0 && shape.kind != Kind::Tokens && self.random.percent(10 * depth as u64);
            let node = match composite {
                _ if !self.sight.is_empty() && self.random.percent(15) => self.joined(shape),
                _ if goal == Goal::Any && depth > 0 && self.random.percent(4) => self.nested(shape),
                _ if shape.kind != Kind::Tokens && self.random.percent(2) => scaled(shape),
                true => self.composite(shape, depth - 1, goal),
                false => self.layer(shape, goal),
            };
            let Some(mut node) = node else { continue };
            if let (Some(before), Some(_)) = (before, activation(&Some(node.clone())))
                && activation(&Some(before.clone())).is_some()
            {
                // Two activations in a row may cancel.
                continue;
            }
            let output = match self.behind(shape, std::slice::from_ref(&node)) {
                Ok(output) => output,
                // What would take positions that were filled up for real is refused: the compiler says which layers do.
                Err(problems) if shape.padded && problems.iter().all(|problem| problem.contains("filled up")) => {
                    continue;
                }
                Err(problems) => {
                    let text = text_of(std::slice::from_ref(&node));
                    panic!("{shape:?} is refused by\n{text}\n{}", problems.join("\n"));
                }
            };
            let stays = goal == Goal::Any || (output.kind == shape.kind && output.sides() == shape.sides());
            if !stays || output.elements() > LARGEST || output.channels() > 48 {
                continue;
            }
            self.wanted.retain(|word| *word != node.call.word);
            if self.random.percent(20) {
                self.names += 1;
                node.name = Some(format!("layer_{}", self.names));
            }
            return Some((node, output));
        }
        None
    }

    fn layer(&mut self, shape: &Shape, goal: Goal) -> Option<Node> {
        let all: Vec<&str> = layers::drawable().collect();
        let word = match self.wanted.is_empty() || self.random.percent(50) {
            true => self.random.pick(&all),
            false => self.random.pick(&self.wanted),
        };
        // Activations are a third of all words, but not of all layers.
        if find(word)?.role == Role::Activation && self.random.percent(60) && !self.wanted.contains(&word) {
            return None;
        }
        layers::layer(word, shape, goal == Goal::Sides, self.random).map(Node::from)
    }

    /// Another network, which takes this shape: `Inner1 -> features(3)`.
    fn nested(&mut self, shape: &Shape) -> Option<Node> {
        if shape.padded || !shape.can_be_written() {
            return None;
        }
        let sight = std::mem::take(&mut self.sight);
        let count = self.random.between(1, 2);
        let (mut layers, mut output) = self.chain(shape, count, 0, Goal::Any);
        self.sight = sight;
        (output.kind != Kind::Tokens).then_some(())?;
        let channels = self.random.between(1, 4);
        layers.push(output.projection(channels));
        output = output.with_channels(channels);
        let name = format!("Inner{}", self.nested.len() + 1);
        let claim = output.header();
        let gives =
            if output.kind == Kind::Features { Call { word: "values".into(), ..claim.clone() } } else { claim.clone() };
        self.nested.push(Source {
            name: Some(name.clone()),
            inputs: vec![Input { name: None, call: shape.header() }],
            output: Some(gives),
            blocks: Vec::new(),
            layers,
            train: Vec::new(),
            limits: Vec::new(),
            constants: Vec::new(),
            generic: false,
            nested: Vec::new(),
        });
        Some(Node::nested(&name, claim))
    }

    fn composite(&mut self, shape: &Shape, depth: usize, goal: Goal) -> Option<Node> {
        match self.random.between(0, 4) {
            0 => self.residual(shape, depth),
            1 => self.shortcut(shape, depth),
            2 => self.parallel(shape, depth),
            3 => self.repeat(shape, depth),
            _ => self.block(shape, depth, goal),
        }
    }

    /// Layers in braces that give the kind and the sides of the input, with so many channels.
    fn branch(&mut self, shape: &Shape, depth: usize, channels: u64) -> Option<Vec<Node>> {
        let count = self.random.between(1, 2);
        let (mut nodes, output) = self.chain(shape, count, depth, Goal::Sides);
        if output.channels() != channels || nodes.is_empty() {
            nodes.push(self.projection(&output, channels, 1)?);
        }
        Some(nodes)
    }

    /// A layer that gives so many channels and changes nothing else, or the sides by a stride alone.
    fn projection(&mut self, shape: &Shape, channels: u64, stride: u64) -> Option<Node> {
        if stride == 1 {
            return (shape.kind != Kind::Tokens).then(|| shape.projection(channels));
        }
        let word = match shape.kind {
            Kind::Signal | Kind::Sequence => "conv1d",
            Kind::Image => "conv2d",
            Kind::Volume => "conv3d",
            Kind::Features | Kind::Tokens => return None,
        };
        Some(Call::new(word).with(channels).with(1).key("stride", stride).into())
    }

    fn residual(&mut self, shape: &Shape, depth: usize) -> Option<Node> {
        let body = self.branch(shape, depth, shape.channels())?;
        Some(Node::braced(Call::new("residual"), body))
    }

    fn shortcut(&mut self, shape: &Shape, depth: usize) -> Option<Node> {
        let channels = self.random.between(1, 8);
        let stride = if shape.kind == Kind::Features { 1 } else { self.random.between(1, 2) };
        let mut body = self.branch(shape, depth, channels)?;
        let mut shortcut = vec![self.projection(shape, channels, stride)?];
        if stride > 1 {
            body.push(self.projection(shape, channels, stride)?);
        }
        if self.random.percent(30) {
            shortcut.push(Call::new("batch_norm").into());
        }
        let call = Call::new("residual").key("shortcut", Value::Layers(shortcut));
        Some(Node::braced(call, body))
    }

    fn parallel(&mut self, shape: &Shape, depth: usize) -> Option<Node> {
        let join = self.random.pick(&["concat", "sum", "product"]);
        let empty = self.random.percent(40).then_some(0);
        let common = if empty.is_some() { shape.channels() } else { self.random.between(1, 6) };
        let mut branches = Vec::new();
        for i in 0..self.random.between(2, 3) {
            if Some(i) == empty {
                branches.push(Vec::new());
                continue;
            }
            let channels = if join == "concat" { self.random.between(1, 6) } else { common };
            branches.push(self.branch(shape, depth, channels)?);
        }
        Some(Node::branched(Call::new("parallel").with(join), branches))
    }

    fn repeat(&mut self, shape: &Shape, depth: usize) -> Option<Node> {
        let body = self.branch(shape, depth, shape.channels())?;
        Some(Node::braced(Call::new("repeat").with(self.random.between(1, 3)), body))
    }

    /// A call of a block: of one that is there and happens to fit, or of a new one.
    fn block(&mut self, shape: &Shape, depth: usize, goal: Goal) -> Option<Node> {
        if !self.blocks.is_empty() && self.random.percent(40) {
            let block = self.random.pick(&self.blocks);
            let call = block.parameters.iter().fold(Call::new(&block.name), |c, _| c.with(self.random.between(1, 6)));
            let node = Node::from(call);
            return self.behind(shape, std::slice::from_ref(&node)).is_ok().then_some(node);
        }
        let count = self.random.between(1, 3);
        // A block does not see the names around its call.
        let sight = std::mem::take(&mut self.sight);
        let (mut layers, _) = self.chain(shape, count, depth, goal);
        self.sight = sight;
        let mut call = Call::new(&format!("block{}", self.blocks.len() + 1));
        let mut parameters = Vec::new();
        for size in layers.iter_mut().flat_map(Node::sizes) {
            if let Value::Size(n) = size
                && self.random.percent(30)
            {
                let parameter = format!("p{}", parameters.len() + 1);
                call = call.with(*n);
                *size = Value::Named(parameter.clone(), *n);
                parameters.push(parameter);
            }
        }
        if layers.is_empty() {
            return None;
        }
        self.blocks.push(Block { name: call.word.clone(), parameters, layers });
        Some(call.into())
    }

    /// Layers behind which features stand.
    fn end_in_features(&mut self, nodes: &mut Vec<Node>, shape: Shape) -> Shape {
        let mut shape = shape;
        while shape.kind != Kind::Features {
            let word = match shape.kind {
                Kind::Tokens => "embedding",
                Kind::Sequence => self.random.pick(&["last_step", "flatten", "global_avg_pool", "global_max_pool"]),
                _ => self.random.pick(&["flatten", "global_avg_pool", "global_max_pool"]),
            };
            let Some(call) = layers::layer(word, &shape, false, self.random) else { continue };
            nodes.push(call.into());
            match self.behind(&shape, &nodes[nodes.len() - 1..]) {
                Ok(output) => shape = output,
                // Positions that may be filled up are not flattened.
                Err(problems) => {
                    assert!(shape.padded, "{}", problems.join("\n"));
                    nodes.pop();
                }
            }
        }
        shape
    }
}

/// The activation that works last in a layer, if one is written.
fn activation(node: &Option<Node>) -> Option<String> {
    let call = &node.as_ref()?.call;
    let is_activation = |word: &str| find(word).is_some_and(|k| k.role == Role::Activation);
    if is_activation(&call.word) {
        return Some(call.word.clone());
    }
    call.arguments.iter().find_map(|argument| match &argument.value {
        Value::Call(inner) if is_activation(&inner.word) => Some(inner.word.clone()),
        _ => None,
    })
}

/// Some sizes become constants of the user's.
fn name_sizes(source: &mut Source, random: &mut Random) {
    if random.percent(60) {
        return;
    }
    let prefix = source.name.clone().unwrap_or_default().to_uppercase();
    let mut constants = Vec::new();
    for size in source.layers.iter_mut().flat_map(Node::sizes) {
        if let Value::Size(n) = size
            && random.percent(25)
        {
            let name = format!("{prefix}_{n}");
            if !constants.contains(&(name.clone(), *n)) {
                constants.push((name.clone(), *n));
            }
            *size = Value::Named(name, *n);
        }
    }
    // Parameters, unless they are asked to be numbers while it compiles.
    source.generic = !constants.is_empty() && random.percent(40);
    source.constants = constants;
}

/// A module of the user's own, which `tests/random/seen.rs` has: it gives what it takes.
fn scaled(shape: &Shape) -> Option<Node> {
    shape.can_be_written().then_some(())?;
    let gives = Shape { padded: false, ..shape.clone() }.header();
    let call = Call::new("module").key("Scaled", Value::from("Scaled::new(device)")).key("output", gives);
    Some(call.key("params", 1).key("flops", shape.elements()).into())
}

/// The expression form, where the layers can say what a header would.
fn without_a_name(source: &mut Source, random: &mut Random) {
    let [Input { name: None, call: input }] = source.inputs.as_slice() else { return };
    let takes = match input.arguments.as_slice() {
        [Argument { value: Value::Size(n), .. }] if input.word == "features" => *n,
        _ => return,
    };
    let Some(last) = source.layers.last_mut() else { return };
    let activation = |node: &Node| node.call.arguments.iter().any(|a| matches!(a.value, Value::Call(_)));
    let softmax = |node: &Node| text_of(std::slice::from_ref(node)).contains("softmax");
    let is_dense = last.call.word == "dense" && !activation(last);
    let said = match source.output.as_ref().map(|output| output.word.as_str()) {
        Some("values") => !softmax(last),
        Some("class") => text_of(std::slice::from_ref(last)).trim_end().ends_with("softmax)") || is_dense,
        _ => false,
    };
    if !said || !source.constants.is_empty() || random.percent(50) {
        return;
    }
    if is_dense && source.output.as_ref().is_some_and(|output| output.word == "class") {
        let keys = last.call.arguments.iter().position(|a| a.key.is_some()).unwrap_or(last.call.arguments.len());
        last.call.arguments.insert(keys, Argument { key: None, value: "softmax".into() });
    }
    // The first layer says what comes.
    source.layers.insert(0, Call::new("dense").with(takes).with(takes).into());
    (source.name, source.output) = (None, None);
    (source.train, source.limits) = (Vec::new(), Vec::new());
}
