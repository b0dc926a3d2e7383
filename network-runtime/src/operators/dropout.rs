//! Dropout with a mask that is computed from a seed wherever it is needed.

use super::host::{Host, in_layout, order, wrap_images};
use super::node::*;
use crate::kernels::{dropout::Dropout as Kernel, layout::Layout};

/// `x` with a share of its elements 0 and the others divided by the rest; the mask follows from the seed.
pub(crate) fn dropout<const D: usize>(x: Tensor<D>, probability: f64, seed: u64) -> Tensor<D> {
    Tensor::from_dispatch(<Dispatch as Dropout>::dropout(x.into_dispatch(), probability, seed))
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait Dropout: Backend {
    fn dropout(x: FloatTensor<Self>, probability: f64, seed: u64) -> FloatTensor<Self>;
}

on_host!(Dropout::dropout(x: FloatTensor<Self>, probability: f64, seed: u64)
    = |B| masked::<B>(&x, Kernel { probability, seed }, order::<B>(&x)));

/// Elements are counted as they lie in memory, so that nothing is copied first.
fn masked<B: Host>(x: &FloatTensor<B>, kernel: Kernel, order: Layout) -> FloatTensor<B> {
    let shape = x.shape();
    let values = kernel.apply(&B::read(&in_layout::<B>(x, order)));
    match order {
        Layout::Nchw => B::wrap(values, shape.as_ref()),
        Layout::Nhwc => wrap_images::<B>(values, shape.dims(), order),
    }
}

#[derive(Debug)]
struct Step;

impl<B: Host> Backward<B, 1> for Step {
    type State = (Kernel, Layout);

    fn backward(self, ops: Ops<Self::State, 1>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        let (kernel, order) = ops.state;
        if let [Some(node)] = ops.parents {
            grads.register::<B>(node.id, masked::<B>(&grad, kernel, order));
        }
    }
}

impl<B: Host + Dropout, C: CheckpointStrategy> Dropout for Autodiff<B, C> {
    fn dropout(x: FloatTensor<Self>, probability: f64, seed: u64) -> FloatTensor<Self> {
        let (x, node) = x.into_parts();
        let (kernel, order) = (Kernel { probability, seed }, order::<B>(&x));
        let output = masked::<B>(&x, kernel, order);
        match Step.prepare::<C>([node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => prepared.finish((kernel, order), output),
            OpsKind::UnTracked(prepared) => prepared.finish(output),
        }
    }
}
