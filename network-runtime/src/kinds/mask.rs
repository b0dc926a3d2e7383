use super::{Shape, Target, position};
use crate::{
    Error,
    data::Fault,
    evaluate::{MaskEvaluation, MaskScores, classes},
    losses::CrossEntropy,
    predict::Segmented,
    train::SettingError,
};
use burn::tensor::{Device, Int, Tensor};

/// A class for every pixel (segmentation): one of `K` for each of `H` rows of `W` pixels. The network gives `[samples, K, H, W]`
/// logits; a truth is `H · W` class indices, row by row. A pixel whose truth is −100 counts nowhere.
#[derive(Clone, Copy, Debug)]
pub struct Mask<const K: usize, const H: usize, const W: usize>;

impl<const K: usize, const H: usize, const W: usize> Mask<K, H, W> {
    /// `in row 3, column 5`
    pub(super) fn place(at: usize) -> String {
        format!("in row {}, column {}", at / W, at % W)
    }

    /// A row of logits a pixel.
    fn pixels(output: Tensor<4>) -> Tensor<2> {
        let [samples, ..] = output.dims();
        output.permute([0, 2, 3, 1]).reshape([samples * H * W, K])
    }
}

impl<const K: usize, const H: usize, const W: usize> Target for Mask<K, H, W> {
    type Element = usize;
    type Batch = Tensor<3, Int>;
    type Output = Tensor<4>;
    type Loss = CrossEntropy;
    type Answer = Segmented;
    type Scores = MaskScores;
    type Evaluation = MaskEvaluation;
    const WIDTH: usize = H * W;
    const GIVES: Shape = Shape::new("image", &[K, H, W]);
    const PICTURE: Option<[usize; 3]> = Some([1, H, W]);

    fn batch(values: Vec<usize>, device: &Device) -> Tensor<3, Int> {
        position::tensor(&values, [values.len() / Self::WIDTH, H, W], device)
    }

    fn check(values: &[usize]) -> Result<(), Fault> {
        position::check(values, K, Self::place)
    }

    fn check_loss(loss: &CrossEntropy) -> Result<(), SettingError> {
        loss.check(K)
    }

    fn fit_loss(
        loss: CrossEntropy,
        samples: usize,
        truth: &dyn Fn(usize, &mut Vec<usize>),
    ) -> Result<CrossEntropy, Error> {
        loss.fit(K, samples, truth)
    }

    fn loss(loss: &CrossEntropy, output: Tensor<4>, target: Tensor<3, Int>) -> Tensor<1> {
        let [samples, ..] = output.dims();
        loss.forward_positions(Self::pixels(output), target.reshape([samples * H * W]))
    }

    fn loss_weight(loss: &CrossEntropy, values: &[usize]) -> f64 {
        loss.weight(values, K)
    }

    fn answers(output: Tensor<4>) -> Result<Vec<Segmented>, Error> {
        let classes = classes(Self::pixels(output), Self::WIDTH)?;
        Ok(classes.chunks_exact(Self::WIDTH).map(|pixels| Segmented::new(pixels, K, W)).collect())
    }

    fn score(scores: &mut MaskScores, output: Tensor<4>, truths: &[usize]) -> Result<(), Error> {
        let [samples, ..] = output.dims();
        let classes = classes(Self::pixels(output), Self::WIDTH)?;
        scores.add(samples, K, &classes, truths);
        Ok(())
    }

    fn evaluation(scores: MaskScores, loss: f64) -> MaskEvaluation {
        scores.evaluation(loss)
    }

    fn describe() -> String {
        format!("mask({K}, {H}, {W})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Tiny = Mask<3, 1, 2>;

    /// PyTorch's `CrossEntropyLoss` on `[N, C, H, W]`: the mean over all pixels of −log softmax over the channels.
    #[test]
    fn the_loss_is_the_mean_over_pixels_of_the_softmax_over_channels() {
        let device = crate::device::cpu().unwrap();
        let output = Tensor::<4>::from_floats([[[[2.0, 0.0]], [[-1.0, 1.0]], [[0.5, 3.0]]]], &device);
        let loss = |truth: [usize; 2]| {
            let target = Tiny::batch(truth.to_vec(), &device);
            Tiny::loss(&CrossEntropy::new(), output.clone(), target).into_scalar::<f32>()
        };
        let nll = |logits: [f64; 3], class: usize| -> f64 {
            logits.iter().map(|logit| logit.exp()).sum::<f64>().ln() - logits[class]
        };
        let (first, second) = (nll([2.0, -1.0, 0.5], 0), nll([0.0, 1.0, 3.0], 1));
        assert!((f64::from(loss([0, 1])) - (first + second) / 2.0).abs() < 1e-6);
        assert!((f64::from(loss([0, position::NO_CLASS])) - first).abs() < 1e-6);
    }

    #[test]
    fn a_class_that_does_not_exist_is_named_with_its_pixel() {
        let message = Mask::<2, 4, 6>::check(&[[0; 19].as_slice(), &[7], &[1; 4]].concat()).unwrap_err().to_string();
        let expected =
            "its truth in row 3, column 1 is 7, but the classes are numbered 0 to 1: what is to count nowhere is -100";
        assert_eq!(message, expected);
    }
}
