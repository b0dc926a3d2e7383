//! Softmax and cross entropy as one operator: the gradient is known as soon as the loss is.

use super::host::Host;
use super::node::*;
use crate::kernels::cross_entropy::softmax_cross_entropy;

/// The mean cross entropy of `[batch, classes]` logits, `[1]`. Every target must be a class.
pub(crate) fn cross_entropy(logits: Tensor<2>, targets: Vec<i64>) -> Tensor<1> {
    Tensor::from_dispatch(<Dispatch as CrossEntropy>::cross_entropy(logits.into_dispatch(), targets))
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait CrossEntropy: Backend {
    fn cross_entropy(logits: FloatTensor<Self>, targets: Vec<i64>) -> FloatTensor<Self>;
}

on_host!(CrossEntropy::cross_entropy(logits: FloatTensor<Self>, targets: Vec<i64>)
    = |B| forward::<B>(&logits, &targets).0);

/// The loss, and the gradient of the logits. A target that is no class makes the loss NaN, which training reports.
fn forward<B: Host>(logits: &FloatTensor<B>, targets: &[i64]) -> (FloatTensor<B>, Vec<f32>) {
    let [batch, classes] = logits.shape().dims();
    let (loss, gradient) = match softmax_cross_entropy(&B::read(logits), targets, classes) {
        Ok(result) => (result.loss, result.grad),
        Err(_) => (f32::NAN, vec![f32::NAN; batch * classes]),
    };
    (B::wrap(vec![loss], &[1]), gradient)
}

#[derive(Debug)]
struct Step;

impl<B: Host> Backward<B, 1> for Step {
    /// The gradient of the mean loss, `[batch, classes]`.
    type State = FloatTensor<B>;

    fn backward(self, ops: Ops<Self::State, 1>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        let scale = B::read(&grad).first().copied().unwrap_or(1.0);
        if let [Some(node)] = ops.parents {
            let gradient = if scale == 1.0 { ops.state } else { B::float_mul_scalar(ops.state, scale.into()) };
            grads.register::<B>(node.id, gradient);
        }
    }
}

impl<B: Host + CrossEntropy, C: CheckpointStrategy> CrossEntropy for Autodiff<B, C> {
    fn cross_entropy(logits: FloatTensor<Self>, targets: Vec<i64>) -> FloatTensor<Self> {
        let (logits, node) = logits.into_parts();
        let (loss, gradient) = forward::<B>(&logits, &targets);
        match Step.prepare::<C>([node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => {
                let [batch, classes] = logits.shape().dims();
                prepared.finish(B::wrap(gradient, &[batch, classes]), loss)
            }
            OpsKind::UnTracked(prepared) => prepared.finish(loss),
        }
    }
}
