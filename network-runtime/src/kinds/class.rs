use super::{Shape, Target};
use crate::{
    Error,
    data::Fault,
    evaluate::{ClassEvaluation, ConfusionMatrix, argmax, rows},
    losses::CrossEntropy,
    predict::Classified,
    train::SettingError,
};
use burn::tensor::{Device, Int, Tensor, TensorData, activation::softmax};

/// One of `K` classes, numbered from 0. The network gives `[samples, K]` logits, a truth is a class's number.
#[derive(Clone, Copy, Debug)]
pub struct Class<const K: usize>;

/// What has been counted of a classifier: which class was taken for which.
#[derive(Debug)]
pub struct ClassScores(ConfusionMatrix);

impl Default for ClassScores {
    fn default() -> Self {
        Self(ConfusionMatrix::new(0))
    }
}

impl<const K: usize> Target for Class<K> {
    type Element = usize;
    type Batch = Tensor<1, Int>;
    type Output = Tensor<2>;
    type Loss = CrossEntropy;
    type Answer = Classified;
    type Scores = ClassScores;
    type Evaluation = ClassEvaluation;
    const WIDTH: usize = 1;
    const GIVES: Shape = Shape::new("features", &[K]);

    fn batch(values: Vec<usize>, device: &Device) -> Tensor<1, Int> {
        // K is the width of a layer: its indices fit in 32 bits.
        let labels: Vec<i32> = values.iter().map(|label| *label as i32).collect();
        let samples = labels.len();
        Tensor::from_data(TensorData::new(labels, [samples]), device)
    }

    fn check(values: &[usize]) -> Result<(), Fault> {
        match values.iter().find(|label| **label >= K) {
            Some(label) => Err(Fault::Label { label: label.to_string(), classes: K }),
            None => Ok(()),
        }
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

    fn loss(loss: &CrossEntropy, output: Tensor<2>, target: Tensor<1, Int>) -> Tensor<1> {
        loss.forward(output, target)
    }

    fn loss_weight(loss: &CrossEntropy, values: &[usize]) -> f64 {
        loss.weight(values, K)
    }

    fn group(values: &[usize]) -> Option<usize> {
        values.first().copied()
    }

    fn answers(output: Tensor<2>) -> Result<Vec<Classified>, Error> {
        let probabilities = softmax(output, 1);
        let answers = rows(probabilities, K)?.into_iter().map(|row| Classified {
            class: argmax(&row),
            probability: row[argmax(&row)],
            probabilities: row,
        });
        Ok(answers.collect())
    }

    fn score(scores: &mut ClassScores, output: Tensor<2>, truths: &[usize]) -> Result<(), Error> {
        let ClassScores(confusion) = scores;
        if confusion.classes() == 0 {
            *confusion = ConfusionMatrix::new(K);
        }
        for (row, truth) in rows(output, K)?.iter().zip(truths) {
            confusion.add(*truth, argmax(row));
        }
        Ok(())
    }

    fn evaluation(scores: ClassScores, loss: f64) -> ClassEvaluation {
        ClassEvaluation::new(loss, scores.0)
    }

    fn describe() -> String {
        format!("class({K})")
    }
}
