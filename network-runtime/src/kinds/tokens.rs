use super::{Kind, NO_CLASS, Range, Sample, SampleError, Shape, Target, position};
use crate::{
    Error,
    data::Fault,
    evaluate::{TokenScores, TokensEvaluation, classes_with_probabilities},
    losses::CrossEntropy,
    predict::Tagged,
    train::SettingError,
};
use burn::tensor::{Device, Int, Tensor, TensorData};

/// `T` tokens a sample: whole numbers below `VOCAB`, as a tokenizer gives them. A batch is `[samples, T]`.
///
/// As an answer (a language model, tagging) it is one of `VOCAB` tokens or classes at each of `T` positions: the network gives
/// `[samples, T, VOCAB]` logits, a truth is `T` indices. A position whose truth is −100 counts nowhere.
///
/// As an input, `PAD` is the token that fills shorter samples up, behind their end; without it, every sample has `T`.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<const T: usize, const VOCAB: usize, const PAD: usize = { usize::MAX }>;

/// No token fills up.
const NONE: usize = usize::MAX;

impl<const T: usize, const VOCAB: usize, const PAD: usize> Kind for Tokens<T, VOCAB, PAD> {
    type Element = usize;
    type Batch = Tensor<2, Int>;
    const SHAPE: &'static [usize] = &[T];
    const FORM: Shape = Shape::new("tokens", &[T, VOCAB]).padded(if PAD == NONE { None } else { Some(PAD) });

    fn batch(values: Vec<usize>, device: &Device) -> Tensor<2, Int> {
        // VOCAB is the height of a table in memory: its indices fit in 32 bits.
        let tokens: Vec<i32> = values.iter().map(|token| *token as i32).collect();
        let samples = tokens.len() / T;
        Tensor::from_data(TensorData::new(tokens, [samples, T]), device)
    }

    fn autodiff(batch: Tensor<2, Int>) -> Tensor<2, Int> {
        batch.autodiff()
    }

    fn filled_up(values: &[usize]) -> Option<Vec<bool>> {
        (PAD != NONE).then(|| values.iter().map(|token| *token == PAD).collect())
    }

    fn range(values: &[usize]) -> Range {
        Range::of(values.iter().map(|value| *value as f64))
    }

    fn check(values: &[usize]) -> Result<(), Fault> {
        match values.iter().position(|token| *token >= VOCAB) {
            Some(position) => Err(Fault::Token { token: values[position].to_string(), position, vocabulary: VOCAB }),
            None => Ok(()),
        }
    }
}

impl<const T: usize, const VOCAB: usize> Tokens<T, VOCAB> {
    /// `at position 3`
    pub(super) fn place(at: usize) -> String {
        format!("at position {at}")
    }

    /// A row of logits a position.
    fn positions(output: Tensor<3>) -> Tensor<2> {
        let [samples, ..] = output.dims();
        output.reshape([samples * T, VOCAB])
    }
}

impl<const T: usize, const VOCAB: usize> Target for Tokens<T, VOCAB> {
    type Element = usize;
    type Batch = Tensor<2, Int>;
    type Output = Tensor<3>;
    type Loss = CrossEntropy;
    type Answer = Tagged;
    type Scores = TokenScores;
    type Evaluation = TokensEvaluation;
    const WIDTH: usize = T;
    const GIVES: Shape = Shape::new("sequence", &[T, VOCAB]);

    fn batch(values: Vec<usize>, device: &Device) -> Tensor<2, Int> {
        position::tensor(&values, [values.len() / T, T], device)
    }

    fn check(values: &[usize]) -> Result<(), Fault> {
        position::check(values, VOCAB, Self::place)
    }

    fn leave_out(truth: &mut [usize], positions: &[bool]) {
        let truth = truth.iter_mut().zip(positions);
        truth.filter(|(_, left_out)| **left_out).for_each(|(class, _)| *class = NO_CLASS);
    }

    fn check_loss(loss: &CrossEntropy) -> Result<(), SettingError> {
        loss.check(VOCAB)
    }

    fn fit_loss(
        loss: CrossEntropy,
        samples: usize,
        truth: &dyn Fn(usize, &mut Vec<usize>),
    ) -> Result<CrossEntropy, Error> {
        loss.fit(VOCAB, samples, truth)
    }

    fn loss(loss: &CrossEntropy, output: Tensor<3>, target: Tensor<2, Int>) -> Tensor<1> {
        let [samples, ..] = output.dims();
        loss.forward_positions(Self::positions(output), target.reshape([samples * T]))
    }

    fn loss_weight(loss: &CrossEntropy, values: &[usize]) -> f64 {
        loss.weight(values, VOCAB)
    }

    fn answers(output: Tensor<3>) -> Result<Vec<Tagged>, Error> {
        let (classes, probabilities) = classes_with_probabilities(Self::positions(output), T)?;
        let answers = classes.chunks_exact(T).zip(probabilities.chunks_exact(T));
        Ok(answers.map(|(tokens, probabilities)| Tagged::new(tokens, probabilities)).collect())
    }

    fn score(scores: &mut TokenScores, output: Tensor<3>, truths: &[usize]) -> Result<(), Error> {
        scores.add(Self::positions(output), T, truths)
    }

    fn evaluation(scores: TokenScores, loss: f64) -> TokensEvaluation {
        scores.evaluation(loss)
    }

    fn describe() -> String {
        format!("tokens({T}, {VOCAB})")
    }
}

macro_rules! tokens {
    ($($integer:ty),*) => {$(
        impl<const T: usize, const VOCAB: usize, const PAD: usize> Sample<Tokens<T, VOCAB, PAD>> for [$integer] {
            fn read(&self, out: &mut Vec<usize>) -> Result<(), SampleError> {
                if self.len() > T || (PAD == NONE && self.len() < T) {
                    return Err(SampleError::Length {
                        given: self.len(),
                        expected: T,
                        input: <Tokens<T, VOCAB, PAD> as Kind>::describe(),
                    });
                }
                for (position, token) in self.iter().enumerate() {
                    match usize::try_from(*token).ok().filter(|token| *token < VOCAB) {
                        Some(token) => out.push(token),
                        None => {
                            return Err(SampleError::Token { token: token.to_string(), position, vocabulary: VOCAB });
                        }
                    }
                }
                out.extend(std::iter::repeat_n(PAD, T - self.len()));
                Ok(())
            }
        }
    )*};
}

tokens!(u16, u32, u64, usize, i16, i32, i64, isize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_keeps_the_order_of_tokens() {
        let device = crate::device::cpu().unwrap();
        let batch = <Tokens<3, 10> as Kind>::batch(vec![1, 2, 3, 7, 8, 9], &device);
        assert_eq!(batch.dims(), [2, 3]);
        assert_eq!(batch.into_data().iter::<i64>().collect::<Vec<_>>(), [1, 2, 3, 7, 8, 9]);
    }

    #[test]
    fn a_token_outside_the_vocabulary_is_refused() {
        let mut out = Vec::new();
        let read = |sample: [i64; 3], out: &mut Vec<usize>| Sample::<Tokens<3, 10>>::read(&sample, out);
        assert!(read([0, 9, 4], &mut out).is_ok());
        assert_eq!(out, [0, 9, 4]);
        let message = read([0, 10, 4], &mut Vec::new()).unwrap_err().to_string();
        assert_eq!(message, "the token at position 1 is 10, but the vocabulary's are numbered 0 to 9");
        assert!(read([-1, 0, 4], &mut Vec::new()).is_err());
        assert!(<Tokens<3, 10> as Kind>::check(&[0, 9, 10]).is_err());
    }

    #[test]
    fn a_shorter_sample_is_filled_up_where_there_is_a_token_for_it() {
        let mut out = Vec::new();
        Sample::<Tokens<4, 10, 0>>::read(&[7, 8], &mut out).unwrap();
        assert_eq!(out, [7, 8, 0, 0]);
        assert_eq!(<Tokens<4, 10, 0> as Kind>::filled_up(&out), Some(vec![false, false, true, true]));
        assert_eq!(<Tokens<4, 10> as Kind>::filled_up(&out), None);
        let message = Sample::<Tokens<4, 10, 0>>::read(&[1; 5], &mut out).unwrap_err().to_string();
        assert_eq!(message, "the sample has 5 values, but tokens(4, 10, pad = 0) takes 4");
        assert!(Sample::<Tokens<4, 10>>::read(&[7, 8], &mut out).is_err());
        let mut truth = [3, 4, 5, 6];
        Tokens::<4, 10>::leave_out(&mut truth, &[false, false, true, true]);
        assert_eq!(truth, [3, 4, NO_CLASS, NO_CLASS]);
    }

    /// PyTorch's `CrossEntropyLoss` over positions: the mean of −log softmax over the last axis.
    #[test]
    fn the_loss_is_the_mean_over_positions() {
        let device = crate::device::cpu().unwrap();
        let output = Tensor::<3>::from_floats([[[2.0, -1.0, 0.5], [0.0, 1.0, 3.0]]], &device);
        let target = <Tokens<2, 3> as Target>::batch(vec![0, 1], &device);
        let given = Tokens::<2, 3>::loss(&CrossEntropy::new(), output, target).into_scalar::<f32>();
        let nll = |logits: [f64; 3], class: usize| -> f64 {
            logits.iter().map(|logit| logit.exp()).sum::<f64>().ln() - logits[class]
        };
        let expected = (nll([2.0, -1.0, 0.5], 0) + nll([0.0, 1.0, 3.0], 1)) / 2.0;
        assert!((f64::from(given) - expected).abs() < 1e-6, "{given} is not {expected}");
    }
}
