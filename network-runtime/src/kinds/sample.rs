use super::{Input, Kind};

/// Something that is one sample of the input kind `I`.
///
/// Numbers are taken as they are; bytes are pixels, so that 0 becomes 0.0 and 255 becomes 1.0, as in training on
/// [`Pictures`](crate::Pictures).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a sample of `{I}`",
    note = "a sample is `[f32; N]`, `Vec<f32>` or `&[f32]`, or pixels as `[u8; N]`, `Vec<u8>` or `&[u8]`; of tokens it is whole numbers as `[u32; T]`, `Vec<i64>` or `&[usize]`; of several inputs it is a tuple of samples, in the order of the network's header"
)]
pub trait Sample<I: Input> {
    /// Appends the sample's numbers.
    ///
    /// # Errors
    ///
    /// The sample does not have as many numbers as `I`.
    fn read(&self, out: &mut I::Buffer) -> Result<(), SampleError>;
}

/// A sample that does not fit its kind.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SampleError {
    /// Too many or too few numbers.
    #[error("the sample has {given} values, but {input} takes {expected}")]
    Length {
        /// How many it has.
        given: usize,
        /// How many it needs.
        expected: usize,
        /// The kind, `image(1, 28, 28)`.
        input: String,
    },
    /// The same, for one of many samples.
    #[error("sample {index} has {given} values, but {input} takes {expected}")]
    LengthOfOne {
        /// Which one, from 0.
        index: usize,
        /// How many it has.
        given: usize,
        /// How many it needs.
        expected: usize,
        /// The kind, `image(1, 28, 28)`.
        input: String,
    },
    /// A token that the vocabulary does not have.
    #[error("the token at position {position} is {token}, but the vocabulary's are numbered 0 to {}", .vocabulary - 1)]
    Token {
        /// The token.
        token: String,
        /// Which one of the sample, from 0.
        position: usize,
        /// How many the vocabulary has.
        vocabulary: usize,
    },
    /// The same, of one of several inputs.
    #[error("of input {number}: {error}")]
    Part {
        /// Which one, from 1.
        number: usize,
        /// What is wrong with it.
        error: Box<SampleError>,
    },
}

impl SampleError {
    /// The same error, said of the sample with that index.
    pub(crate) fn of(self, index: usize) -> Self {
        match self {
            Self::Length { given, expected, input } => Self::LengthOfOne { index, given, expected, input },
            Self::Part { number, error } => Self::Part { number, error: Box::new(error.of(index)) },
            other => other,
        }
    }
}

/// The greatest pixel value: what becomes 1.0.
const WHITE: f32 = u8::MAX as f32;

/// Pixels as numbers from 0 to 1.
///
/// Not generic, and so compiled with this crate: a debug build of a program does it as fast as an optimised one, if this crate is
/// optimised.
pub(crate) fn numbers(pixels: &[u8], out: &mut Vec<f32>) {
    out.extend(pixels.iter().map(|pixel| f32::from(*pixel) / WHITE));
}

fn fits<I: Kind>(given: usize) -> Result<(), SampleError> {
    if given == I::LEN {
        return Ok(());
    }
    Err(SampleError::Length { given, expected: I::LEN, input: I::describe() })
}

impl<I: Kind<Element = f32>> Sample<I> for [f32] {
    fn read(&self, out: &mut Vec<f32>) -> Result<(), SampleError> {
        fits::<I>(self.len())?;
        out.extend_from_slice(self);
        Ok(())
    }
}

impl<I: Kind<Element = f32>> Sample<I> for [u8] {
    fn read(&self, out: &mut Vec<f32>) -> Result<(), SampleError> {
        fits::<I>(self.len())?;
        numbers(self, out);
        Ok(())
    }
}

impl<I: Input, S> Sample<I> for Vec<S>
where
    [S]: Sample<I>,
{
    fn read(&self, out: &mut I::Buffer) -> Result<(), SampleError> {
        self.as_slice().read(out)
    }
}

impl<I: Input, S, const N: usize> Sample<I> for [S; N]
where
    [S]: Sample<I>,
{
    fn read(&self, out: &mut I::Buffer) -> Result<(), SampleError> {
        self.as_slice().read(out)
    }
}

impl<I: Input, S: Sample<I> + ?Sized> Sample<I> for &S {
    fn read(&self, out: &mut I::Buffer) -> Result<(), SampleError> {
        (**self).read(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Features, Image};

    fn read<I: Kind<Element = f32>>(sample: impl Sample<I>) -> Result<Vec<f32>, SampleError> {
        let mut out = Vec::new();
        sample.read(&mut out).map(|()| out)
    }

    #[test]
    fn numbers_are_taken_as_they_are() {
        assert_eq!(read::<Features<2>>([0.5, -3.0]).unwrap(), [0.5, -3.0]);
        assert_eq!(read::<Features<2>>(vec![0.5, -3.0]).unwrap(), [0.5, -3.0]);
        assert_eq!(read::<Features<2>>(&[0.5, -3.0][..]).unwrap(), [0.5, -3.0]);
    }

    #[test]
    fn bytes_are_pixels_from_0_to_1() {
        assert_eq!(read::<Image<1, 1, 2>>([0u8, 255]).unwrap(), [0.0, 1.0]);
        assert_eq!(read::<Features<1>>(&[51u8][..]).unwrap(), [51.0_f32 / 255.0]);
    }

    #[test]
    fn a_wrong_length_says_both_numbers_and_the_kind() {
        let error = read::<Image<1, 28, 28>>([0.0_f32; 3]).unwrap_err();
        assert_eq!(error.to_string(), "the sample has 3 values, but image(1, 28, 28) takes 784");
        assert_eq!(error.of(7).to_string(), "sample 7 has 3 values, but image(1, 28, 28) takes 784");
    }
}
