//! Kinds that are an input and an answer alike: autoencoders and denoisers give an image, a signal, a sequence or a volume.

use super::{Image, Kind, Sequence, Shape, Signal, Target, Volume, values};
use crate::{
    Error,
    data::Fault,
    evaluate::{DistanceEvaluation, Distances, numbers},
    losses::ValuesLoss,
    predict::Produced,
    train::SettingError,
};
use burn::tensor::{Device, Tensor};

macro_rules! target {
    ($kind:ident<$($size:ident),*>, $rank:literal) => {
        /// The network gives a batch of the same shape as [`Kind::Batch`]; a truth is the numbers of one sample, or pixels.
        impl<$(const $size: usize),*> Target for $kind<$($size),*> {
            type Element = f32;
            type Batch = Tensor<$rank>;
            type Output = Tensor<$rank>;
            type Loss = ValuesLoss;
            type Answer = Produced;
            type Scores = Distances;
            type Evaluation = DistanceEvaluation;
            const WIDTH: usize = <Self as Kind>::LEN;
            const GIVES: Shape = <Self as Kind>::FORM;
            const PICTURE: Option<[usize; 3]> = match <Self as Kind>::SHAPE {
                [channels, height, width] => Some([*channels, *height, *width]),
                _ => None,
            };

            fn batch(values: Vec<f32>, device: &Device) -> Tensor<$rank> {
                <Self as Kind>::batch(values, device)
            }

            fn check(values: &[f32]) -> Result<(), Fault> {
                values::finite(values)
            }

            fn check_loss(loss: &ValuesLoss) -> Result<(), SettingError> {
                loss.check()
            }

            fn fit_loss(
                loss: ValuesLoss,
                samples: usize,
                truth: &dyn Fn(usize, &mut Vec<f32>),
            ) -> Result<ValuesLoss, Error> {
                values::fit(loss, samples, truth)
            }

            fn loss(loss: &ValuesLoss, output: Tensor<$rank>, target: Tensor<$rank>) -> Tensor<1> {
                loss.forward(output, target)
            }

            fn answers(output: Tensor<$rank>) -> Result<Vec<Produced>, Error> {
                let values = numbers(output, Self::LEN)?;
                let answers = values.chunks_exact(Self::LEN);
                Ok(answers.map(|values| Produced::new(values.to_vec(), Self::SHAPE)).collect())
            }

            fn score(scores: &mut Distances, output: Tensor<$rank>, truths: &[f32]) -> Result<(), Error> {
                scores.add(&numbers(output, Self::LEN)?, truths, Self::LEN);
                Ok(())
            }

            fn evaluation(scores: Distances, loss: f64) -> DistanceEvaluation {
                scores.evaluation(loss)
            }

            fn describe() -> String {
                <Self as Kind>::describe()
            }
        }
    };
}

target!(Image<C, H, W>, 4);
target!(Signal<C, L>, 3);
target!(Sequence<T, F>, 3);
target!(Volume<C, D, H, W>, 5);
