use super::{Shape, Target};
use crate::{
    Error,
    data::Fault,
    evaluate::{Residuals, ValuesEvaluation, rows},
    losses::ValuesLoss,
    predict::Predicted,
    train::SettingError,
};
use burn::tensor::{Device, Tensor, TensorData};

/// `K` numbers. The network gives `[samples, K]`, a truth is a row of `K` values.
#[derive(Clone, Copy, Debug)]
pub struct Values<const K: usize>;

impl<const K: usize> Target for Values<K> {
    type Element = f32;
    type Batch = Tensor<2>;
    type Output = Tensor<2>;
    type Loss = ValuesLoss;
    type Answer = Predicted;
    type Scores = Residuals;
    type Evaluation = ValuesEvaluation;
    const WIDTH: usize = K;
    const GIVES: Shape = Shape::new("features", &[K]);

    fn batch(values: Vec<f32>, device: &Device) -> Tensor<2> {
        let samples = values.len() / K;
        Tensor::from_data(TensorData::new(values, [samples, K]), device)
    }

    fn check(values: &[f32]) -> Result<(), Fault> {
        finite(values)
    }

    fn check_loss(loss: &ValuesLoss) -> Result<(), SettingError> {
        loss.check()
    }

    fn fit_loss(loss: ValuesLoss, samples: usize, truth: &dyn Fn(usize, &mut Vec<f32>)) -> Result<ValuesLoss, Error> {
        fit(loss, samples, truth)
    }

    fn loss(loss: &ValuesLoss, output: Tensor<2>, target: Tensor<2>) -> Tensor<1> {
        loss.forward(output, target)
    }

    fn answers(output: Tensor<2>) -> Result<Vec<Predicted>, Error> {
        Ok(rows(output, K)?.into_iter().map(Predicted::new).collect())
    }

    fn score(scores: &mut Residuals, output: Tensor<2>, truths: &[f32]) -> Result<(), Error> {
        for (row, truth) in rows(output, K)?.iter().zip(truths.chunks_exact(K)) {
            scores.add(row, truth);
        }
        Ok(())
    }

    fn evaluation(scores: Residuals, loss: f64) -> ValuesEvaluation {
        scores.evaluation(loss)
    }

    fn describe() -> String {
        format!("values({K})")
    }
}

/// Whether all numbers of a truth can be computed with.
pub(super) fn finite(values: &[f32]) -> Result<(), Fault> {
    match values.iter().find(|value| !value.is_finite()) {
        Some(value) => Err(Fault::Target { value: *value }),
        None => Ok(()),
    }
}

/// Looks whether the truths are what the loss is for, where it is not for all.
pub(super) fn fit(loss: ValuesLoss, samples: usize, truth: &dyn Fn(usize, &mut Vec<f32>)) -> Result<ValuesLoss, Error> {
    let mut values = Vec::new();
    for index in (0..samples).take_while(|_| loss.is_particular()) {
        values.clear();
        truth(index, &mut values);
        if let Some(fault) = loss.fault(&values) {
            return Err(fault.of(index).into());
        }
    }
    Ok(loss)
}
