//! How the arguments of every word are drawn, so that they fit a shape. A new layer is one entry in [`layer`].

use super::Random;
use super::asked::Shape;
use super::source::{Call, Value};
use network_compiler::layers::{Role, find, keywords};
use network_compiler::shape::Kind::{self, Features, Image, Sequence, Signal, Tokens, Volume};

/// The largest size that is drawn for channels and features: what is drawn is compiled and run.
const WIDEST: u64 = 12;

/// Every word of a layer but `module`, whose types are the user's.
pub fn drawable() -> impl Iterator<Item = &'static str> {
    keywords().filter(|k| k.role != Role::Foreign).map(|k| k.word)
}

/// A call of `word` that fits the shape; `None` where the word does not, or where nothing was drawn. With `keeps`, the
/// sides (height and width, the length, the steps) stay as they are.
pub fn layer(word: &str, shape: &Shape, keeps: bool, random: &mut Random) -> Option<Call> {
    if shape.kind == Tokens && word != "embedding" {
        return None;
    }
    let channels = shape.channels();
    let call = Call::new(word);
    let call = match word {
        "dense" => {
            matches!(shape.kind, Features | Sequence).then_some(())?;
            let call = if random.percent(15) { call.with(channels) } else { call };
            with_bias(call.with(random.between(1, WIDEST)), random)
        }
        "conv1d" | "conv2d" | "conv3d" => {
            let groups = if random.percent(25) { random.divisor(channels) } else { 1 };
            let call = call.with(groups * random.between(1, WIDEST / groups.min(WIDEST)));
            let call = with_window(call, shape, Window::Convolution, keeps, random)?;
            let call = if groups > 1 { call.key("groups", groups) } else { call };
            with_input(with_bias(call, random), channels, random)
        }
        "depthwise_conv2d" => {
            let call = with_window(call, shape, Window::Convolution, keeps, random)?;
            let call = if random.percent(30) { call.key("multiplier", random.between(1, 3)) } else { call };
            with_bias(call, random)
        }
        "separable_conv2d" => {
            let call = call.with(random.between(1, WIDEST));
            with_bias(with_window(call, shape, Window::Convolution, keeps, random)?, random)
        }
        "conv_transpose1d" | "conv_transpose2d" | "conv_transpose3d" => {
            let groups = if random.percent(25) { random.divisor(channels) } else { 1 };
            let call = call.with(groups * random.between(1, WIDEST / groups.min(WIDEST)));
            let call = with_window(call, shape, Window::Transposed, keeps, random)?;
            let call = if groups > 1 { call.key("groups", groups) } else { call };
            with_input(with_bias(call, random), channels, random)
        }
        "max_pool1d" | "max_pool2d" => with_window(call, shape, Window::Pool { dilated: true }, keeps, random)?,
        "avg_pool1d" | "avg_pool2d" => {
            let call = with_window(call, shape, Window::Pool { dilated: false }, keeps, random)?;
            if random.percent(30) { call.key("count_padding", flag(random)) } else { call }
        }
        "adaptive_avg_pool1d" | "adaptive_avg_pool2d" | "adaptive_avg_pool3d" => {
            let sides = sides(shape, axes(word))?;
            call.with(sides.iter().map(|n| random.between(1, *n)).collect::<Vec<_>>())
        }
        "global_avg_pool" | "global_max_pool" => {
            (shape.kind != Features).then_some(())?;
            call
        }
        "batch_norm" => {
            let call = with_eps(call, random);
            if random.percent(30) { call.key("momentum", "0.2") } else { call }
        }
        "layer_norm" => {
            (channels >= 2).then_some(())?;
            with_eps(call, random)
        }
        "rms_norm" => with_eps(call, random),
        "group_norm" => {
            let groups = random.divisor(channels);
            (shape.elements() / groups >= 3).then_some(())?;
            with_affine(with_eps(call.with(groups), random), random)
        }
        "instance_norm" => {
            (shape.kind != Features && shape.elements() / channels >= 3).then_some(())?;
            with_affine(with_eps(call, random), random)
        }
        "dropout" | "gaussian_noise" => call.with(random.pick(&["0.1", "0.25", "0.5"])),
        "flatten" => call,
        "upsample" => {
            let n = if shape.kind == Image { 2 } else { 1 };
            let sides = sides(shape, n)?;
            let factors: Vec<u64> = sides.iter().map(|_| random.between(1, 3)).collect();
            let modes: &[&str] =
                if n == 2 { &["nearest", "bilinear", "bicubic"] } else { &["nearest", "linear", "cubic"] };
            with_word(call.with(factors), modes, random)
        }
        "reshape" => call.with(reshaped(shape, random)?),
        "permute" => call.with(permuted(shape, random)?),
        "pad" => {
            let call = call.with(random.between(1, 2));
            match random.between(0, 3) {
                0 => call.key("value", "0.5"),
                1 if ends(shape).iter().all(|side| *side > 2) => call.with("reflect"),
                2 => call.with("edge"),
                _ => call,
            }
        }
        "crop" => {
            (ends(shape).iter().all(|side| *side > 2)).then_some(())?;
            call.with(1)
        }
        "pixel_shuffle" => {
            let factor = random.between(1, 3);
            (shape.kind == Image && channels.is_multiple_of(factor * factor)).then_some(())?;
            call.with(factor)
        }
        "rnn" | "lstm" | "gru" => {
            (shape.kind == Sequence).then_some(())?;
            let mut call = call.with(random.between(1, WIDEST / 2));
            for (word, chance) in [("bidirectional", 40), ("last", 30)] {
                if random.percent(chance) {
                    call = call.with(word);
                }
            }
            if random.percent(30) { call.key("layers", random.between(1, 3)) } else { call }
        }
        "last_step" => {
            (shape.kind == Sequence).then_some(())?;
            call
        }
        "embedding" => {
            (shape.kind == Tokens).then_some(())?;
            call.with(2 * random.between(1, WIDEST / 2))
        }
        "positional_encoding" => {
            (shape.kind == Sequence && channels.is_multiple_of(2)).then_some(())?;
            call
        }
        "attention" => {
            (shape.kind == Sequence).then_some(())?;
            let call = if random.percent(40) { call.with("causal") } else { call };
            let call = call.key("heads", random.divisor(channels));
            if random.percent(30) { call.key("dropout", "0.2") } else { call }
        }
        "transformer_encoder" => {
            (shape.kind == Sequence).then_some(())?;
            let call = if random.percent(40) { call.with("causal") } else { call };
            let call = call.key("heads", random.divisor(channels)).key("ff", random.between(1, 2 * WIDEST));
            let call = if random.percent(30) { call.key("layers", random.between(1, 2)) } else { call };
            if random.percent(30) { call.key("norm_first", flag(random)) } else { call }
        }
        activation if find(activation).is_some_and(|k| k.role == Role::Activation) => {
            return self::activation(activation, shape, random);
        }
        _ => return None,
    };
    // Recurrent layers have activations of their own.
    let takes_activation = matches!(find(word)?.role, Role::Weights | Role::Norm | Role::NormAcross);
    if !takes_activation || matches!(word, "rnn" | "lstm" | "gru") || random.percent(60) {
        return Some(call);
    }
    // What the activation sees is what the layer gives.
    let given = super::asked::behind(shape, &[], &[], &[call.clone().into()]).ok()?;
    let words: Vec<&str> = keywords().filter(|k| k.role == Role::Activation).map(|k| k.word).collect();
    let argument = activation(random.pick(&words), &given, random);
    Some(match argument {
        Some(argument) => with_activation(call, argument),
        None => call,
    })
}

/// An activation that fits what comes, as a layer or as an argument. `softmax` and `log_softmax` stand at the end alone.
pub fn activation(word: &str, shape: &Shape, random: &mut Random) -> Option<Call> {
    let call = Call::new(word);
    let number = |call: Call, key: &str, value: &str, random: &mut Random| match random.between(0, 2) {
        0 => call,
        1 => call.with(value),
        _ => call.key(key, value),
    };
    Some(match word {
        "softmax" | "log_softmax" => return None,
        "glu" => {
            shape.channels().is_multiple_of(2).then_some(())?;
            call
        }
        "swiglu" => {
            matches!(shape.kind, Features | Sequence).then_some(())?;
            let call = if random.percent(50) { call.with(random.between(1, WIDEST)) } else { call };
            if random.percent(30) { call.key("bias", flag(random)) } else { call }
        }
        "prelu" => {
            if random.percent(40) {
                call.key("per_channel", flag(random))
            } else {
                call
            }
        }
        "rrelu" => {
            if random.percent(40) {
                call.key("lower", "0.1").key("upper", "0.3")
            } else {
                call
            }
        }
        "gelu" => {
            if random.percent(40) {
                call.key("approximate", random.pick(&["tanh", "none"]))
            } else {
                call
            }
        }
        "leaky_relu" => number(call, "slope", "0.2", random),
        "elu" | "celu" | "thresholded_relu" => number(call, "alpha", "0.5", random),
        "softplus" => number(call, "beta", "2.0", random),
        "hard_shrink" | "soft_shrink" | "shrink" => number(call, "lambda", "0.3", random),
        "threshold" => number(call, "at", "0.1", random),
        _ => call,
    })
}

/// The sides that are padded and cut: of features the row itself.
fn ends(shape: &Shape) -> Vec<u64> {
    if shape.kind == Features { shape.dims.clone() } else { shape.sides() }
}

/// `image(2, 4, 3)`, with as many elements as the shape has; one size may be left to the compiler.
fn reshaped(shape: &Shape, random: &mut Random) -> Option<Call> {
    let kind = random.pick(&[Features, Image, Signal, Sequence, Volume]);
    let mut left = shape.elements();
    let count = kind.axes().len();
    let mut dims = Vec::new();
    for axis in 0..count {
        let n = if axis + 1 == count { left } else { random.divisor(left) };
        left /= n;
        dims.push(n);
    }
    let open = random.percent(30).then(|| random.between(0, count as u64 - 1) as usize);
    let call = Call::new(kind.word());
    let call =
        dims.iter().enumerate().fold(call, |call, (i, n)| if Some(i) == open { call.with("_") } else { call.with(*n) });
    // What is square but for a last side of one is refused as Keras' order.
    let (others, last) = dims.split_at(count - 1);
    let square = others.windows(2).all(|pair| pair[0] == pair[1]) && others.first().is_none_or(|n| *n > 4);
    (!matches!(kind, Image | Volume) || !square || !matches!(last, [1 | 3 | 4])).then_some(call)
}

/// `sequence(L, C)` of `signal(C, L)`.
fn permuted(shape: &Shape, random: &mut Random) -> Option<Call> {
    let kinds: Vec<Kind> = [Image, Signal, Sequence, Volume]
        .into_iter()
        .filter(|kind| kind.axes().len() == shape.kind.axes().len())
        .collect();
    (!kinds.is_empty()).then_some(())?;
    let mut axes = shape.kind.axes().to_vec();
    let mut call = Call::new(random.pick(&kinds).word());
    while !axes.is_empty() {
        let at = random.between(0, axes.len() as u64 - 1) as usize;
        call = call.with(axes.remove(at));
    }
    Some(call)
}

/// What slides: a convolution, its transpose, a pool.
#[derive(Clone, Copy, PartialEq)]
enum Window {
    Convolution,
    Transposed,
    Pool { dilated: bool },
}

/// The number of dimensions in a word: 2 of `conv2d`.
fn axes(word: &str) -> usize {
    word.chars().rev().find_map(|c| c.to_digit(10)).unwrap_or(2) as usize
}

/// The sides of a shape that has so many.
fn sides(shape: &Shape, axes: usize) -> Option<Vec<u64>> {
    let kinds: &[Kind] = match axes {
        1 => &[Signal, Sequence],
        2 => &[Image],
        _ => &[Volume],
    };
    kinds.contains(&shape.kind).then(|| shape.sides())
}

/// A kernel, and now and then a stride, padding and dilation: so that at least one position remains.
fn with_window(call: Call, shape: &Shape, window: Window, keeps: bool, random: &mut Random) -> Option<Call> {
    let sides = sides(shape, axes(&call.word))?;
    let one_for_all = random.percent(60);
    let n = sides.len();
    let each = |random: &mut Random, draw: &dyn Fn(&mut Random) -> u64| -> Vec<u64> {
        let first = draw(random);
        (0..n).map(|i| if i == 0 || one_for_all { first } else { draw(random) }).collect()
    };
    let kernel = each(random, &|r| r.between(1, 4));
    let may_dilate = window != Window::Pool { dilated: false };
    let dilation = match may_dilate && random.percent(20) {
        true => each(random, &|r| r.between(1, 2)),
        false => vec![1; n],
    };
    let reach: Vec<u64> = kernel.iter().zip(&dilation).map(|(k, d)| d * (k - 1) + 1).collect();
    let strided = !keeps && random.percent(40);
    let stride = match (window, strided) {
        (Window::Pool { .. }, false) if !keeps => kernel.clone(),
        (_, true) => each(random, &|r| r.between(1, 3)),
        _ => vec![1; n],
    };
    let half = |k: &u64| k / 2;
    let same = keeps || random.percent(30);
    let padding: Option<Vec<u64>> = (!same && random.percent(30)).then(|| match window {
        Window::Pool { .. } => kernel.iter().map(half).collect(),
        Window::Convolution => each(random, &|r| r.between(0, 2)),
        Window::Transposed => each(random, &|r| r.between(0, 1)),
    });
    for axis in 0..n {
        let (side, pad) = (sides[axis], padding.as_ref().map_or(0, |p| p[axis]));
        let fits = match window {
            Window::Transposed if same => reach[axis] >= stride[axis],
            Window::Transposed => (side - 1) * stride[axis] + reach[axis] > 2 * pad,
            _ if same => true,
            _ => side + 2 * pad >= reach[axis],
        };
        fits.then_some(())?;
    }
    let mut call = call.with(kernel.clone());
    let default = if matches!(window, Window::Pool { .. }) { kernel } else { vec![1; n] };
    if stride != default {
        call = call.key("stride", stride);
    }
    match padding {
        _ if same => call = call.key("padding", "same"),
        Some(padding) => call = call.key("padding", padding),
        None if random.percent(5) => call = call.key("padding", "valid"),
        None => {}
    }
    if dilation.iter().any(|d| *d != 1) {
        call = call.key("dilation", dilation);
    }
    Some(call)
}

/// The activation stands behind the sizes and before the keys.
fn with_activation(mut call: Call, activation: Call) -> Call {
    let at = call.arguments.iter().position(|a| a.key.is_some()).unwrap_or(call.arguments.len());
    let argument = super::source::Argument { key: None, value: Value::Call(activation) };
    call.arguments.insert(at, argument);
    call
}

fn with_word(call: Call, words: &[&str], random: &mut Random) -> Call {
    if random.percent(70) { call.with(random.pick(words)) } else { call }
}

fn with_bias(call: Call, random: &mut Random) -> Call {
    if random.percent(15) { call.key("bias", flag(random)) } else { call }
}

fn with_affine(call: Call, random: &mut Random) -> Call {
    if random.percent(30) { call.key("affine", flag(random)) } else { call }
}

fn with_eps(call: Call, random: &mut Random) -> Call {
    if random.percent(20) { call.key("eps", "1e-4") } else { call }
}

fn with_input(call: Call, channels: u64, random: &mut Random) -> Call {
    if random.percent(10) { call.key("in", channels) } else { call }
}

fn flag(random: &mut Random) -> &'static str {
    random.pick(&["true", "false"])
}
