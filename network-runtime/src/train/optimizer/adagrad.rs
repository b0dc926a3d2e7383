use super::{Method, decay, settings};
use crate::train::SettingError;
use burn::optim::{AdaGradConfig, ModuleOptimizer};

/// AdaGrad, `torch.optim.Adagrad`: `s ← s + g²`, `w ← w − lr / (1 + (t − 1) · lr_decay) · g / (√s + eps)`. (J. Duchi, E. Hazan,
/// Y. Singer, "Adaptive Subgradient Methods for Online Learning and Stochastic Optimization", JMLR 2011.)
///
/// The sum begins at 0; PyTorch's `initial_accumulator_value` is not there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AdaGrad {
    /// The learning rate. 0.01.
    pub lr: f64,
    /// How the rate falls with the steps `t`. 0.
    pub lr_decay: f64,
    /// Keeps the denominator from 0. 1e-10.
    pub eps: f64,
    /// Added to the gradient, times the weight. 0.
    pub weight_decay: f64,
}

impl Default for AdaGrad {
    fn default() -> Self {
        Self { lr: 0.01, lr_decay: 0.0, eps: 1e-10, weight_decay: 0.0 }
    }
}

impl Method for AdaGrad {
    fn lr(&self) -> f64 {
        self.lr
    }

    fn set_lr(&mut self, lr: f64) {
        self.lr = lr;
    }

    fn check(&self) -> Result<(), SettingError> {
        SettingError::not_negative("AdaGrad's lr_decay", self.lr_decay)?;
        SettingError::positive("AdaGrad's eps", self.eps)?;
        SettingError::not_negative("the weight decay", self.weight_decay)
    }

    fn build(&self) -> ModuleOptimizer {
        AdaGradConfig::new()
            .with_lr_decay(self.lr_decay)
            .with_epsilon(self.eps as f32)
            .with_weight_decay(decay(self.weight_decay))
            .init()
    }
}

settings!(AdaGrad {
    /// Sets the learning rate.
    lr: f64,
    /// Sets how the rate falls with the steps.
    lr_decay: f64,
    /// Sets what keeps the denominator from 0.
    eps: f64,
    /// Sets the weight decay.
    weight_decay: f64,
});
