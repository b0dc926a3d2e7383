//! A network as text that can still be changed: its layers, calls and arguments, and how they are written down.

use std::fmt::Write;

/// A whole `network!`.
#[derive(Debug, Clone)]
pub struct Source {
    /// The name; without one it is the expression form.
    pub name: Option<String>,
    /// One without a name, or several with theirs.
    pub inputs: Vec<Input>,
    /// `class(10)`; a network that ends in softmax, or gives values, may leave it out.
    pub output: Option<Call>,
    pub blocks: Vec<Block>,
    pub layers: Vec<Node>,
    /// The settings of `train`; without any there is no such section.
    pub train: Vec<Setting>,
    /// Those of `limits`, likewise.
    pub limits: Vec<Setting>,
    /// Constants used as sizes: names and values.
    pub constants: Vec<(String, u64)>,
    /// Whether they are parameters of the network, `Net<const WIDE: usize>`.
    pub generic: bool,
    /// The networks that are layers of this one, each an item of its own.
    pub nested: Vec<Source>,
}

/// `photo: image(3, 64, 64)`
#[derive(Debug, Clone)]
pub struct Input {
    pub name: Option<String>,
    pub call: Call,
}

/// `epochs: 3`
#[derive(Debug, Clone)]
pub struct Setting {
    pub key: String,
    pub value: String,
}

/// `block unit(out) { … }`
#[derive(Debug, Clone)]
pub struct Block {
    pub name: String,
    pub parameters: Vec<String>,
    pub layers: Vec<Node>,
}

/// `#[freeze] name: conv2d(16, 3, relu) { … }`
#[derive(Debug, Clone)]
pub struct Node {
    /// Those before it, each a line: `#[freeze]`, `/// documentation`.
    pub attributes: Vec<String>,
    pub name: Option<String>,
    pub call: Call,
    /// What another network is said to give: the call is its name.
    pub claim: Option<Call>,
    pub body: Body,
}

/// What stands in braces behind a layer.
#[derive(Debug, Clone)]
pub enum Body {
    None,
    Layers(Vec<Node>),
    Branches(Vec<Vec<Node>>),
}

/// `conv2d(16, 3, relu)`
#[derive(Debug, Clone)]
pub struct Call {
    pub word: String,
    pub arguments: Vec<Argument>,
}

/// `16`, `stride = 2`
#[derive(Debug, Clone)]
pub struct Argument {
    pub key: Option<String>,
    pub value: Value,
}

/// A value of an argument.
#[derive(Debug, Clone)]
pub enum Value {
    Size(u64),
    /// A constant of the user's, or a block's parameter: its name, and the value it stands for.
    Named(String, u64),
    Tuple(Vec<Value>),
    /// An activation, a word, a real number: as it is.
    Call(Call),
    Layers(Vec<Node>),
}

impl Call {
    pub fn new(word: &str) -> Call {
        Call { word: word.into(), arguments: Vec::new() }
    }

    pub fn with(mut self, value: impl Into<Value>) -> Call {
        self.arguments.push(Argument { key: None, value: value.into() });
        self
    }

    pub fn key(mut self, key: &str, value: impl Into<Value>) -> Call {
        self.arguments.push(Argument { key: Some(key.into()), value: value.into() });
        self
    }
}

impl From<u64> for Value {
    fn from(n: u64) -> Value {
        Value::Size(n)
    }
}

impl From<&str> for Value {
    fn from(word: &str) -> Value {
        Value::Call(Call::new(word))
    }
}

impl From<Call> for Value {
    fn from(call: Call) -> Value {
        Value::Call(call)
    }
}

impl From<Vec<u64>> for Value {
    fn from(sizes: Vec<u64>) -> Value {
        match sizes.as_slice() {
            [one] => Value::Size(*one),
            sizes if sizes.windows(2).all(|pair| pair[0] == pair[1]) => Value::Size(sizes[0]),
            _ => Value::Tuple(sizes.into_iter().map(Value::Size).collect()),
        }
    }
}

impl From<Call> for Node {
    fn from(call: Call) -> Node {
        Node { attributes: Vec::new(), name: None, call, claim: None, body: Body::None }
    }
}

impl Node {
    /// `Inner1 -> features(3)`
    pub fn nested(name: &str, claim: Call) -> Node {
        Node { claim: Some(claim), ..Node::from(Call::new(name)) }
    }

    pub fn braced(call: Call, layers: Vec<Node>) -> Node {
        Node { body: Body::Layers(layers), ..Node::from(call) }
    }

    pub fn branched(call: Call, branches: Vec<Vec<Node>>) -> Node {
        Node { body: Body::Branches(branches), ..Node::from(call) }
    }

    /// Its word, and those of all layers in it.
    pub fn words(&self) -> Vec<String> {
        let inside: Vec<&Node> = match &self.body {
            Body::None => Vec::new(),
            Body::Layers(layers) => layers.iter().collect(),
            Body::Branches(branches) => branches.iter().flatten().collect(),
        };
        std::iter::once(self.call.word.clone()).chain(inside.into_iter().flat_map(Node::words)).collect()
    }

    /// The sizes of its arguments, and of those of the layers in it.
    pub fn sizes(&mut self) -> Vec<&mut Value> {
        let mut sizes = Vec::new();
        for argument in &mut self.call.arguments {
            // How many layers are stacked decides what is there, not only how large it is.
            if argument.key.as_deref() == Some("layers") {
                continue;
            }
            match &mut argument.value {
                size @ (Value::Size(_) | Value::Named(..)) => sizes.push(size),
                Value::Tuple(values) => sizes.extend(values),
                Value::Layers(layers) => sizes.extend(layers.iter_mut().flat_map(Node::sizes)),
                Value::Call(_) => {}
            }
        }
        match &mut self.body {
            Body::None => {}
            Body::Layers(layers) => sizes.extend(layers.iter_mut().flat_map(Node::sizes)),
            Body::Branches(branches) => sizes.extend(branches.iter_mut().flatten().flat_map(Node::sizes)),
        }
        sizes
    }
}

/// Whether constants are written by their names or by their values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Constants {
    Names,
    Values,
}

impl Source {
    /// Blocks that nothing calls are a mistake: they go.
    pub fn without_idle_blocks(mut self) -> Source {
        self.blocks = called(&self.blocks, &self.layers);
        self
    }

    /// Those of the networks that a layer of this one names.
    pub fn called(&self, nested: Vec<Source>) -> Vec<Source> {
        let mut words = Vec::new();
        words_of(&self.layers, &self.blocks, &mut words);
        nested.into_iter().filter(|source| source.name.as_deref().is_some_and(|name| words.contains(&name))).collect()
    }

    /// As a user writes it, between the delimiters of `network!`.
    pub fn text(&self, constants: Constants) -> String {
        let mut text = String::new();
        for block in &self.blocks {
            let _ = writeln!(text, "block {}({}) {{", block.name, block.parameters.join(", "));
            write_layers(&mut text, &block.layers, 1, Constants::Names);
            text.push_str("}\n");
        }
        if let Some(name) = &self.name {
            text.push_str(name);
            if self.generic && constants == Constants::Names {
                let parameters = self.constants.iter().map(|(name, _)| format!("const {name}: usize"));
                let _ = write!(text, "<{}>", parameters.collect::<Vec<_>>().join(", "));
            }
            text.push_str(": ");
            write_inputs(&mut text, &self.inputs, constants);
            if let Some(output) = &self.output {
                text.push_str(" -> ");
                write_call(&mut text, output, constants);
            }
            text.push_str(" {\n");
        }
        write_layers(&mut text, &self.layers, 1, constants);
        if self.name.is_some() {
            text.push_str("}\n");
        }
        for (word, settings) in [("train", &self.train), ("limits", &self.limits)] {
            if !settings.is_empty() {
                let settings: Vec<String> = settings.iter().map(|s| format!("{}: {}", s.key, s.value)).collect();
                let _ = writeln!(text, "{word} {{ {} }}", settings.join(", "));
            }
        }
        text
    }

    /// How deep composites stand in one another; a block counts where it is called.
    pub fn deepest(&self) -> usize {
        deepest(&self.layers, &self.blocks)
    }
}

/// The blocks that these layers call, and those that these call.
pub fn called(blocks: &[Block], layers: &[Node]) -> Vec<Block> {
    let mut words: Vec<&str> = Vec::new();
    words_of(layers, blocks, &mut words);
    blocks.iter().filter(|block| words.contains(&block.name.as_str())).cloned().collect()
}

fn words_of<'a>(layers: &'a [Node], blocks: &'a [Block], words: &mut Vec<&'a str>) {
    for node in layers {
        words.push(&node.call.word);
        match &node.body {
            Body::None => {}
            Body::Layers(layers) => words_of(layers, blocks, words),
            Body::Branches(branches) => branches.iter().for_each(|layers| words_of(layers, blocks, words)),
        }
        for argument in &node.call.arguments {
            if let Value::Layers(layers) = &argument.value {
                words_of(layers, blocks, words);
            }
        }
        if let Some(block) = blocks.iter().find(|block| block.name == node.call.word) {
            words_of(&block.layers, blocks, words);
        }
    }
}

fn deepest(layers: &[Node], blocks: &[Block]) -> usize {
    let depths = layers.iter().map(|node| match &node.body {
        Body::Layers(layers) => 1 + deepest(layers, blocks),
        Body::Branches(branches) => 1 + branches.iter().map(|b| deepest(b, blocks)).max().unwrap_or(0),
        Body::None => match blocks.iter().find(|b| b.name == node.call.word) {
            Some(block) => 1 + deepest(&block.layers, blocks),
            None => 0,
        },
    });
    depths.max().unwrap_or(0)
}

/// Layers as they are written.
pub fn text_of(layers: &[Node]) -> String {
    let mut text = String::new();
    write_layers(&mut text, layers, 0, Constants::Values);
    text
}

fn write_inputs(text: &mut String, inputs: &[Input], constants: Constants) {
    if let [Input { name: None, call }] = inputs {
        return write_call(text, call, constants);
    }
    text.push('(');
    for (i, input) in inputs.iter().enumerate() {
        let _ = write!(text, "{}{}: ", if i > 0 { ", " } else { "" }, input.name.as_deref().unwrap_or_default());
        write_call(text, &input.call, constants);
    }
    text.push(')');
}

fn write_layers(text: &mut String, layers: &[Node], depth: usize, constants: Constants) {
    for node in layers {
        for attribute in &node.attributes {
            let _ = writeln!(text, "{}{attribute}", "    ".repeat(depth));
        }
        text.push_str(&"    ".repeat(depth));
        if let Some(name) = &node.name {
            let _ = write!(text, "{name}: ");
        }
        write_call(text, &node.call, constants);
        if let Some(claim) = &node.claim {
            text.push_str(" -> ");
            write_call(text, claim, constants);
        }
        match &node.body {
            Body::None => {}
            Body::Layers(layers) => {
                text.push_str(" {\n");
                write_layers(text, layers, depth + 1, constants);
                text.push_str(&"    ".repeat(depth));
                text.push('}');
            }
            Body::Branches(branches) => {
                text.push_str(" {\n");
                for branch in branches {
                    text.push_str(&"    ".repeat(depth + 1));
                    text.push_str("{\n");
                    write_layers(text, branch, depth + 2, constants);
                    text.push_str(&"    ".repeat(depth + 1));
                    text.push_str("}\n");
                }
                text.push_str(&"    ".repeat(depth));
                text.push('}');
            }
        }
        text.push('\n');
    }
}

fn write_call(text: &mut String, call: &Call, constants: Constants) {
    text.push_str(&call.word);
    if call.arguments.is_empty() {
        return;
    }
    text.push('(');
    for (i, argument) in call.arguments.iter().enumerate() {
        if i > 0 {
            text.push_str(", ");
        }
        if let Some(key) = &argument.key {
            let _ = write!(text, "{key} = ");
        }
        write_value(text, &argument.value, constants);
    }
    text.push(')');
}

fn write_value(text: &mut String, value: &Value, constants: Constants) {
    match value {
        Value::Named(name, _) if constants == Constants::Names => text.push_str(name),
        Value::Size(n) | Value::Named(_, n) => {
            let _ = write!(text, "{n}");
        }
        Value::Tuple(values) => {
            text.push('(');
            for (i, value) in values.iter().enumerate() {
                if i > 0 {
                    text.push_str(", ");
                }
                write_value(text, value, constants);
            }
            text.push(')');
        }
        Value::Call(call) => write_call(text, call, constants),
        Value::Layers(layers) => {
            text.push_str("{\n");
            write_layers(text, layers, 3, constants);
            text.push_str("    }");
        }
    }
}
