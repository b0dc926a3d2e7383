//! Dense layers with what follows them.

use super::Activation;
#[cfg(any(feature = "flex", feature = "ndarray"))]
use super::values;
#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::{
    inference::{Op, recorded},
    kernels::dense::Dense,
    operators,
};
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
            return recorded(
                x,
                |x| {
                    let [inputs, outputs] = weight.dims();
                    // Rows of samples, or of the steps of samples.
                    let batch = x.dims()[..D - 1].iter().product();
                    let dense = Dense { batch, inputs, outputs, activation: activation.kernel() };
                    Some(Op::Dense { dense, weight: values(&weight)?, bias: values(&bias)? })
                },
                |x| operators::dense(x, weight.clone(), bias.clone(), activation.kernel()),
            );
        }
    }
    activation.of(layer.forward(x))
}
