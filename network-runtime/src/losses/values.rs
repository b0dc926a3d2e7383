use crate::{data::Fault, train::SettingError};
use burn::{
    nn::loss::{HuberLossConfig, MseLoss, Reduction, SmoothL1LossConfig},
    tensor::Tensor,
};

/// How far numbers are from the truth, for [`Values`](crate::Values) and for answers that are an image, a signal, a sequence or a
/// volume: the mean over all samples and all values, as PyTorch's losses with `reduction="mean"`. Below, `r` is a value's
/// residual, `x` the answer and `t` the truth.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum ValuesLoss {
    /// Mean squared error: `r²`.
    #[default]
    Mse,
    /// Mean absolute error: `|r|`.
    Mae,
    /// `r² / 2` where `|r| ≤ delta`, `delta · (|r| − delta / 2)` beyond: outliers pull less (Huber 1964).
    Huber {
        /// Where the parabola becomes a line. Positive.
        delta: f64,
    },
    /// Huber's loss divided by `beta`, so that its line has slope 1 (Girshick 2015, with `beta` 1).
    SmoothL1 {
        /// Where the parabola becomes a line. Positive.
        beta: f64,
    },
    /// Divergence of the answered distribution from the true one (Kullback and Leibler 1951): `Σ t · (ln t − ln x)`, the sum
    /// over a sample's values and the mean over the samples (PyTorch's `KLDivLoss` with `reduction="batchmean"`).
    KlDivergence {
        /// Whether the network gives the logarithms of probabilities, as behind `log_softmax`.
        log: bool,
    },
    /// For counts: `x − t · ln x`, the negative log-likelihood of a Poisson distribution but for what no answer changes
    /// (PyTorch's `PoissonNLLLoss`).
    Poisson {
        /// Whether the network gives the logarithm of the expected count: then it is `eˣ − t · x`.
        log: bool,
    },
}

/// Probabilities below this are taken for it, as Keras does: their logarithm is finite.
const LEAST_PROBABILITY: f32 = 1e-7;

/// What PyTorch adds to a rate before it takes the logarithm.
const LEAST_RATE: f32 = 1e-8;

impl ValuesLoss {
    /// Mean squared error.
    pub const fn mse() -> Self {
        Self::Mse
    }

    /// Mean absolute error.
    pub const fn mae() -> Self {
        Self::Mae
    }

    /// Huber's loss. PyTorch's default for `delta` is 1.
    pub const fn huber(delta: f64) -> Self {
        Self::Huber { delta }
    }

    /// Smooth L1 with PyTorch's default, `beta` 1.
    pub const fn smooth_l1() -> Self {
        Self::SmoothL1 { beta: 1.0 }
    }

    /// Kullback and Leibler's divergence, of probabilities.
    pub const fn kl_divergence() -> Self {
        Self::KlDivergence { log: false }
    }

    /// The Poisson loss, of expected counts.
    pub const fn poisson() -> Self {
        Self::Poisson { log: false }
    }

    /// Of what the network gives the logarithm of; for [`kl_divergence`](Self::kl_divergence) and [`poisson`](Self::poisson),
    /// the others stay as they are.
    pub const fn of_logarithms(self) -> Self {
        match self {
            Self::KlDivergence { .. } => Self::KlDivergence { log: true },
            Self::Poisson { .. } => Self::Poisson { log: true },
            other => other,
        }
    }

    pub(crate) fn check(&self) -> Result<(), SettingError> {
        match *self {
            Self::Mse | Self::Mae | Self::KlDivergence { .. } | Self::Poisson { .. } => Ok(()),
            Self::Huber { delta } => SettingError::positive("the Huber loss's delta", delta),
            Self::SmoothL1 { beta } => SettingError::positive("the smooth L1 loss's beta", beta),
        }
    }

    /// What the loss cannot be computed of in a sample's truth.
    pub(crate) fn fault(&self, truth: &[f32]) -> Option<Fault> {
        let negative = truth.iter().find(|value| **value < 0.0);
        let sum: f64 = truth.iter().copied().map(f64::from).sum();
        match (self, negative) {
            (Self::Poisson { .. }, Some(value)) => Some(Fault::NotACount { value: *value }),
            (Self::KlDivergence { .. }, Some(value)) => Some(Fault::NotAProbability { value: *value }),
            (Self::KlDivergence { .. }, None) if (sum - 1.0).abs() > 1e-3 => Some(Fault::NotADistribution { sum }),
            _ => None,
        }
    }

    /// Whether its truths must be of a certain kind.
    pub(crate) fn is_particular(&self) -> bool {
        matches!(self, Self::Poisson { .. } | Self::KlDivergence { .. })
    }

    pub(crate) fn forward<const D: usize>(&self, output: Tensor<D>, target: Tensor<D>) -> Tensor<1> {
        match *self {
            Self::Mse => MseLoss::new().forward(output, target, Reduction::Mean),
            Self::Mae => (output - target).abs().mean(),
            Self::Huber { delta } => HuberLossConfig::new(delta as f32).init().forward(output, target, Reduction::Mean),
            Self::SmoothL1 { beta } => SmoothL1LossConfig::new().with_beta(beta as f32).init().forward_with_reduction(
                output,
                target,
                Reduction::Mean,
            ),
            Self::KlDivergence { log } => {
                let samples = output.dims()[0] as f64;
                let answered = if log { output } else { output.clamp_min(LEAST_PROBABILITY).log() };
                // 0 · ln 0 is 0.
                let truth = target.clone().clamp_min(f32::MIN_POSITIVE).log();
                (target * (truth - answered)).sum() / samples
            }
            // Burn's own reads the truths back at every step, to check them.
            Self::Poisson { log: true } => (output.clone().exp() - target * output).mean(),
            Self::Poisson { log: false } => (output.clone() - target * (output + LEAST_RATE).log()).mean(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Residuals 0.5 and −3: by the formulas of PyTorch's documentation (MSELoss, L1Loss, HuberLoss, SmoothL1Loss).
    #[test]
    fn every_loss_is_the_mean_of_its_formula() {
        let device = crate::device::cpu().unwrap();
        let of = |loss: ValuesLoss| -> f32 {
            let output = Tensor::<2>::from_floats([[1.5, -3.0]], &device);
            let target = Tensor::<2>::from_floats([[1.0, 0.0]], &device);
            loss.forward(output, target).into_scalar()
        };
        assert_eq!(of(ValuesLoss::mse()), (0.25 + 9.0) / 2.0);
        assert_eq!(of(ValuesLoss::mae()), (0.5 + 3.0) / 2.0);
        // 0.5²/2 and 2·(3 − 1)
        assert_eq!(of(ValuesLoss::huber(2.0)), (0.125 + 4.0) / 2.0);
        // 0.5²/2 and 3 − 1/2
        assert_eq!(of(ValuesLoss::smooth_l1()), (0.125 + 2.5) / 2.0);
    }

    /// `Σ t · ln(t / x)` of two distributions, by hand: 0.5 · ln(0.5 / 0.25) · 2 − … and 1 · ln(1 / 0.8).
    #[test]
    fn the_divergence_of_distributions_is_the_mean_of_their_sums() {
        let device = crate::device::cpu().unwrap();
        let answer = Tensor::<2>::from_floats([[0.25, 0.75, 0.0], [0.1, 0.8, 0.1]], &device);
        let truth = Tensor::<2>::from_floats([[0.5, 0.5, 0.0], [0.0, 1.0, 0.0]], &device);
        let expected = (0.5 * f64::ln(2.0) + 0.5 * f64::ln(0.5 / 0.75) + f64::ln(1.0 / 0.8)) / 2.0;
        let given: f32 = ValuesLoss::kl_divergence().forward(answer.clone(), truth.clone()).into_scalar();
        assert!((f64::from(given) - expected).abs() < 1e-6, "{given} is not {expected}");
        let logarithms = answer.clamp_min(1e-7).log();
        let given: f32 = ValuesLoss::kl_divergence().of_logarithms().forward(logarithms, truth).into_scalar();
        assert!((f64::from(given) - expected).abs() < 1e-6, "{given} is not {expected}");
    }

    /// The formulas of PyTorch's `PoissonNLLLoss`, with `full=False`.
    #[test]
    fn the_loss_of_counts_is_that_of_a_poisson_distribution() {
        let device = crate::device::cpu().unwrap();
        let rates = Tensor::<2>::from_floats([[2.0, 0.5]], &device);
        let counts = Tensor::<2>::from_floats([[3.0, 0.0]], &device);
        let expected = (2.0 - 3.0 * f64::ln(2.0) + 0.5) / 2.0;
        let given: f32 = ValuesLoss::poisson().forward(rates.clone(), counts.clone()).into_scalar();
        assert!((f64::from(given) - expected).abs() < 1e-6, "{given} is not {expected}");
        let given: f32 = ValuesLoss::poisson().of_logarithms().forward(rates.log(), counts).into_scalar();
        assert!((f64::from(given) - expected).abs() < 1e-6, "{given} is not {expected}");
    }

    #[test]
    fn truths_that_are_no_counts_or_no_distribution_are_faults() {
        assert!(ValuesLoss::poisson().fault(&[2.0, -1.0]).is_some());
        assert!(ValuesLoss::poisson().fault(&[2.0, 0.0]).is_none());
        assert!(ValuesLoss::kl_divergence().fault(&[0.5, 0.25]).is_some());
        assert!(ValuesLoss::kl_divergence().fault(&[1.5, -0.5]).is_some());
        assert!(ValuesLoss::kl_divergence().fault(&[0.5, 0.5]).is_none());
        assert!(ValuesLoss::mse().fault(&[-1.0]).is_none());
    }

    #[test]
    fn a_width_that_is_not_positive_is_refused() {
        assert!(ValuesLoss::huber(0.0).check().is_err());
        assert!(ValuesLoss::huber(f64::NAN).check().is_err());
        assert!(ValuesLoss::SmoothL1 { beta: -1.0 }.check().is_err());
        assert!(ValuesLoss::smooth_l1().check().is_ok());
    }
}
