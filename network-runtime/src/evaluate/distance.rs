use super::{Score, Scored};
use crate::text::thousands;
use core::fmt;
use serde::Serialize;

/// How far images, signals, sequences or volumes are from the truth. All means are over all samples and all their numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DistanceEvaluation {
    /// The mean loss, of the loss that the network trains with.
    pub loss: f64,
    /// Mean absolute error, in the truths' unit.
    pub mae: f64,
    /// Root of the mean squared error, in the truths' unit.
    pub rmse: f64,
    /// How many samples there were.
    pub samples: usize,
}

impl Scored for DistanceEvaluation {
    fn loss(&self) -> f64 {
        self.loss
    }

    fn score(&self) -> Score {
        Score { name: "mean absolute error", value: self.mae, percent: false }
    }
}

impl fmt::Display for DistanceEvaluation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let samples = thousands(self.samples as u64);
        writeln!(
            f,
            "{}, root mean squared error {:.4}, loss {:.4}, {samples} samples",
            self.score(),
            self.rmse,
            self.loss
        )
    }
}

/// What has been summed up of distances.
#[derive(Debug, Default)]
pub struct Distances {
    absolute: f64,
    squared: f64,
    numbers: usize,
    samples: usize,
}

impl Distances {
    pub(crate) fn add(&mut self, answers: &[f32], truths: &[f32], a_sample: usize) {
        self.numbers += truths.len();
        self.samples += truths.len() / a_sample;
        for (answer, truth) in answers.iter().zip(truths) {
            let distance = f64::from(*answer) - f64::from(*truth);
            self.absolute += distance.abs();
            self.squared += distance * distance;
        }
    }

    pub(crate) fn evaluation(self, loss: f64) -> DistanceEvaluation {
        let numbers = self.numbers as f64;
        DistanceEvaluation {
            loss,
            mae: self.absolute / numbers,
            rmse: (self.squared / numbers).sqrt(),
            samples: self.samples,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of scikit-learn's `mean_absolute_error` and `root_mean_squared_error`: truths 3 −0.5 2 7 and answers
    /// 2.5 0 2 8 there are 0.5 and 0.612… apart.
    #[test]
    fn distances_are_those_of_scikit_learn() {
        let mut distances = Distances::default();
        distances.add(&[2.5, 0.0], &[3.0, -0.5], 2);
        distances.add(&[2.0, 8.0], &[2.0, 7.0], 2);
        let given = distances.evaluation(0.375);
        assert_eq!((given.mae, given.rmse, given.samples), (0.5, 0.375_f64.sqrt(), 2));
        let expected = "mean absolute error 0.5000, root mean squared error 0.6124, loss 0.3750, 2 samples\n";
        assert_eq!(given.to_string(), expected);
    }
}
