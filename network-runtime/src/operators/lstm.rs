//! A layer of long short-term memory, all its steps as one operator.

use super::host::Host;
use super::node::*;
use crate::kernels::lstm::{Lstm as Kernel, LstmBackward as Given, LstmNeeds, LstmWeights, Saved as Kept};

/// `[batch, steps, in]`, `[in, 4 · hidden]`, `[hidden, 4 · hidden]`, `[4 · hidden]` to the states `[batch, steps, hidden]`, or
/// to the `last` alone, `[batch, 1, hidden]`. The gates are in the order i, f, o, g.
pub(crate) fn lstm(x: Tensor<3>, input: Tensor<2>, state: Tensor<2>, bias: Tensor<1>, last: bool) -> Tensor<3> {
    Tensor::from_dispatch(<Dispatch as Lstm>::lstm(
        x.into_dispatch(),
        input.into_dispatch(),
        state.into_dispatch(),
        bias.into_dispatch(),
        last,
    ))
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait Lstm: Backend {
    fn lstm(
        x: FloatTensor<Self>,
        input: FloatTensor<Self>,
        state: FloatTensor<Self>,
        bias: FloatTensor<Self>,
        last: bool,
    ) -> FloatTensor<Self>;
}

on_host!(Lstm::lstm(
    x: FloatTensor<Self>,
    input: FloatTensor<Self>,
    state: FloatTensor<Self>,
    bias: FloatTensor<Self>,
    last: bool
) = |B| {
    let kernel = kernel::<B>(&x, &state, last);
    let weights = [B::read(&input), B::read(&state), B::read(&bias)];
    let [input, state, bias] = [0, 1, 2].map(|i| &*weights[i]);
    B::wrap(kernel.forward(&B::read(&x), LstmWeights { input, state, bias }), &shape(&kernel))
});

fn kernel<B: Host>(x: &FloatTensor<B>, state: &FloatTensor<B>, last: bool) -> Kernel {
    let ([batch, steps, inputs], [hidden, _]) = (x.shape().dims(), state.shape().dims());
    Kernel { batch, steps, inputs, hidden, last }
}

fn shape(kernel: &Kernel) -> [usize; 3] {
    [kernel.batch, if kernel.last { 1 } else { kernel.steps }, kernel.hidden]
}

#[derive(Clone, Debug)]
struct Saved<T> {
    x: T,
    input: T,
    state: T,
    bias: T,
    kept: Kept,
    kernel: Kernel,
}

#[derive(Debug)]
struct Step;

impl<B: Host> Backward<B, 4> for Step {
    type State = Saved<FloatTensor<B>>;

    fn backward(self, ops: Ops<Self::State, 4>, grads: &mut Gradients, _: &mut Checkpointer) {
        let grad = grads.consume::<B>(&ops.node);
        let Saved { x, input, state, bias, kept, kernel } = ops.state;
        let [to_x, to_input, to_state, to_bias] = ops.parents;
        let result = kernel.backward(Given {
            x: &B::read(&x),
            weights: LstmWeights { input: &B::read(&input), state: &B::read(&state), bias: &B::read(&bias) },
            saved: kept,
            grad: &B::read(&grad),
            needs: LstmNeeds {
                x: to_x.is_some(),
                input: to_input.is_some(),
                state: to_state.is_some(),
                bias: to_bias.is_some(),
            },
        });
        let Kernel { batch, steps, inputs, hidden, .. } = kernel;
        for (node, values, shape) in [
            (to_x, result.x, &[batch, steps, inputs][..]),
            (to_input, result.input, &[inputs, 4 * hidden]),
            (to_state, result.state, &[hidden, 4 * hidden]),
            (to_bias, result.bias, &[4 * hidden]),
        ] {
            if let (Some(node), Some(values)) = (node, values) {
                grads.register::<B>(node.id, B::wrap(values, shape));
            }
        }
    }
}

impl<B: Host + Lstm, C: CheckpointStrategy> Lstm for Autodiff<B, C> {
    fn lstm(
        x: FloatTensor<Self>,
        input: FloatTensor<Self>,
        state: FloatTensor<Self>,
        bias: FloatTensor<Self>,
        last: bool,
    ) -> FloatTensor<Self> {
        let ((x, x_node), (input, input_node)) = (x.into_parts(), input.into_parts());
        let ((state, state_node), (bias, bias_node)) = (state.into_parts(), bias.into_parts());
        let kernel = kernel::<B>(&x, &state, last);
        let weights = LstmWeights { input: &B::read(&input), state: &B::read(&state), bias: &B::read(&bias) };
        let (values, kept) = kernel.forward_saved(&B::read(&x), weights);
        let output = B::wrap(values, &shape(&kernel));
        match Step.prepare::<C>([x_node, input_node, state_node, bias_node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => prepared.finish(Saved { x, input, state, bias, kept, kernel }, output),
            OpsKind::UnTracked(prepared) => prepared.finish(output),
        }
    }
}
