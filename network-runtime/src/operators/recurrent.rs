//! A recurrent layer, all its steps as one operator.

use super::host::Host;
use super::node::*;
use crate::kernels::recurrent::{
    Cell, Recurrent as Kernel, RecurrentBackward as Given, RecurrentNeeds, RecurrentWeights, Saved as Kept,
};

/// What it reads, and how much of what it says is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// What a step does with its sums.
    pub(crate) cell: Cell,
    /// Whether the state behind the last step alone is wanted.
    pub(crate) last: bool,
    /// Whether the steps are read from the last to the first.
    pub(crate) reversed: bool,
}

/// `[batch, steps, in]`, `[in, groups · hidden]`, `[hidden, groups · hidden]`, `[groups · hidden]` to the states
/// `[batch, steps, hidden]`, or to the last alone, `[batch, 1, hidden]`. The columns are the cell's groups in their order.
pub(crate) fn recurrent(
    x: Tensor<3>,
    input: Tensor<2>,
    state: Tensor<2>,
    bias: Tensor<1>,
    reading: Reading,
) -> Tensor<3> {
    Tensor::from_dispatch(<Dispatch as Recurrent>::recurrent(
        x.into_dispatch(),
        input.into_dispatch(),
        state.into_dispatch(),
        bias.into_dispatch(),
        reading,
    ))
}

#[backend_extension(Autodiff, Flex: cfg(feature = "flex"), NdArray: cfg(feature = "ndarray"))]
pub(crate) trait Recurrent: Backend {
    fn recurrent(
        x: FloatTensor<Self>,
        input: FloatTensor<Self>,
        state: FloatTensor<Self>,
        bias: FloatTensor<Self>,
        reading: Reading,
    ) -> FloatTensor<Self>;
}

on_host!(Recurrent::recurrent(
    x: FloatTensor<Self>,
    input: FloatTensor<Self>,
    state: FloatTensor<Self>,
    bias: FloatTensor<Self>,
    reading: Reading
) = |B| {
    let kernel = kernel::<B>(&x, &state, reading);
    let weights = [B::read(&input), B::read(&state), B::read(&bias)];
    let [input, state, bias] = [0, 1, 2].map(|i| &*weights[i]);
    B::wrap(kernel.forward(&B::read(&x), RecurrentWeights { input, state, bias }), &shape(&kernel))
});

fn kernel<B: Host>(x: &FloatTensor<B>, state: &FloatTensor<B>, reading: Reading) -> Kernel {
    let Reading { cell, last, reversed } = reading;
    let ([batch, steps, inputs], [hidden, _]) = (x.shape().dims(), state.shape().dims());
    Kernel { cell, batch, steps, inputs, hidden, last, reversed }
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
            weights: RecurrentWeights { input: &B::read(&input), state: &B::read(&state), bias: &B::read(&bias) },
            saved: kept,
            grad: &B::read(&grad),
            needs: RecurrentNeeds {
                x: to_x.is_some(),
                input: to_input.is_some(),
                state: to_state.is_some(),
                bias: to_bias.is_some(),
            },
        });
        let Kernel { cell, batch, steps, inputs, hidden, .. } = kernel;
        let width = cell.groups() * hidden;
        for (node, values, shape) in [
            (to_x, result.x, &[batch, steps, inputs][..]),
            (to_input, result.input, &[inputs, width]),
            (to_state, result.state, &[hidden, width]),
            (to_bias, result.bias, &[width]),
        ] {
            if let (Some(node), Some(values)) = (node, values) {
                grads.register::<B>(node.id, B::wrap(values, shape));
            }
        }
    }
}

impl<B: Host + Recurrent, C: CheckpointStrategy> Recurrent for Autodiff<B, C> {
    fn recurrent(
        x: FloatTensor<Self>,
        input: FloatTensor<Self>,
        state: FloatTensor<Self>,
        bias: FloatTensor<Self>,
        reading: Reading,
    ) -> FloatTensor<Self> {
        let ((x, x_node), (input, input_node)) = (x.into_parts(), input.into_parts());
        let ((state, state_node), (bias, bias_node)) = (state.into_parts(), bias.into_parts());
        let kernel = kernel::<B>(&x, &state, reading);
        let weights = RecurrentWeights { input: &B::read(&input), state: &B::read(&state), bias: &B::read(&bias) };
        let (values, kept) = kernel.forward_saved(&B::read(&x), weights);
        let output = B::wrap(values, &shape(&kernel));
        match Step.prepare::<C>([x_node, input_node, state_node, bias_node]).compute_bound().stateful() {
            OpsKind::Tracked(prepared) => prepared.finish(Saved { x, input, state, bias, kept, kernel }, output),
            OpsKind::UnTracked(prepared) => prepared.finish(output),
        }
    }
}
