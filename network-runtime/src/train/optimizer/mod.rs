//! Optimizers with PyTorch's defaults and PyTorch's meaning, computed by Burn's: one file each.
//!
//! | optimizer   | PyTorch's              | defaults                                                                        |
//! | ----------- | ---------------------- | ------------------------------------------------------------------------------- |
//! | [`Sgd`]     | `torch.optim.SGD`      | `lr` 1e-3, no momentum, dampening, Nesterov or decay                            |
//! | [`Adam`]    | `torch.optim.Adam`     | `lr` 1e-3, `betas` 0.9 and 0.999, `eps` 1e-8, no decay                          |
//! | [`AdamW`]   | `torch.optim.AdamW`    | as Adam, `weight_decay` 0.01                                                    |
//! | [`RmsProp`] | `torch.optim.RMSprop`  | `lr` 0.01, `alpha` 0.99, `eps` 1e-8, no momentum or decay, not centered         |
//! | [`AdaGrad`] | `torch.optim.Adagrad`  | `lr` 0.01, `lr_decay` 0, `eps` 1e-10, no decay                                  |
//! | [`Adan`]    | none: the authors'     | `lr` 1e-3, `betas` 0.98, 0.92 and 0.99, `eps` 1e-8, no decay                    |
//! | [`Lion`]    | none: the authors'     | `lr` 1e-4, `betas` 0.9 and 0.99, no decay                                       |
//! | [`Lamb`]    | none: `timm`'s         | `lr` 1e-3, `betas` 0.9 and 0.999, `eps` 1e-6, no decay                          |
//! | [`Muon`]    | `torch.optim.Muon`     | `lr` 1e-3, `momentum` 0.95, Nesterov, `weight_decay` 0.1, 5 steps               |
//!
//! Burn's own defaults differ (momentum dampened by 0.1, RMSprop with momentum 0.9, an epsilon of 1e-5, AdamW's decay of 1e-4),
//! so every one is set here. What remains is rounding: Burn keeps the betas and their powers in 32 bits, PyTorch in 64, which
//! moves a step by up to about one part in 10,000 in the first steps and by less later. Each optimizer says what else there is.

mod adagrad;
mod adam;
mod adamw;
mod adan;
mod lamb;
mod lion;
mod muon;
mod rmsprop;
mod sgd;

pub use adagrad::AdaGrad;
pub use adam::Adam;
pub use adamw::AdamW;
pub use adan::Adan;
pub use lamb::Lamb;
pub use lion::Lion;
pub use muon::Muon;
pub use rmsprop::RmsProp;
pub use sgd::Sgd;

use super::SettingError;
use burn::optim::{ModuleOptimizer, decay::WeightDecayConfig};

/// What every optimizer can say of itself.
trait Method {
    /// The learning rate, before the schedule.
    fn lr(&self) -> f64;

    fn set_lr(&mut self, lr: f64);

    /// Whether its other settings can work.
    fn check(&self) -> Result<(), SettingError>;

    /// Burn's optimizer with these settings.
    fn build(&self) -> ModuleOptimizer;
}

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
    /// See [`AdaGrad`].
    AdaGrad(AdaGrad),
    /// See [`Adan`].
    Adan(Adan),
    /// See [`Lion`].
    Lion(Lion),
    /// See [`Lamb`].
    Lamb(Lamb),
    /// See [`Muon`].
    Muon(Muon),
}

impl Default for Optimizer {
    fn default() -> Self {
        Adam::default().into()
    }
}

/// The optimizer that is meant, as what all of them can do.
macro_rules! method {
    ($optimizer:expr) => {
        match $optimizer {
            Self::Sgd(method) => method,
            Self::Adam(method) => method,
            Self::AdamW(method) => method,
            Self::RmsProp(method) => method,
            Self::AdaGrad(method) => method,
            Self::Adan(method) => method,
            Self::Lion(method) => method,
            Self::Lamb(method) => method,
            Self::Muon(method) => method,
        }
    };
}

impl Optimizer {
    fn method(&self) -> &dyn Method {
        method!(self)
    }

    /// The learning rate.
    pub fn lr(&self) -> f64 {
        self.method().lr()
    }

    /// The same optimizer with another learning rate.
    pub fn with_lr(mut self, lr: f64) -> Self {
        let method: &mut dyn Method = method!(&mut self);
        method.set_lr(lr);
        self
    }

    /// What it is called in a `train` section.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Sgd(_) => "sgd",
            Self::Adam(_) => "adam",
            Self::AdamW(_) => "adamw",
            Self::RmsProp(_) => "rmsprop",
            Self::AdaGrad(_) => "adagrad",
            Self::Adan(_) => "adan",
            Self::Lion(_) => "lion",
            Self::Lamb(_) => "lamb",
            Self::Muon(_) => "muon",
        }
    }

    /// Burn's optimizer with these settings. It takes the learning rate at every step.
    pub fn build(&self) -> ModuleOptimizer {
        self.method().build()
    }

    /// Whether the settings can work.
    ///
    /// # Errors
    ///
    /// The first one that cannot.
    pub fn validate(&self) -> Result<(), SettingError> {
        SettingError::positive("the learning rate", self.lr())?;
        self.method().check()
    }
}

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

        impl From<$optimizer> for $crate::train::Optimizer {
            fn from(optimizer: $optimizer) -> Self {
                Self::$optimizer(optimizer)
            }
        }
    };
}

use settings;

/// L2 as Burn's optimizers take it.
fn decay(penalty: f64) -> Option<WeightDecayConfig> {
    (penalty > 0.0).then_some(WeightDecayConfig { penalty: penalty as f32 })
}

/// What Adam and AdamW have in common.
fn check_adam(betas: (f64, f64), eps: f64, weight_decay: f64) -> Result<(), SettingError> {
    SettingError::share("Adam's first beta", betas.0)?;
    SettingError::share("Adam's second beta", betas.1)?;
    SettingError::positive("Adam's eps", eps)?;
    SettingError::not_negative("the weight decay", weight_decay)
}
