//! Adam and AdamW in one pass over a parameter and its moments, with Burn's own state, so that records stay the same.

use super::step::in_place;
use crate::kernels::optimizer::Adam as Kernel;
use burn::{
    optim::{self, AdamState, AdamWState, AdaptiveMomentumState, LearningRate, Optimizer},
    tensor::{Device, Tensor},
};

/// Burn's Adam or AdamW, with the CPU's own step where the device is one of its own.
#[derive(Clone)]
pub(crate) struct Adam<O> {
    /// Takes the first step, which makes the state, and every step elsewhere.
    pub(crate) burns: O,
    /// The same settings; the rate is that of the step.
    pub(crate) kernel: Kernel,
}

macro_rules! adaptive {
    ($optimizer:ty, $state:ident) => {
        impl Optimizer for Adam<$optimizer> {
            type State<const D: usize> = $state<D>;

            fn step<const D: usize>(
                &self,
                lr: LearningRate,
                parameter: Tensor<D>,
                grad: Tensor<D>,
                state: Option<$state<D>>,
            ) -> (Tensor<D>, Option<$state<D>>) {
                match state {
                    Some(state) if state.momentum.max_moment_2.is_none() && super::covers(&parameter) => {
                        let kernel = Kernel { lr, ..self.kernel };
                        let (parameter, momentum) = step(&kernel, parameter, grad, state.momentum);
                        (parameter, Some($state::new(momentum)))
                    }
                    state => self.burns.step(lr, parameter, grad, state),
                }
            }

            fn to_device<const D: usize>(state: $state<D>, device: &Device) -> $state<D> {
                <$optimizer as Optimizer>::to_device(state, device)
            }
        }
    };
}
adaptive!(optim::Adam, AdamState);
adaptive!(optim::AdamW, AdamWState);

fn step<const D: usize>(
    kernel: &Kernel,
    parameter: Tensor<D>,
    grad: Tensor<D>,
    momentum: AdaptiveMomentumState<D>,
) -> (Tensor<D>, AdaptiveMomentumState<D>) {
    let AdaptiveMomentumState { time, moment_1, moment_2, max_moment_2 } = momentum;
    let time = time + 1;
    let [parameter, moment_1, moment_2] =
        in_place([parameter, moment_1, moment_2], grad, |[parameter, first, second], grad| {
            kernel.step(i32::try_from(time).unwrap_or(i32::MAX), parameter, first, second, grad);
        });
    (parameter, AdaptiveMomentumState { time, moment_1, moment_2, max_moment_2 })
}
