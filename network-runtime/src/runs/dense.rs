//! Dense layers with what follows them.

use super::Activation;
#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::operators;
use burn::{nn::Linear, tensor::Tensor};

/// `activation(x · W + b)`: `[…, in]` to `[…, out]`.
pub fn dense<const D: usize>(x: Tensor<D>, layer: &Linear, activation: Activation) -> Tensor<D> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if operators::covers(&x) {
        let weight = layer.weight.val();
        // What does not fit is Burn's to refuse, in its own words.
        if operators::covers(&weight) && D > 1 && weight.dims()[0] == x.dims()[D - 1] {
            let bias =
                layer.bias.as_ref().map_or_else(|| Tensor::zeros([weight.dims()[1]], &x.device()), |bias| bias.val());
            return operators::dense(x, weight, bias, activation.kernel());
        }
    }
    activation.of(layer.forward(x))
}
