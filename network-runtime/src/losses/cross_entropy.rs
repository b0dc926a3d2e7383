use super::Weighting;
use crate::{Error, train::SettingError};
use burn::{
    nn::loss::CrossEntropyLossConfig,
    tensor::{Int, Tensor, TensorData, activation::log_softmax},
};

/// Cross-entropy between the softmax of logits and the truth: `−log softmax(logits)[truth]`, the mean over the samples; of
/// [`Tokens`](crate::Tokens) and [`Mask`](crate::Mask) over all positions that are not left out.
///
/// With class weights the mean is weighted, `Σ wᵢ·lossᵢ / Σ wᵢ`, as PyTorch's `CrossEntropyLoss`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CrossEntropy {
    smoothing: f64,
    weighting: Weighting,
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
        self.weighting.check(classes)
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
        let mut labels = Vec::new();
        for index in 0..samples {
            labels.clear();
            truth(index, &mut labels);
            for label in &labels {
                // One that is out of range is the batch's to report, with its index; one that is left out counts nowhere.
                if let Some(count) = counts.get_mut(*label) {
                    *count += 1;
                }
            }
        }
        let all: usize = counts.iter().sum();
        let balanced = |count: &usize| match count {
            0 => 1.0,
            _ => (all as f64 / (classes * count) as f64) as f32,
        };
        self.weighting = Weighting::Given(counts.iter().map(balanced).collect());
        Ok(self)
    }

    /// What the labels are worth in a mean of losses; those that are left out are none of the `classes`.
    pub(crate) fn weight(&self, labels: &[usize], classes: usize) -> f64 {
        match self.weighting.given() {
            Some(weights) => {
                let weight = |label: &usize| weights.get(*label).copied().map_or(0.0, f64::from);
                labels.iter().map(weight).sum()
            }
            None => labels.iter().filter(|label| **label < classes).count() as f64,
        }
    }

    /// The same of positions, a row each; one with a negative label is left out.
    pub(crate) fn forward_positions(&self, logits: Tensor<2>, labels: Tensor<1, Int>) -> Tensor<1> {
        #[cfg(any(feature = "flex", feature = "ndarray"))]
        if crate::operators::covers(&logits) {
            // In memory it costs nothing to look: mostly none is left out.
            if labels.to_data().iter::<i64>().all(|label| label >= 0) {
                return self.forward(logits, labels);
            }
        }
        self.masked(logits, labels)
    }

    /// PyTorch's formula for weights, smoothing and `ignore_index` together. Where all is left out, it is 0.
    fn masked(&self, logits: Tensor<2>, labels: Tensor<1, Int>) -> Tensor<1> {
        let (device, [_, classes]) = (logits.device(), logits.dims());
        let kept = labels.clone().greater_equal_scalar(0).float();
        let labels = labels.clamp_min(0);
        let weights = match self.weighting.given() {
            Some(weights) => Tensor::<1>::from_data(TensorData::new(weights.to_vec(), [classes]), &device),
            None => Tensor::<1>::ones([classes], &device),
        };
        let worth = weights.clone().select(0, labels.clone()) * kept.clone();
        let log = log_softmax(logits, 1);
        let right = log.clone().gather(1, labels.unsqueeze_dim(1)).squeeze_dim::<1>(1) * worth.clone();
        let total = worth.sum().clamp_min(f32::MIN_POSITIVE);
        let loss = right.sum() * (1.0 - self.smoothing);
        if self.smoothing == 0.0 {
            return -loss / total;
        }
        let spread = (log * weights.unsqueeze()).sum_dim(1).squeeze_dim::<1>(1) * kept;
        -(loss + spread.sum() * (self.smoothing / classes as f64)) / total
    }

    pub(crate) fn forward(&self, logits: Tensor<2>, labels: Tensor<1, Int>) -> Tensor<1> {
        let weights = self.weighting.given().map(<[f32]>::to_vec);
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
        assert!((fitted.weight(&two, 2) - 8.0).abs() < 1e-6);
    }

    /// `ignore_index` of PyTorch: what is left out is as if it were not there, whatever its logits.
    #[test]
    fn a_position_that_is_left_out_counts_nowhere() {
        let device = crate::device::cpu().unwrap();
        let logits = Tensor::<2>::from_floats([LOGITS[0], [90.0, -3.0, 8.0], LOGITS[1]], &device);
        let losses = [
            CrossEntropy::new(),
            CrossEntropy::new().smoothing(0.1),
            CrossEntropy::new().weights([0.5, 2.0, 1.0]).smoothing(0.2),
        ];
        for loss in losses {
            let labels = Tensor::<1, Int>::from_ints([0, -1, 1], &device);
            let given = f64::from(loss.forward_positions(logits.clone(), labels).into_scalar::<f32>());
            assert!((given - burn(&loss)).abs() < 1e-6, "{given}");
            assert_eq!(loss.weight(&[0, usize::MAX, 1], 3), loss.weight(&[0, 1], 3));
        }
        let labels = Tensor::<1, Int>::from_ints([-1, -1, -1], &device);
        assert_eq!(CrossEntropy::new().forward_positions(logits, labels).into_scalar::<f32>(), 0.0);
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
