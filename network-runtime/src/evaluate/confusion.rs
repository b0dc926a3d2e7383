use crate::text::{right, thousands, width};
use core::fmt;
use serde::Serialize;

/// Which class was taken for which: a row a true class, a column an answered one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConfusionMatrix {
    classes: usize,
    counts: Vec<u64>,
}

impl ConfusionMatrix {
    pub(crate) fn new(classes: usize) -> Self {
        Self { classes, counts: vec![0; classes * classes] }
    }

    pub(crate) fn add(&mut self, truth: usize, answer: usize) {
        self.counts[truth * self.classes + answer] += 1;
    }

    /// How many classes there are.
    pub fn classes(&self) -> usize {
        self.classes
    }

    /// How many samples of class `truth` were taken for class `answer`; 0 for classes that do not exist.
    pub fn count(&self, truth: usize, answer: usize) -> u64 {
        if truth < self.classes && answer < self.classes { self.counts[truth * self.classes + answer] } else { 0 }
    }

    /// How many samples there are of a true class.
    pub fn samples_of(&self, truth: usize) -> u64 {
        (0..self.classes).map(|answer| self.count(truth, answer)).sum()
    }

    /// How many samples were taken for a class.
    pub fn answers_of(&self, answer: usize) -> u64 {
        (0..self.classes).map(|truth| self.count(truth, answer)).sum()
    }

    /// How many samples there are.
    pub fn samples(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// How many samples were taken for what they are.
    pub fn correct(&self) -> u64 {
        (0..self.classes).map(|class| self.count(class, class)).sum()
    }

    /// The share of a true class's samples that was recognised; `None` where it has none.
    pub fn recall(&self, class: usize) -> Option<f64> {
        share(self.count(class, class), self.samples_of(class))
    }

    /// How far the answers of a class cover its truths: what is both, over what is either (Jaccard 1901); `None` where it
    /// neither is nor was answered.
    pub fn iou(&self, class: usize) -> Option<f64> {
        let both = self.count(class, class);
        share(both, self.samples_of(class) + self.answers_of(class) - both)
    }

    /// The share of a class's answers that was right; `None` where it was never answered.
    pub fn precision(&self, class: usize) -> Option<f64> {
        share(self.count(class, class), self.answers_of(class))
    }
}

fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// Beyond this the table no longer fits a page, and the classes are listed with their recall alone.
const TABLE: usize = 12;

impl fmt::Display for ConfusionMatrix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, &[])
    }
}

impl ConfusionMatrix {
    /// The table with the classes' names; those without one are numbered.
    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, names: &[&str]) -> fmt::Result {
        let name = |class: usize| names.get(class).map_or_else(|| class.to_string(), |name| (*name).to_owned());
        let recall = |class| match self.recall(class) {
            Some(recall) => format!("{:.1} %", recall * 100.0),
            None => "–".to_owned(),
        };
        if self.classes > TABLE {
            writeln!(f, "class   samples    recall")?;
            for class in 0..self.classes {
                let samples = right(&thousands(self.samples_of(class)), 10);
                writeln!(f, "{class:>5}{samples}{}", right(&recall(class), 10))?;
            }
            return Ok(());
        }
        let greatest = self.counts.iter().copied().max().unwrap_or(0);
        let column = width(&thousands(greatest)).max(3) + 1;
        write!(f, "truth╲answer")?;
        for answer in 0..self.classes {
            write!(f, "{}", right(&name(answer), column))?;
        }
        writeln!(f, "  recall")?;
        for truth in 0..self.classes {
            write!(f, "{}", right(&name(truth), 12))?;
            for answer in 0..self.classes {
                let cell = match self.count(truth, answer) {
                    0 => "·".to_owned(),
                    count => thousands(count),
                };
                write!(f, "{}", right(&cell, column))?;
            }
            writeln!(f, "{}", right(&recall(truth), 8))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Truth 0: 8 right, 2 taken for 1. Truth 1: all 5 taken for 0. Truth 2: never seen.
    fn matrix() -> ConfusionMatrix {
        let mut matrix = ConfusionMatrix::new(3);
        (0..8).for_each(|_| matrix.add(0, 0));
        (0..2).for_each(|_| matrix.add(0, 1));
        (0..5).for_each(|_| matrix.add(1, 0));
        matrix
    }

    #[test]
    fn rows_are_truths_and_columns_answers() {
        let matrix = matrix();
        assert_eq!((matrix.count(0, 1), matrix.count(1, 0)), (2, 5));
        assert_eq!((matrix.samples_of(0), matrix.answers_of(0)), (10, 13));
        assert_eq!((matrix.correct(), matrix.samples()), (8, 15));
        assert_eq!(matrix.count(3, 0), 0);
    }

    #[test]
    fn recall_and_precision_are_shares_of_truths_and_answers() {
        let matrix = matrix();
        assert_eq!((matrix.recall(0), matrix.precision(0)), (Some(0.8), Some(8.0 / 13.0)));
        assert_eq!((matrix.recall(1), matrix.precision(1)), (Some(0.0), Some(0.0)));
        assert_eq!((matrix.recall(2), matrix.precision(2)), (None, None));
    }

    #[test]
    fn the_table_shows_every_count() {
        let expected = "\
truth╲answer   0   1   2  recall
           0   8   2   ·  80.0 %
           1   5   ·   ·   0.0 %
           2   ·   ·   ·       –
";
        assert_eq!(matrix().to_string(), expected);
    }

    #[test]
    fn ten_classes_of_a_thousand_fit_80_columns() {
        let mut matrix = ConfusionMatrix::new(10);
        for class in 0..10 {
            (0..1135).for_each(|_| matrix.add(class, (class + 1) % 10));
        }
        let widest = matrix.to_string().lines().map(width).max();
        assert!(widest <= Some(80), "{widest:?} columns");
    }
}
