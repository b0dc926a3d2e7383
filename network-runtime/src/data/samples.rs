use crate::kinds::{Input, Target};

/// Data that fits a network: samples of an input kind `I`, each with its truth of a target kind `T`.
///
/// Implement it for data of your own; the trainer asks for samples by index, in an order of its choice, and makes the batches.
/// It checks the lengths, and the truths, of what it is given.
///
/// ```
/// use network_runtime::{Class, Features, Samples};
///
/// /// Points in the unit square, on a grid: above the diagonal or not.
/// struct Diagonal;
///
/// impl Samples<Features<2>, Class<2>> for Diagonal {
///     fn len(&self) -> usize {
///         100
///     }
///     fn input(&self, index: usize, out: &mut Vec<f32>) {
///         out.extend([(index % 10) as f32 / 10.0, (index / 10) as f32 / 10.0]);
///     }
///     fn target(&self, index: usize, out: &mut Vec<usize>) {
///         out.push(usize::from(index / 10 > index % 10));
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "the data `{Self}` does not fit this network, which takes `{I}` and gives `{T}`",
    label = "these are not samples of `{I}` with truths of `{T}`",
    note = "implement `Samples<{I}, {T}>` for `{Self}`, collect the samples into a `Memory<{I}, {T}>`, or change the network's input and output to what the data has"
)]
pub trait Samples<I: Input, T: Target>: Sync {
    /// How many samples there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Appends the numbers of one sample to `out`, in the order of its shape: for [`Features`](crate::Features) and all other
    /// numbers `out` is a `Vec<f32>`, for [`Tokens`](crate::Tokens) a `Vec<usize>`, for several inputs a tuple of them.
    /// `index` is below [`len`](Self::len).
    fn input(&self, index: usize, out: &mut I::Buffer);

    /// Appends the truth of one sample to `out`: [`T::WIDTH`](Target::WIDTH) elements.
    fn target(&self, index: usize, out: &mut Vec<T::Element>);
}

impl<I: Input, T: Target, S: Samples<I, T> + ?Sized> Samples<I, T> for &S {
    fn len(&self) -> usize {
        (**self).len()
    }

    fn input(&self, index: usize, out: &mut I::Buffer) {
        (**self).input(index, out);
    }

    fn target(&self, index: usize, out: &mut Vec<T::Element>) {
        (**self).target(index, out);
    }
}
