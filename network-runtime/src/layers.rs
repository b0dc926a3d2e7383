//! Layers that Burn has no module for, made of its tensor operations.

mod attention;
mod begin;
mod padding;
mod recurrent;
mod separable;
mod upsample;

pub use attention::{Attention, Encoder};
pub use begin::begin_with;
pub use padding::{last_step_padded, max_padded, mean_padded};
pub use recurrent::{Gru, Lstm, Recurrent, RecurrentConfig, Rnn};
pub use separable::SeparableConv2d;
pub use upsample::Upsample3d;

use burn::tensor::Tensor;

/// The mean of every channel over all positions: `[batch, channels, …]` to `[batch, channels]`.
pub fn global_avg_pool<const D: usize>(x: Tensor<D>) -> Tensor<2> {
    x.flatten::<3>(2, D - 1).mean_dim(2).squeeze_dim::<2>(2)
}

/// The largest value of every channel over all positions: `[batch, channels, …]` to `[batch, channels]`.
pub fn global_max_pool<const D: usize>(x: Tensor<D>) -> Tensor<2> {
    x.flatten::<3>(2, D - 1).max_dim(2).squeeze_dim::<2>(2)
}

/// What a module of the user's gives, which must have the shape that the network says: `[batch, …said]`.
///
/// # Panics
///
/// It has another shape; behind it would be some layer's panic about sizes that nobody wrote.
#[track_caller]
pub fn given<const D: usize>(x: Tensor<D>, said: &[usize], module: &str) -> Tensor<D> {
    let gives = &x.dims()[1..];
    assert!(gives == said, "`{module}` gives {gives:?} for one sample, but the network says `output` is {said:?}");
    x
}

/// The last step of a sequence: `[batch, steps, features]` to `[batch, features]`.
pub fn last_step(x: Tensor<3>) -> Tensor<2> {
    let [_, steps, _] = x.dims();
    x.narrow(1, steps - 1, 1).squeeze_dim::<2>(1)
}

/// What is left when so much is cut off both ends of each axis behind the others: of `[batch, channels, height, width]`
/// two pairs are for height and width.
pub fn crop<const D: usize, const N: usize>(x: Tensor<D>, cut: [(usize, usize); N]) -> Tensor<D> {
    let dims = x.dims();
    cut.into_iter().enumerate().filter(|(_, cut)| *cut != (0, 0)).fold(x, |x, (i, (before, behind))| {
        let axis = D - N + i;
        x.narrow(axis, before, dims[axis] - before - behind)
    })
}

/// What a layer makes of a batch whose channels, the second axis, are moved to the last; then they are moved back.
pub fn channels_last<const D: usize>(x: Tensor<D>, layer: impl FnOnce(Tensor<D>) -> Tensor<D>) -> Tensor<D> {
    layer(x.movedim(1, D - 1)).movedim(D - 1, 1)
}

/// What a layer makes of a batch whose channels, the last axis, are moved to the second; then they are moved back.
pub fn channels_first<const D: usize>(x: Tensor<D>, layer: impl FnOnce(Tensor<D>) -> Tensor<D>) -> Tensor<D> {
    layer(x.movedim(D - 1, 1)).movedim(1, D - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_go_and_come_back() {
        let device = crate::device::cpu().unwrap();
        let x = Tensor::<1, burn::tensor::Int>::arange(0..48, &device).float().reshape([2, 3, 2, 4]);
        let numbers = |x: Tensor<4>| x.try_into_vec_as::<f32>().unwrap();
        let there = channels_last(x.clone(), |x| {
            assert_eq!(x.dims(), [2, 2, 4, 3]);
            // Pixel (1, 2) of channel 1: 12 behind channel 0, row 1 of 4 and column 2.
            assert_eq!(x.clone().slice([0..1, 1..2, 2..3, 1..2]).into_scalar::<f32>(), 8.0 + 4.0 + 2.0);
            x
        });
        assert_eq!(numbers(there), numbers(x.clone()));
        let there = channels_first(x.clone(), |x| {
            assert_eq!(x.dims(), [2, 4, 3, 2]);
            x
        });
        assert_eq!(numbers(there), numbers(x));
    }

    #[test]
    fn a_crop_leaves_the_middle() {
        let device = crate::device::cpu().unwrap();
        let x = Tensor::<1, burn::tensor::Int>::arange(0..12, &device).float().reshape([1, 1, 3, 4]);
        let left = crop(x, [(1, 0), (1, 2)]);
        assert_eq!(left.dims(), [1, 1, 2, 1]);
        assert_eq!(left.try_into_vec_as::<f32>().unwrap(), [5.0, 9.0]);
    }

    #[test]
    fn a_signal_becomes_the_means_or_the_largest_of_its_channels() {
        let device = crate::device::cpu().unwrap();
        let x = Tensor::<3>::from_floats([[[1.0, 2.0, 6.0], [-1.0, -2.0, -6.0]]], &device);
        assert_eq!(global_avg_pool(x.clone()).try_into_vec_as::<f32>().unwrap(), [3.0, -3.0]);
        assert_eq!(global_max_pool(x.clone()).try_into_vec_as::<f32>().unwrap(), [6.0, -1.0]);
        // The same numbers as a sequence of two steps.
        assert_eq!(last_step(x).try_into_vec_as::<f32>().unwrap(), [-1.0, -2.0, -6.0]);
    }
}
