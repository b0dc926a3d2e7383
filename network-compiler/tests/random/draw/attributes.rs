//! What stands before layers: `#[freeze]`, `#[rate(0.1)]`, `#[init(zeros)]`.

use super::Random;
use super::source::{Body, Node};

/// Words whose weights are drawn, however they are written.
const DRAWN: &[&str] = &[
    "dense",
    "conv1d",
    "conv2d",
    "conv3d",
    "conv_transpose2d",
    "depthwise_conv2d",
    "separable_conv2d",
    "lstm",
    "gru",
    "rnn",
    "embedding",
    "attention",
    "transformer_encoder",
];

const INITIALIZERS: &[&str] = &[
    "kaiming_normal",
    "kaiming_uniform(gain = 1.0, fan_out_only = true)",
    "xavier_normal",
    "xavier_uniform",
    "orthogonal",
    "normal(mean = 0.0, std = 0.02)",
    "uniform(min = -0.05, max = 0.05)",
    "constant(0.1)",
    "zeros",
    "ones",
];

/// Puts attributes before some of a network's layers, where they make a difference.
pub fn draw(layers: &mut [Node], random: &mut Random) {
    if random.percent(50) {
        return;
    }
    // What another network begins with is its own.
    let is_drawn = |node: &Node| node.words().iter().any(|word| DRAWN.contains(&word.as_str()));
    let has_weights = |node: &Node| node.claim.is_some() || is_drawn(node);
    // Never before the last of those with weights: something must learn.
    let Some(last) = layers.iter().rposition(is_drawn) else { return };
    for (i, node) in layers.iter_mut().enumerate().filter(|(_, node)| has_weights(node)) {
        if i < last && random.percent(50) {
            node.attributes.push("#[freeze]".into());
        } else if random.percent(30) {
            node.attributes.push(random.pick(&["#[rate(0.1)]", "#[rate(2)]", "#[rate(1e-3)]"]).into());
        }
        if is_drawn(node) && random.percent(30) {
            node.attributes.push(format!("#[init({})]", random.pick(INITIALIZERS)));
        }
        inside(node, random);
    }
}

/// What stands inside may have its own.
fn inside(node: &mut Node, random: &mut Random) {
    let nodes: Vec<&mut Node> = match &mut node.body {
        Body::None => return,
        Body::Layers(layers) => layers.iter_mut().collect(),
        Body::Branches(branches) => branches.iter_mut().flatten().collect(),
    };
    for node in nodes {
        if DRAWN.contains(&node.call.word.as_str()) && random.percent(20) {
            node.attributes.push(format!("#[init({})]", random.pick(INITIALIZERS)));
        }
        inside(node, random);
    }
}
