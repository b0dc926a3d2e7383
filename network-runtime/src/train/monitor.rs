//! The one figure that stopping, the best weights and a plateau look at.

use super::{Epoch, SettingError};
use crate::evaluate::Score;

/// Which figure of an epoch counts: for stopping early, for the best weights, for the schedule `plateau`.
#[derive(Clone, Debug, PartialEq)]
pub struct Monitor(String);

/// The mean loss of the validation data.
impl Default for Monitor {
    fn default() -> Self {
        Self::new("valid_loss")
    }
}

impl Monitor {
    /// `valid_loss`, `train_loss`, or a figure of the evaluation by its name: `accuracy`, `mae`, `r2`, or one of the trainer's
    /// metrics.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// Whether a lower figure is the better one.
    pub(crate) fn falls(&self) -> bool {
        falls(&self.0)
    }

    /// The figure of an epoch.
    ///
    /// # Errors
    ///
    /// The epoch has none of that name: then those it has are named.
    pub(crate) fn of(&self, epoch: &Epoch, figures: &[Score]) -> Result<f64, SettingError> {
        let known = [("train_loss", epoch.train_loss), ("valid_loss", epoch.valid_loss)];
        let figures = || figures.iter().chain(&epoch.metrics).map(|score| (score.name, score.value));
        let named = known.into_iter().chain(figures()).find(|(name, _)| *name == self.0);
        named.map(|(_, value)| value).ok_or_else(|| SettingError::UnknownFigure {
            given: self.0.clone(),
            known: known.into_iter().chain(figures()).map(|(name, _)| name.to_owned()).collect(),
        })
    }
}

/// Losses and distances fall as a network becomes better; shares and coefficients rise.
pub(crate) fn falls(name: &str) -> bool {
    const FALLING: [&str; 5] = ["loss", "error", "perplexity", "mae", "mse"];
    FALLING.iter().any(|word| name.ends_with(word))
}

/// Ends a training that has become no better for some epochs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Early {
    /// How many epochs without a better figure are borne; the one after them is the last.
    pub patience: usize,
    /// By how much a figure must be better to count. 0: by anything.
    pub min_delta: f64,
}

impl Early {
    /// Ends after `patience` epochs in a row without a better figure.
    pub const fn new(patience: usize) -> Self {
        Self { patience, min_delta: 0.0 }
    }

    /// Sets by how much a figure must be better to count.
    pub const fn min_delta(mut self, delta: f64) -> Self {
        self.min_delta = delta;
        self
    }

    pub(crate) fn check(&self, epochs: usize) -> Result<(), SettingError> {
        SettingError::not_zero("epoch of patience", self.patience)?;
        SettingError::not_negative("the least improvement", self.min_delta)?;
        match self.patience >= epochs {
            true => Err(SettingError::Patience { patience: self.patience, epochs }),
            false => Ok(()),
        }
    }
}

/// The best figure so far and how long ago it was.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Best {
    pub(crate) figure: Option<f64>,
    /// The epoch it is from.
    pub(crate) epoch: usize,
    /// Epochs since then.
    pub(crate) waited: usize,
}

impl Best {
    /// Takes an epoch's figure in, and says whether it is the best so far.
    pub(crate) fn add(&mut self, figure: f64, epoch: usize, falls: bool, min_delta: f64) -> bool {
        let better = match self.figure {
            None => true,
            Some(best) if falls => figure < best - min_delta,
            Some(best) => figure > best + min_delta,
        };
        *self = match better {
            true => Self { figure: Some(figure), epoch, waited: 0 },
            false => Self { waited: self.waited + 1, ..*self },
        };
        better
    }
}

/// What the schedule `plateau` has taken off so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Plateau {
    pub(crate) scale: f64,
    pub(crate) best: Option<f64>,
    pub(crate) waited: usize,
}

impl Default for Plateau {
    fn default() -> Self {
        Self { scale: 1.0, best: None, waited: 0 }
    }
}

/// `threshold` of PyTorch's `ReduceLROnPlateau`, relative.
const THRESHOLD: f64 = 1e-4;

impl Plateau {
    pub(crate) fn add(&mut self, figure: f64, falls: bool, factor: f64, patience: usize) {
        let better = match self.best {
            None => true,
            Some(best) if falls => figure < best * (1.0 - THRESHOLD),
            Some(best) => figure > best * (1.0 + THRESHOLD),
        };
        if better {
            self.best = Some(figure);
            self.waited = 0;
        } else {
            self.waited += 1;
        }
        if self.waited > patience {
            self.scale *= factor;
            self.waited = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `ReduceLROnPlateau(factor=0.1, patience=2)` fed by hand: the rate falls with the third epoch that is no better.
    #[test]
    fn a_plateau_falls_after_its_patience() {
        let mut plateau = Plateau::default();
        let losses = [1.0, 0.9, 0.9, 0.8999999, 0.95, 0.5, 0.6, 0.6, 0.6, 0.6];
        let scales = losses.map(|loss| {
            plateau.add(loss, true, 0.1, 2);
            plateau.scale
        });
        assert_eq!(scales, [1.0, 1.0, 1.0, 1.0, 0.1, 0.1, 0.1, 0.1, 0.1 * 0.1, 0.1 * 0.1]);
    }

    #[test]
    fn a_figure_that_rises_is_better_when_it_is_greater() {
        let mut best = Best::default();
        assert!(best.add(0.5, 1, false, 0.0));
        assert!(!best.add(0.5, 2, false, 0.0));
        assert!(best.add(0.6, 3, false, 0.0));
        assert!(!best.add(0.65, 4, false, 0.1));
        assert_eq!((best.figure, best.epoch, best.waited), (Some(0.6), 3, 1));
    }

    #[test]
    fn losses_fall_and_scores_rise() {
        assert!(["valid_loss", "train_loss", "mae", "rmse", "perplexity"].iter().all(|name| falls(name)));
        assert!(!["accuracy", "r2", "f1", "top_k(3)", "auroc"].iter().any(|name| falls(name)));
    }
}
