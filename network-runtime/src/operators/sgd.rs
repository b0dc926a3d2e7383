//! Gradient descent in one pass over a parameter and its velocity. Burn keeps the velocity to itself, so the state is our
//! own; its record is the same.

use super::step::in_place;
use crate::kernels::optimizer::Sgd as Kernel;
use burn::{
    optim::{LearningRate, Optimizer, RecordState, StateSink, StateSource, join_path},
    tensor::{Device, Tensor},
};

/// Burn's SGD, with the CPU's own step where the device is one of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sgd(pub(crate) Kernel);

/// What Burn keeps in `SgdState` and `MomentumState`.
#[derive(Clone)]
pub(crate) struct SgdState<const D: usize> {
    velocity: Option<Tensor<D>>,
}

/// Burn's names. (Its derive macro works in its own crate only.)
impl<const D: usize> RecordState for SgdState<D> {
    fn state_flatten(&self, prefix: &str, out: &mut StateSink) {
        if let Some(velocity) = &self.velocity {
            out.push_tensor(&join_path(prefix, "momentum"), "velocity", velocity.to_data());
        }
    }

    fn state_unflatten(prefix: &str, src: &mut StateSource, device: &Device) -> Option<Self> {
        let velocity = src.take_tensor(&join_path(prefix, "momentum"), "velocity");
        Some(SgdState { velocity: velocity.map(|data| Tensor::from_data(data, device)) })
    }
}

impl Optimizer for Sgd {
    type State<const D: usize> = SgdState<D>;

    fn step<const D: usize>(
        &self,
        lr: LearningRate,
        parameter: Tensor<D>,
        grad: Tensor<D>,
        state: Option<SgdState<D>>,
    ) -> (Tensor<D>, Option<SgdState<D>>) {
        let sgd = Kernel { lr, ..self.0 };
        let velocity = state.and_then(|state| state.velocity);
        let (parameter, velocity) = match (super::covers(&parameter), velocity) {
            (true, _) if sgd.momentum == 0.0 => {
                let [parameter] = in_place([parameter], grad, |[parameter], grad| sgd.plain_step(parameter, grad));
                (parameter, None)
            }
            (true, velocity) => {
                let time = if velocity.is_some() { 2 } else { 1 };
                // Before the first step its values do not matter.
                let velocity = velocity.unwrap_or_else(|| Tensor::zeros(grad.dims(), &grad.device()));
                let [parameter, velocity] = in_place([parameter, velocity], grad, |[parameter, velocity], grad| {
                    sgd.step(time, parameter, velocity, grad);
                });
                (parameter, Some(velocity))
            }
            (false, velocity) => elsewhere(&sgd, parameter, grad, velocity),
        };
        (parameter, Some(SgdState { velocity }))
    }

    fn to_device<const D: usize>(state: SgdState<D>, device: &Device) -> SgdState<D> {
        SgdState { velocity: state.velocity.map(|velocity| velocity.to_device(device)) }
    }
}

/// What the kernel does, with Burn's operators.
fn elsewhere<const D: usize>(
    sgd: &Kernel,
    parameter: Tensor<D>,
    grad: Tensor<D>,
    velocity: Option<Tensor<D>>,
) -> (Tensor<D>, Option<Tensor<D>>) {
    let grad = match sgd.penalty {
        Some(penalty) => parameter.clone().mul_scalar(penalty).add(grad),
        None => grad,
    };
    if sgd.momentum == 0.0 {
        return (parameter - grad.mul_scalar(sgd.lr), None);
    }
    let velocity = match velocity {
        Some(velocity) => grad.clone().mul_scalar(1.0 - sgd.dampening).add(velocity.mul_scalar(sgd.momentum)),
        None => grad.clone(),
    };
    let update = if sgd.nesterov { velocity.clone().mul_scalar(sgd.momentum).add(grad) } else { velocity.clone() };
    (parameter - update.mul_scalar(sgd.lr), Some(velocity))
}
