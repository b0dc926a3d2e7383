use super::{Optimizer, Progress, Schedule, Session, SettingError, Trained, fit};
use crate::{Error, Network, data::Samples, kinds::Target};
use burn::tensor::Device;

/// How a network is trained. What is not said has a default: Adam with a rate of 1e-3 that stays, 10 epochs of batches of 32, and
/// seed 0, so that a training repeats exactly on the same device.
#[derive(Clone, Debug)]
#[must_use = "a trainer does nothing until `fit`"]
pub struct Trainer<N: Network> {
    pub(crate) loss: <N::Target as Target>::Loss,
    pub(crate) optimizer: Optimizer,
    pub(crate) schedule: Schedule,
    pub(crate) epochs: usize,
    pub(crate) batch: usize,
    pub(crate) seed: u64,
    pub(crate) device: Option<Device>,
    pub(crate) start: Option<N>,
    pub(crate) progress: Progress,
    pub(crate) kernels: Option<bool>,
}

impl<N: Network> Default for Trainer<N> {
    fn default() -> Self {
        Self {
            loss: Default::default(),
            optimizer: Optimizer::default(),
            schedule: Schedule::constant(),
            epochs: 10,
            batch: 32,
            seed: 0,
            device: None,
            start: None,
            progress: Progress::Auto,
            kernels: None,
        }
    }
}

impl<N: Network> Trainer<N> {
    /// A trainer with every default.
    pub fn new() -> Self {
        Self::default()
    }

    /// What training lowers.
    pub fn loss(mut self, loss: impl Into<<N::Target as Target>::Loss>) -> Self {
        self.loss = loss.into();
        self
    }

    /// How a step follows from a gradient.
    pub fn optimizer(mut self, optimizer: impl Into<Optimizer>) -> Self {
        self.optimizer = optimizer.into();
        self
    }

    /// How the learning rate changes from step to step.
    pub fn schedule(mut self, schedule: impl Into<Schedule>) -> Self {
        self.schedule = schedule.into();
        self
    }

    /// How often every sample is seen.
    pub fn epochs(mut self, epochs: usize) -> Self {
        self.epochs = epochs;
        self
    }

    /// How many samples make a step. The last batch of an epoch may be smaller; a single sample left over is left out.
    pub fn batch(mut self, samples: usize) -> Self {
        self.batch = samples;
        self
    }

    /// What all random draws follow from: parameters, order, dropout.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Where it computes. Without it: where the weights to [`start_from`](Self::start_from) are, else
    /// [`device::auto`](crate::device::auto).
    pub fn device(mut self, device: &Device) -> Self {
        self.device = Some(device.clone());
        self
    }

    /// The optimizer's learning rate, before the schedule.
    pub fn learning_rate(mut self, rate: f64) -> Self {
        self.optimizer = self.optimizer.with_lr(rate);
        self
    }

    /// Continues with the weights of a network instead of fresh ones. The network that is given stays as it is; what it has frozen
    /// stays frozen. The optimizer starts anew.
    pub fn start_from(mut self, network: N) -> Self {
        self.start = Some(network);
        self
    }

    /// Where it shows how far it is.
    pub fn progress(mut self, progress: Progress) -> Self {
        self.progress = progress;
        self
    }

    /// Switches the CPU's own operators on or off, for comparison with Burn's. Without it they are on, unless the variable
    /// `NEURAL_FIRST_KERNELS` is `off`. It counts on flex and ndarray; every other device has Burn's operators.
    pub fn kernels(mut self, on: bool) -> Self {
        self.kernels = Some(on);
        self
    }

    /// Trains on `train`, and measures on `valid` after every epoch.
    ///
    /// # Errors
    ///
    /// A setting cannot work, there are no samples, a sample is not what it should be, the device is not there, or the loss
    /// becomes infinite or NaN.
    pub fn fit(
        self,
        train: &(impl Samples<N::Input, N::Target> + ?Sized),
        valid: &(impl Samples<N::Input, N::Target> + ?Sized),
    ) -> Result<Trained<N>, Error> {
        fit::fit(self, train, valid)
    }

    /// A training that is done step by step, with batches of one's own: [`Session::step`].
    ///
    /// # Errors
    ///
    /// A setting cannot work, or the device is not there.
    pub fn session(self) -> Result<Session<N>, Error> {
        self.check()?;
        let loss = N::Target::fit_loss(self.loss.clone(), 0, &|_, _| ())?;
        Session::new(&self.loss(loss))
    }

    pub(crate) fn configured_loss(&self) -> &<N::Target as Target>::Loss {
        &self.loss
    }

    pub(crate) fn check(&self) -> Result<(), SettingError> {
        SettingError::not_zero("epoch", self.epochs)?;
        SettingError::not_zero("sample in a batch", self.batch)?;
        self.optimizer.validate()?;
        self.schedule.check()?;
        N::Target::check_loss(&self.loss)
    }
}
