use super::{
    Augment, Checkpoint, Clip, Early, Metric, Monitor, Objective, Optimizer, Progress, Sampling, Schedule, Session,
    SettingError, Trained, fit, length::Length,
};
use crate::{Error, Network, data::Samples, kinds::Target};
use burn::tensor::{Device, Tensor};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

/// How a network is trained. What is not said has a default: Adam with a rate of 1e-3 that stays, 10 epochs of batches of 32, and
/// seed 0, so that a training repeats exactly on the same device.
#[derive(Clone, Debug)]
#[must_use = "a trainer does nothing until `fit`"]
pub struct Trainer<N: Network> {
    pub(crate) objective: Objective<N::Target>,
    pub(crate) optimizer: Optimizer,
    pub(crate) schedule: Schedule,
    pub(crate) length: Length,
    pub(crate) time: Option<Duration>,
    pub(crate) batch: usize,
    pub(crate) accumulate: usize,
    pub(crate) clip: Option<Clip>,
    pub(crate) augment: Vec<Augment>,
    pub(crate) sampling: Sampling,
    pub(crate) monitor: Monitor,
    pub(crate) early: Option<Early>,
    pub(crate) interval: Option<Checkpoint>,
    pub(crate) keep_best: bool,
    pub(crate) folder: Option<PathBuf>,
    pub(crate) resume: Option<PathBuf>,
    pub(crate) ema: Option<f64>,
    pub(crate) metrics: Vec<Metric<N::Target>>,
    pub(crate) seed: u64,
    pub(crate) device: Option<Device>,
    pub(crate) start: Option<N>,
    pub(crate) progress: Progress,
    pub(crate) kernels: Option<bool>,
}

impl<N: Network> Default for Trainer<N> {
    fn default() -> Self {
        Self {
            objective: Objective::default(),
            optimizer: Optimizer::default(),
            schedule: Schedule::constant(),
            length: Length::Epochs(10),
            time: None,
            batch: 32,
            accumulate: 1,
            clip: None,
            augment: Vec::new(),
            sampling: Sampling::Shuffled,
            monitor: Monitor::default(),
            early: None,
            interval: None,
            keep_best: false,
            folder: None,
            resume: None,
            ema: None,
            metrics: Vec::new(),
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
        self.objective = Objective::Kind(loss.into());
        self
    }

    /// What training lowers, as a function from a batch of outputs, as `logits` gives them, and its truths to one number a sample,
    /// `[samples]`. The mean over the samples is taken here.
    pub fn custom_loss(
        mut self,
        loss: impl Fn(<N::Target as Target>::Output, <N::Target as Target>::Batch) -> Tensor<1> + Send + Sync + 'static,
    ) -> Self {
        self.objective = Objective::Custom(Arc::new(loss));
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
        self.length = Length::Epochs(epochs);
        self
    }

    /// How many steps the optimizer does, in place of a number of epochs. The last epoch may be a part of one.
    pub fn steps(mut self, steps: usize) -> Self {
        self.length = Length::Steps(steps);
        self
    }

    /// Ends the training when it has taken so long, validation not counted: the step that is under way is the last. The schedule
    /// goes by epochs or steps as if there were no such end.
    pub fn time(mut self, most: Duration) -> Self {
        self.time = Some(most);
        self
    }

    /// How many samples one forward pass sees. The last batch of an epoch may be smaller; a single sample left over is left out.
    pub fn batch(mut self, samples: usize) -> Self {
        self.batch = samples;
        self
    }

    /// How many batches make a step of the optimizer: the gradient is that of all their samples. At the end of an epoch a step may
    /// have fewer. (Batch norm still sees one batch at a time.)
    pub fn accumulate(mut self, batches: usize) -> Self {
        self.accumulate = batches;
        self
    }

    /// How gradients that are too great are cut.
    pub fn clip(mut self, clip: impl Into<Option<Clip>>) -> Self {
        self.clip = clip.into();
        self
    }

    /// What is done to the samples of a training batch, in this order. It replaces what was set before; an empty list switches it
    /// off.
    pub fn augment(mut self, augment: impl IntoIterator<Item = Augment>) -> Self {
        self.augment = augment.into_iter().collect();
        self
    }

    /// In which order, and how often, samples are seen.
    pub fn sample(mut self, sampling: Sampling) -> Self {
        self.sampling = sampling;
        self
    }

    /// The one figure that stopping early, the best weights and the schedule `plateau` look at. By default the loss of the
    /// validation data.
    pub fn monitor(mut self, monitor: Monitor) -> Self {
        self.monitor = monitor;
        self
    }

    /// Ends the training when it becomes no better. Then the network is the one after the best epoch. `None` switches it off.
    pub fn stop(mut self, early: impl Into<Option<Early>>) -> Self {
        self.early = early.into();
        self
    }

    /// Keeps the training's state, or its best network, on disk while it runs. [`Checkpoint::Best`] comes on top of the others.
    pub fn checkpoint(mut self, checkpoint: Checkpoint) -> Self {
        match checkpoint {
            Checkpoint::Best => self.keep_best = true,
            interval => self.interval = Some(interval),
        }
        self
    }

    /// The folder for checkpoints. By default `checkpoints/` and the network's name.
    pub fn folder(mut self, folder: impl AsRef<Path>) -> Self {
        self.folder = Some(folder.as_ref().to_owned());
        self
    }

    /// Goes on where a checkpoint was written, as if the training had never stopped: the same bits on the same device, if the
    /// trainer and the data are the same.
    pub fn resume(mut self, checkpoint: impl AsRef<Path>) -> Self {
        self.resume = Some(checkpoint.as_ref().to_owned());
        self
    }

    /// Keeps a moving average of the weights, of which each step leaves the share `decay`: 0.999 averages over about a thousand
    /// steps. It is what is measured after an epoch, and what the training gives.
    pub fn ema(mut self, decay: f64) -> Self {
        self.ema = Some(decay);
        self
    }

    /// Further figures for every epoch. It replaces those set before.
    pub fn metrics(mut self, metrics: impl IntoIterator<Item = Metric<N::Target>>) -> Self {
        self.metrics = metrics.into_iter().collect();
        self
    }

    /// What all random draws follow from: parameters, order, augmentation, dropout.
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
    /// A setting cannot work, there are no samples, a sample is not what it should be, the device is not there, a checkpoint cannot
    /// be written or does not belong here, or the loss becomes infinite or NaN.
    pub fn fit(
        self,
        train: &(impl Samples<N::Input, N::Target> + ?Sized),
        valid: &(impl Samples<N::Input, N::Target> + ?Sized),
    ) -> Result<Trained<N>, Error> {
        fit::fit(self, train, valid)
    }

    /// A training that is done step by step, with batches of one's own: [`Session::step`], [`Session::apply`].
    ///
    /// # Errors
    ///
    /// A setting cannot work, or the device is not there.
    pub fn session(mut self) -> Result<Session<N>, Error> {
        self.check()?;
        self.objective = self.objective.fit(0, &|_, _| ())?;
        Session::new(&self)
    }

    pub(crate) fn objective(&self) -> &Objective<N::Target> {
        &self.objective
    }

    /// Where checkpoints are kept.
    pub(crate) fn checkpoints(&self) -> PathBuf {
        self.folder.clone().unwrap_or_else(|| Path::new("checkpoints").join(N::NAME))
    }

    pub(crate) fn check(&self) -> Result<(), SettingError> {
        self.length.check()?;
        SettingError::not_zero("sample in a batch", self.batch)?;
        SettingError::not_zero("batch in a step", self.accumulate)?;
        self.optimizer.validate()?;
        self.schedule.check()?;
        self.clip.map_or(Ok(()), |clip| clip.check())?;
        self.ema.map_or(Ok(()), |decay| SettingError::share("the decay of the moving average", decay))?;
        for augment in &self.augment {
            augment.check::<N::Input, N::Target>()?;
        }
        if let Some(Checkpoint::Epochs(0)) = self.interval {
            return SettingError::not_zero("epoch between checkpoints", 0);
        }
        if let Some(Checkpoint::Steps(0)) = self.interval {
            return SettingError::not_zero("step between checkpoints", 0);
        }
        self.objective.check()
    }
}
