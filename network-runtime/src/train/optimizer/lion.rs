use super::{Method, settings};
use crate::train::SettingError;
use burn::optim::{LionConfig, ModuleOptimizer};

/// Lion: the sign of a moment alone. `w ← w · (1 − lr · weight_decay) − lr · sign(β₁m + (1−β₁)g)`, then `m ← β₂m + (1−β₂)g`.
/// (X. Chen et al., "Symbolic Discovery of Optimization Algorithms", 2023.) Its authors advise a rate 3 to 10 times smaller than
/// AdamW's, and a weight decay that much greater.
///
/// PyTorch has no Lion: names and defaults are those of the authors' program.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lion {
    /// The learning rate. 1e-4.
    pub lr: f64,
    /// How much of the moment counts in the sign, and how much of it remains. 0.9 and 0.99.
    pub betas: (f64, f64),
    /// The share of a weight that a step of rate 1 takes away. 0.
    pub weight_decay: f64,
}

impl Default for Lion {
    fn default() -> Self {
        Self { lr: 1e-4, betas: (0.9, 0.99), weight_decay: 0.0 }
    }
}

impl Method for Lion {
    fn lr(&self) -> f64 {
        self.lr
    }

    fn set_lr(&mut self, lr: f64) {
        self.lr = lr;
    }

    fn check(&self) -> Result<(), SettingError> {
        SettingError::share("Lion's first beta", self.betas.0)?;
        SettingError::share("Lion's second beta", self.betas.1)?;
        SettingError::not_negative("the weight decay", self.weight_decay)
    }

    fn build(&self) -> ModuleOptimizer {
        LionConfig::new()
            .with_beta_1(self.betas.0 as f32)
            .with_beta_2(self.betas.1 as f32)
            .with_weight_decay(self.weight_decay as f32)
            .init()
    }
}

settings!(Lion {
    /// Sets the learning rate.
    lr: f64,
    /// Sets how much of the moment counts, and how much of it remains.
    betas: (f64, f64),
    /// Sets the weight decay.
    weight_decay: f64,
});
