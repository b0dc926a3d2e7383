use super::{ConfusionMatrix, Score, Scored};
use crate::text::thousands;
use core::fmt;
use serde::Serialize;

/// How well a network says yes and no. It says yes where it takes yes to be more probable than no.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BinaryEvaluation {
    /// The mean loss, of the loss that the network trains with.
    pub loss: f64,
    /// The share of samples answered rightly, from 0 to 1.
    pub accuracy: f64,
    /// The harmonic mean of precision and recall, `2·tp / (2·tp + fp + fn)`; 0 where nothing is or was called yes.
    pub f1: f64,
    /// The area under the receiver operating characteristic: the probability that a random yes is rated higher than a random no,
    /// ties counting one half (Hanley and McNeil 1982). `None` where all truths are the same.
    pub auroc: Option<f64>,
    /// The share of what was called yes that is; `None` where nothing was.
    pub precision: Option<f64>,
    /// The share of what is yes that was called so; `None` where nothing is.
    pub recall: Option<f64>,
    /// Which was taken for which: class 0 is no, class 1 is yes.
    pub confusion: ConfusionMatrix,
    /// How many samples there were.
    pub samples: usize,
}

impl Scored for BinaryEvaluation {
    fn loss(&self) -> f64 {
        self.loss
    }

    fn score(&self) -> Score {
        Score { name: "accuracy", value: self.accuracy, percent: true }
    }
}

impl fmt::Display for BinaryEvaluation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let samples = thousands(self.samples as u64);
        let auroc = self.auroc.map_or("–".to_owned(), |area| format!("{area:.4}"));
        writeln!(f, "{}, F1 {:.4}, AUROC {auroc}, loss {:.4}, {samples} samples", self.score(), self.f1, self.loss)?;
        writeln!(f)?;
        self.confusion.write(f, &["no", "yes"])
    }
}

/// What has been counted of yes and no. The logits are kept: the area under a curve needs their order.
#[derive(Debug, Default)]
pub struct BinaryScores {
    yes: Vec<f32>,
    no: Vec<f32>,
}

impl BinaryScores {
    pub(crate) fn add(&mut self, logit: f32, truth: bool) {
        if truth { self.yes.push(logit) } else { self.no.push(logit) }
    }

    pub(crate) fn evaluation(self, loss: f64) -> BinaryEvaluation {
        let mut confusion = ConfusionMatrix::new(2);
        for (truth, logits) in [(0, &self.no), (1, &self.yes)] {
            logits.iter().for_each(|logit| confusion.add(truth, usize::from(*logit > 0.0)));
        }
        let wrong = confusion.samples() - confusion.correct();
        BinaryEvaluation {
            loss,
            accuracy: confusion.correct() as f64 / confusion.samples() as f64,
            f1: f1(confusion.count(1, 1), wrong),
            auroc: area(self.yes, self.no),
            precision: confusion.precision(1),
            recall: confusion.recall(1),
            samples: confusion.samples() as usize,
            confusion,
        }
    }
}

/// `2·tp / (2·tp + fp + fn)`; 0 where there is nothing to find and nothing was found, as scikit-learn has it.
pub(super) fn f1(hits: u64, wrong: u64) -> f64 {
    match 2 * hits + wrong {
        0 => 0.0,
        all => (2 * hits) as f64 / all as f64,
    }
}

/// Mann and Whitney's statistic: for every yes, how many noes are below it; those that are equal count one half.
fn area(mut yes: Vec<f32>, mut no: Vec<f32>) -> Option<f64> {
    if yes.is_empty() || no.is_empty() {
        return None;
    }
    yes.sort_unstable_by(f32::total_cmp);
    no.sort_unstable_by(f32::total_cmp);
    let (mut below, mut not_above, mut sum) = (0, 0, 0.0);
    for logit in &yes {
        while below < no.len() && no[below] < *logit {
            below += 1;
        }
        while not_above < no.len() && no[not_above] <= *logit {
            not_above += 1;
        }
        sum += (below + not_above) as f64 / 2.0;
    }
    Some(sum / (yes.len() as f64 * no.len() as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evaluation(samples: &[(f32, bool)]) -> BinaryEvaluation {
        let mut scores = BinaryScores::default();
        samples.iter().for_each(|(logit, truth)| scores.add(*logit, *truth));
        scores.evaluation(0.25)
    }

    /// The example of scikit-learn's `roc_auc_score` guide: truths 0 0 1 1, scores 0.1 0.4 0.35 0.8, area 0.75.
    #[test]
    fn the_area_is_that_of_scikit_learn() {
        let area = |samples| evaluation(samples).auroc;
        assert_eq!(area(&[(0.1, false), (0.4, false), (0.35, true), (0.8, true)]), Some(0.75));
        assert_eq!(area(&[(1.0, false), (1.0, true)]), Some(0.5));
        assert_eq!(area(&[(2.0, false), (1.0, true)]), Some(0.0));
        assert_eq!(area(&[(2.0, true), (1.0, true)]), None);
    }

    /// By hand: 2 right yeses, 1 false yes, 1 missed yes, 2 right noes; 4 of 9 pairs in order.
    #[test]
    fn accuracy_f1_precision_and_recall_are_counted() {
        let given = evaluation(&[(1.0, true), (0.5, true), (2.0, false), (-1.0, true), (-0.5, false), (0.0, false)]);
        assert_eq!((given.accuracy, given.f1), (4.0 / 6.0, 4.0 / 6.0));
        assert_eq!((given.precision, given.recall), (Some(2.0 / 3.0), Some(2.0 / 3.0)));
        let expected = "\
accuracy 66.67 %, F1 0.6667, AUROC 0.4444, loss 0.2500, 6 samples

truth╲answer  no yes  recall
          no   2   1  66.7 %
         yes   1   2  66.7 %
";
        assert_eq!(given.to_string(), expected);
    }

    #[test]
    fn where_nothing_is_yes_the_f1_is_0() {
        assert_eq!(evaluation(&[(-1.0, false)]).f1, 0.0);
    }
}
