use super::{Method, settings};
use crate::train::SettingError;
use burn::optim::ModuleOptimizer;

/// Stochastic gradient descent, `torch.optim.SGD`: `v ← momentum · v + g`, `w ← w − lr · v`; with Nesterov's method
/// `w ← w − lr · (g + momentum · v)`; with dampening `v ← momentum · v + (1 − dampening) · g`. The first `v` is the first `g`,
/// undampened, as in PyTorch. The velocity is of gradients,
/// not of rates times gradients, so a schedule acts at once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sgd {
    /// The learning rate. 1e-3.
    pub lr: f64,
    /// How much of the velocity remains, from 0 to below 1. 0: no velocity.
    pub momentum: f64,
    /// Nesterov's method. It needs a momentum, and no dampening. False.
    pub nesterov: bool,
    /// The share of a gradient that does not enter the velocity, after the first step. 0.
    pub dampening: f64,
    /// Added to the gradient, times the weight. 0.
    pub weight_decay: f64,
}

impl Default for Sgd {
    fn default() -> Self {
        Self { lr: 1e-3, momentum: 0.0, nesterov: false, dampening: 0.0, weight_decay: 0.0 }
    }
}

impl Sgd {
    #[cfg(not(any(feature = "flex", feature = "ndarray")))]
    fn config(&self) -> burn::optim::SgdConfig {
        use burn::optim::momentum::MomentumConfig;
        let momentum = MomentumConfig { momentum: self.momentum, dampening: self.dampening, nesterov: self.nesterov };
        burn::optim::SgdConfig::new()
            .with_weight_decay(super::decay(self.weight_decay))
            .with_momentum((self.momentum > 0.0).then_some(momentum))
    }

    /// Burn's, with the step of our own on a CPU.
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    fn on_the_cpu(&self) -> crate::operators::Sgd {
        crate::operators::Sgd(crate::kernels::optimizer::Sgd {
            lr: self.lr,
            momentum: self.momentum as f32,
            dampening: self.dampening,
            nesterov: self.nesterov,
            penalty: (self.weight_decay > 0.0).then_some(self.weight_decay as f32),
        })
    }
}

impl Method for Sgd {
    fn lr(&self) -> f64 {
        self.lr
    }

    fn set_lr(&mut self, lr: f64) {
        self.lr = lr;
    }

    fn check(&self) -> Result<(), SettingError> {
        SettingError::share("the momentum", self.momentum)?;
        SettingError::share("the dampening", self.dampening)?;
        SettingError::not_negative("the weight decay", self.weight_decay)?;
        match self.nesterov && (self.momentum == 0.0 || self.dampening > 0.0) {
            true => Err(SettingError::NesterovWithoutMomentum),
            false => Ok(()),
        }
    }

    fn build(&self) -> ModuleOptimizer {
        #[cfg(any(feature = "flex", feature = "ndarray"))]
        return self.on_the_cpu().into();
        #[cfg(not(any(feature = "flex", feature = "ndarray")))]
        self.config().init()
    }
}

settings!(Sgd {
    /// Sets the learning rate.
    lr: f64,
    /// Sets how much of the velocity remains.
    momentum: f64,
    /// Switches Nesterov's method.
    nesterov: bool,
    /// Sets the share of a gradient that does not enter the velocity.
    dampening: f64,
    /// Sets the weight decay.
    weight_decay: f64,
});
