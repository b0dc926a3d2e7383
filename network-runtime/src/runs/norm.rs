//! Batch normalisation with what follows it, and layer normalisation.

use super::Activation;
#[cfg(any(feature = "flex", feature = "ndarray"))]
use super::values;
#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::{
    inference::{Op, recorded},
    operators::{self, Moments, Statistics},
};
use burn::{
    nn::{BatchNorm, LayerNorm},
    tensor::Tensor,
};

/// `activation(batch_norm(x))`: `[batch, channels, …]`. In training the running statistics take the batch's in, as Burn's
/// module does.
pub fn batch_norm<const D: usize>(x: Tensor<D>, layer: &BatchNorm, activation: Activation) -> Tensor<D> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if let Some(output) = on_host(&x, layer, activation) {
        return output;
    }
    activation.of(layer.forward(x))
}

#[cfg(any(feature = "flex", feature = "ndarray"))]
fn on_host<const D: usize>(x: &Tensor<D>, layer: &BatchNorm, activation: Activation) -> Option<Tensor<D>> {
    let gamma = layer.gamma.val();
    // What does not fit is Burn's to refuse, in its own words.
    let fits = D >= 2 && x.dims()[1] == gamma.dims()[0] && x.shape().num_elements() > 0;
    if !fits || !operators::covers(x) || !operators::covers(&gamma) {
        return None;
    }
    let normalize = |statistics| {
        let (x, gamma, beta) = (x.clone(), gamma.clone(), layer.beta.val());
        operators::batch_norm(x, gamma, beta, layer.epsilon, activation.kernel(), statistics)
    };
    match (x.device().is_autodiff(), layer.training.is_enabled()) {
        (true, true) => {
            let batch = std::sync::Arc::default();
            let output = normalize(Statistics::Batch(std::sync::Arc::clone(&batch)));
            let Moments { mean, variance } = batch.get()?;
            let device = x.device();
            for (running, values) in [(&layer.running_mean, mean), (&layer.running_var, variance)] {
                let values = Tensor::<1>::from_floats(values.as_slice(), &device);
                let kept = running.value_sync().to_device(&device).mul_scalar(1.0 - layer.momentum);
                running.update(kept.add(values.mul_scalar(layer.momentum)).detach());
            }
            Some(output)
        }
        // A frozen layer within a graph: gradients go through it with the running statistics, which Burn does.
        (true, false) => None,
        (false, _) => {
            let moments =
                Moments { mean: values(&layer.running_mean.value())?, variance: values(&layer.running_var.value())? };
            let factors = |x: &Tensor<D>| at_rest(x, layer, activation, &moments);
            Some(recorded(x.clone(), factors, |_| normalize(Statistics::Running(moments.clone()))))
        }
    }
}

/// The layer as a factor and a summand of each channel.
#[cfg(any(feature = "flex", feature = "ndarray"))]
fn at_rest<const D: usize>(x: &Tensor<D>, layer: &BatchNorm, activation: Activation, moments: &Moments) -> Option<Op> {
    let norm = operators::at_rest(x, activation.kernel())?;
    let (gamma, beta) = (values(&layer.gamma.val())?, values(&layer.beta.val())?);
    let scale: Vec<f32> = gamma
        .iter()
        .zip(&moments.variance)
        .map(|(gamma, variance)| gamma / (variance + layer.epsilon as f32).sqrt())
        .collect();
    let shift = beta.iter().zip(&moments.mean).zip(&scale).map(|((beta, mean), scale)| beta - mean * scale).collect();
    Some(Op::BatchNorm { norm, scale, shift })
}

/// `γ · (x - mean) / √(variance + ε) + β` over the last axis. Burn's layer does not tell its ε.
pub(crate) fn layer_norm<const D: usize>(x: Tensor<D>, layer: &LayerNorm, epsilon: f32) -> Tensor<D> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if operators::covers(&x) {
        let gamma = layer.gamma.val();
        if operators::covers(&gamma) && gamma.dims()[0] == x.dims()[D - 1] {
            let beta = layer.beta.as_ref().map_or_else(|| Tensor::zeros(gamma.dims(), &x.device()), |beta| beta.val());
            return recorded(
                x,
                |_| Some(Op::LayerNorm { epsilon, gamma: values(&gamma)?, beta: values(&beta)? }),
                |x| operators::layer_norm(x, gamma.clone(), beta.clone(), epsilon),
            );
        }
    }
    let _ = epsilon;
    layer.forward(x)
}
