//! Activations that are a function of one number: in place where nobody else holds the tensor.

use super::host::{Host, change, in_layout, order};
use super::node::*;
use crate::kernels::{curve::Curve, layout::Layout};

/// The function of every number of `x`.
pub(crate) fn curve<const D: usize>(x: Tensor<D>, curve: Curve) -> Tensor<D> {
    Tensor::from_dispatch(<Dispatch as Curved>::curved(x.into_dispatch(), curve))
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait Curved: Backend {
    fn curved(x: FloatTensor<Self>, curve: Curve) -> FloatTensor<Self>;
}

on_host!(Curved::curved(x: FloatTensor<Self>, curve: Curve) = |B| {
    let layout = order::<B>(&x);
    change::<B>(x, layout, |values| curve.apply(values))
});

/// The backward pass: the gradient times the derivative, which is of what came in.
#[derive(Debug)]
struct Derivative;

impl<B: Host> Backward<B, 1> for Derivative {
    /// What came in, how it lies in memory, and the function.
    type State = (FloatTensor<B>, Layout, Curve);

    fn backward(self, ops: Ops<Self::State, 1>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        let (x, layout, curve) = ops.state;
        if let [Some(node)] = ops.parents {
            let x = in_layout::<B>(&x, layout);
            grads.register::<B>(node.id, change::<B>(grad, layout, |grad| curve.gradient(grad, &B::read(&x))));
        }
    }
}

impl<B: Host + Curved, C: CheckpointStrategy> Curved for Autodiff<B, C> {
    fn curved(x: FloatTensor<Self>, curve: Curve) -> FloatTensor<Self> {
        let (x, node) = x.into_parts();
        let layout = order::<B>(&x);
        match Derivative.prepare::<C>([node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => {
                let output = change::<B>(x.clone(), layout, |values| curve.apply(values));
                prepared.finish((x, layout, curve), output)
            }
            OpsKind::UnTracked(prepared) => prepared.finish(change::<B>(x, layout, |values| curve.apply(values))),
        }
    }
}
