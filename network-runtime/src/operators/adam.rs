//! Adam and AdamW in one pass over a parameter and its moments, with Burn's own state, so that records stay the same.

use super::host::Host;
use crate::kernels::optimizer::Adam as Kernel;
use burn::{
    backend::DispatchDevice,
    optim::{Adam as Burns, AdamState, LearningRate, Optimizer},
    tensor::{Device, Tensor},
};

#[cfg(feature = "flex")]
use burn::backend::Flex;
#[cfg(feature = "ndarray")]
use burn::backend::NdArray;

/// Burn's Adam, with the CPU's own step where the device is one of its own.
#[derive(Clone)]
pub(crate) struct Adam {
    /// Takes the first step, which makes the state, and every step elsewhere.
    pub(crate) burns: Burns,
    /// The same settings; the rate is that of the step.
    pub(crate) kernel: Kernel,
}

impl Optimizer for Adam {
    type State<const D: usize> = AdamState<D>;

    fn step<const D: usize>(
        &self,
        lr: LearningRate,
        parameter: Tensor<D>,
        grad: Tensor<D>,
        state: Option<AdamState<D>>,
    ) -> (Tensor<D>, Option<AdamState<D>>) {
        // The first step makes the state; it is Burn's.
        let Some(state) = state else { return self.burns.step(lr, parameter, grad, None) };
        if !super::covers(&parameter) || state.momentum.max_moment_2.is_some() {
            return self.burns.step(lr, parameter, grad, Some(state));
        }
        let kernel = Kernel { lr, ..self.kernel };
        match parameter.device().as_dispatch() {
            #[cfg(feature = "flex")]
            DispatchDevice::Flex(_) => step_on_flex(&kernel, parameter, grad, state),
            #[cfg(feature = "ndarray")]
            DispatchDevice::NdArray(_) => step_on_ndarray(&kernel, parameter, grad, state),
            #[allow(unreachable_patterns)]
            _ => self.burns.step(lr, parameter, grad, Some(state)),
        }
    }

    fn to_device<const D: usize>(state: AdamState<D>, device: &Device) -> AdamState<D> {
        <Burns as Optimizer>::to_device(state, device)
    }
}

/// One step on a backend whose tensors are slices. What is shared is copied once; from then on the step owns it.
macro_rules! step_on {
    ($name:ident, $backend:ty) => {
        fn $name<const D: usize>(
            kernel: &Kernel,
            parameter: Tensor<D>,
            grad: Tensor<D>,
            mut state: AdamState<D>,
        ) -> (Tensor<D>, Option<AdamState<D>>) {
            const BACKEND: &str = "the device was just asked for its backend";
            let primitive = |tensor: Tensor<D>| tensor.try_into_primitive::<$backend>().expect(BACKEND);
            let momentum = &mut state.momentum;
            momentum.time += 1;
            let time = i32::try_from(momentum.time).unwrap_or(i32::MAX);
            let shape = parameter.dims();
            let grad = primitive(grad);
            let mut parameter = primitive(parameter);
            // Taken out, so that nothing else holds them while they are written.
            let taken =
                |tensor: &mut Tensor<D>| primitive(core::mem::replace(tensor, Tensor::empty([0; D], &tensor.device())));
            let mut first = taken(&mut momentum.moment_1);
            let mut second = taken(&mut momentum.moment_2);
            for tensor in [&mut parameter, &mut first, &mut second] {
                if <$backend>::write(tensor).is_none() {
                    *tensor = <$backend>::wrap(<$backend>::read(tensor).into_owned(), &shape);
                }
            }
            if let (Some(parameter), Some(first), Some(second)) =
                (<$backend>::write(&mut parameter), <$backend>::write(&mut first), <$backend>::write(&mut second))
            {
                kernel.step(time, parameter, first, second, &<$backend>::read(&grad));
            }
            momentum.moment_1 = Tensor::from_primitive::<$backend>(first);
            momentum.moment_2 = Tensor::from_primitive::<$backend>(second);
            (Tensor::from_primitive::<$backend>(parameter), Some(state))
        }
    };
}

#[cfg(feature = "flex")]
step_on!(step_on_flex, Flex);
#[cfg(feature = "ndarray")]
step_on!(step_on_ndarray, NdArray);
