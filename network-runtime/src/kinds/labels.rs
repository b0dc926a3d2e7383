use super::{Shape, Target, binary::zeros_and_ones};
use crate::{
    Error,
    data::Fault,
    evaluate::{LabelScores, LabelsEvaluation, rows},
    losses::BinaryCrossEntropy,
    predict::Labelled,
    train::SettingError,
};
use burn::tensor::{Device, Tensor, activation::sigmoid};

/// `K` labels, each yes or no, of which any number may be true. The network gives `[samples, K]` logits; a truth is a row of `K`
/// `bool`s (or zeros and ones), or the indices of the true labels as `usize`.
#[derive(Clone, Copy, Debug)]
pub struct Labels<const K: usize>;

impl<const K: usize> Target for Labels<K> {
    type Element = bool;
    type Batch = Tensor<2>;
    type Output = Tensor<2>;
    type Loss = BinaryCrossEntropy;
    type Answer = Labelled;
    type Scores = LabelScores;
    type Evaluation = LabelsEvaluation;
    const WIDTH: usize = K;
    const GIVES: Shape = Shape::new("features", &[K]);

    fn batch(values: Vec<bool>, device: &Device) -> Tensor<2> {
        zeros_and_ones(&values, K, device)
    }

    fn check(_: &[bool]) -> Result<(), Fault> {
        Ok(())
    }

    fn check_loss(loss: &BinaryCrossEntropy) -> Result<(), SettingError> {
        loss.check(K)
    }

    fn fit_loss(
        loss: BinaryCrossEntropy,
        samples: usize,
        truth: &dyn Fn(usize, &mut Vec<bool>),
    ) -> Result<BinaryCrossEntropy, Error> {
        loss.fit(K, samples, truth)
    }

    fn loss(loss: &BinaryCrossEntropy, output: Tensor<2>, target: Tensor<2>) -> Tensor<1> {
        loss.forward(output, target)
    }

    fn answers(output: Tensor<2>) -> Result<Vec<Labelled>, Error> {
        Ok(rows(sigmoid(output), K)?.into_iter().map(Labelled::new).collect())
    }

    fn score(scores: &mut LabelScores, output: Tensor<2>, truths: &[bool]) -> Result<(), Error> {
        for (row, truth) in rows(output, K)?.iter().zip(truths.chunks_exact(K)) {
            scores.add(row, truth);
        }
        Ok(())
    }

    fn evaluation(scores: LabelScores, loss: f64) -> LabelsEvaluation {
        scores.evaluation(loss)
    }

    fn describe() -> String {
        format!("labels({K})")
    }
}
