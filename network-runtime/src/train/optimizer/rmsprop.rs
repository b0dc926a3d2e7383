use super::{Method, decay, settings};
use crate::train::SettingError;
use burn::optim::{ModuleOptimizer, RmsPropConfig};

/// RMSprop, `torch.optim.RMSprop`: `v ← αv + (1−α)g²`, `w ← w − lr · g / (√v + eps)`; with momentum, `b ← momentum · b + g / (√v + eps)`
/// and `w ← w − lr · b`. (G. Hinton, lecture 6e of "Neural Networks for Machine Learning", 2012.) The epsilon stands outside the
/// root, as in PyTorch; TensorFlow has it inside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RmsProp {
    /// The learning rate. 0.01.
    pub lr: f64,
    /// How much of the mean of `g²` remains. 0.99.
    pub alpha: f64,
    /// Keeps the denominator from 0. 1e-8.
    pub eps: f64,
    /// How much of the step remains for the next. 0.
    pub momentum: f64,
    /// Whether the square of the mean of `g` is taken off `v`. False.
    pub centered: bool,
    /// Added to the gradient, times the weight. 0.
    pub weight_decay: f64,
}

impl Default for RmsProp {
    fn default() -> Self {
        Self { lr: 0.01, alpha: 0.99, eps: 1e-8, momentum: 0.0, centered: false, weight_decay: 0.0 }
    }
}

impl RmsProp {
    fn config(&self) -> RmsPropConfig {
        RmsPropConfig::new()
            .with_alpha(self.alpha as f32)
            .with_epsilon(self.eps as f32)
            .with_momentum(self.momentum as f32)
            .with_centered(self.centered)
            .with_weight_decay(decay(self.weight_decay))
    }

    /// Burn's, with the step of our own on a CPU.
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    fn on_the_cpu(&self) -> crate::operators::RmsProp {
        use crate::{kernels::optimizer as kernel, operators};
        let penalty = (self.weight_decay > 0.0).then_some(self.weight_decay as f32);
        let (alpha, epsilon) = (self.alpha as f32, self.eps as f32);
        let step = kernel::RmsProp { lr: self.lr, alpha, epsilon, penalty };
        operators::RmsProp { burns: self.config().build(), kernel: step }
    }
}

impl Method for RmsProp {
    fn lr(&self) -> f64 {
        self.lr
    }

    fn set_lr(&mut self, lr: f64) {
        self.lr = lr;
    }

    fn check(&self) -> Result<(), SettingError> {
        SettingError::share("RMSprop's alpha", self.alpha)?;
        SettingError::share("the momentum", self.momentum)?;
        SettingError::positive("RMSprop's eps", self.eps)?;
        SettingError::not_negative("the weight decay", self.weight_decay)
    }

    fn build(&self) -> ModuleOptimizer {
        #[cfg(any(feature = "flex", feature = "ndarray"))]
        return self.on_the_cpu().into();
        #[cfg(not(any(feature = "flex", feature = "ndarray")))]
        self.config().init()
    }
}

settings!(RmsProp {
    /// Sets the learning rate.
    lr: f64,
    /// Sets how much of the mean of `g²` remains.
    alpha: f64,
    /// Sets what keeps the denominator from 0.
    eps: f64,
    /// Sets how much of the step remains for the next.
    momentum: f64,
    /// Switches whether the square of the mean of `g` is taken off `v`.
    centered: bool,
    /// Sets the weight decay.
    weight_decay: f64,
});
