use super::{Score, Scored};
use crate::text::thousands;
use core::fmt;
use serde::Serialize;

/// How far answers are from the truths. All means are over all samples and all values.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ValuesEvaluation {
    /// The mean loss, of the loss that the network trains with.
    pub loss: f64,
    /// Mean absolute error, in the truths' unit.
    pub mae: f64,
    /// Root of the mean squared error, in the truths' unit.
    pub rmse: f64,
    /// Coefficient of determination: 1 is perfect, 0 as good as answering every value's mean, below 0 worse. Of several values
    /// it is the mean of theirs. A value whose truths are all the same has 1 if answered exactly, else 0. (scikit-learn's
    /// `r2_score`.)
    pub r2: f64,
    /// How many samples there were.
    pub samples: usize,
}

impl Scored for ValuesEvaluation {
    fn loss(&self) -> f64 {
        self.loss
    }

    fn score(&self) -> Score {
        Score { name: "R²", value: self.r2, percent: false }
    }
}

impl fmt::Display for ValuesEvaluation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let samples = thousands(self.samples as u64);
        writeln!(f, "{}, loss {:.4}, {samples} samples", self.score(), self.loss)?;
        writeln!(f, "mean absolute error {:.4}, root mean squared error {:.4}", self.mae, self.rmse)
    }
}

/// What has been summed up of residuals, value by value.
#[derive(Debug, Default)]
pub struct Residuals {
    columns: Vec<Column>,
    samples: usize,
}

#[derive(Clone, Debug, Default)]
struct Column {
    absolute: f64,
    squared: f64,
    mean: f64,
    /// Sum of the squared distances of the truths from their mean, kept up to date as Welford 1962 does: the difference of two
    /// great sums would lose all digits where the truths are far from 0.
    spread: f64,
}

impl Residuals {
    pub(crate) fn add(&mut self, answer: &[f32], truth: &[f32]) {
        self.columns.resize_with(truth.len(), Column::default);
        self.samples += 1;
        for (column, (answer, truth)) in self.columns.iter_mut().zip(answer.iter().zip(truth)) {
            let (answer, truth) = (f64::from(*answer), f64::from(*truth));
            column.absolute += (answer - truth).abs();
            column.squared += (answer - truth).powi(2);
            let before = truth - column.mean;
            column.mean += before / self.samples as f64;
            column.spread += before * (truth - column.mean);
        }
    }

    pub(crate) fn evaluation(self, loss: f64) -> ValuesEvaluation {
        let columns = self.columns.len() as f64;
        let mean = |of: &dyn Fn(&Column) -> f64| self.columns.iter().map(of).sum::<f64>() / columns;
        let samples = self.samples as f64;
        ValuesEvaluation {
            loss,
            mae: mean(&|column| column.absolute / samples),
            rmse: mean(&|column| column.squared / samples).sqrt(),
            r2: mean(&Column::r2),
            samples: self.samples,
        }
    }
}

impl Column {
    fn r2(&self) -> f64 {
        if self.spread > 0.0 {
            1.0 - self.squared / self.spread
        } else if self.squared == 0.0 {
            1.0
        } else {
            0.0
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evaluation(rows: &[(&[f32], &[f32])]) -> ValuesEvaluation {
        let mut residuals = Residuals::default();
        rows.iter().for_each(|(answer, truth)| residuals.add(answer, truth));
        residuals.evaluation(0.0)
    }

    /// The example of scikit-learn's `r2_score`: 0.9486… for these truths and answers.
    #[test]
    fn scores_are_those_of_scikit_learn() {
        let given = evaluation(&[(&[2.5], &[3.0]), (&[0.0], &[-0.5]), (&[2.0], &[2.0]), (&[8.0], &[7.0])]);
        assert!((given.r2 - 0.948_608_137_044_967_9).abs() < 1e-12, "{}", given.r2);
        assert_eq!((given.mae, given.rmse), (0.5, 0.375_f64.sqrt()));
    }

    /// The example of scikit-learn's `r2_score` for several values, with `uniform_average`: (0.9654… + 0.9082…) / 2.
    #[test]
    fn several_values_count_the_same() {
        let given =
            evaluation(&[(&[0.0, 2.0], &[0.5, 1.0]), (&[-1.0, 2.0], &[-1.0, 1.0]), (&[8.0, -5.0], &[7.0, -6.0])]);
        assert!((given.r2 - 0.936_800_526_662_277_8).abs() < 1e-12, "{}", given.r2);
    }

    #[test]
    fn truths_far_from_zero_lose_no_digits() {
        let given = evaluation(&[(&[1e6], &[1e6]), (&[1e6 + 2.0], &[1e6 + 1.0])]);
        assert!((given.r2 - -1.0).abs() < 1e-9, "{}", given.r2);
    }

    #[test]
    fn truths_that_are_all_the_same_are_hit_or_missed() {
        assert_eq!(evaluation(&[(&[2.0], &[2.0]), (&[2.0], &[2.0])]).r2, 1.0);
        assert_eq!(evaluation(&[(&[2.5], &[2.0]), (&[2.0], &[2.0])]).r2, 0.0);
    }
}
