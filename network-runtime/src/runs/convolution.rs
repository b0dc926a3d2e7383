//! Convolutions with what follows them.

use super::{Activation, Next};
#[cfg(any(feature = "flex", feature = "ndarray"))]
use super::{padding, values};
#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::{
    inference::{Op, recorded},
    kernels, operators,
};
use burn::{
    nn::{
        conv::{Conv1d, Conv2d},
        pool::MaxPool2d,
    },
    tensor::Tensor,
};

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
            return recorded(
                x,
                |x| {
                    let conv = plan.kernel(x, weight.dims())?;
                    Some(Op::Convolution { conv, weight: values(&weight)?, bias: values(&bias)? })
                },
                |x| operators::convolution(x, weight.clone(), bias.clone(), plan.clone()),
            );
        }
    }
    let _ = next;
    let x = activation.of(layer.forward(x));
    match pool {
        Some(pool) => pool.forward(x),
        None => x,
    }
}

/// `activation(convolution(x))` over a line: `[batch, in, length]` to `[batch, out, length']`. The CPU takes it as an image
/// of one row.
pub fn conv1d(x: Tensor<3>, layer: &Conv1d, activation: Activation) -> Tensor<3> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if operators::covers(&x) {
        use kernels::layout::Layout;
        let [batch, channels, length] = x.dims();
        let weight = layer.weight.val();
        let [outputs, each, kernel] = weight.dims();
        let plan = operators::Plan {
            stride: [1, layer.stride],
            padding: [[0, 0], line_padding(layer, length)],
            dilation: [1, layer.dilation],
            groups: layer.groups,
            activation: activation.kernel(),
            pool: None,
            output: Layout::Nchw,
        };
        let image = [batch, channels, 1, length];
        let fits = each * layer.groups == channels && plan.fits(image, [outputs, each, 1, kernel]);
        if fits && operators::covers(&weight) {
            let bias = layer.bias.as_ref().map_or_else(|| Tensor::zeros([outputs], &x.device()), |bias| bias.val());
            let weight = weight.reshape([outputs, each, 1, kernel]);
            return recorded(
                x.reshape(image),
                |x| {
                    let conv = plan.kernel(x, weight.dims())?;
                    Some(Op::Convolution { conv, weight: values(&weight)?, bias: values(&bias)? })
                },
                |x| operators::convolution(x, weight.clone(), bias.clone(), plan.clone()),
            )
            .squeeze_dim::<3>(2);
        }
    }
    activation.of(layer.forward(x))
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
        padding: padding::of(&layer.padding, layer.kernel_size, layer.stride, [height, width]),
        dilation: layer.dilation,
        groups: layer.groups,
        activation: activation.kernel(),
        pool: pool.map(|pool| Pool { size: pool.kernel_size, stride: pool.stride }),
        output: match next {
            Next::Convolution => Layout::Nhwc,
            Next::Other => Layout::Nchw,
        },
    }
}

/// Zeros before and behind a line, as Burn's convolution adds them.
#[cfg(any(feature = "flex", feature = "ndarray"))]
fn line_padding(layer: &Conv1d, size: usize) -> [usize; 2] {
    use burn::nn::PaddingConfig1d;
    match layer.padding {
        PaddingConfig1d::Valid => [0, 0],
        PaddingConfig1d::Explicit(left, right) => [left, right],
        PaddingConfig1d::Same => padding::same(layer.kernel_size, layer.stride, size),
    }
}
