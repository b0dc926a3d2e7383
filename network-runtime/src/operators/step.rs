//! What every optimizer's step in place needs: parameter and state as slices that nobody else holds.

use super::host::Host;
use burn::{backend::DispatchDevice, tensor::Tensor};

#[cfg(feature = "flex")]
use burn::backend::Flex;
#[cfg(feature = "ndarray")]
use burn::backend::NdArray;

/// One step over tensors of one shape that lie in memory (see [`covers`](super::covers)): `step` writes them, reading the
/// gradient. What is shared is copied once; from then on the step owns it. State that lies elsewhere, as a record may bring
/// it, comes to the gradient's device first.
pub(super) fn in_place<const D: usize, const N: usize>(
    tensors: [Tensor<D>; N],
    grad: Tensor<D>,
    step: impl FnOnce([&mut [f32]; N], &[f32]),
) -> [Tensor<D>; N] {
    let device = grad.device();
    let tensors = tensors.map(|tensor| if tensor.device() == device { tensor } else { tensor.to_device(&device) });
    match device.as_dispatch() {
        #[cfg(feature = "flex")]
        DispatchDevice::Flex(_) => on_flex(tensors, grad, step),
        #[cfg(feature = "ndarray")]
        DispatchDevice::NdArray(_) => on_ndarray(tensors, grad, step),
        #[allow(unreachable_patterns)]
        _ => unreachable!("every optimizer asks `covers` before, which knows these backends alone"),
    }
}

macro_rules! step_on {
    ($name:ident, $backend:ty) => {
        fn $name<const D: usize, const N: usize>(
            tensors: [Tensor<D>; N],
            grad: Tensor<D>,
            step: impl FnOnce([&mut [f32]; N], &[f32]),
        ) -> [Tensor<D>; N] {
            const BACKEND: &str = "all tensors were brought to a device of this backend";
            let shape = grad.dims();
            let primitive = |tensor: Tensor<D>| tensor.try_into_primitive::<$backend>().expect(BACKEND);
            let grad = primitive(grad);
            let mut owned = tensors.map(|tensor| {
                let mut tensor = primitive(tensor);
                if <$backend>::write(&mut tensor).is_none() {
                    tensor = <$backend>::wrap(<$backend>::read(&tensor).into_owned(), &shape);
                }
                tensor
            });
            let slices = owned
                .each_mut()
                .map(|tensor| <$backend>::write(tensor).expect("what `wrap` makes is whole and has one owner"));
            step(slices, &<$backend>::read(&grad));
            owned.map(Tensor::from_primitive::<$backend>)
        }
    };
}

#[cfg(feature = "flex")]
step_on!(on_flex, Flex);
#[cfg(feature = "ndarray")]
step_on!(on_ndarray, NdArray);
