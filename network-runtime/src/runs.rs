//! Runs of layers: what the compiler saw as one thing is computed as one thing where the device can, and layer by layer
//! as Burn has it everywhere else. The modules are Burn's, their parameters and records are what they always were.

#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::{kernels, operators};
use burn::{
    nn::{Dropout, Linear, Lstm, conv::Conv2d, pool::MaxPool2d},
    tensor::{Tensor, activation::relu},
};

/// What follows a layer within the same run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activation {
    /// Nothing.
    None,
    /// `max(0, x)`.
    Relu,
}

/// Who reads the result: a convolution wants the channels last in memory, everything else first. The tensor's axes are
/// the same in both cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Another convolution.
    Convolution,
    /// Anything else.
    Other,
}

/// `pool(activation(convolution(x)))`: `[batch, in, h, w]` to `[batch, out, h', w']`.
pub fn conv2d_max_pool2d(
    x: Tensor<4>,
    layer: &Conv2d,
    activation: Activation,
    pool: &MaxPool2d,
    next: Next,
) -> Tensor<4> {
    convolution(x, layer, activation, Some(pool), next)
}

/// `activation(convolution(x))`: `[batch, in, h, w]` to `[batch, out, h', w']`.
pub fn conv2d(x: Tensor<4>, layer: &Conv2d, activation: Activation, next: Next) -> Tensor<4> {
    convolution(x, layer, activation, None, next)
}

fn convolution(
    x: Tensor<4>,
    layer: &Conv2d,
    activation: Activation,
    pool: Option<&MaxPool2d>,
    next: Next,
) -> Tensor<4> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if operators::covers(&x) {
        let weight = layer.weight.val();
        let plan = plan(layer, &x, activation, pool, next);
        // What does not fit is Burn's to refuse, in its own words.
        let channels = weight.dims()[1] * layer.groups == x.dims()[1];
        if channels && operators::covers(&weight) && plan.fits(x.dims(), weight.dims()) {
            let bias =
                layer.bias.as_ref().map_or_else(|| Tensor::zeros([weight.dims()[0]], &x.device()), |bias| bias.val());
            return operators::convolution(x, weight, bias, plan);
        }
    }
    let _ = next;
    let x = activated(layer.forward(x), activation);
    match pool {
        Some(pool) => pool.forward(x),
        None => x,
    }
}

/// `activation(x · W + b)`: `[batch, in]` to `[batch, out]`.
pub fn dense(x: Tensor<2>, layer: &Linear, activation: Activation) -> Tensor<2> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if operators::covers(&x) {
        let weight = layer.weight.val();
        // What does not fit is Burn's to refuse, in its own words.
        if operators::covers(&weight) && weight.dims()[0] == x.dims()[1] {
            let bias =
                layer.bias.as_ref().map_or_else(|| Tensor::zeros([weight.dims()[1]], &x.device()), |bias| bias.val());
            return operators::dense(x, weight, bias, kernel(activation));
        }
    }
    activated(layer.forward(x), activation)
}

/// Dropout, where it is active: in training, on the autodiff device, and not frozen.
pub fn dropout<const D: usize>(x: Tensor<D>, layer: &Dropout) -> Tensor<D> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if operators::covers(&x) {
        if !layer.training.is_enabled() || !x.device().is_autodiff() || layer.prob == 0.0 {
            return x;
        }
        let seed = seed(&x.device());
        return operators::dropout(x, layer.prob, seed);
    }
    layer.forward(x)
}

/// All steps of an LSTM from zeros on, where the device has the operator and the layer is as it was first described: the
/// states behind them, `[batch, steps, hidden]`, or the `last` alone, `[batch, 1, hidden]`.
pub(crate) fn lstm(x: &Tensor<3>, layer: &Lstm, last: bool) -> Option<Tensor<3>> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    {
        let Lstm {
            batch_first, reverse, clip, input_forget, gate_activation, cell_activation, hidden_activation, ..
        } = layer;
        let plain = *batch_first && !reverse && clip.is_none() && !input_forget;
        let sigmoid = matches!(gate_activation, burn::nn::activation::Activation::Sigmoid(_));
        let tanh = [cell_activation, hidden_activation].map(|a| matches!(a, burn::nn::activation::Activation::Tanh(_)));
        let gates = [&layer.input_gate, layer.forget_gate.as_ref()?, &layer.output_gate, &layer.cell_gate];
        let [_, steps, inputs] = x.dims();
        let [takes, hidden] = gates[0].input_transform.weight.dims();
        if plain && sigmoid && tanh == [true; 2] && operators::covers(x) && steps > 0 && inputs == takes && hidden > 0 {
            let join = |linear: fn(&burn::nn::GateController) -> &Linear| {
                Tensor::cat(gates.iter().map(|gate| linear(gate).weight.val()).collect(), 1)
            };
            let (input, state) = (join(|gate| &gate.input_transform), join(|gate| &gate.hidden_transform));
            let biases = gates.iter().map(|gate| {
                let each = [&gate.input_transform, &gate.hidden_transform].map(|linear| linear.bias.as_ref());
                each.into_iter().flatten().map(|bias| bias.val()).reduce(|a, b| a + b)
            });
            let none = || Tensor::zeros([hidden], &x.device());
            let bias = Tensor::cat(biases.map(|bias| bias.unwrap_or_else(none)).collect(), 0);
            return operators::covers(&input).then(|| operators::lstm(x.clone(), input, state, bias, last));
        }
    }
    let _ = (x, layer, last);
    None
}

/// A seed out of the device's own random numbers, so that seeding the device seeds dropout as well.
#[cfg(any(feature = "flex", feature = "ndarray"))]
fn seed(device: &burn::tensor::Device) -> u64 {
    let numbers = Tensor::<1>::random([2], burn::tensor::Distribution::Uniform(0.0, 1.0), &device.clone().inner());
    numbers.into_data().iter::<f32>().fold(0, |seed, half| (seed << 32) ^ u64::from(half.to_bits()))
}

fn activated<const D: usize>(x: Tensor<D>, activation: Activation) -> Tensor<D> {
    match activation {
        Activation::None => x,
        Activation::Relu => relu(x),
    }
}

#[cfg(any(feature = "flex", feature = "ndarray"))]
fn kernel(activation: Activation) -> kernels::activation::Activation {
    match activation {
        Activation::None => kernels::activation::Activation::None,
        Activation::Relu => kernels::activation::Activation::Relu,
    }
}

#[cfg(any(feature = "flex", feature = "ndarray"))]
fn plan(
    layer: &Conv2d,
    x: &Tensor<4>,
    activation: Activation,
    pool: Option<&MaxPool2d>,
    next: Next,
) -> operators::Plan {
    use kernels::{conv::Pool, layout::Layout};
    let [_, _, height, width] = x.dims();
    operators::Plan {
        stride: layer.stride,
        padding: [0, 1].map(|axis| padding(layer, axis, [height, width][axis])),
        dilation: layer.dilation,
        groups: layer.groups,
        activation: kernel(activation),
        pool: pool.map(|pool| Pool { size: pool.kernel_size, stride: pool.stride }),
        output: match next {
            Next::Convolution => Layout::Nhwc,
            Next::Other => Layout::Nchw,
        },
    }
}

/// Zeros before and behind an axis, as Burn's convolution adds them.
#[cfg(any(feature = "flex", feature = "ndarray"))]
fn padding(layer: &Conv2d, axis: usize, size: usize) -> [usize; 2] {
    use burn::nn::PaddingConfig2d;
    match layer.padding {
        PaddingConfig2d::Valid => [0, 0],
        PaddingConfig2d::Explicit(top, left, bottom, right) => [[top, bottom], [left, right]][axis],
        PaddingConfig2d::Same => {
            let (kernel, stride) = (layer.kernel_size[axis], layer.stride[axis]);
            let reached = (size.div_ceil(stride).max(1) - 1) * stride + kernel;
            let total = reached.saturating_sub(size);
            [total / 2, total - total / 2]
        }
    }
}
