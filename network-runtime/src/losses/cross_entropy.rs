use crate::{Error, train::SettingError};
use burn::{
    nn::loss::CrossEntropyLossConfig,
    tensor::{Int, Tensor},
};

/// Cross-entropy between the softmax of a [`Class`](crate::Class) network's logits and the truth:
/// `−log softmax(logits)[truth]`, the mean over the samples.
///
/// With class weights the mean is weighted, `Σ wᵢ·lossᵢ / Σ wᵢ`, as PyTorch's `CrossEntropyLoss`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CrossEntropy {
    smoothing: f64,
    weighting: Weighting,
}

#[derive(Clone, Debug, Default, PartialEq)]
enum Weighting {
    #[default]
    None,
    Balanced,
    Given(Vec<f32>),
}

impl CrossEntropy {
    /// Plain cross-entropy: no smoothing, every class counts the same.
    pub const fn new() -> Self {
        Self { smoothing: 0.0, weighting: Weighting::None }
    }

    /// Takes `share` of the truth's probability and spreads it evenly over all classes (Szegedy et al. 2016). From 0, which
    /// changes nothing, to below 1.
    pub fn smoothing(mut self, share: f64) -> Self {
        self.smoothing = share;
        self
    }

    /// Weighs every class by `n / (K · count)` of the training data, so that rare classes count as much as common ones and
    /// the mean weight of a training sample is 1. (A class that does not occur there gets weight 1.)
    ///
    /// The weights are known to `fit`, for training and validation. [`evaluate`](crate::Network::evaluate) has no training
    /// data to take them from: its loss is unweighted.
    pub fn balanced(mut self) -> Self {
        self.weighting = Weighting::Balanced;
        self
    }

    /// Weighs every class as given: one positive number a class.
    pub fn weights(mut self, weights: impl Into<Vec<f32>>) -> Self {
        self.weighting = Weighting::Given(weights.into());
        self
    }

    pub(crate) fn check(&self, classes: usize) -> Result<(), SettingError> {
        SettingError::share("the cross-entropy's smoothing", self.smoothing)?;
        let Weighting::Given(weights) = &self.weighting else {
            return Ok(());
        };
        if weights.len() != classes {
            return Err(SettingError::ClassWeights { given: weights.len(), classes });
        }
        weights.iter().try_for_each(|weight| SettingError::positive("a class weight", f64::from(*weight)))
    }

    pub(crate) fn fit(
        mut self,
        classes: usize,
        samples: usize,
        truth: &dyn Fn(usize, &mut Vec<usize>),
    ) -> Result<Self, Error> {
        if self.weighting != Weighting::Balanced {
            return Ok(self);
        }
        if samples == 0 {
            return Err(SettingError::BalancedWithoutData.into());
        }
        let mut counts = vec![0usize; classes];
        let mut label = Vec::with_capacity(1);
        for index in 0..samples {
            label.clear();
            truth(index, &mut label);
            // A label that is out of range is the batch's to report, with its index.
            if let Some(count) = label.first().and_then(|label| counts.get_mut(*label)) {
                *count += 1;
            }
        }
        let balanced = |count: &usize| match count {
            0 => 1.0,
            _ => (samples as f64 / (classes * count) as f64) as f32,
        };
        self.weighting = Weighting::Given(counts.iter().map(balanced).collect());
        Ok(self)
    }

    pub(crate) fn weight(&self, labels: &[usize]) -> f64 {
        match &self.weighting {
            Weighting::Given(weights) => {
                let weight = |label: &usize| weights.get(*label).copied().map_or(0.0, f64::from);
                labels.iter().map(weight).sum()
            }
            Weighting::None | Weighting::Balanced => labels.len() as f64,
        }
    }

    pub(crate) fn forward(&self, logits: Tensor<2>, labels: Tensor<1, Int>) -> Tensor<1> {
        let weights = match &self.weighting {
            Weighting::Given(weights) => Some(weights.clone()),
            Weighting::None | Weighting::Balanced => None,
        };
        let smoothing = (self.smoothing > 0.0).then_some(self.smoothing as f32);
        #[cfg(any(feature = "flex", feature = "ndarray"))]
        if weights.is_none() && smoothing.is_none() && crate::operators::covers(&logits) {
            let labels = labels.into_data().iter::<i64>().collect();
            return crate::operators::cross_entropy(logits, labels);
        }
        CrossEntropyLossConfig::new()
            .with_weights(weights)
            .with_smoothing(smoothing)
            .init(&logits.device())
            .forward(logits, labels)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOGITS: [[f32; 3]; 2] = [[2.0, -1.0, 0.5], [0.0, 1.0, 3.0]];
    const LABELS: [usize; 2] = [0, 1];

    fn burn(loss: &CrossEntropy) -> f64 {
        let device = crate::device::cpu().unwrap();
        let logits = Tensor::<2>::from_floats(LOGITS, &device);
        let labels = Tensor::<1, Int>::from_ints([0, 1], &device);
        f64::from(loss.forward(logits, labels).into_scalar::<f32>())
    }

    /// `torch.nn.CrossEntropyLoss(weight, label_smoothing)` by the formula of its documentation.
    fn formula(weights: [f64; 3], smoothing: f64) -> f64 {
        let (mut sum, mut total) = (0.0, 0.0);
        for (row, label) in LOGITS.iter().zip(LABELS) {
            let exps: Vec<f64> = row.iter().map(|logit| f64::from(*logit).exp()).collect();
            let log = |class: usize| (exps[class] / exps.iter().sum::<f64>()).ln();
            sum -= (1.0 - smoothing) * weights[label] * log(label);
            sum -= (0..3).map(|class| smoothing / 3.0 * weights[class] * log(class)).sum::<f64>();
            total += weights[label];
        }
        sum / total
    }

    #[test]
    fn it_means_what_pytorch_means() {
        let close = |loss: CrossEntropy, expected: f64| {
            let given = burn(&loss);
            assert!((given - expected).abs() < 1e-6, "{given} is not {expected}");
        };
        close(CrossEntropy::new(), formula([1.0; 3], 0.0));
        close(CrossEntropy::new().smoothing(0.1), formula([1.0; 3], 0.1));
        close(CrossEntropy::new().weights([0.5, 2.0, 1.0]), formula([0.5, 2.0, 1.0], 0.0));
        close(CrossEntropy::new().weights([0.5, 2.0, 1.0]).smoothing(0.2), formula([0.5, 2.0, 1.0], 0.2));
    }

    #[test]
    fn balanced_weights_are_n_over_k_times_count_and_average_to_1() {
        // 6 samples of class 0, 2 of class 1, none of class 2
        let labels = [0, 0, 0, 1, 0, 0, 1, 0];
        let fitted =
            CrossEntropy::new().balanced().fit(3, labels.len(), &|index, out| out.push(labels[index])).unwrap();
        let expected = [8.0 / (3.0 * 6.0), 8.0 / (3.0 * 2.0), 1.0].map(|weight: f64| weight as f32);
        assert_eq!(fitted.weighting, Weighting::Given(expected.to_vec()));
        let two = [0, 0, 0, 1, 0, 0, 1, 0];
        let fitted = CrossEntropy::new().balanced().fit(2, two.len(), &|index, out| out.push(two[index])).unwrap();
        assert!((fitted.weight(&two) - 8.0).abs() < 1e-6);
    }

    #[test]
    fn what_cannot_work_is_refused() {
        assert!(CrossEntropy::new().smoothing(1.0).check(3).is_err());
        assert!(CrossEntropy::new().smoothing(-0.1).check(3).is_err());
        assert!(CrossEntropy::new().smoothing(f64::NAN).check(3).is_err());
        assert!(CrossEntropy::new().weights([1.0, 2.0]).check(3).is_err());
        assert!(CrossEntropy::new().weights([1.0, 0.0, 2.0]).check(3).is_err());
        assert!(CrossEntropy::new().balanced().fit(3, 0, &|_, _| ()).is_err());
        assert!(CrossEntropy::new().weights([1.0, 0.5, 2.0]).check(3).is_ok());
    }
}
