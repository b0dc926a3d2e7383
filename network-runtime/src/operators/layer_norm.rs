//! Layer normalisation as one operator.

use super::host::Host;
use super::node::*;
use crate::kernels::layer_norm::LayerNorm as Kernel;

/// `gamma · (x - mean) / √(variance + ε) + beta` over the last axis.
pub(crate) fn layer_norm<const D: usize>(x: Tensor<D>, gamma: Tensor<1>, beta: Tensor<1>, epsilon: f32) -> Tensor<D> {
    Tensor::from_dispatch(<Dispatch as LayerNorm>::layer_norm(
        x.into_dispatch(),
        gamma.into_dispatch(),
        beta.into_dispatch(),
        epsilon,
    ))
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait LayerNorm: Backend {
    fn layer_norm(
        x: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        epsilon: f32,
    ) -> FloatTensor<Self>;
}

on_host!(LayerNorm::layer_norm(
    x: FloatTensor<Self>,
    gamma: FloatTensor<Self>,
    beta: FloatTensor<Self>,
    epsilon: f32
) = |B| forward::<B>(&x, &gamma, &beta, epsilon).0);

fn forward<B: Host>(
    x: &FloatTensor<B>,
    gamma: &FloatTensor<B>,
    beta: &FloatTensor<B>,
    epsilon: f32,
) -> (FloatTensor<B>, Kernel) {
    let (shape, [width]) = (x.shape(), gamma.shape().dims());
    let kernel = Kernel { rows: shape.num_elements() / width.max(1), width, epsilon };
    (B::wrap(kernel.forward(&B::read(x), &B::read(gamma), &B::read(beta)), &shape), kernel)
}

#[derive(Clone, Debug)]
struct Saved<T> {
    x: T,
    gamma: T,
    kernel: Kernel,
}

#[derive(Debug)]
struct Step;

impl<B: Host> Backward<B, 3> for Step {
    type State = Saved<FloatTensor<B>>;

    fn backward(self, ops: Ops<Self::State, 3>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        let Saved { x, gamma, kernel } = ops.state;
        let result = kernel.backward(&B::read(&x), &B::read(&gamma), &B::read(&grad));
        let shapes = [x.shape(), gamma.shape(), gamma.shape()];
        let values = [result.x, result.gamma, result.beta];
        for (node, (values, shape)) in ops.parents.into_iter().zip(values.into_iter().zip(shapes)) {
            if let Some(node) = node {
                grads.register::<B>(node.id, B::wrap(values, &shape));
            }
        }
    }
}

impl<B: Host + LayerNorm, C: CheckpointStrategy> LayerNorm for Autodiff<B, C> {
    fn layer_norm(
        x: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        epsilon: f32,
    ) -> FloatTensor<Self> {
        let ((x, x_node), (gamma, gamma_node), (beta, beta_node)) =
            (x.into_parts(), gamma.into_parts(), beta.into_parts());
        let (output, kernel) = forward::<B>(&x, &gamma, &beta, epsilon);
        match Step.prepare::<C>([x_node, gamma_node, beta_node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => prepared.finish(Saved { x, gamma, kernel }, output),
            OpsKind::UnTracked(prepared) => prepared.finish(output),
        }
    }
}
