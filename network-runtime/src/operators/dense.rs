//! Product, bias and activation of a dense layer as one operator.

use super::host::Host;
use super::node::*;
use crate::kernels::{
    activation::Activation,
    dense::{Dense as Kernel, DenseBackward as Given},
    gradients::Needs,
};

/// `activation(x · weight + bias)`: `[…, in]`, `[in, out]`, `[out]`.
pub(crate) fn dense<const D: usize>(
    x: Tensor<D>,
    weight: Tensor<2>,
    bias: Tensor<1>,
    activation: Activation,
) -> Tensor<D> {
    Tensor::from_dispatch(<Dispatch as Dense>::dense(
        x.into_dispatch(),
        weight.into_dispatch(),
        bias.into_dispatch(),
        activation,
    ))
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait Dense: Backend {
    fn dense(
        x: FloatTensor<Self>,
        weight: FloatTensor<Self>,
        bias: FloatTensor<Self>,
        activation: Activation,
    ) -> FloatTensor<Self>;
}

on_host!(Dense::dense(
    x: FloatTensor<Self>,
    weight: FloatTensor<Self>,
    bias: FloatTensor<Self>,
    activation: Activation
) = |B| forward::<B>(&x, &weight, &bias, activation).0);

fn forward<B: Host>(
    x: &FloatTensor<B>,
    weight: &FloatTensor<B>,
    bias: &FloatTensor<B>,
    activation: Activation,
) -> (FloatTensor<B>, Kernel) {
    let [inputs, outputs] = weight.shape().dims();
    let (shape, axes) = (x.shape(), x.shape().num_dims());
    let batch = shape[..axes - 1].iter().product();
    let kernel = Kernel { batch, inputs, outputs, activation };
    let values = kernel.forward(&B::read(x), &B::read(weight), Some(&B::read(bias)));
    (B::wrap(values, &with_last(&shape, outputs)), kernel)
}

/// A shape with another last axis.
fn with_last(shape: &[usize], last: usize) -> Vec<usize> {
    let others = shape.len() - 1;
    shape[..others].iter().copied().chain([last]).collect()
}

#[derive(Clone, Debug)]
struct Saved<T> {
    x: T,
    weight: T,
    /// Only where the activation's gate is read from it.
    output: Option<T>,
    kernel: Kernel,
}

#[derive(Debug)]
struct Step;

impl<B: Host> Backward<B, 3> for Step {
    type State = Saved<FloatTensor<B>>;

    fn backward(self, ops: Ops<Self::State, 3>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        let Saved { x, weight, output, kernel } = ops.state;
        let [to_x, to_weight, to_bias] = ops.parents;
        let result = kernel.backward(Given {
            x: &B::read(&x),
            weight: &B::read(&weight),
            output: &output.as_ref().map(B::read).unwrap_or_default(),
            grad: &B::read(&grad),
            needs: Needs { input: to_x.is_some(), weight: to_weight.is_some(), bias: to_bias.is_some() },
        });
        if let (Some(node), Some(values)) = (to_x, result.input) {
            grads.register::<B>(node.id, B::wrap(values, &x.shape()));
        }
        if let (Some(node), Some(values)) = (to_weight, result.weight) {
            grads.register::<B>(node.id, B::wrap(values, &[kernel.inputs, kernel.outputs]));
        }
        if let (Some(node), Some(values)) = (to_bias, result.bias) {
            grads.register::<B>(node.id, B::wrap(values, &[kernel.outputs]));
        }
    }
}

impl<B: Host + Dense, C: CheckpointStrategy> Dense for Autodiff<B, C> {
    fn dense(
        x: FloatTensor<Self>,
        weight: FloatTensor<Self>,
        bias: FloatTensor<Self>,
        activation: Activation,
    ) -> FloatTensor<Self> {
        let ((x, x_node), (weight, weight_node), (bias, bias_node)) =
            (x.into_parts(), weight.into_parts(), bias.into_parts());
        let (output, kernel) = forward::<B>(&x, &weight, &bias, activation);
        match Step.prepare::<C>([x_node, weight_node, bias_node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => {
                let gate = (activation == Activation::Relu).then(|| output.clone());
                prepared.finish(Saved { x, weight, output: gate, kernel }, output)
            }
            OpsKind::UnTracked(prepared) => prepared.finish(output),
        }
    }
}
