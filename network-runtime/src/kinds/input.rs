use crate::data::Fault;
use burn::tensor::Device;

/// A kind of input: what one sample is, and how many of them become the tensor that the network takes.
pub trait Input: Copy + core::fmt::Debug + Send + Sync + 'static {
    /// One number of a sample.
    type Element: Copy + core::fmt::Debug + Send + Sync + 'static;

    /// The tensor of a batch: `[samples, …SHAPE]`.
    type Batch: Clone + Send;

    /// The shape of one sample.
    const SHAPE: &'static [usize];

    /// How many numbers one sample has: the product of [`SHAPE`](Self::SHAPE).
    const LEN: usize = product(Self::SHAPE);

    /// Makes the batch of samples that stand one after another in `values`, on `device`.
    ///
    /// The caller has made sure that the length of `values` is a multiple of [`LEN`](Self::LEN), and not 0.
    fn batch(values: Vec<Self::Element>, device: &Device) -> Self::Batch;

    /// The same batch as part of an autodiff graph. One that already is stays as it is.
    ///
    /// Dropout and batch norm do their work only there: Burn decides it by the device of what comes in.
    fn autodiff(batch: Self::Batch) -> Self::Batch;

    /// The kind as one writes it in a network, `image(1, 28, 28)`.
    fn describe() -> String;

    /// Whether values can be computed with at all, beyond their number: a token outside its vocabulary has no vector.
    ///
    /// # Errors
    ///
    /// The first value that cannot.
    fn check(_values: &[Self::Element]) -> Result<(), Fault> {
        Ok(())
    }

    /// Which positions were filled up, where a kind has a token for that.
    fn filled_up(_values: &[Self::Element]) -> Option<Vec<bool>> {
        None
    }

    /// The extent of values, for messages about training that goes wrong.
    fn range(values: &[Self::Element]) -> Range;
}

const fn product(shape: &[usize]) -> usize {
    let (mut product, mut axis) = (1, 0);
    while axis < shape.len() {
        product *= shape[axis];
        axis += 1;
    }
    product
}

/// The extent of a batch's input values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The smallest finite value; infinity where there is none.
    pub min: f64,
    /// The greatest finite value; minus infinity where there is none.
    pub max: f64,
    /// How many values are NaN or infinite.
    pub not_finite: usize,
}

impl Range {
    /// The extent of these values.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        let empty = Self { min: f64::INFINITY, max: f64::NEG_INFINITY, not_finite: 0 };
        values.into_iter().fold(empty, |range, value| {
            if value.is_finite() {
                Self { min: range.min.min(value), max: range.max.max(value), ..range }
            } else {
                Self { not_finite: range.not_finite + 1, ..range }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_counts_what_is_not_finite_and_spans_the_rest() {
        let range = Range::of([3.0, f64::NAN, -2.0, f64::INFINITY]);
        assert_eq!(range, Range { min: -2.0, max: 3.0, not_finite: 2 });
    }

    #[test]
    fn the_length_of_a_sample_is_the_product_of_its_shape() {
        assert_eq!(product(&[3, 28, 7]), 588);
        assert_eq!(product(&[]), 1);
    }
}
