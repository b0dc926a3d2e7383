use super::Weighting;
use crate::{Error, train::SettingError};
use burn::tensor::{Tensor, TensorData, activation::log_sigmoid};

/// Binary cross-entropy between the sigmoid of logits and yes-or-no truths, for [`Binary`](crate::Binary) and
/// [`Labels`](crate::Labels): `−log sigmoid(logit)` where the truth is yes, `−log(1 − sigmoid(logit))` where it is no, the mean
/// over all samples and labels, as PyTorch's `BCEWithLogitsLoss`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BinaryCrossEntropy {
    smoothing: f64,
    weighting: Weighting,
}

impl BinaryCrossEntropy {
    /// Plain binary cross-entropy: no smoothing, yes and no count the same.
    pub const fn new() -> Self {
        Self { smoothing: 0.0, weighting: Weighting::None }
    }

    /// Moves every truth by `share` towards one half, so that yes is `1 − share / 2` and no is `share / 2` (as Keras's
    /// `label_smoothing`). From 0, which changes nothing, to below 1.
    pub fn smoothing(mut self, share: f64) -> Self {
        self.smoothing = share;
        self
    }

    /// Weighs every yes by how many times as many noes the training data have, label by label, so that a rare yes counts as much
    /// as all the noes. (A label without any yes gets weight 1.)
    ///
    /// The weights are known to `fit`, for training and validation. [`evaluate`](crate::Network::evaluate) has no training
    /// data to take them from: its loss is unweighted.
    pub fn balanced(mut self) -> Self {
        self.weighting = Weighting::Balanced;
        self
    }

    /// Weighs every yes as given, one positive number a label: PyTorch's `pos_weight`.
    pub fn positive_weights(mut self, weights: impl Into<Vec<f32>>) -> Self {
        self.weighting = Weighting::Given(weights.into());
        self
    }

    pub(crate) fn check(&self, labels: usize) -> Result<(), SettingError> {
        SettingError::share("the binary cross-entropy's smoothing", self.smoothing)?;
        self.weighting.check(labels)
    }

    pub(crate) fn fit(
        mut self,
        labels: usize,
        samples: usize,
        truth: &dyn Fn(usize, &mut Vec<bool>),
    ) -> Result<Self, Error> {
        if self.weighting != Weighting::Balanced {
            return Ok(self);
        }
        if samples == 0 {
            return Err(SettingError::BalancedWithoutData.into());
        }
        let mut yes = vec![0usize; labels];
        let mut row = Vec::with_capacity(labels);
        for index in 0..samples {
            row.clear();
            truth(index, &mut row);
            yes.iter_mut().zip(&row).for_each(|(count, yes)| *count += usize::from(*yes));
        }
        let weight = |yes: &usize| match yes {
            0 => 1.0,
            // A label without any no would get weight 0, and nothing would be learned of it.
            _ => ((samples - yes).max(1) as f64 / *yes as f64) as f32,
        };
        self.weighting = Weighting::Given(yes.iter().map(weight).collect());
        Ok(self)
    }

    /// Logits and truths of 0 and 1, `[samples, labels]`.
    ///
    /// With `p` the weight of a yes and `l = log sigmoid(x)`: `(1 − t) · x − (1 + (p − 1) · t) · l`, which needs no logarithm of a
    /// probability that has become 0.
    pub(crate) fn forward(&self, logits: Tensor<2>, truths: Tensor<2>) -> Tensor<1> {
        let truths = match self.smoothing {
            0.0 => truths,
            share => truths * (1.0 - share) + share / 2.0,
        };
        let no = -truths.clone() + 1.0;
        let log = log_sigmoid(logits.clone());
        let log = match self.weighting.given() {
            None => log,
            Some(weights) => {
                let more: Vec<f32> = weights.iter().map(|weight| weight - 1.0).collect();
                let labels = more.len();
                let more = Tensor::<1>::from_data(TensorData::new(more, [labels]), &logits.device());
                log * (truths * more.unsqueeze() + 1.0)
            }
        };
        (no * logits - log).mean()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOGITS: [[f32; 2]; 3] = [[2.0, -1.0], [0.0, 1.5], [-3.0, 0.25]];
    const TRUTHS: [[f32; 2]; 3] = [[1.0, 1.0], [0.0, 1.0], [0.0, 0.0]];

    fn given(loss: &BinaryCrossEntropy, logits: [[f32; 2]; 3]) -> f64 {
        let device = crate::device::cpu().unwrap();
        let logits = Tensor::<2>::from_floats(logits, &device);
        f64::from(loss.forward(logits, Tensor::from_floats(TRUTHS, &device)).into_scalar::<f32>())
    }

    /// `torch.nn.BCEWithLogitsLoss(pos_weight)` by the formula of its documentation, on truths smoothed as Keras does.
    fn formula(positive: [f64; 2], smoothing: f64) -> f64 {
        let mut sum = 0.0;
        for (logits, truths) in LOGITS.iter().zip(TRUTHS) {
            for label in 0..2 {
                let probability = 1.0 / (1.0 + (-f64::from(logits[label])).exp());
                let truth = f64::from(truths[label]) * (1.0 - smoothing) + smoothing / 2.0;
                sum -= positive[label] * truth * probability.ln() + (1.0 - truth) * (1.0 - probability).ln();
            }
        }
        sum / 6.0
    }

    #[test]
    fn it_means_what_pytorch_means() {
        let close = |loss: BinaryCrossEntropy, expected: f64| {
            let given = given(&loss, LOGITS);
            assert!((given - expected).abs() < 1e-6, "{given} is not {expected}");
        };
        close(BinaryCrossEntropy::new(), formula([1.0, 1.0], 0.0));
        close(BinaryCrossEntropy::new().smoothing(0.1), formula([1.0, 1.0], 0.1));
        close(BinaryCrossEntropy::new().positive_weights([3.0, 0.5]), formula([3.0, 0.5], 0.0));
        close(BinaryCrossEntropy::new().positive_weights([3.0, 0.5]).smoothing(0.2), formula([3.0, 0.5], 0.2));
    }

    /// A sigmoid in 32 bits is exactly 0 or 1 there, and the logarithm of 0 is infinite.
    #[test]
    fn logits_far_from_zero_stay_finite() {
        let loss = given(&BinaryCrossEntropy::new(), [[-200.0, 200.0], [200.0, 200.0], [-200.0, -200.0]]);
        assert!((loss - 400.0 / 6.0).abs() < 1e-4, "{loss}");
    }

    #[test]
    fn balanced_weights_are_noes_over_yeses() {
        let rows = [[true, false, true], [false, false, true], [false, false, true], [false, false, true]];
        let fitted = BinaryCrossEntropy::new().balanced().fit(3, 4, &|index, out| out.extend(rows[index])).unwrap();
        assert_eq!(fitted.weighting, Weighting::Given(vec![3.0, 1.0, 0.25]));
        assert!(BinaryCrossEntropy::new().balanced().fit(3, 0, &|_, _| ()).is_err());
    }

    #[test]
    fn what_cannot_work_is_refused() {
        assert!(BinaryCrossEntropy::new().smoothing(1.0).check(2).is_err());
        assert!(BinaryCrossEntropy::new().positive_weights([1.0]).check(2).is_err());
        assert!(BinaryCrossEntropy::new().positive_weights([1.0, -1.0]).check(2).is_err());
        assert!(BinaryCrossEntropy::new().positive_weights([1.0, 4.0]).smoothing(0.1).check(2).is_ok());
    }
}
