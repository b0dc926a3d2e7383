//! Dropout without a stored mask: whether an element is kept is a hash of a seed and its index.

use crate::kernels::{
    isa::Isa,
    parallel::{self, Shared, unwritten},
    simd::{Kernel, Simd},
};

/// Elements of a task.
const BLOCK: usize = 1 << 14;

/// Each element is 0 with a probability, otherwise divided by that of being kept.
///
/// The same seed gives the same mask on every machine and number of threads. The backward pass is the same function on
/// the gradient.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dropout {
    /// The probability of 0, from 0 to 1.
    pub probability: f64,
    /// A new one for each pass.
    pub seed: u64,
}

impl Dropout {
    /// `x` with the mask on it.
    pub fn apply(&self, x: &[f32]) -> Vec<f32> {
        // SAFETY: the blocks cover the whole.
        let mut out = unsafe { unwritten::<f32>(x.len()) };
        self.blocks(Some(x), Shared::new(&mut out));
        out
    }

    /// The mask on `x` in place.
    pub fn apply_in_place(&self, x: &mut [f32]) {
        self.blocks(None, Shared::new(x));
    }

    /// The mask on a part of something larger, in place; `first` is the index of its first element there.
    pub(crate) fn apply_part(&self, isa: Isa, mut first: usize, mut values: &mut [f32]) {
        while !values.is_empty() {
            let count = (BLOCK - first % BLOCK).min(values.len());
            let (block, rest) = values.split_at_mut(count);
            isa.run(self.mask(first, block));
            (first, values) = (first + count, rest);
        }
    }

    /// The mask on `x`, or on what `out` holds.
    fn blocks(&self, x: Option<&[f32]>, out: Shared<f32>) {
        let (isa, len) = (Isa::current(), out.len());
        parallel::run(len.div_ceil(BLOCK), parallel::MOVED * len, |block| {
            let first = block * BLOCK;
            let count = BLOCK.min(len - first);
            // SAFETY: blocks do not overlap.
            let mask = self.mask(first, unsafe { out.slice(first, count) });
            match x {
                Some(x) => isa.run(MaskFrom { x: &x[first..first + count], mask }),
                None => isa.run(mask),
            }
        });
    }

    /// The mask on a block from the index `first` on.
    fn mask<'a>(&self, first: usize, values: &'a mut [f32]) -> Mask<'a> {
        // 0 … 2³²: with probability 1 every hash is below.
        let below = (self.probability.clamp(0.0, 1.0) * 4_294_967_296.0).round() as u64;
        let scale = if below >= 1 << 32 { 0.0 } else { (1.0 / (1.0 - self.probability.max(0.0))) as f32 };
        // A block never crosses a multiple of 2³²: the upper half of the index is one key for all of it.
        let upper = (first as u64 >> 32) as u32;
        let key = mix(self.seed as u32 ^ mix((self.seed >> 32) as u32 ^ mix(upper ^ 0x9E37_79B9)));
        Mask { values, first: first as u32, key, below, scale }
    }
}

/// A bijection of 32 bits every output bit of which depends on every input bit ("lowbias32" by Chris Wellons).
#[inline(always)]
fn mix(mut x: u32) -> u32 {
    x ^= x >> 16;
    x = x.wrapping_mul(0x7FEB_352D);
    x ^= x >> 15;
    x = x.wrapping_mul(0x846C_A68B);
    x ^ (x >> 16)
}

/// The mask on one block.
struct Mask<'a> {
    values: &'a mut [f32],
    /// Lower half of the first index.
    first: u32,
    key: u32,
    /// Hashes below are dropped.
    below: u64,
    scale: f32,
}

impl Kernel for Mask<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        if self.below >= 1 << 32 {
            return self.values.fill(0.0);
        }
        // Whole numbers, vectorised by the compiler for the instruction set at hand.
        for (index, value) in self.values.iter_mut().enumerate() {
            let keep = keeps(self.first, index, self.key, self.below as u32);
            *value = if keep { *value * self.scale } else { 0.0 };
        }
    }
}

/// The mask on one block of `x`, into another.
struct MaskFrom<'a> {
    x: &'a [f32],
    mask: Mask<'a>,
}

impl Kernel for MaskFrom<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let MaskFrom { x, mask } = self;
        if mask.below >= 1 << 32 {
            return mask.values.fill(0.0);
        }
        for (index, (value, x)) in mask.values.iter_mut().zip(x).enumerate() {
            let keep = keeps(mask.first, index, mask.key, mask.below as u32);
            *value = if keep { *x * mask.scale } else { 0.0 };
        }
    }
}

/// Whether an element of a block is kept.
#[inline(always)]
fn keeps(first: u32, index: usize, key: u32, below: u32) -> bool {
    mix(first.wrapping_add(index as u32).wrapping_mul(0x9E37_79B9) ^ key) >= below
}
