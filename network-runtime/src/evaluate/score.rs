use core::fmt;
use serde::Serialize;

/// The one number by which an evaluation is best known.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Score {
    /// What it is called: `accuracy`, `R²`.
    pub name: &'static str,
    /// Its value; an accuracy is a share, from 0 to 1.
    pub value: f64,
    /// Whether it is read as a percentage.
    pub percent: bool,
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.percent {
            write!(f, "{} {:.2} %", self.name, self.value * 100.0)
        } else {
            write!(f, "{} {:.4}", self.name, self.value)
        }
    }
}

/// An evaluation, whatever the kind of answers.
pub trait Scored {
    /// The mean loss.
    fn loss(&self) -> f64;

    /// The number by which it is best known.
    fn score(&self) -> Score;
}
