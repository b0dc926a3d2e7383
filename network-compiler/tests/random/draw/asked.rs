//! The shape behind a layer, as the compiler says it.

use super::source::{Block, Call, Constants, Input, Node, Source, called};
use network_compiler::diagnostics::Problems;
use network_compiler::model::Model;
use network_compiler::shape::Kind;
use network_compiler::{blocks, check, syntax};

/// The shape of one sample, all its sizes known.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    pub kind: Kind,
    pub dims: Vec<u64>,
    /// Whether some of the positions may have been filled up.
    pub padded: bool,
}

impl Shape {
    pub fn new(kind: Kind, dims: Vec<u64>) -> Shape {
        Shape { kind, dims, padded: false }
    }

    /// `image(3, 8, 8)`
    pub fn header(&self) -> Call {
        let call = self.dims.iter().fold(Call::new(self.kind.word()), |call, n| call.with(*n));
        if self.padded { call.key("pad", 0) } else { call }
    }

    /// Whether it looks like no other order of its axes: one that does is refused where it is written.
    pub fn can_be_written(&self) -> bool {
        match self.kind {
            Kind::Image => self.channels() <= 4,
            Kind::Volume => {
                let (last, others) = (self.dims[3], &self.dims[..3]);
                !matches!(last, 1 | 3) || others.iter().any(|n| *n < 8)
            }
            _ => true,
        }
    }

    fn channel_axis(&self) -> usize {
        match self.kind {
            Kind::Image | Kind::Signal | Kind::Volume => 0,
            Kind::Features | Kind::Sequence | Kind::Tokens => self.dims.len() - 1,
        }
    }

    pub fn channels(&self) -> u64 {
        self.dims[self.channel_axis()]
    }

    /// The same sides with so many channels.
    pub fn with_channels(mut self, channels: u64) -> Shape {
        let axis = self.channel_axis();
        self.dims[axis] = channels;
        self
    }

    /// Height and width, the length, the steps.
    pub fn sides(&self) -> Vec<u64> {
        let mut sides = self.dims.clone();
        sides.remove(self.channel_axis());
        sides
    }

    /// A layer that gives so many channels and changes nothing else.
    pub fn projection(&self, channels: u64) -> Node {
        let word = match self.kind {
            Kind::Features | Kind::Sequence => return Call::new("dense").with(channels).into(),
            Kind::Signal => "conv1d",
            Kind::Image => "conv2d",
            Kind::Volume => "conv3d",
            Kind::Tokens => "embedding",
        };
        Call::new(word).with(channels).with(1).into()
    }

    pub fn elements(&self) -> u64 {
        match self.kind {
            Kind::Tokens => self.dims[0],
            _ => self.dims.iter().product(),
        }
    }
}

/// The checked network, or what is wrong with it.
pub fn check(source: &str) -> Result<Model, Vec<String>> {
    let mut problems = Problems::new();
    let tokens = source.parse().map_err(|e| vec![format!("{e:?}")])?;
    let network = syntax::parse(tokens, &mut problems);
    let network = blocks::expand(network, &mut problems);
    let model = check::network(&network, &mut problems);
    match problems.finish() {
        Ok(()) => Ok(model),
        Err(problems) => Err(problems.iter().map(|p| p.text()).collect()),
    }
}

/// The shape that `layers` make of `input`, in the sight of names whose layers have the same sides.
pub fn behind(
    input: &Shape,
    blocks: &[Block],
    names: &[(String, Shape)],
    layers: &[Node],
) -> Result<Shape, Vec<String>> {
    let (mut header, mut all) = (input.clone(), Vec::new());
    if !input.can_be_written() {
        // A header that looks like Keras' order of the axes is refused; between two layers the same shape is right.
        header.dims[0] = 1;
        all.push(input.projection(input.channels()));
    }
    if input.kind == Kind::Sequence && input.padded {
        // Only tokens are filled up: the sequence is what is made of them.
        header = Shape { kind: Kind::Tokens, dims: vec![input.dims[0], 9], padded: true };
        all.push(Call::new("embedding").with(input.channels()).into());
    }
    for (name, shape) in names {
        let mut node = input.projection(shape.channels());
        node.name = Some(name.clone());
        all.extend([node, input.projection(input.channels())]);
    }
    all.extend_from_slice(layers);
    let last = all.len() - 1;
    // Positions that may be filled up are not flattened; behind what leaves them out, there may be none any more, or others.
    let ends: &[&[&str]] = if input.padded { &[&["last_step"], &[], &["flatten"]] } else { &[&["flatten"]] };
    let mut model = Err(Vec::new());
    for end in ends {
        model = ended(&header, called(blocks, layers), &all, end);
        let of_the_end = ["`last_step` takes a sequence", "`dense` takes features"];
        let is_none = |problems: &Vec<String>| problems.iter().any(|p| of_the_end.iter().any(|end| p.starts_with(end)));
        if !model.as_ref().is_err_and(is_none) {
            break;
        }
    }
    let model = model?;
    let output = model.body.items[last].output();
    let dims = output.dims.iter().map(|d| d.number().expect("every size is a number")).collect();
    Ok(Shape { kind: output.kind, dims, padded: output.pad.is_some() })
}

/// The network of some layers, those that end it, and a value.
fn ended(header: &Shape, blocks: Vec<Block>, layers: &[Node], end: &[&str]) -> Result<Model, Vec<String>> {
    let mut all = layers.to_vec();
    all.extend(end.iter().map(|word| Node::from(Call::new(word))));
    all.push(Call::new("dense").with(1).into());
    let source = Source {
        name: Some("A".into()),
        inputs: vec![Input { name: None, call: header.header() }],
        output: Some(Call::new("values").with(1)),
        blocks,
        layers: all,
        train: Vec::new(),
        limits: Vec::new(),
        constants: Vec::new(),
        generic: false,
        nested: Vec::new(),
    };
    check(&source.text(Constants::Values))
}
