//! Optimizers with PyTorch's defaults and PyTorch's meaning, computed by Burn's.
//!
//! Burn's own defaults differ (momentum dampened by 0.1, RMSprop with momentum 0.9, an epsilon of 1e-5, AdamW's decay of 1e-4),
//! so every one is set here. What remains is rounding: Burn keeps the betas and their powers in 32 bits, PyTorch in 64, which
//! moves a step by up to about one part in 10,000 in the first steps and by less later. Each optimizer says what else there is.

use super::SettingError;
use burn::optim::{
    AdamConfig, AdamWConfig, ModuleOptimizer, RmsPropConfig, SgdConfig, decay::WeightDecayConfig,
    momentum::MomentumConfig,
};

/// Generates the builder methods of one optimizer.
macro_rules! settings {
    ($optimizer:ident { $($(#[$doc:meta])* $setting:ident: $type:ty,)* }) => {
        impl $optimizer {
            /// PyTorch's defaults.
            pub fn new() -> Self {
                Self::default()
            }

            $($(#[$doc])* pub fn $setting(mut self, $setting: $type) -> Self {
                self.$setting = $setting;
                self
            })*
        }

        impl From<$optimizer> for Optimizer {
            fn from(optimizer: $optimizer) -> Self {
                Self::$optimizer(optimizer)
            }
        }
    };
}

/// Stochastic gradient descent, `torch.optim.SGD`: `v ← momentum · v + g`, `w ← w − lr · v`; with Nesterov's method
/// `w ← w − lr · (g + momentum · v)`. The first `v` is the first `g`, undampened, as in PyTorch. The velocity is of gradients,
/// not of rates times gradients, so a schedule acts at once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sgd {
    /// The learning rate. 1e-3.
    pub lr: f64,
    /// How much of the velocity remains, from 0 to below 1. 0: no velocity.
    pub momentum: f64,
    /// Nesterov's method. It needs a momentum. False.
    pub nesterov: bool,
    /// Added to the gradient, times the weight. 0.
    pub weight_decay: f64,
}

impl Default for Sgd {
    fn default() -> Self {
        Self { lr: 1e-3, momentum: 0.0, nesterov: false, weight_decay: 0.0 }
    }
}

settings!(Sgd {
    /// Sets the learning rate.
    lr: f64,
    /// Sets how much of the velocity remains.
    momentum: f64,
    /// Switches Nesterov's method.
    nesterov: bool,
    /// Sets the weight decay.
    weight_decay: f64,
});

/// Adam, `torch.optim.Adam`: `m ← β₁m + (1−β₁)g`, `v ← β₂v + (1−β₂)g²`, `w ← w − lr · m̂ / (√v̂ + eps)` with `m̂ = m/(1−β₁ᵗ)` and
/// `v̂ = v/(1−β₂ᵗ)`. (D. P. Kingma, J. Ba, "Adam: A Method for Stochastic Optimization", ICLR 2015.)
///
/// With `amsgrad`, the greatest `v` so far takes the place of `v` (S. J. Reddi et al., ICLR 2018).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Adam {
    /// The learning rate. 1e-3.
    pub lr: f64,
    /// How much of the means of `g` and of `g²` remains. 0.9 and 0.999.
    pub betas: (f64, f64),
    /// Keeps the denominator from 0. 1e-8.
    pub eps: f64,
    /// Added to the gradient, times the weight: L2. 0.
    pub weight_decay: f64,
    /// The variant that never forgets the greatest `v`. False.
    pub amsgrad: bool,
}

impl Default for Adam {
    fn default() -> Self {
        Self { lr: 1e-3, betas: (0.9, 0.999), eps: 1e-8, weight_decay: 0.0, amsgrad: false }
    }
}

impl Adam {
    fn config(&self) -> AdamConfig {
        AdamConfig::new()
            .with_beta_1(self.betas.0 as f32)
            .with_beta_2(self.betas.1 as f32)
            .with_epsilon(self.eps as f32)
            .with_amsgrad(self.amsgrad)
            .with_weight_decay(decay(self.weight_decay))
    }

    /// Burn's, with the step of our own on a CPU.
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    fn build(&self) -> ModuleOptimizer {
        use crate::{kernels::optimizer as kernel, operators};
        let decay = match self.weight_decay {
            0.0 => kernel::Decay::None,
            penalty => kernel::Decay::Penalty(penalty as f32),
        };
        let step = kernel::Adam {
            lr: self.lr,
            beta_1: self.betas.0 as f32,
            beta_2: self.betas.1 as f32,
            epsilon: self.eps as f32,
            convention: kernel::Epsilon::Corrected,
            decay,
        };
        operators::Adam { burns: self.config().build(), kernel: step }.into()
    }

    #[cfg(not(any(feature = "flex", feature = "ndarray")))]
    fn build(&self) -> ModuleOptimizer {
        self.config().init()
    }
}

settings!(Adam {
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

/// Any of the optimizers.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Optimizer {
    /// See [`Sgd`].
    Sgd(Sgd),
    /// See [`Adam`].
    Adam(Adam),
    /// See [`AdamW`].
    AdamW(AdamW),
    /// See [`RmsProp`].
    RmsProp(RmsProp),
}

impl Default for Optimizer {
    fn default() -> Self {
        Adam::default().into()
    }
}

impl Optimizer {
    /// The learning rate.
    pub fn lr(&self) -> f64 {
        match self {
            Self::Sgd(sgd) => sgd.lr,
            Self::Adam(adam) => adam.lr,
            Self::AdamW(adam) => adam.lr,
            Self::RmsProp(rms) => rms.lr,
        }
    }

    /// The same optimizer with another learning rate.
    pub fn with_lr(self, lr: f64) -> Self {
        match self {
            Self::Sgd(sgd) => sgd.lr(lr).into(),
            Self::Adam(adam) => adam.lr(lr).into(),
            Self::AdamW(adam) => adam.lr(lr).into(),
            Self::RmsProp(rms) => rms.lr(lr).into(),
        }
    }

    /// Burn's optimizer with these settings. It takes the learning rate at every step.
    pub fn build(&self) -> ModuleOptimizer {
        match *self {
            Self::Sgd(sgd) => SgdConfig::new()
                .with_weight_decay(decay(sgd.weight_decay))
                .with_momentum((sgd.momentum > 0.0).then_some(MomentumConfig {
                    momentum: sgd.momentum,
                    dampening: 0.0,
                    nesterov: sgd.nesterov,
                }))
                .init(),
            Self::Adam(adam) => adam.build(),
            Self::AdamW(adam) => AdamWConfig::new()
                .with_beta_1(adam.betas.0 as f32)
                .with_beta_2(adam.betas.1 as f32)
                .with_epsilon(adam.eps as f32)
                .with_amsgrad(adam.amsgrad)
                .with_weight_decay(adam.weight_decay as f32)
                .init(),
            Self::RmsProp(rms) => RmsPropConfig::new()
                .with_alpha(rms.alpha as f32)
                .with_epsilon(rms.eps as f32)
                .with_momentum(rms.momentum as f32)
                .with_centered(rms.centered)
                .with_weight_decay(decay(rms.weight_decay))
                .init(),
        }
    }

    /// Whether the settings can work.
    ///
    /// # Errors
    ///
    /// The first one that cannot.
    pub fn validate(&self) -> Result<(), SettingError> {
        SettingError::positive("the learning rate", self.lr())?;
        match *self {
            Self::Sgd(sgd) => {
                SettingError::share("the momentum", sgd.momentum)?;
                SettingError::not_negative("the weight decay", sgd.weight_decay)?;
                if sgd.nesterov && sgd.momentum == 0.0 {
                    return Err(SettingError::NesterovWithoutMomentum);
                }
                Ok(())
            }
            Self::Adam(Adam { betas, eps, weight_decay, .. }) | Self::AdamW(AdamW { betas, eps, weight_decay, .. }) => {
                SettingError::share("Adam's first beta", betas.0)?;
                SettingError::share("Adam's second beta", betas.1)?;
                SettingError::positive("Adam's eps", eps)?;
                SettingError::not_negative("the weight decay", weight_decay)
            }
            Self::RmsProp(rms) => {
                SettingError::share("RMSprop's alpha", rms.alpha)?;
                SettingError::share("the momentum", rms.momentum)?;
                SettingError::positive("RMSprop's eps", rms.eps)?;
                SettingError::not_negative("the weight decay", rms.weight_decay)
            }
        }
    }
}

fn decay(penalty: f64) -> Option<WeightDecayConfig> {
    (penalty > 0.0).then_some(WeightDecayConfig { penalty: penalty as f32 })
}
