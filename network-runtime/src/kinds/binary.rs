use super::{Shape, Target};
use crate::{
    Error,
    data::Fault,
    evaluate::{BinaryEvaluation, BinaryScores, rows},
    losses::BinaryCrossEntropy,
    predict::Decided,
    train::SettingError,
};
use burn::tensor::{Device, Tensor, TensorData, activation::sigmoid};

/// Yes or no. The network gives one logit a sample, `[samples, 1]`: above 0 it is more probably yes. A truth is a `bool`, or 0
/// or 1.
#[derive(Clone, Copy, Debug)]
pub struct Binary;

impl Target for Binary {
    type Element = bool;
    type Batch = Tensor<2>;
    type Output = Tensor<2>;
    type Loss = BinaryCrossEntropy;
    type Answer = Decided;
    type Scores = BinaryScores;
    type Evaluation = BinaryEvaluation;
    const WIDTH: usize = 1;
    const GIVES: Shape = Shape::new("features", &[1]);

    fn batch(values: Vec<bool>, device: &Device) -> Tensor<2> {
        zeros_and_ones(&values, 1, device)
    }

    fn check(_: &[bool]) -> Result<(), Fault> {
        Ok(())
    }

    fn check_loss(loss: &BinaryCrossEntropy) -> Result<(), SettingError> {
        loss.check(1)
    }

    fn fit_loss(
        loss: BinaryCrossEntropy,
        samples: usize,
        truth: &dyn Fn(usize, &mut Vec<bool>),
    ) -> Result<BinaryCrossEntropy, Error> {
        loss.fit(1, samples, truth)
    }

    fn loss(loss: &BinaryCrossEntropy, output: Tensor<2>, target: Tensor<2>) -> Tensor<1> {
        loss.forward(output, target)
    }

    fn group(values: &[bool]) -> Option<usize> {
        values.first().map(|yes| usize::from(*yes))
    }

    fn answers(output: Tensor<2>) -> Result<Vec<Decided>, Error> {
        Ok(rows(sigmoid(output), 1)?.into_iter().map(|row| Decided::new(row[0])).collect())
    }

    fn score(scores: &mut BinaryScores, output: Tensor<2>, truths: &[bool]) -> Result<(), Error> {
        for (row, truth) in rows(output, 1)?.iter().zip(truths) {
            scores.add(row[0], *truth);
        }
        Ok(())
    }

    fn evaluation(scores: BinaryScores, loss: f64) -> BinaryEvaluation {
        scores.evaluation(loss)
    }

    fn describe() -> String {
        "binary".to_owned()
    }
}

/// Truths as the loss takes them: `[samples, width]` of 0 and 1.
pub(super) fn zeros_and_ones(values: &[bool], width: usize, device: &Device) -> Tensor<2> {
    let numbers: Vec<f32> = values.iter().map(|yes| f32::from(u8::from(*yes))).collect();
    let samples = numbers.len() / width;
    Tensor::from_data(TensorData::new(numbers, [samples, width]), device)
}
