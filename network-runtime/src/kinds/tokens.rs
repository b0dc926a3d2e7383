use super::{Input, Range, Sample, SampleError};
use crate::data::Fault;
use burn::tensor::{Device, Int, Tensor, TensorData};

/// `T` tokens a sample: whole numbers below `VOCAB`, as a tokenizer gives them. A batch is `[samples, T]`.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<const T: usize, const VOCAB: usize>;

impl<const T: usize, const VOCAB: usize> Input for Tokens<T, VOCAB> {
    type Element = usize;
    type Batch = Tensor<2, Int>;
    const SHAPE: &'static [usize] = &[T];

    fn batch(values: Vec<usize>, device: &Device) -> Tensor<2, Int> {
        // VOCAB is the height of a table in memory: its indices fit in 32 bits.
        let tokens: Vec<i32> = values.iter().map(|token| *token as i32).collect();
        let samples = tokens.len() / T;
        Tensor::from_data(TensorData::new(tokens, [samples, T]), device)
    }

    fn autodiff(batch: Tensor<2, Int>) -> Tensor<2, Int> {
        batch.autodiff()
    }

    fn describe() -> String {
        format!("tokens({T}, {VOCAB})")
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

macro_rules! tokens {
    ($($integer:ty),*) => {$(
        impl<const T: usize, const VOCAB: usize> Sample<Tokens<T, VOCAB>> for [$integer] {
            fn read(&self, out: &mut Vec<usize>) -> Result<(), SampleError> {
                if self.len() != T {
                    return Err(SampleError::Length {
                        given: self.len(),
                        expected: T,
                        input: Tokens::<T, VOCAB>::describe(),
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
        let batch = Tokens::<3, 10>::batch(vec![1, 2, 3, 7, 8, 9], &device);
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
        assert!(Tokens::<3, 10>::check(&[0, 9, 10]).is_err());
    }
}
