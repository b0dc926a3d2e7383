//! Further figures of an evaluation: those of its own by name, and functions of the user's.

use super::{names::interned, objective::PerSample};
use crate::{
    Error,
    evaluate::Score,
    kinds::{Class, Target},
};
use burn::tensor::{Int, Tensor};
use core::fmt;
use std::sync::Arc;

/// A figure that is shown and kept for every epoch.
pub struct Metric<T: Target> {
    name: &'static str,
    /// One number a sample, of which the figure is the mean; without it the evaluation has the figure.
    measure: Option<PerSample<T>>,
    percent: bool,
}

impl<T: Target> Metric<T> {
    /// A figure that the evaluation has, by its name: `accuracy`, `mae`, `r2`.
    pub fn named(name: impl AsRef<str>) -> Self {
        let name = interned(name.as_ref());
        Self { name, measure: None, percent: matches!(name, "accuracy" | "exact_match" | "pixel_accuracy") }
    }

    /// A function of a batch's outputs, as `logits` gives them, and its truths, to one number a sample. The figure is the mean
    /// over all samples; a greater one is better, unless the name ends with `loss` or `error`.
    pub fn custom(
        name: impl AsRef<str>,
        measure: impl Fn(T::Output, T::Batch) -> Tensor<1> + Send + Sync + 'static,
    ) -> Self {
        Self { name: interned(name.as_ref()), measure: Some(Arc::new(measure)), percent: false }
    }

    /// What it is called.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl<const K: usize> Metric<Class<K>> {
    /// The share of samples whose class is among the `k` most probable ones.
    pub fn top_k(k: usize) -> Self {
        let measure = move |output: Tensor<2>, target: Tensor<1, Int>| {
            let truth = output.clone().gather(1, target.unsqueeze_dim(1));
            // How many classes are before the true one; of equals, none: then it would have been answered first.
            let before = output.greater(truth.expand([-1, K as i64])).int().sum_dim(1);
            before.lower_elem(k as i64).float().squeeze_dim(1)
        };
        Self { percent: true, ..Self::custom(format!("top_k({k})"), measure) }
    }
}

impl<T: Target> Clone for Metric<T> {
    fn clone(&self) -> Self {
        Self { measure: self.measure.clone(), ..*self }
    }
}

impl<T: Target> fmt::Debug for Metric<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Metrics while they are summed up over batches.
pub(crate) struct Tally<'a, T: Target> {
    metrics: &'a [Metric<T>],
    sums: Vec<f64>,
    samples: usize,
}

impl<'a, T: Target> Tally<'a, T> {
    pub(crate) fn new(metrics: &'a [Metric<T>]) -> Self {
        Self { metrics, sums: vec![0.0; metrics.len()], samples: 0 }
    }

    pub(crate) fn add(&mut self, output: &T::Output, target: &T::Batch, samples: usize) -> Result<(), Error> {
        for (metric, sum) in self.metrics.iter().zip(&mut self.sums) {
            let Some(measure) = &metric.measure else { continue };
            let values: Vec<f32> = measure(output.clone(), target.clone()).try_into_vec_as().map_err(Error::read)?;
            if values.len() != samples {
                return Err(
                    super::SettingError::NotOneASample { what: metric.name, given: values.len(), samples }.into()
                );
            }
            *sum += values.into_iter().map(f64::from).sum::<f64>();
        }
        self.samples += samples;
        Ok(())
    }

    /// The figures in the metrics' order; `figures` are those of the evaluation.
    pub(crate) fn scores(self, figures: &[Score]) -> Result<Vec<Score>, super::SettingError> {
        let samples = self.samples as f64;
        let score = |(metric, sum): (&Metric<T>, f64)| match metric.measure {
            Some(_) => Ok(Score { name: metric.name, value: sum / samples, percent: metric.percent }),
            None => match figures.iter().find(|score| score.name == metric.name) {
                Some(score) => Ok(Score { percent: metric.percent, ..*score }),
                None => Err(super::SettingError::UnknownFigure {
                    given: metric.name.to_owned(),
                    known: figures.iter().map(|score| score.name.to_owned()).collect(),
                }),
            },
        };
        self.metrics.iter().zip(self.sums.iter().copied()).map(score).collect()
    }
}

/// The numbers that stand by name in an evaluation: `accuracy`, `mae`, `r2`.
pub(crate) fn figures(evaluation: &impl serde::Serialize) -> Vec<Score> {
    let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(evaluation) else { return Vec::new() };
    let figure = |(name, value): (String, serde_json::Value)| {
        let value = value.as_f64().filter(|_| name != "samples")?;
        Some(Score { name: interned(&name), value, percent: false })
    };
    fields.into_iter().filter_map(figure).collect()
}
