//! Scaled dot-product attention of some heads as one operator.

use super::host::Host;
use super::node::*;
use crate::kernels::attention::{Attention as Kernel, AttentionBackward as Given};

/// Queries, keys and values, `[batch, steps, heads · width]` each, to means of the values of that shape.
pub(crate) fn attention(query: Tensor<3>, key: Tensor<3>, value: Tensor<3>, kernel: Kernel) -> Tensor<3> {
    Tensor::from_dispatch(<Dispatch as Attention>::attention(
        query.into_dispatch(),
        key.into_dispatch(),
        value.into_dispatch(),
        kernel,
    ))
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait Attention: Backend {
    fn attention(
        query: FloatTensor<Self>,
        key: FloatTensor<Self>,
        value: FloatTensor<Self>,
        kernel: Kernel,
    ) -> FloatTensor<Self>;
}

on_host!(Attention::attention(
    query: FloatTensor<Self>,
    key: FloatTensor<Self>,
    value: FloatTensor<Self>,
    kernel: Kernel
) = |B| B::wrap(kernel.infer(&B::read(&query), &B::read(&key), &B::read(&value)), &query.shape()));

#[derive(Clone, Debug)]
struct Saved<T> {
    query: T,
    key: T,
    value: T,
    weights: Vec<f32>,
    kernel: Kernel,
}

#[derive(Debug)]
struct Step;

impl<B: Host> Backward<B, 3> for Step {
    type State = Saved<FloatTensor<B>>;

    fn backward(self, ops: Ops<Self::State, 3>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        let Saved { query, key, value, weights, kernel } = ops.state;
        let result = kernel.backward(Given {
            query: &B::read(&query),
            key: &B::read(&key),
            value: &B::read(&value),
            weights: &weights,
            grad: &B::read(&grad),
        });
        for (node, values) in ops.parents.into_iter().zip([result.query, result.key, result.value]) {
            if let Some(node) = node {
                grads.register::<B>(node.id, B::wrap(values, &query.shape()));
            }
        }
    }
}

impl<B: Host + Attention, C: CheckpointStrategy> Attention for Autodiff<B, C> {
    fn attention(
        query: FloatTensor<Self>,
        key: FloatTensor<Self>,
        value: FloatTensor<Self>,
        kernel: Kernel,
    ) -> FloatTensor<Self> {
        let ((query, query_node), (key, key_node), (value, value_node)) =
            (query.into_parts(), key.into_parts(), value.into_parts());
        let (values, weights) = kernel.forward(&B::read(&query), &B::read(&key), &B::read(&value));
        let output = B::wrap(values, &query.shape());
        match Step.prepare::<C>([query_node, key_node, value_node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => prepared.finish(Saved { query, key, value, weights, kernel }, output),
            OpsKind::UnTracked(prepared) => prepared.finish(output),
        }
    }
}
