//! Convolution, bias, activation and max-pool as one operator.

use super::host::{Host, image_shape, in_layout, layout, wrap_images};
use super::node::*;
use crate::kernels::{
    activation::Activation,
    conv::{Backward as Given, Conv, ConvShape, Pool},
    gradients::Needs,
    layout::Layout,
};

use std::sync::Arc;

/// What is to be done beside the sizes that the tensors say.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) stride: [usize; 2],
    pub(crate) padding: [[usize; 2]; 2],
    pub(crate) dilation: [usize; 2],
    pub(crate) groups: usize,
    pub(crate) activation: Activation,
    pub(crate) pool: Option<Pool>,
    /// How the output shall lie in memory: channels last where a convolution reads it.
    pub(crate) output: Layout,
}

impl Plan {
    fn operator(&self, x: [usize; 4], weight: [usize; 4], input: Layout) -> Conv {
        let [batch, in_channels, in_height, in_width] = x;
        let [out_channels, _, kernel_height, kernel_width] = weight;
        Conv {
            shape: ConvShape {
                batch,
                in_channels,
                in_height,
                in_width,
                out_channels,
                kernel: [kernel_height, kernel_width],
                stride: self.stride,
                padding: self.padding,
                dilation: self.dilation,
                groups: self.groups,
            },
            activation: self.activation,
            pool: self.pool,
            input,
            output: self.output,
        }
    }

    /// The kernel for a tensor of images.
    pub(crate) fn kernel(&self, x: &Tensor<4>, weight: [usize; 4]) -> Option<Conv> {
        Some(self.operator(x.dims(), weight, super::address(x)?.1))
    }

    /// Whether the kernels can do it with these sizes.
    pub(crate) fn fits(&self, x: [usize; 4], weight: [usize; 4]) -> bool {
        self.operator(x, weight, Layout::Nchw).check().is_ok()
    }
}

/// `pool(activation(x ∗ weight + bias))`: `[batch, in, h, w]`, `[out, in / groups, kh, kw]`, `[out]`.
pub(crate) fn convolution(x: Tensor<4>, weight: Tensor<4>, bias: Tensor<1>, plan: Plan) -> Tensor<4> {
    Tensor::from_dispatch(<Dispatch as Convolution>::convolution(
        x.into_dispatch(),
        weight.into_dispatch(),
        bias.into_dispatch(),
        plan,
    ))
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait Convolution: Backend {
    fn convolution(
        x: FloatTensor<Self>,
        weight: FloatTensor<Self>,
        bias: FloatTensor<Self>,
        plan: Plan,
    ) -> FloatTensor<Self>;
}

on_host!(Convolution::convolution(
    x: FloatTensor<Self>,
    weight: FloatTensor<Self>,
    bias: FloatTensor<Self>,
    plan: Plan
) = |B| forward::<B>(&x, &weight, &bias, &plan, false).0);

fn forward<B: Host>(
    x: &FloatTensor<B>,
    weight: &FloatTensor<B>,
    bias: &FloatTensor<B>,
    plan: &Plan,
    save: bool,
) -> (FloatTensor<B>, Vec<u8>, Conv) {
    let conv = plan.operator(image_shape::<B>(x), image_shape::<B>(weight), layout::<B>(x));
    let result = conv.forward(&B::read(&in_layout::<B>(x, conv.input)), &B::read(weight), Some(&B::read(bias)), save);
    let [height, width] = conv.output();
    let shape = [conv.shape.batch, conv.shape.out_channels, height, width];
    (wrap_images::<B>(result.output, shape, conv.output), result.winners, conv)
}

/// What the backward pass needs; tensors are counted references.
#[derive(Clone, Debug)]
struct Saved<T> {
    x: T,
    weight: T,
    /// Only where the activation's gate is read from it.
    output: Option<T>,
    winners: Arc<Vec<u8>>,
    conv: Conv,
}

#[derive(Debug)]
struct Step;

impl<B: Host> Backward<B, 3> for Step {
    type State = Saved<FloatTensor<B>>;

    fn backward(self, ops: Ops<Self::State, 3>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        let Saved { x, weight, output, winners, conv } = ops.state;
        // A parent that is not there needs no gradient.
        let [to_x, to_weight, to_bias] = ops.parents;
        let needs = Needs { input: to_x.is_some(), weight: to_weight.is_some(), bias: to_bias.is_some() };
        let x_view = in_layout::<B>(&x, conv.input);
        let output_view = output.map(|output| in_layout::<B>(&output, conv.output));
        let result = conv.backward(Given {
            x: &B::read(&x_view),
            weight: &B::read(&weight),
            output: &output_view.as_ref().map(B::read).unwrap_or_default(),
            winners: &winners,
            grad: &B::read(&in_layout::<B>(&grad, conv.output)),
            needs,
        });
        if let (Some(node), Some(values)) = (to_x, result.input) {
            grads.register::<B>(node.id, wrap_images::<B>(values, image_shape::<B>(&x), conv.input));
        }
        if let (Some(node), Some(values)) = (to_weight, result.weight) {
            grads.register::<B>(node.id, B::wrap(values, &image_shape::<B>(&weight)));
        }
        if let (Some(node), Some(values)) = (to_bias, result.bias) {
            let channels = values.len();
            grads.register::<B>(node.id, B::wrap(values, &[channels]));
        }
    }
}

impl<B: Host + Convolution, C: CheckpointStrategy> Convolution for Autodiff<B, C> {
    fn convolution(
        x: FloatTensor<Self>,
        weight: FloatTensor<Self>,
        bias: FloatTensor<Self>,
        plan: Plan,
    ) -> FloatTensor<Self> {
        let ((x, x_node), (weight, weight_node), (bias, bias_node)) =
            (x.into_parts(), weight.into_parts(), bias.into_parts());
        match Step.prepare::<C>([x_node, weight_node, bias_node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => {
                let (output, winners, conv) = forward::<B>(&x, &weight, &bias, &plan, true);
                let gate = (conv.pool.is_none() && conv.activation == Activation::Relu).then(|| output.clone());
                let saved = Saved { x, weight, output: gate, winners: Arc::new(winners), conv };
                prepared.finish(saved, output)
            }
            OpsKind::UnTracked(prepared) => prepared.finish(forward::<B>(&x, &weight, &bias, &plan, false).0),
        }
    }
}
