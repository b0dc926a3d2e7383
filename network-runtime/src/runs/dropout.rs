//! Dropout.

#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::operators;
use burn::{nn::Dropout, tensor::Tensor};

/// Dropout, where it is active: in training, on the autodiff device, and not frozen.
pub fn dropout<const D: usize>(x: Tensor<D>, layer: &Dropout) -> Tensor<D> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if operators::covers(&x) {
        if !layer.training.is_enabled() || !x.device().is_autodiff() || layer.prob == 0.0 {
            return x;
        }
        let seed = seed(&x.device());
        return operators::dropout(x, layer.prob, seed);
    }
    layer.forward(x)
}

/// A seed out of the device's own random numbers, so that seeding the device seeds dropout as well.
#[cfg(any(feature = "flex", feature = "ndarray"))]
pub(super) fn seed(device: &burn::tensor::Device) -> u64 {
    let numbers = Tensor::<1>::random([2], burn::tensor::Distribution::Uniform(0.0, 1.0), &device.clone().inner());
    numbers.into_data().iter::<f32>().fold(0, |seed, half| (seed << 32) ^ u64::from(half.to_bits()))
}
