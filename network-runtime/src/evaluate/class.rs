use super::{ConfusionMatrix, Score, Scored};
use crate::text::thousands;
use core::fmt;
use serde::Serialize;

/// How well a network tells classes apart.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClassEvaluation {
    /// The mean loss, of the loss that the network trains with.
    pub loss: f64,
    /// The share of samples whose class was recognised, from 0 to 1.
    pub accuracy: f64,
    /// Which class was taken for which.
    pub confusion: ConfusionMatrix,
    /// How many samples there were.
    pub samples: usize,
}

impl ClassEvaluation {
    pub(crate) fn new(loss: f64, confusion: ConfusionMatrix) -> Self {
        Self {
            loss,
            accuracy: confusion.correct() as f64 / confusion.samples() as f64,
            samples: confusion.samples() as usize,
            confusion,
        }
    }
}

impl Scored for ClassEvaluation {
    fn loss(&self) -> f64 {
        self.loss
    }

    fn score(&self) -> Score {
        Score { name: "accuracy", value: self.accuracy, percent: true }
    }
}

impl fmt::Display for ClassEvaluation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let samples = thousands(self.samples as u64);
        writeln!(f, "{}, loss {:.4}, {samples} samples", self.score(), self.loss)?;
        writeln!(f)?;
        write!(f, "{}", self.confusion)
    }
}
