use super::Shape;
use crate::{Error, data::Fault, evaluate::Scored, train::SettingError};
use burn::tensor::{Device, Tensor};

/// A kind of answer: what the truth of a sample is, what training lowers, and what an answer and a score are.
pub trait Target: Copy + core::fmt::Debug + Send + Sync + 'static {
    /// One number of a sample's truth.
    type Element: Copy + core::fmt::Debug + Send + Sync + 'static;

    /// The tensor of the truths of a batch.
    type Batch: Clone + Send;

    /// What the network gives for a batch.
    type Output: Clone + Send + 'static;

    /// The losses that fit this kind.
    type Loss: Clone + Default + core::fmt::Debug + Send + Sync;

    /// What `predict` gives for one sample.
    type Answer: Clone + core::fmt::Debug + core::fmt::Display;

    /// What has been counted so far while evaluating.
    type Scores: Default;

    /// What `evaluate` gives.
    type Evaluation: Scored + Clone + core::fmt::Debug + core::fmt::Display + serde::Serialize + Send;

    /// How many elements the truth of one sample has.
    const WIDTH: usize;

    /// What the last layer of such a network gives for one sample.
    const GIVES: Shape;

    /// Channels, height and width of a truth that is a picture, so that it moves with its input. A map of classes has one channel.
    const PICTURE: Option<[usize; 3]> = None;

    /// Makes the batch of truths that stand one after another in `values`, on `device`. They have passed [`check`](Self::check).
    fn batch(values: Vec<Self::Element>, device: &Device) -> Self::Batch;

    /// What is wrong with the truth of one sample, if anything. `values` has [`WIDTH`](Self::WIDTH) elements.
    fn check(values: &[Self::Element]) -> Result<(), Fault>;

    /// Takes out of a truth what stands at positions of the input that were filled up; where it has as many.
    fn leave_out(_truth: &mut [Self::Element], _positions: &[bool]) {}

    /// What is wrong with a loss, if anything.
    fn check_loss(loss: &Self::Loss) -> Result<(), SettingError>;

    /// The loss as the training data wants it, where it depends on them (balanced class weights).
    ///
    /// `truth` appends the truth of the sample with that index, of `samples` samples.
    fn fit_loss(
        loss: Self::Loss,
        samples: usize,
        truth: &dyn Fn(usize, &mut Vec<Self::Element>),
    ) -> Result<Self::Loss, Error> {
        let _ = (samples, truth);
        Ok(loss)
    }

    /// The mean loss of a batch, `[1]`. `output` is what the network's `logits` gives: before a softmax.
    fn loss(loss: &Self::Loss, output: Self::Output, target: Self::Batch) -> Tensor<1>;

    /// How much a batch with these truths counts in a mean of losses: the number of samples, or the sum of their weights.
    fn loss_weight(loss: &Self::Loss, values: &[Self::Element]) -> f64 {
        let _ = loss;
        (values.len() / Self::WIDTH) as f64
    }

    /// The class of a sample by its truth, where it has one: what `sample: balanced` goes by.
    fn group(_values: &[Self::Element]) -> Option<usize> {
        None
    }

    /// The answers in an output of `logits`, one a sample.
    fn answers(output: Self::Output) -> Result<Vec<Self::Answer>, Error>;

    /// Counts an output of `logits` against its truths.
    fn score(scores: &mut Self::Scores, output: Self::Output, truths: &[Self::Element]) -> Result<(), Error>;

    /// What has been counted, with the mean loss.
    fn evaluation(scores: Self::Scores, loss: f64) -> Self::Evaluation;

    /// The kind as one writes it in a network, `class(10)`.
    fn describe() -> String;
}
