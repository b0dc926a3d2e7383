//! Answers for samples of the user.

use crate::{
    Error, Network,
    evaluate::{at, chunk},
    kinds::{Input, Sample, SampleError, Target},
    network::Plain,
};
use core::{fmt, ops::Deref};
use serde::Serialize;

/// The answer of a [`Class`](crate::Class) network.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Classified {
    /// The most probable class, the first of equals.
    pub class: usize,
    /// How probable the network takes it to be, from 0 to 1.
    pub probability: f32,
    /// The probabilities of all classes; their sum is 1.
    pub probabilities: Vec<f32>,
}

/// `7, 99.2 %`
impl fmt::Display for Classified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {:.1} %", self.class, self.probability * 100.0)
    }
}

/// The answer of a [`Values`](crate::Values) network: its values, as a slice.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Predicted(Vec<f32>);

impl Predicted {
    pub(crate) fn new(values: Vec<f32>) -> Self {
        Self(values)
    }

    /// The values as a vector.
    pub fn into_vec(self) -> Vec<f32> {
        self.0
    }
}

impl Deref for Predicted {
    type Target = [f32];

    fn deref(&self) -> &[f32] {
        &self.0
    }
}

/// `0.5, -3.25`
impl fmt::Display for Predicted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.0.iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}{value}")?;
        }
        Ok(())
    }
}

pub(crate) type Answer<N> = <<N as Network>::Target as Target>::Answer;

pub(crate) fn one<N: Network>(network: &N, sample: impl Sample<N::Input>) -> Result<Answer<N>, Error> {
    let mut values = Vec::with_capacity(N::Input::LEN);
    sample.read(&mut values)?;
    let plain = Plain::of(network)?;
    let mut answers = answer(&plain, values)?;
    answers.pop().ok_or_else(|| Error::read("no answer for one sample"))
}

pub(crate) fn many<N: Network>(network: &N, samples: &[impl Sample<N::Input>]) -> Result<Vec<Answer<N>>, Error> {
    let plain = Plain::of(network)?;
    let mut answers = Vec::with_capacity(samples.len());
    for chunk in samples.chunks(chunk::<N>()) {
        let first = answers.len();
        let mut values = Vec::with_capacity(chunk.len() * N::Input::LEN);
        for (index, sample) in chunk.iter().enumerate() {
            let of = |error: SampleError| error.of(first + index);
            sample.read(&mut values).map_err(of)?;
        }
        answers.extend(answer(&plain, values).map_err(|error| at(error, first))?);
    }
    Ok(answers)
}

fn answer<N: Network>(
    plain: &Plain<'_, N>,
    values: Vec<<N::Input as Input>::Element>,
) -> Result<Vec<Answer<N>>, Error> {
    let input = N::Input::batch(values, plain.device());
    N::Target::answers(plain.network().logits(input))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_read_as_sentences() {
        let seven = Classified { class: 7, probability: 0.9917, probabilities: vec![] };
        assert_eq!(seven.to_string(), "7, 99.2 %");
        let values = Predicted::new(vec![0.5, -3.25]);
        assert_eq!((values.to_string(), values[1]), ("0.5, -3.25".into(), -3.25));
    }
}
