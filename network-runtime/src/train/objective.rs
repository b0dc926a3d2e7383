//! What a training lowers: a loss of the answer's kind, or a function of the user's.

use super::SettingError;
use crate::{Error, kinds::Target};
use burn::tensor::Tensor;
use core::fmt;
use std::sync::Arc;

/// A function from a batch of outputs and its truths to one number a sample.
pub(crate) type PerSample<T> =
    Arc<dyn Fn(<T as Target>::Output, <T as Target>::Batch) -> Tensor<1> + Send + Sync + 'static>;

/// The loss of a kind, or the user's own.
pub(crate) enum Objective<T: Target> {
    Kind(T::Loss),
    Custom(PerSample<T>),
}

impl<T: Target> Objective<T> {
    pub(crate) fn check(&self) -> Result<(), SettingError> {
        match self {
            Self::Kind(loss) => T::check_loss(loss),
            Self::Custom(_) => Ok(()),
        }
    }

    /// As the training data wants it.
    pub(crate) fn fit(self, samples: usize, truth: &dyn Fn(usize, &mut Vec<T::Element>)) -> Result<Self, Error> {
        match self {
            Self::Kind(loss) => T::fit_loss(loss, samples, truth).map(Self::Kind),
            custom => Ok(custom),
        }
    }

    /// The mean loss of a batch, `[1]`.
    pub(crate) fn loss(&self, output: T::Output, target: T::Batch) -> Tensor<1> {
        match self {
            Self::Kind(loss) => T::loss(loss, output, target),
            Self::Custom(function) => function(output, target).mean(),
        }
    }

    /// How much a batch counts in a mean of losses.
    pub(crate) fn weight(&self, truths: &[T::Element]) -> f64 {
        match self {
            Self::Kind(loss) => T::loss_weight(loss, truths),
            Self::Custom(_) => (truths.len() / T::WIDTH) as f64,
        }
    }
}

impl<T: Target> Default for Objective<T> {
    fn default() -> Self {
        Self::Kind(T::Loss::default())
    }
}

impl<T: Target> Clone for Objective<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Kind(loss) => Self::Kind(loss.clone()),
            Self::Custom(function) => Self::Custom(function.clone()),
        }
    }
}

impl<T: Target> fmt::Debug for Objective<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(loss) => loss.fmt(f),
            Self::Custom(_) => f.write_str("custom"),
        }
    }
}
