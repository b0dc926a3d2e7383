//! Points to pixels: bias, relu and, if one follows, a 2×2 pool while the tile is in registers.

use std::{marker::PhantomData, ops::Range};

use crate::kernels::{
    conv::correlation::Sink,
    parallel::Shared,
    pool::window::Best,
    simd::{Kernel, Simd},
};

use super::tile::Tile;

/// Where tiles go.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Target<'a> {
    /// Every pixel.
    Pixels(Sink<'a>),
    /// The maxima of 2×2 pixels.
    Pooled(Pooled<'a>),
}

/// Rows of a 2×2 pool, channels last.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pooled<'a> {
    pub(crate) out: Shared<'a, f32>,
    /// As long as `out`, or empty if winners are not wanted.
    pub(crate) winners: Shared<'a, u8>,
    /// Columns of the pool.
    pub(crate) columns: usize,
    /// Channels in all.
    pub(crate) channels: usize,
}

/// `Aᵀ m A` of some tiles of one panel, with bias and relu. Tiles may hang over the last row and column.
pub(super) struct Outputs<'a, T, const O: usize, const I: usize> {
    /// `[point][tile][channel]`
    pub(super) from: &'a [f32],
    /// Floats of a tile's line.
    pub(super) width: usize,
    /// First channel.
    pub(super) first: usize,
    /// Channels.
    pub(super) columns: usize,
    pub(super) tiles: Range<usize>,
    pub(super) tile_columns: usize,
    /// Rows and columns of pixels.
    pub(super) size: [usize; 2],
    /// As many as `width`.
    pub(super) bias: Option<&'a [f32]>,
    pub(super) relu: bool,
    pub(super) target: Target<'a>,
    pub(super) tile: PhantomData<T>,
}

impl<T: Tile<O, I>, const O: usize, const I: usize> Kernel for Outputs<'_, T, O, I> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        let count = self.tiles.len();
        debug_assert_eq!(self.from.len(), I * I * count * self.width);
        debug_assert!(self.width.is_multiple_of(S::LANES) && self.columns <= self.width);
        debug_assert!(self.bias.is_none_or(|bias| bias.len() >= self.width));
        for (index, tile) in self.tiles.clone().enumerate() {
            let [row, column] = [tile / self.tile_columns * O, tile % self.tile_columns * O];
            for channel in (0..self.columns).step_by(S::LANES) {
                // SAFETY: a vector from `channel` is within every point's line and within the bias.
                unsafe {
                    let mut lines = [[simd.zero(); I]; O];
                    for x in 0..I {
                        let mut m = [simd.zero(); I];
                        for y in 0..I {
                            let at = ((y * I + x) * count + index) * self.width + channel;
                            m[y] = simd.load(self.from.as_ptr().add(at));
                        }
                        let column = T::outputs(simd, m);
                        for y in 0..O {
                            lines[y][x] = column[y];
                        }
                    }
                    let bias = match self.bias {
                        Some(bias) => simd.load(bias.as_ptr().add(channel)),
                        None => simd.zero(),
                    };
                    let mut pixels = [[simd.zero(); O]; O];
                    for y in 0..O {
                        let line = T::outputs(simd, lines[y]);
                        for x in 0..O {
                            pixels[y][x] = simd.add(line[x], bias);
                        }
                    }
                    match self.target {
                        Target::Pixels(sink) => self.store(simd, pixels, sink, [row, column], channel),
                        Target::Pooled(pooled) if pooled.winners.len() > 0 => {
                            self.pool::<S, true>(simd, pixels, pooled, [row, column], channel);
                        }
                        Target::Pooled(pooled) => {
                            self.pool::<S, false>(simd, pixels, pooled, [row, column], channel);
                        }
                    }
                }
            }
        }
    }
}

impl<T: Tile<O, I>, const O: usize, const I: usize> Outputs<'_, T, O, I> {
    /// One vector of channels of every pixel that is not outside.
    ///
    /// # Safety
    /// The pixels of `size` and their channels must lie within `sink` and belong to this task.
    #[inline(always)]
    unsafe fn store<S: Simd>(
        &self,
        simd: S,
        pixels: [[S::V; O]; O],
        sink: Sink,
        [row, column]: [usize; 2],
        channel: usize,
    ) {
        let n = (self.columns - channel).min(S::LANES);
        for y in 0..O.min(self.size[0] - row) {
            for x in 0..O.min(self.size[1] - column) {
                let value = if self.relu { simd.relu(pixels[y][x]) } else { pixels[y][x] };
                let at = sink.start + (row + y) * sink.row + (column + x) * sink.column + self.first + channel;
                debug_assert!(at + n <= sink.out.len());
                // SAFETY: the pixel is within `size`, `n` channels within the panel.
                unsafe {
                    if n == S::LANES {
                        simd.store(sink.out.as_mut_ptr().add(at), value);
                    } else {
                        simd.store_first(sink.out.as_mut_ptr().add(at), value, n);
                    }
                }
            }
        }
    }

    /// One vector of channels of every maximum that is not outside.
    ///
    /// # Safety
    /// The maxima of `size` must lie within `pooled` and belong to this task.
    #[inline(always)]
    unsafe fn pool<S: Simd, const WINNERS: bool>(
        &self,
        simd: S,
        pixels: [[S::V; O]; O],
        pooled: Pooled,
        [row, column]: [usize; 2],
        channel: usize,
    ) {
        let n = (self.columns - channel).min(S::LANES);
        for y in 0..(O / 2).min((self.size[0] - row) / 2) {
            for x in 0..(O / 2).min((self.size[1] - column) / 2) {
                let mut best = Best::<S, WINNERS>::new(simd, pixels[2 * y][2 * x]);
                best.meet(simd, pixels[2 * y][2 * x + 1], 1);
                best.meet(simd, pixels[2 * y + 1][2 * x], 2);
                best.meet(simd, pixels[2 * y + 1][2 * x + 1], 3);
                best.finish(simd, self.relu);
                let pixel = (row / 2 + y) * pooled.columns + column / 2 + x;
                let at = pixel * pooled.channels + self.first + channel;
                debug_assert!(at + n <= pooled.out.len() && (!WINNERS || at + n <= pooled.winners.len()));
                // SAFETY: the maximum is within `size`, `n` channels within the panel.
                unsafe {
                    if n == S::LANES {
                        simd.store(pooled.out.as_mut_ptr().add(at), best.value);
                    } else {
                        simd.store_first(pooled.out.as_mut_ptr().add(at), best.value, n);
                    }
                    if WINNERS {
                        simd.store_bytes(pooled.winners.as_mut_ptr().add(at), best.winner, n);
                    }
                }
            }
        }
    }
}
