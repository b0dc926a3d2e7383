use super::{Method, check_adam, settings};
use crate::train::SettingError;
use burn::optim::{AdamWConfig, ModuleOptimizer};

/// Adam with decoupled weight decay, `torch.optim.AdamW`: `w ← w · (1 − lr · weight_decay)`, then Adam's step. (I. Loshchilov,
/// F. Hutter, "Decoupled Weight Decay Regularization", ICLR 2019.)
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AdamW {
    /// The learning rate. 1e-3.
    pub lr: f64,
    /// How much of the means of `g` and of `g²` remains. 0.9 and 0.999.
    pub betas: (f64, f64),
    /// Keeps the denominator from 0. 1e-8.
    pub eps: f64,
    /// The share of a weight that a step of rate 1 takes away. 0.01.
    pub weight_decay: f64,
    /// The variant that never forgets the greatest `v`. False.
    pub amsgrad: bool,
}

impl Default for AdamW {
    fn default() -> Self {
        Self { lr: 1e-3, betas: (0.9, 0.999), eps: 1e-8, weight_decay: 0.01, amsgrad: false }
    }
}

impl AdamW {
    pub(super) fn config(&self) -> AdamWConfig {
        AdamWConfig::new()
            .with_beta_1(self.betas.0 as f32)
            .with_beta_2(self.betas.1 as f32)
            .with_epsilon(self.eps as f32)
            .with_amsgrad(self.amsgrad)
            .with_weight_decay(self.weight_decay as f32)
    }

    /// Burn's, with the step of our own on a CPU.
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    fn on_the_cpu(&self) -> crate::operators::Adam<burn::optim::AdamW> {
        use crate::{kernels::optimizer as kernel, operators};
        let decay = match self.weight_decay {
            0.0 => kernel::Decay::None,
            rate => kernel::Decay::Decoupled(rate as f32),
        };
        let step = kernel::Adam {
            lr: self.lr,
            beta_1: self.betas.0 as f32,
            beta_2: self.betas.1 as f32,
            epsilon: self.eps as f32,
            convention: kernel::Epsilon::Corrected,
            decay,
        };
        operators::Adam { burns: self.config().build(), kernel: step }
    }
}

impl Method for AdamW {
    fn lr(&self) -> f64 {
        self.lr
    }

    fn set_lr(&mut self, lr: f64) {
        self.lr = lr;
    }

    fn check(&self) -> Result<(), SettingError> {
        check_adam(self.betas, self.eps, self.weight_decay)
    }

    fn build(&self) -> ModuleOptimizer {
        #[cfg(any(feature = "flex", feature = "ndarray"))]
        return self.on_the_cpu().into();
        #[cfg(not(any(feature = "flex", feature = "ndarray")))]
        self.config().init()
    }
}

settings!(AdamW {
    /// Sets the learning rate.
    lr: f64,
    /// Sets how much of the two means remains.
    betas: (f64, f64),
    /// Sets what keeps the denominator from 0.
    eps: f64,
    /// Sets the weight decay.
    weight_decay: f64,
    /// Switches the AMSGrad variant.
    amsgrad: bool,
});
