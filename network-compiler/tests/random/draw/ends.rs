//! What a network takes and gives, and the limits it keeps.

use super::Random;
use super::asked::{Shape, check};
use super::source::{Call, Constants, Node, Setting, Source};
use network_compiler::shape::Kind;

/// One input, seldom with a name; or several with theirs, of which the others now and then look like the first.
pub fn inputs(random: &mut Random) -> Vec<(Option<String>, Shape)> {
    let first = input(random);
    let count = if random.percent(30) { random.between(2, 3) } else { 1 };
    // Only a single input may be filled up.
    let first = Shape { padded: first.kind == Kind::Tokens && count == 1 && random.percent(50), ..first };
    if count == 1 && random.percent(95) {
        return vec![(None, first)];
    }
    let alike = random.percent(50) && first.kind != Kind::Tokens;
    let mut shapes = vec![first];
    while shapes.len() < count as usize {
        shapes.push(match alike && shapes[0].kind != Kind::Features {
            true => shapes[0].clone().with_channels(random.between(1, 4)),
            false => input(random),
        });
    }
    shapes.into_iter().enumerate().map(|(i, shape)| (Some(format!("input_{}", i + 1)), shape)).collect()
}

fn input(random: &mut Random) -> Shape {
    let kinds = [Kind::Features, Kind::Image, Kind::Image, Kind::Signal, Kind::Volume, Kind::Sequence, Kind::Tokens];
    let kind = random.pick(&kinds);
    let channels = random.between(1, 4);
    let mut side = |least, most| random.between(least, most);
    let dims = match kind {
        Kind::Features => vec![side(2, 16)],
        Kind::Image => vec![channels, side(5, 11), side(5, 11)],
        Kind::Signal => vec![channels, side(8, 24)],
        Kind::Volume => vec![channels, side(4, 6), side(4, 6), side(4, 6)],
        Kind::Sequence => vec![side(3, 9), side(2, 8)],
        Kind::Tokens => vec![side(3, 9), side(4, 30)],
    };
    Shape::new(kind, dims)
}

/// The last layers, and what the header says of them: an answer of this kind of shape.
pub fn output(nodes: &mut Vec<Node>, shape: &Shape, random: &mut Random) -> Call {
    let answers: &[&str] = match shape.kind {
        Kind::Features => &["class", "class", "class", "binary", "labels", "values", "values"],
        Kind::Sequence if shape.padded => &["tokens"],
        Kind::Sequence => &["tokens", "sequence"],
        Kind::Image => &["mask", "image"],
        Kind::Signal => &["signal"],
        Kind::Volume => &["volume"],
        Kind::Tokens => unreachable!("tokens are embedded"),
    };
    let answer = random.pick(answers);
    // Now and then what comes is already the answer.
    let is_cut =
        matches!(nodes.last().map(|n| n.call.word.as_str()), Some("flatten" | "global_avg_pool" | "last_step"));
    if answer == "values" && is_cut && random.percent(30) {
        return Call::new("values").with(shape.channels());
    }
    let channels = if answer == "binary" { 1 } else { random.between(2, 4) };
    let finishes: &[&str] = match answer {
        "class" | "tokens" | "mask" => &["softmax", "log_softmax"],
        "binary" | "labels" => &["sigmoid", "log_sigmoid"],
        _ => &["tanh", "sigmoid", "softplus", "elu", "silu"],
    };
    let last = shape.projection(channels).call;
    match random.between(0, 4) {
        0 => nodes.push(last.with(random.pick(finishes)).into()),
        1 => {
            nodes.push(last.into());
            nodes.push(Call::new(random.pick(finishes)).into());
        }
        _ => nodes.push(last.into()),
    }
    match answer {
        "binary" => Call::new(answer),
        _ => shape.clone().with_channels(channels).dims.iter().fold(Call::new(answer), |call, n| call.with(*n)),
    }
}

/// Limits that the network just keeps.
pub fn limits(source: &mut Source, random: &mut Random) {
    if random.percent(75) {
        return;
    }
    let model = check(&source.text(Constants::Values)).unwrap_or_else(|problems| {
        panic!("{}\n{}", source.text(Constants::Values), problems.join("\n"));
    });
    let just = [("params", model.params().number()), ("flops", model.flops().number()), ("memory", model.memory())];
    for (key, number) in just {
        // No limit is 0.
        if let Some(number) = number.filter(|number| *number > 0)
            && random.percent(60)
        {
            source.limits.push(Setting { key: key.into(), value: number.to_string() });
        }
    }
}
