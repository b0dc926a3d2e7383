//! Sums of branches, and relu on its own: in place where nobody else holds the tensor.

use super::host::{Host, change, in_layout, order};
use super::node::*;
use crate::kernels::{layout::Layout, pointwise};

/// `x + y` of one shape.
pub(crate) fn add<const D: usize>(x: Tensor<D>, y: Tensor<D>) -> Tensor<D> {
    Tensor::from_dispatch(<Dispatch as Pointwise>::sum(x.into_dispatch(), y.into_dispatch()))
}

/// `max(x, 0)`
pub(crate) fn relu<const D: usize>(x: Tensor<D>) -> Tensor<D> {
    Tensor::from_dispatch(<Dispatch as Pointwise>::rectified(x.into_dispatch()))
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait Pointwise: Backend {
    fn sum(x: FloatTensor<Self>, y: FloatTensor<Self>) -> FloatTensor<Self>;
    fn rectified(x: FloatTensor<Self>) -> FloatTensor<Self>;
}

macro_rules! pointwise_on {
    ($feature:literal, $backend:ty) => {
        #[cfg(feature = $feature)]
        impl Pointwise for $backend {
            fn sum(x: FloatTensor<Self>, y: FloatTensor<Self>) -> FloatTensor<Self> {
                sum::<Self>(x, y)
            }
            fn rectified(x: FloatTensor<Self>) -> FloatTensor<Self> {
                let layout = order::<Self>(&x);
                change::<Self>(x, layout, pointwise::relu)
            }
        }
    };
}
pointwise_on!("flex", Flex);
pointwise_on!("ndarray", NdArray);

fn sum<B: Host>(x: FloatTensor<B>, y: FloatTensor<B>) -> FloatTensor<B> {
    let layout = order::<B>(&x);
    let y = in_layout::<B>(&y, layout);
    change::<B>(x, layout, |x| pointwise::add(x, &B::read(&y)))
}

/// The backward pass of a sum: the gradient, twice.
#[derive(Debug)]
struct Both;

impl<B: Host> Backward<B, 2> for Both {
    type State = ();

    fn backward(self, ops: Ops<(), 2>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        for node in ops.parents.into_iter().flatten() {
            grads.register::<B>(node.id, grad.clone());
        }
    }
}

/// The backward pass of a relu: the gradient where the output is positive.
#[derive(Debug)]
struct Gated;

impl<B: Host> Backward<B, 1> for Gated {
    /// The output and how it lies in memory.
    type State = (FloatTensor<B>, Layout);

    fn backward(self, ops: Ops<Self::State, 1>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        let (output, layout) = ops.state;
        if let [Some(node)] = ops.parents {
            let output = in_layout::<B>(&output, layout);
            grads.register::<B>(node.id, change::<B>(grad, layout, |grad| pointwise::gate(grad, &B::read(&output))));
        }
    }
}

impl<B: Host + Pointwise, C: CheckpointStrategy> Pointwise for Autodiff<B, C> {
    fn sum(x: FloatTensor<Self>, y: FloatTensor<Self>) -> FloatTensor<Self> {
        let ((x, x_node), (y, y_node)) = (x.into_parts(), y.into_parts());
        let output = sum::<B>(x, y);
        match Both.prepare::<C>([x_node, y_node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => prepared.finish((), output),
            OpsKind::UnTracked(prepared) => prepared.finish(output),
        }
    }

    fn rectified(x: FloatTensor<Self>) -> FloatTensor<Self> {
        let (x, node) = x.into_parts();
        let layout = order::<B>(&x);
        let output = change::<B>(x, layout, pointwise::relu);
        match Gated.prepare::<C>([node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => prepared.finish((output.clone(), layout), output),
            OpsKind::UnTracked(prepared) => prepared.finish(output),
        }
    }
}
