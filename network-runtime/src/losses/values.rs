use crate::train::SettingError;
use burn::{
    nn::loss::{HuberLossConfig, MseLoss, Reduction, SmoothL1LossConfig},
    tensor::Tensor,
};

/// How far answers of [`Values`](crate::Values) are from the truth: the mean over all samples and all values, as PyTorch's
/// losses with `reduction="mean"`. Below, `r` is a value's residual.
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
}

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

    pub(crate) fn check(&self) -> Result<(), SettingError> {
        match *self {
            Self::Mse | Self::Mae => Ok(()),
            Self::Huber { delta } => SettingError::positive("the Huber loss's delta", delta),
            Self::SmoothL1 { beta } => SettingError::positive("the smooth L1 loss's beta", beta),
        }
    }

    pub(crate) fn forward(&self, output: Tensor<2>, target: Tensor<2>) -> Tensor<1> {
        match *self {
            Self::Mse => MseLoss::new().forward(output, target, Reduction::Mean),
            Self::Mae => (output - target).abs().mean(),
            Self::Huber { delta } => HuberLossConfig::new(delta as f32).init().forward(output, target, Reduction::Mean),
            Self::SmoothL1 { beta } => SmoothL1LossConfig::new().with_beta(beta as f32).init().forward_with_reduction(
                output,
                target,
                Reduction::Mean,
            ),
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

    #[test]
    fn a_width_that_is_not_positive_is_refused() {
        assert!(ValuesLoss::huber(0.0).check().is_err());
        assert!(ValuesLoss::huber(f64::NAN).check().is_err());
        assert!(ValuesLoss::SmoothL1 { beta: -1.0 }.check().is_err());
        assert!(ValuesLoss::smooth_l1().check().is_ok());
    }
}
