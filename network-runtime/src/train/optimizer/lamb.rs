use super::{Method, settings};
use crate::train::SettingError;
use burn::optim::{LambConfig, ModuleOptimizer};

/// LAMB, for great batches: Adam's direction `r = m̂ / (√v̂ + eps) + weight_decay · w`, then `w ← w − lr · (‖w‖ / ‖r‖) · r` with the
/// norms of the whole parameter; where one of them is 0 the step is `lr · r`. (Y. You et al., "Large Batch Optimization for Deep
/// Learning: Training BERT in 76 minutes", ICLR 2020, with `φ(x) = x`.)
///
/// PyTorch has no LAMB: names and defaults are those of `timm` and Burn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lamb {
    /// The learning rate. 1e-3.
    pub lr: f64,
    /// How much of the means of `g` and of `g²` remains. 0.9 and 0.999.
    pub betas: (f64, f64),
    /// Keeps the denominator from 0. 1e-6.
    pub eps: f64,
    /// Added to the direction, times the weight. 0.
    pub weight_decay: f64,
}

impl Default for Lamb {
    fn default() -> Self {
        Self { lr: 1e-3, betas: (0.9, 0.999), eps: 1e-6, weight_decay: 0.0 }
    }
}

impl Method for Lamb {
    fn lr(&self) -> f64 {
        self.lr
    }

    fn set_lr(&mut self, lr: f64) {
        self.lr = lr;
    }

    fn check(&self) -> Result<(), SettingError> {
        SettingError::share("LAMB's first beta", self.betas.0)?;
        SettingError::share("LAMB's second beta", self.betas.1)?;
        SettingError::positive("LAMB's eps", self.eps)?;
        SettingError::not_negative("the weight decay", self.weight_decay)
    }

    fn build(&self) -> ModuleOptimizer {
        LambConfig::new()
            .with_beta_1(self.betas.0 as f32)
            .with_beta_2(self.betas.1 as f32)
            .with_epsilon(self.eps as f32)
            .with_weight_decay(self.weight_decay as f32)
            .init()
    }
}

settings!(Lamb {
    /// Sets the learning rate.
    lr: f64,
    /// Sets how much of the two means remains.
    betas: (f64, f64),
    /// Sets what keeps the denominator from 0.
    eps: f64,
    /// Sets the weight decay.
    weight_decay: f64,
});
