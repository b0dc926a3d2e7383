use super::{ConfusionMatrix, Score, Scored};
use crate::text::{right, thousands};
use core::fmt;
use serde::Serialize;

/// How well a network gives every pixel its class. What is left out counts nowhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MaskEvaluation {
    /// The mean loss, of the loss that the network trains with.
    pub loss: f64,
    /// The share of pixels whose class was recognised, from 0 to 1.
    pub pixel_accuracy: f64,
    /// The mean over the classes of [`ConfusionMatrix::iou`], all pixels of all samples taken together; a class that neither is
    /// nor was answered does not count.
    pub mean_iou: f64,
    /// Which class was taken for which, pixel by pixel.
    pub confusion: ConfusionMatrix,
    /// How many samples there were.
    pub samples: usize,
}

impl Scored for MaskEvaluation {
    fn loss(&self) -> f64 {
        self.loss
    }

    fn score(&self) -> Score {
        Score { name: "mean IoU", value: self.mean_iou, percent: true }
    }
}

impl fmt::Display for MaskEvaluation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let samples = thousands(self.samples as u64);
        let pixels = self.pixel_accuracy * 100.0;
        writeln!(f, "{}, pixel accuracy {pixels:.2} %, loss {:.4}, {samples} samples", self.score(), self.loss)?;
        writeln!(f)?;
        let percent = |share: Option<f64>| share.map_or("–".to_owned(), |share| format!("{:.1} %", share * 100.0));
        writeln!(f, "class          pixels       IoU    recall")?;
        for class in 0..self.confusion.classes() {
            let pixels = right(&thousands(self.confusion.samples_of(class)), 16);
            let iou = right(&percent(self.confusion.iou(class)), 10);
            let recall = right(&percent(self.confusion.recall(class)), 10);
            writeln!(f, "{class:>5}{pixels}{iou}{recall}")?;
        }
        Ok(())
    }
}

/// What has been counted of pixels.
#[derive(Debug)]
pub struct MaskScores {
    confusion: ConfusionMatrix,
    samples: usize,
}

impl Default for MaskScores {
    fn default() -> Self {
        Self { confusion: ConfusionMatrix::new(0), samples: 0 }
    }
}

impl MaskScores {
    pub(crate) fn add(&mut self, samples: usize, classes: usize, answers: &[usize], truths: &[usize]) {
        if self.confusion.classes() == 0 {
            self.confusion = ConfusionMatrix::new(classes);
        }
        self.samples += samples;
        for (truth, answer) in truths.iter().zip(answers).filter(|(truth, _)| **truth < classes) {
            self.confusion.add(*truth, *answer);
        }
    }

    pub(crate) fn evaluation(self, loss: f64) -> MaskEvaluation {
        let confusion = self.confusion;
        let ious: Vec<f64> = (0..confusion.classes()).filter_map(|class| confusion.iou(class)).collect();
        MaskEvaluation {
            loss,
            pixel_accuracy: confusion.correct() as f64 / confusion.samples() as f64,
            mean_iou: ious.iter().sum::<f64>() / ious.len() as f64,
            confusion,
            samples: self.samples,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::NO_CLASS;

    /// The example of scikit-learn's `jaccard_score`: truths 0 1 2 0 1 2 and answers 0 2 1 0 0 1 there give 2/3 for class 0; by
    /// hand 0 for classes 1 and 2, and a fourth class that is nowhere does not count.
    #[test]
    fn the_mean_is_over_classes_that_occur() {
        let mut scores = MaskScores::default();
        scores.add(1, 4, &[0, 2, 1, 0, 0, 1, 3], &[0, 1, 2, 0, 1, 2, NO_CLASS]);
        let given = scores.evaluation(0.1);
        assert_eq!(given.confusion.iou(0), Some(2.0 / 3.0));
        assert_eq!((given.confusion.iou(1), given.confusion.iou(3)), (Some(0.0), None));
        assert_eq!((given.mean_iou, given.pixel_accuracy), (2.0 / 9.0, 1.0 / 3.0));
        let expected = "\
mean IoU 22.22 %, pixel accuracy 33.33 %, loss 0.1000, 1 samples

class          pixels       IoU    recall
    0               2    66.7 %   100.0 %
    1               2     0.0 %     0.0 %
    2               2     0.0 %     0.0 %
    3               0         –         –
";
        assert_eq!(given.to_string(), expected);
    }
}
