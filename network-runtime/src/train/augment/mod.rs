//! Changes to training samples, so that a network sees each a little differently in every epoch.
//!
//! What changes, and by how much, follows from the trainer's seed, the epoch and the sample's index alone: neither threads nor the
//! batch size play a part (but for `mixup`, which mixes within a batch).
//!
//! | file     | what it does                                                                                  |
//! | -------- | --------------------------------------------------------------------------------------------- |
//! | `warp`   | moves pixels: shift, rotate, scale, shear, elastic, flip, crop, all of them in one resampling   |
//! | `pixels` | changes them where they are: cutout, noise                                                    |
//! | `mix`    | mixes samples of a batch                                                                      |

mod mix;
mod pixels;
mod warp;

use super::{
    SettingError,
    prepare::{Augmenting, Prepared},
};
use crate::kinds::{Input, Target};
use core::any::Any;
use rand::{SeedableRng, rngs::StdRng};
use rayon::prelude::*;

/// One change to training samples. Each draws anew for every sample and epoch, within the bounds given. What comes in from outside
/// a picture is 0.
///
/// Those that move pixels, from [`shift`](Self::shift) to [`crop`](Self::crop), move the pixels of a truth that is a picture as
/// well; together they are one resampling, in the order given.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Augment {
    /// Up to so many pixels, whole ones, up or down and to a side.
    Shift(f64),
    /// Up to so many degrees, about the middle.
    Rotate(f64),
    /// Greater or smaller by up to this share, about the middle: 0.1 is from 0.9 to 1.1 times.
    Scale(f64),
    /// Slanted to a side by up to so many degrees.
    Shear(f64),
    /// Every pixel goes its own way, neighbours similar ways: random displacements between −1 and 1, smoothed by a Gaussian of
    /// `sigma` pixels, times `alpha`. (P. Simard et al., "Best Practices for Convolutional Neural Networks", 2003, who take 34 and 4.)
    Elastic {
        /// What the smoothed displacements are multiplied with.
        alpha: f64,
        /// How far the smoothing reaches, in pixels.
        sigma: f64,
    },
    /// Left and right exchanged, in every second sample on average.
    Flip,
    /// Top and bottom exchanged, in every second sample on average.
    FlipVertical,
    /// A part whose sides have this share of the whole's or more, anywhere within it, stretched to the whole.
    Crop(f64),
    /// A square of so many pixels to a side, anywhere, is 0. (T. DeVries, G. W. Taylor, 2017.)
    Cutout(usize),
    /// Normal noise of this standard deviation on every number.
    Noise(f64),
    /// Each sample mixed with another of its batch, and their losses with them: `λ · one + (1 − λ) · other`, one λ a batch, from
    /// the distribution Beta(α, α). (H. Zhang et al., "mixup: Beyond Empirical Risk Minimization", ICLR 2018.)
    Mixup(f64),
}

impl Augment {
    /// Up to so many whole pixels in each direction.
    pub const fn shift(pixels: f64) -> Self {
        Self::Shift(pixels)
    }

    /// Up to so many degrees to either side.
    pub const fn rotate(degrees: f64) -> Self {
        Self::Rotate(degrees)
    }

    /// Greater or smaller by up to this share.
    pub const fn scale(share: f64) -> Self {
        Self::Scale(share)
    }

    /// Slanted by up to so many degrees.
    pub const fn shear(degrees: f64) -> Self {
        Self::Shear(degrees)
    }

    /// Displacements smoothed over `sigma` pixels, times `alpha`.
    pub const fn elastic(alpha: f64, sigma: f64) -> Self {
        Self::Elastic { alpha, sigma }
    }

    /// Left and right exchanged in every second sample.
    pub const fn flip() -> Self {
        Self::Flip
    }

    /// Top and bottom exchanged in every second sample.
    pub const fn flip_vertical() -> Self {
        Self::FlipVertical
    }

    /// A part whose sides have at least this share.
    pub const fn crop(share: f64) -> Self {
        Self::Crop(share)
    }

    /// A square of so many pixels to a side is 0.
    pub const fn cutout(pixels: usize) -> Self {
        Self::Cutout(pixels)
    }

    /// Normal noise of this standard deviation.
    pub const fn noise(deviation: f64) -> Self {
        Self::Noise(deviation)
    }

    /// Pairs of samples, mixed by a share from Beta(α, α).
    pub const fn mixup(alpha: f64) -> Self {
        Self::Mixup(alpha)
    }

    /// What it is called in a `train` section.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Shift(_) => "shift",
            Self::Rotate(_) => "rotate",
            Self::Scale(_) => "scale",
            Self::Shear(_) => "shear",
            Self::Elastic { .. } => "elastic",
            Self::Flip | Self::FlipVertical => "flip",
            Self::Crop(_) => "crop",
            Self::Cutout(_) => "cutout",
            Self::Noise(_) => "noise",
            Self::Mixup(_) => "mixup",
        }
    }

    /// Whether it needs rows and columns.
    fn needs_a_picture(&self) -> bool {
        !matches!(self, Self::Noise(_) | Self::Mixup(_))
    }

    /// Whether its numbers can work, and whether there is something that it can change.
    pub(crate) fn check<I: Input, T: Target>(&self) -> Result<(), SettingError> {
        let numbers = is_numbers::<I>();
        let picture = numbers && I::SHAPES[0].len() == 3;
        if !numbers || (self.needs_a_picture() && !picture) {
            return Err(SettingError::Augment { what: self.name(), input: I::describe(), target: T::describe() });
        }
        match *self {
            Self::Shift(pixels) => SettingError::positive("the shift", pixels),
            Self::Rotate(degrees) => SettingError::positive("the rotation", degrees),
            Self::Scale(share) => {
                SettingError::positive("the scaling", share).and_then(|()| SettingError::share("the scaling", share))
            }
            Self::Shear(degrees) => {
                SettingError::positive("the shear", degrees)?;
                // At 90 degrees a side would be infinitely long.
                SettingError::share("the shear, in quarters of a turn,", degrees / 90.0)
            }
            Self::Elastic { alpha, sigma } => {
                SettingError::positive("alpha of the elastic displacement", alpha)?;
                SettingError::positive("sigma of the elastic displacement", sigma)
            }
            Self::Flip | Self::FlipVertical => Ok(()),
            Self::Crop(share) => SettingError::positive("the part to crop", share)
                .and_then(|()| SettingError::share("the part to crop", share)),
            Self::Cutout(pixels) => SettingError::not_zero("pixel to cut out", pixels),
            Self::Noise(deviation) => SettingError::positive("the noise", deviation),
            Self::Mixup(alpha) => SettingError::positive("mixup's alpha", alpha),
        }
    }
}

/// Whether a sample is the numbers of one input, and not tokens or several inputs.
fn is_numbers<I: Input>() -> bool {
    core::any::TypeId::of::<I::Buffer>() == core::any::TypeId::of::<Vec<f32>>()
}

/// How many numbers a sample of one input has.
fn length<I: Input>() -> usize {
    I::SHAPES[0].iter().product()
}

/// The values as what they are, if they are that. (Only the vector itself is of a type that can be asked for, a slice is not.)
fn of<E: 'static, S: 'static>(values: &mut S) -> Option<&mut [E]> {
    (values as &mut dyn Any).downcast_mut::<Vec<E>>().map(Vec::as_mut_slice)
}

/// A generator for one sample of an epoch.
fn generator(seed: u64, epoch: usize, index: usize, purpose: u64) -> StdRng {
    let mut bytes = [0; 32];
    for (part, number) in bytes.chunks_exact_mut(8).zip([seed, epoch as u64, index as u64, purpose]) {
        part.copy_from_slice(&number.to_le_bytes());
    }
    StdRng::from_seed(bytes)
}

/// What a generator is for: each draws numbers of its own.
const MOVING: u64 = 1;
const CHANGING: u64 = 2;
const MIXING: u64 = 3;

/// Changes a batch whose samples have these indices.
pub(super) fn apply<I: Input, T: Target>(
    batch: &mut Prepared<I, T>,
    indices: &[usize],
    &Augmenting { augment, seed, epoch }: &Augmenting<'_>,
) {
    let Some(inputs) = of::<f32, _>(&mut batch.inputs) else { return };
    let generators = || indices.par_iter().map(|index| generator(seed, epoch, *index, MOVING));
    let warps: Option<Vec<warp::Warp>> = match *I::SHAPES[0] {
        [_, height, width] => {
            Some(generators().map(|mut random| warp::Warp::draw(augment, [height, width], &mut random)).collect())
        }
        _ => None,
    };
    let shape = I::SHAPES[0];
    inputs.par_chunks_exact_mut(length::<I>()).enumerate().for_each(|(number, values)| {
        if let (Some(warps), &[_, height, width]) = (&warps, shape) {
            warps[number].numbers(values, [height, width]);
        }
        let mut random = generator(seed, epoch, indices[number], CHANGING);
        pixels::change(values, shape, augment, &mut random);
    });
    if let (Some(warps), Some([_, height, width])) = (&warps, T::PICTURE) {
        if let Some(truths) = of::<f32, _>(&mut batch.truths) {
            let parts = truths.par_chunks_exact_mut(T::WIDTH).zip(warps);
            parts.for_each(|(values, warp)| warp.numbers(values, [height, width]));
        } else if let Some(truths) = of::<usize, _>(&mut batch.truths) {
            let parts = truths.par_chunks_exact_mut(T::WIDTH).zip(warps);
            parts.for_each(|(values, warp)| warp.classes(values, [height, width]));
        }
    }
    let alpha = augment.iter().find_map(|augment| match augment {
        Augment::Mixup(alpha) => Some(*alpha),
        _ => None,
    });
    if let (Some(alpha), Some(first)) = (alpha, indices.first()) {
        mix::mix(batch, alpha, &mut generator(seed, epoch, *first, MIXING));
    }
}

/// A whole number or a real one evenly between two.
fn between(random: &mut StdRng, from: f64, to: f64) -> f64 {
    use rand::RngExt;
    from + (to - from) * random.random::<f64>()
}

/// A number of the normal distribution. (G. E. P. Box, M. E. Muller, 1958.)
fn normal(random: &mut StdRng) -> f64 {
    let radius = (-2.0 * (1.0 - between(random, 0.0, 1.0)).ln()).sqrt();
    radius * (core::f64::consts::TAU * between(random, 0.0, 1.0)).cos()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Class, Features, Image, Tokens, Values};

    /// A batch of the sample `values`, as often as there are indices.
    fn batch(values: &[f32], indices: &[usize]) -> Prepared<Image<1, 5, 5>, Class<3>> {
        let inputs = indices.iter().flat_map(|_| values.iter().copied()).collect();
        Prepared {
            inputs,
            truths: indices.iter().map(|index| index % 3).collect(),
            mixed: None,
            samples: indices.len(),
        }
    }

    fn changed(augment: &[Augment], values: &[f32], indices: &[usize]) -> Vec<f32> {
        let mut batch = batch(values, indices);
        apply(&mut batch, indices, &Augmenting { augment, seed: 7, epoch: 3 });
        batch.inputs
    }

    fn picture() -> Vec<f32> {
        (1..=25).map(|value| value as f32).collect()
    }

    #[test]
    fn a_sample_is_changed_the_same_in_every_batch_and_differently_in_every_epoch() {
        let all = [Augment::shift(2.0), Augment::rotate(30.0), Augment::noise(0.1), Augment::cutout(2)];
        let together = changed(&all, &picture(), &[4, 9, 11]);
        let alone = changed(&all, &picture(), &[9]);
        assert_eq!(together[25..50], alone[..]);
        assert_ne!(together[..25], together[25..50]);
        let mut other = batch(&picture(), &[9]);
        apply(&mut other, &[9], &Augmenting { augment: &all, seed: 7, epoch: 4 });
        assert_ne!(other.inputs, alone);
    }

    #[test]
    fn mixup_mixes_inputs_and_keeps_both_truths() {
        let indices: Vec<usize> = (0..6).collect();
        let mut batch = batch(&[0.0; 25], &indices);
        batch.inputs.chunks_exact_mut(25).zip(0..).for_each(|(values, index)| values.fill(index as f32));
        apply(&mut batch, &indices, &Augmenting { augment: &[Augment::mixup(0.4)], seed: 1, epoch: 1 });
        let (others, share) = batch.mixed.as_ref().unwrap();
        assert!(*share > 0.0 && *share < 1.0);
        for (index, values) in batch.inputs.chunks_exact(25).enumerate() {
            // The partner's index follows from the value, and its truth from that.
            let partner = (f64::from(values[0]) - share * index as f64) / (1.0 - share);
            assert!((partner - partner.round()).abs() < 1e-4, "{partner}");
            assert_eq!(others[index], partner.round() as usize % 3);
            assert!(values.iter().all(|value| value == &values[0]));
        }
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        assert!(Augment::rotate(10.0).check::<Image<1, 5, 5>, Class<3>>().is_ok());
        assert!(Augment::rotate(10.0).check::<Features<25>, Class<3>>().is_err());
        assert!(Augment::noise(0.1).check::<Features<25>, Values<1>>().is_ok());
        assert!(Augment::noise(0.1).check::<Tokens<5, 9>, Class<3>>().is_err());
        let refused = [
            Augment::rotate(-1.0),
            Augment::scale(1.0),
            Augment::shear(90.0),
            Augment::crop(1.5),
            Augment::cutout(0),
            Augment::noise(f64::NAN),
            Augment::mixup(0.0),
        ];
        for augment in refused {
            assert!(augment.check::<Image<1, 5, 5>, Class<3>>().is_err(), "{augment:?}");
        }
    }
}
