//! RMSprop in one pass over a parameter and its mean square, with Burn's own state, so that records stay the same.

use super::step::in_place;
use crate::kernels::optimizer::RmsProp as Kernel;
use burn::{
    optim::{self, CenteredState, LearningRate, Optimizer, RmsPropState, SquareAvgState},
    tensor::{Device, Tensor},
};

/// Burn's RMSprop, with the CPU's own step where the device is one of its own. Centered, or with momentum, whose state Burn
/// keeps to itself, it is Burn's.
#[derive(Clone)]
pub(crate) struct RmsProp {
    /// Takes the first step, which makes the state, and every step elsewhere.
    pub(crate) burns: optim::RmsProp,
    /// The same settings; the rate is that of the step.
    pub(crate) kernel: Kernel,
}

impl Optimizer for RmsProp {
    type State<const D: usize> = RmsPropState<D>;

    fn step<const D: usize>(
        &self,
        lr: LearningRate,
        parameter: Tensor<D>,
        grad: Tensor<D>,
        state: Option<RmsPropState<D>>,
    ) -> (Tensor<D>, Option<RmsPropState<D>>) {
        match state {
            Some(RmsPropState { square_avg, centered: CenteredState { grad_avg: None, avg }, momentum: None })
                if super::covers(&parameter) =>
            {
                // The mean square under another name; while two hold it, it cannot be written in place.
                drop(avg);
                let kernel = Kernel { lr, ..self.kernel };
                let [parameter, square] =
                    in_place([parameter, square_avg.square_avg], grad, |[parameter, square], grad| {
                        kernel.step(parameter, square, grad);
                    });
                let (square_avg, centered) = (SquareAvgState::new(square.clone()), CenteredState::new(None, square));
                (parameter, Some(RmsPropState::new(square_avg, centered, None)))
            }
            state => self.burns.step(lr, parameter, grad, state),
        }
    }

    fn to_device<const D: usize>(state: RmsPropState<D>, device: &Device) -> RmsPropState<D> {
        <optim::RmsProp as Optimizer>::to_device(state, device)
    }
}
