//! Weights and inputs to the points of transformed tiles.

use std::{marker::PhantomData, ops::Range};

use crate::kernels::simd::{Kernel, Simd};

use super::tile::Tile;

/// `G g Gᵀ` of every kernel: from 9 to `I²` matrices of `size` whole vectors.
pub(super) struct Weights<'a, T, const O: usize, const I: usize> {
    pub(super) from: &'a [f32],
    pub(super) out: &'a mut [f32],
    pub(super) size: usize,
    pub(super) tile: PhantomData<T>,
}

impl<T: Tile<O, I>, const O: usize, const I: usize> Kernel for Weights<'_, T, O, I> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        debug_assert!(self.size.is_multiple_of(S::LANES));
        debug_assert!(self.from.len() == 9 * self.size && self.out.len() == I * I * self.size);
        for at in (0..self.size).step_by(S::LANES) {
            // SAFETY: a vector from `at` is within each of the matrices.
            unsafe {
                let mut lines = [[simd.zero(); 3]; I];
                for x in 0..3 {
                    let g = [0, 1, 2].map(|y| simd.load(self.from.as_ptr().add((y * 3 + x) * self.size + at)));
                    let column = T::weights(simd, g);
                    for y in 0..I {
                        lines[y][x] = column[y];
                    }
                }
                for y in 0..I {
                    let line = T::weights(simd, lines[y]);
                    for x in 0..I {
                        simd.store(self.out.as_mut_ptr().add((y * I + x) * self.size + at), line[x]);
                    }
                }
            }
        }
    }
}

/// `Bᵀ d B` of some tiles, to `[point][tile][channel]`.
pub(super) struct Inputs<'a, T, const O: usize, const I: usize> {
    /// From the first tile's first pixel on.
    pub(super) from: &'a [f32],
    pub(super) pitch: usize,
    pub(super) channels: usize,
    pub(super) tiles: Range<usize>,
    pub(super) tile_columns: usize,
    pub(super) out: &'a mut [f32],
    pub(super) tile: PhantomData<T>,
}

impl<T: Tile<O, I>, const O: usize, const I: usize> Kernel for Inputs<'_, T, O, I> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        let (channels, count) = (self.channels, self.tiles.len());
        debug_assert_eq!(self.out.len(), I * I * count * channels);
        for (index, tile) in self.tiles.clone().enumerate() {
            let pixel = tile / self.tile_columns * O * self.pitch + tile % self.tile_columns * O * channels;
            let from = &self.from[pixel..pixel + (I - 1) * self.pitch + I * channels];
            let mut channel = 0;
            while channel < channels {
                let n = (channels - channel).min(S::LANES);
                // SAFETY: `from` reaches to the tile's last pixel; `n` channels from `channel` on are within every
                // pixel of it and every line of `out`.
                unsafe {
                    let mut lines = [[simd.zero(); I]; I];
                    for x in 0..I {
                        let mut d = [simd.zero(); I];
                        for y in 0..I {
                            let at = from.as_ptr().add(y * self.pitch + x * channels + channel);
                            d[y] = if n == S::LANES { simd.load(at) } else { simd.load_first(at, n) };
                        }
                        let column = T::inputs(simd, d);
                        for y in 0..I {
                            lines[y][x] = column[y];
                        }
                    }
                    for y in 0..I {
                        let line = T::inputs(simd, lines[y]);
                        for x in 0..I {
                            let at = ((y * I + x) * count + index) * channels + channel;
                            let at = self.out.as_mut_ptr().add(at);
                            if n == S::LANES {
                                simd.store(at, line[x]);
                            } else {
                                simd.store_first(at, line[x], n);
                            }
                        }
                    }
                }
                channel += S::LANES;
            }
        }
    }
}
