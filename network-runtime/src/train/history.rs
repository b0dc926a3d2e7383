use crate::evaluate::Score;
use core::fmt;
use serde::Serialize;

/// What happened, epoch by epoch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct History {
    epochs: Vec<Epoch>,
}

/// What happened in one epoch.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Epoch {
    /// Its number, from 1.
    pub epoch: usize,
    /// The mean loss of the training samples, each taken at its step, while the network was learning and dropout was on.
    pub train_loss: f64,
    /// The mean loss of the validation samples, after the epoch.
    pub valid_loss: f64,
    /// How well the validation samples were answered, after the epoch.
    pub score: Score,
    /// The trainer's metrics of the validation samples, after the epoch.
    pub metrics: Vec<Score>,
    /// The learning rate of the epoch's last step.
    pub learning_rate: f64,
    /// How long training took, without validation.
    pub seconds: f64,
    /// How many samples a second it trained on.
    pub samples_per_second: f64,
}

impl History {
    /// The epochs, in their order.
    pub fn epochs(&self) -> &[Epoch] {
        &self.epochs
    }

    /// The last epoch.
    pub fn last(&self) -> Option<&Epoch> {
        self.epochs.last()
    }

    /// The epoch with the lowest validation loss, the first of equals.
    pub fn best(&self) -> Option<&Epoch> {
        self.epochs.iter().min_by(|one, other| one.valid_loss.total_cmp(&other.valid_loss))
    }

    pub(crate) fn push(&mut self, epoch: Epoch) {
        self.epochs.push(epoch);
    }
}

/// `loss 0.3021  valid loss 0.1502  accuracy 95.61 %  112,000 samples/s`
impl fmt::Display for Epoch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "loss {:.4}  valid loss {:.4}  {}", self.train_loss, self.valid_loss, self.score)?;
        for metric in self.metrics.iter().filter(|metric| metric.name != self.score.name) {
            write!(f, "  {metric}")?;
        }
        write!(f, "  {} samples/s", super::progress::rate(self.samples_per_second))
    }
}
