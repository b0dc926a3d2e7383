use super::{
    Score, Scored,
    rows::{check, indices},
};
use crate::{Error, kinds::NO_CLASS, text::thousands};
use burn::tensor::{Int, Tensor, TensorData, activation::log_softmax};
use core::fmt;
use serde::Serialize;

/// How well a network answers with a token at each position. What is left out counts nowhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TokensEvaluation {
    /// The mean loss, of the loss that the network trains with.
    pub loss: f64,
    /// The share of positions answered rightly, from 0 to 1.
    pub accuracy: f64,
    /// `e` to the mean of `−ln p`, with `p` the probability given to the right token: among so many equally probable ones the
    /// network is undecided on average. 1 is perfect; smoothing and weights of the loss do not touch it.
    pub perplexity: f64,
    /// How many positions there were.
    pub tokens: u64,
    /// How many samples there were.
    pub samples: usize,
}

impl Scored for TokensEvaluation {
    fn loss(&self) -> f64 {
        self.loss
    }

    fn score(&self) -> Score {
        Score { name: "token accuracy", value: self.accuracy, percent: true }
    }
}

impl fmt::Display for TokensEvaluation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (tokens, samples) = (thousands(self.tokens), thousands(self.samples as u64));
        writeln!(
            f,
            "{}, perplexity {:.4}, loss {:.4}, {tokens} tokens in {samples} samples",
            self.score(),
            self.perplexity,
            self.loss
        )
    }
}

/// What has been counted of tokens.
#[derive(Debug, Default)]
pub struct TokenScores {
    right: u64,
    tokens: u64,
    /// Of `−ln p` of the right tokens.
    surprise: f64,
    samples: usize,
}

impl TokenScores {
    /// Logits `[positions, classes]` against as many truths.
    pub(crate) fn add(&mut self, logits: Tensor<2>, positions_a_sample: usize, truths: &[usize]) -> Result<(), Error> {
        check(&logits, positions_a_sample)?;
        let known: Vec<i32> = truths.iter().map(|truth| if *truth == NO_CLASS { 0 } else { *truth as i32 }).collect();
        let known = Tensor::<2, Int>::from_data(TensorData::new(known, [truths.len(), 1]), &logits.device());
        let log = log_softmax(logits, 1);
        let right: Vec<f32> = log.clone().gather(1, known).try_into_vec_as().map_err(Error::read)?;
        let answers = indices(log.argmax(1))?;
        self.samples += truths.len() / positions_a_sample;
        for ((truth, answer), log) in truths.iter().zip(answers).zip(right) {
            if *truth != NO_CLASS {
                self.tokens += 1;
                self.right += u64::from(*truth == answer);
                self.surprise -= f64::from(log);
            }
        }
        Ok(())
    }

    pub(crate) fn evaluation(self, loss: f64) -> TokensEvaluation {
        let tokens = self.tokens as f64;
        TokensEvaluation {
            loss,
            accuracy: self.right as f64 / tokens,
            perplexity: (self.surprise / tokens).exp(),
            tokens: self.tokens,
            samples: self.samples,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two samples of two positions. The right tokens have the probabilities 1/2, 1/4 and 1/8: by hand, the geometric mean of
    /// their inverses is 64 to the power of 1/3, which is 4. The fourth is left out.
    #[test]
    fn perplexity_is_the_geometric_mean_of_inverse_probabilities() {
        let device = crate::device::cpu().unwrap();
        let (half, quarter, eighth) = (0.5_f32.ln(), 0.25_f32.ln(), 0.125_f32.ln());
        let logits = Tensor::<2>::from_floats(
            [[half, quarter, quarter], [half, quarter, quarter], [eighth, half, 0.375_f32.ln()], [9.0, 0.0, 0.0]],
            &device,
        );
        let mut scores = TokenScores::default();
        scores.add(logits, 2, &[0, 1, 0, NO_CLASS]).unwrap();
        let given = scores.evaluation(0.0);
        assert!((given.perplexity - 4.0).abs() < 1e-5, "{}", given.perplexity);
        assert_eq!((given.accuracy, given.tokens, given.samples), (1.0 / 3.0, 3, 2));
        let expected = "token accuracy 33.33 %, perplexity 4.0000, loss 0.0000, 3 tokens in 2 samples\n";
        assert_eq!(given.to_string(), expected);
    }
}
