use super::Optimizer;
use crate::{Error, kinds::Range, text::short};
use burn::tensor::Tensor;
use core::fmt;
use std::time::{Duration, Instant};

/// How long losses may stay on the device. Reading one waits for everything before it: doing so at every step would leave a GPU
/// with nothing to do in between.
const PATIENCE: Duration = Duration::from_millis(250);

/// How many losses may stay on the device.
const MOST: usize = 512;

/// The losses of an epoch: on the device at first, read back a lot at a time.
pub(crate) struct Ledger {
    pending: Vec<Tensor<1>>,
    sizes: Vec<usize>,
    last_read: Instant,
    read: usize,
    sum: f64,
    samples: usize,
    latest: Option<f64>,
}

/// What a ledger has read, for a checkpoint.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Carried {
    pub(crate) sum: f64,
    pub(crate) latest: Option<f64>,
    pub(crate) samples: usize,
    /// How many batches.
    pub(crate) read: usize,
}

/// A loss that was read and is not finite.
pub(crate) struct NotFinite {
    /// Which step of the epoch, from 0.
    pub(crate) step: usize,
    /// The loss.
    pub(crate) loss: f64,
    /// The loss of the step before.
    pub(crate) before: Option<f64>,
}

impl Ledger {
    /// Goes on from what was read before: of this epoch, or the last loss of the one before alone.
    pub(crate) fn new(Carried { sum, latest, samples, read }: Carried) -> Self {
        Self { pending: Vec::new(), sizes: Vec::new(), last_read: Instant::now(), read, sum, samples, latest }
    }

    /// What has been read.
    pub(crate) fn carried(&self) -> Carried {
        Carried { sum: self.sum, latest: self.latest, samples: self.samples, read: self.read }
    }

    pub(crate) fn add(&mut self, loss: Tensor<1>, samples: usize) {
        self.pending.push(loss);
        self.sizes.push(samples);
    }

    pub(crate) fn is_due(&self) -> bool {
        self.pending.len() >= MOST || self.last_read.elapsed() >= PATIENCE
    }

    /// Reads what is still on the device. The first loss that is not finite ends it.
    pub(crate) fn settle(&mut self) -> Result<Result<(), NotFinite>, Error> {
        self.last_read = Instant::now();
        if self.pending.is_empty() {
            return Ok(Ok(()));
        }
        let losses: Vec<f32> =
            Tensor::cat(std::mem::take(&mut self.pending), 0).try_into_vec_as().map_err(Error::read)?;
        for (loss, size) in losses.into_iter().zip(self.sizes.drain(..)) {
            let loss = f64::from(loss);
            if !loss.is_finite() {
                return Ok(Err(NotFinite { step: self.read, loss, before: self.latest }));
            }
            self.read += 1;
            self.sum += loss * size as f64;
            self.samples += size;
            self.latest = Some(loss);
        }
        Ok(Ok(()))
    }

    /// The mean of the losses read, each sample's counting the same.
    pub(crate) fn mean(&self) -> f64 {
        self.sum / self.samples as f64
    }
}

/// The loss became infinite or NaN: what is known of the step where it did.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Diverged {
    /// The epoch, from 1.
    pub epoch: usize,
    /// The step in the epoch, from 1.
    pub step: usize,
    /// How many steps an epoch has.
    pub steps: usize,
    /// The loss: NaN or an infinity.
    pub loss: f64,
    /// The loss of the step before, if there was one.
    pub before: Option<f64>,
    /// The extent of the step's input values.
    pub inputs: Range,
    /// The optimizer, with its learning rate.
    pub optimizer: Optimizer,
    /// The learning rate of the step, after the schedule.
    pub learning_rate: f64,
}

impl core::error::Error for Diverged {}

/// Inputs beyond this are most likely not scaled.
const SCALED: f64 = 100.0;

impl fmt::Display for Diverged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Range { min, max, not_finite } = self.inputs;
        write!(
            f,
            "training diverged: the loss is {} in epoch {}, step {} of {}",
            self.loss, self.epoch, self.step, self.steps
        )?;
        match self.before {
            Some(before) => write!(f, ", after {before:.4} in the step before.")?,
            None => write!(f, ", the very first.")?,
        }
        if not_finite > 0 {
            return write!(
                f,
                " The step's inputs hold {not_finite} values that are NaN or infinite: replace them, or leave those samples out."
            );
        }
        if min < -SCALED || max > SCALED {
            let (min, max) = (short(min), short(max));
            write!(f, " The step's inputs go from {min} to {max}: scale them first, to about -1 to 1.")?;
        }
        write!(
            f,
            " The learning rate is {}: try {}, or a warm-up of some hundred steps; and look for samples that are far from the others.",
            short(self.learning_rate),
            short(self.optimizer.lr() / 10.0)
        )
    }
}
