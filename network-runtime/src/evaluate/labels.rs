use super::{Score, Scored, binary::f1};
use crate::text::{right, thousands};
use core::fmt;
use serde::Serialize;

/// How well a network finds labels. It gives a label where it takes it to be more probable than not.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LabelsEvaluation {
    /// The mean loss, of the loss that the network trains with.
    pub loss: f64,
    /// The share of samples with every label right, from 0 to 1.
    pub exact_match: f64,
    /// The share of all labels that is right: 1 less scikit-learn's `hamming_loss`.
    pub hamming: f64,
    /// Label by label.
    pub labels: Vec<LabelEvaluation>,
    /// How many samples there were.
    pub samples: usize,
}

/// How well one label is found.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct LabelEvaluation {
    /// How many samples have it.
    pub samples: u64,
    /// The share of the samples given it that have it; `None` where none was given it.
    pub precision: Option<f64>,
    /// The share of the samples that have it which were given it; `None` where none has it.
    pub recall: Option<f64>,
    /// The harmonic mean of both; 0 where no sample has it and none was given it.
    pub f1: f64,
}

impl Scored for LabelsEvaluation {
    fn loss(&self) -> f64 {
        self.loss
    }

    fn score(&self) -> Score {
        Score { name: "exact match", value: self.exact_match, percent: true }
    }
}

/// Beyond this the table no longer fits a page, and only the sums are shown.
const TABLE: usize = 40;

impl fmt::Display for LabelsEvaluation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let samples = thousands(self.samples as u64);
        let hamming = self.hamming * 100.0;
        writeln!(f, "{}, Hamming score {hamming:.2} %, loss {:.4}, {samples} samples", self.score(), self.loss)?;
        if self.labels.len() > TABLE {
            return Ok(());
        }
        let percent = |share: Option<f64>| share.map_or("–".to_owned(), |share| format!("{:.1} %", share * 100.0));
        writeln!(f)?;
        writeln!(f, "label   samples  precision    recall      F1")?;
        for (label, found) in self.labels.iter().enumerate() {
            let samples = right(&thousands(found.samples), 10);
            let (precision, recall) = (right(&percent(found.precision), 11), right(&percent(found.recall), 10));
            writeln!(f, "{label:>5}{samples}{precision}{recall}{:>8.4}", found.f1)?;
        }
        Ok(())
    }
}

/// What has been counted of labels.
#[derive(Debug, Default)]
pub struct LabelScores {
    labels: Vec<Counts>,
    exact: usize,
    samples: usize,
}

#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    hits: u64,
    missed: u64,
    wrongly: u64,
}

impl LabelScores {
    pub(crate) fn add(&mut self, logits: &[f32], truths: &[bool]) {
        self.labels.resize_with(truths.len(), Counts::default);
        self.samples += 1;
        let mut exact = true;
        for (counts, (logit, truth)) in self.labels.iter_mut().zip(logits.iter().zip(truths)) {
            let given = *logit > 0.0;
            exact &= given == *truth;
            counts.hits += u64::from(given && *truth);
            counts.missed += u64::from(!given && *truth);
            counts.wrongly += u64::from(given && !*truth);
        }
        self.exact += usize::from(exact);
    }

    pub(crate) fn evaluation(self, loss: f64) -> LabelsEvaluation {
        let wrong: u64 = self.labels.iter().map(|counts| counts.missed + counts.wrongly).sum();
        let all = self.samples * self.labels.len();
        LabelsEvaluation {
            loss,
            exact_match: self.exact as f64 / self.samples as f64,
            hamming: 1.0 - wrong as f64 / all as f64,
            labels: self.labels.iter().map(Counts::evaluation).collect(),
            samples: self.samples,
        }
    }
}

impl Counts {
    fn evaluation(&self) -> LabelEvaluation {
        let share = |whole: u64| (whole > 0).then(|| self.hits as f64 / whole as f64);
        LabelEvaluation {
            samples: self.hits + self.missed,
            precision: share(self.hits + self.wrongly),
            recall: share(self.hits + self.missed),
            f1: f1(self.hits, self.missed + self.wrongly),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evaluation(samples: &[([f32; 2], [bool; 2])]) -> LabelsEvaluation {
        let mut scores = LabelScores::default();
        samples.iter().for_each(|(logits, truths)| scores.add(logits, truths));
        scores.evaluation(0.5)
    }

    /// The example of scikit-learn's `hamming_loss`: truths [[0, 1], [1, 1]], answers all 0: loss 0.75. And that of
    /// `accuracy_score`: truths [[0, 1], [1, 1]], answers all 1: 0.5.
    #[test]
    fn scores_are_those_of_scikit_learn() {
        let truths = [[false, true], [true, true]];
        let none = evaluation(&truths.map(|truth| ([-1.0, -1.0], truth)));
        assert_eq!((none.hamming, none.exact_match), (0.25, 0.0));
        let all = evaluation(&truths.map(|truth| ([1.0, 1.0], truth)));
        assert_eq!((all.hamming, all.exact_match), (0.75, 0.5));
    }

    #[test]
    fn every_label_has_its_line() {
        let given =
            evaluation(&[([1.0, -1.0], [true, false]), ([1.0, -1.0], [false, false]), ([-2.0, -1.0], [true, false])]);
        let expected = "\
exact match 33.33 %, Hamming score 66.67 %, loss 0.5000, 3 samples

label   samples  precision    recall      F1
    0         2     50.0 %    50.0 %  0.5000
    1         0          –         –  0.0000
";
        assert_eq!(given.to_string(), expected);
    }
}
