use super::Shape;
use crate::data::Fault;
use burn::tensor::Device;

/// What a network takes: one kind of input, or a tuple of 2 to 4.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not what a network takes",
    note = "it is a kind, as `Image<1, 28, 28>` or `Features<12>`, or a tuple of 2 to 4 kinds"
)]
pub trait Input: Copy + core::fmt::Debug + Send + Sync + 'static {
    /// Samples one after another: `Vec<f32>`, of tokens `Vec<usize>`, of several inputs a tuple of them.
    type Buffer: Clone + core::fmt::Debug + Send + Sync + 'static;

    /// The tensor of a batch: `[samples, …shape]`; of several inputs a tuple of them.
    type Batch: Clone + Send;

    /// The shapes of one sample, one an input.
    const SHAPES: &'static [&'static [usize]];

    /// The same with what their axes mean.
    const FORMS: &'static [Shape];

    /// An empty buffer with room for so many samples.
    fn buffer(samples: usize) -> Self::Buffer;

    /// Makes the batch of all samples in the buffer, on `device`.
    ///
    /// The caller has made sure by [`check`](Self::check) that it holds whole samples, and at least one.
    fn batch(samples: Self::Buffer, device: &Device) -> Self::Batch;

    /// The same batch as part of an autodiff graph. One that already is stays as it is.
    ///
    /// Dropout and batch norm do their work only there: Burn decides it by the device of what comes in.
    fn autodiff(batch: Self::Batch) -> Self::Batch;

    /// The kind as one writes it in a network, `image(1, 28, 28)`; several in parentheses.
    fn describe() -> String {
        match Self::FORMS {
            [one] => one.to_string(),
            several => format!("({})", several.iter().map(Shape::to_string).collect::<Vec<_>>().join(", ")),
        }
    }

    /// Whether the buffer ends with the sample of that index, whole and fit to compute with: a token outside its vocabulary has
    /// no vector.
    ///
    /// # Errors
    ///
    /// The first fault of that sample.
    fn check(samples: &Self::Buffer, index: usize) -> Result<(), Fault>;

    /// The first value of a sample that is NaN or infinite: which input, from 0, and which of its values.
    fn not_finite(samples: &Self::Buffer, index: usize) -> Option<(usize, usize)>;

    /// Which positions of the sample of that index were filled up, where a single input has a token for that.
    fn filled_up(_samples: &Self::Buffer, _index: usize) -> Option<Vec<bool>> {
        None
    }

    /// Appends the sample of that index to another buffer.
    fn copy(samples: &Self::Buffer, index: usize, out: &mut Self::Buffer);

    /// The extent of values, for messages about training that goes wrong.
    fn range(samples: &Self::Buffer) -> Range;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is several inputs: a sample of it is a tuple with one part for each, in the order of the network's header",
    note = "write `predict((photo, facts))`"
)]
/// A kind of input that is one tensor: what one sample is, and how many of them become it.
pub trait Kind: Copy + core::fmt::Debug + Send + Sync + 'static {
    /// One number of a sample.
    type Element: Copy + core::fmt::Debug + Send + Sync + 'static;

    /// The tensor of a batch: `[samples, …SHAPE]`.
    type Batch: Clone + Send;

    /// The shape of one sample.
    const SHAPE: &'static [usize];

    /// The same with what its axes mean.
    const FORM: Shape;

    /// How many numbers one sample has: the product of [`SHAPE`](Self::SHAPE).
    const LEN: usize = product(Self::SHAPE);

    /// Makes the batch of samples that stand one after another in `values`, on `device`.
    ///
    /// The caller has made sure that the length of `values` is a multiple of [`LEN`](Self::LEN), and not 0.
    fn batch(values: Vec<Self::Element>, device: &Device) -> Self::Batch;

    /// The same batch as part of an autodiff graph. One that already is stays as it is.
    fn autodiff(batch: Self::Batch) -> Self::Batch;

    /// The kind as one writes it in a network, `image(1, 28, 28)`.
    fn describe() -> String {
        Self::FORM.to_string()
    }

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

impl<K: Kind> Input for K {
    type Buffer = Vec<K::Element>;
    type Batch = K::Batch;
    const SHAPES: &'static [&'static [usize]] = &[K::SHAPE];
    const FORMS: &'static [Shape] = &[K::FORM];

    fn buffer(samples: usize) -> Self::Buffer {
        Vec::with_capacity(samples * K::LEN)
    }

    fn batch(samples: Self::Buffer, device: &Device) -> Self::Batch {
        K::batch(samples, device)
    }

    fn autodiff(batch: Self::Batch) -> Self::Batch {
        K::autodiff(batch)
    }

    fn check(samples: &Self::Buffer, index: usize) -> Result<(), Fault> {
        let sample = samples.get(index * K::LEN..).unwrap_or_default();
        if sample.len() != K::LEN {
            return Err(Fault::InputLength { given: sample.len(), expected: K::LEN, input: K::describe() });
        }
        K::check(sample)
    }

    fn not_finite(samples: &Self::Buffer, index: usize) -> Option<(usize, usize)> {
        // Value by value, so that the position is known; the range of one number is that number.
        let sample = &samples[index * K::LEN..(index + 1) * K::LEN];
        (0..sample.len()).find(|at| K::range(&sample[*at..=*at]).not_finite > 0).map(|at| (0, at))
    }

    fn filled_up(samples: &Self::Buffer, index: usize) -> Option<Vec<bool>> {
        K::filled_up(&samples[index * K::LEN..(index + 1) * K::LEN])
    }

    fn copy(samples: &Self::Buffer, index: usize, out: &mut Self::Buffer) {
        out.extend_from_slice(&samples[index * K::LEN..(index + 1) * K::LEN]);
    }

    fn range(samples: &Self::Buffer) -> Range {
        K::range(samples)
    }
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

    /// The extent of both together.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            min: self.min.min(other.min),
            max: self.max.max(other.max),
            not_finite: self.not_finite + other.not_finite,
        }
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
