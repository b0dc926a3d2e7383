use super::{Method, settings};
use crate::train::SettingError;
use burn::optim::{AdanConfig, ModuleOptimizer};

/// Adan: Adam with a moment of the differences of gradients. With `d = g − g₋₁` (0 in the first step), `m ← β₁m + (1−β₁)g`,
/// `v ← β₂v + (1−β₂)d`, `n ← β₃n + (1−β₃)(g + β₂d)²`, all three corrected for their start as Adam's are:
/// `w ← (w − lr · (m̂ + β₂v̂) / (√n̂ + eps)) / (1 + lr · weight_decay)`. (X. Xie et al., "Adan: Adaptive Nesterov Momentum Algorithm
/// for Faster Optimizing Deep Models", 2022.)
///
/// PyTorch has no Adan: names, betas and defaults are those of the authors' program, whose betas are 1 minus the paper's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Adan {
    /// The learning rate. 1e-3.
    pub lr: f64,
    /// How much of the means of `g`, of `d` and of `(g + β₂d)²` remains. 0.98, 0.92 and 0.99.
    pub betas: (f64, f64, f64),
    /// Keeps the denominator from 0. 1e-8.
    pub eps: f64,
    /// The share of a weight that a step of rate 1 takes away, nearly. 0.
    pub weight_decay: f64,
}

impl Default for Adan {
    fn default() -> Self {
        Self { lr: 1e-3, betas: (0.98, 0.92, 0.99), eps: 1e-8, weight_decay: 0.0 }
    }
}

impl Method for Adan {
    fn lr(&self) -> f64 {
        self.lr
    }

    fn set_lr(&mut self, lr: f64) {
        self.lr = lr;
    }

    fn check(&self) -> Result<(), SettingError> {
        SettingError::share("Adan's first beta", self.betas.0)?;
        SettingError::share("Adan's second beta", self.betas.1)?;
        SettingError::share("Adan's third beta", self.betas.2)?;
        SettingError::positive("Adan's eps", self.eps)?;
        SettingError::not_negative("the weight decay", self.weight_decay)
    }

    fn build(&self) -> ModuleOptimizer {
        AdanConfig::new()
            .with_beta_1(self.betas.0 as f32)
            .with_beta_2(self.betas.1 as f32)
            .with_beta_3(self.betas.2 as f32)
            .with_epsilon(self.eps as f32)
            .with_weight_decay(self.weight_decay as f32)
            .init()
    }
}

settings!(Adan {
    /// Sets the learning rate.
    lr: f64,
    /// Sets how much of the three means remains.
    betas: (f64, f64, f64),
    /// Sets what keeps the denominator from 0.
    eps: f64,
    /// Sets the weight decay.
    weight_decay: f64,
});
