//! The maximum of windows that lie within a block of rows, and who won.

use crate::kernels::simd::{Kernel, Simd};

/// The winner of a window nothing of which came through the relu.
pub(crate) const DEAD: u8 = u8::MAX;

/// Windows over channels last rows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Windows {
    pub(crate) size: [usize; 2],
    pub(crate) stride: [usize; 2],
    /// Columns of the rows beneath.
    pub(crate) width: usize,
    pub(crate) channels: usize,
}

/// Rows of maxima, their relu if wanted, and the position of each winner in its window (255: the relu let nothing
/// through).
pub(crate) struct MaxRows<'a> {
    pub(crate) from: &'a [f32],
    pub(crate) windows: Windows,
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    pub(crate) relu: bool,
    pub(crate) out: &'a mut [f32],
    pub(crate) winners: Option<&'a mut [u8]>,
}

impl Kernel for MaxRows<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(mut self, simd: S) {
        let windows = self.windows;
        let (channels, line) = (windows.channels, windows.width * windows.channels);
        for row in 0..self.rows {
            for column in 0..self.columns {
                let to = (row * self.columns + column) * channels;
                let from = row * windows.stride[0] * line + column * windows.stride[1] * channels;
                let from = &self.from[from..from + (windows.size[0] - 1) * line + windows.size[1] * channels];
                let out = &mut self.out[to..to + channels];
                match &mut self.winners {
                    Some(winners) => {
                        pixel::<S, true>(simd, windows, from, self.relu, out, &mut winners[to..to + channels])
                    }
                    None => pixel::<S, false>(simd, windows, from, self.relu, out, &mut []),
                }
            }
        }
    }
}

/// One window, all channels.
#[inline(always)]
fn pixel<S: Simd, const WINNERS: bool>(
    simd: S,
    windows: Windows,
    from: &[f32],
    relu: bool,
    out: &mut [f32],
    winners: &mut [u8],
) {
    let (channels, line) = (windows.channels, windows.width * windows.channels);
    let mut channel = 0;
    while channel < channels {
        let n = (channels - channel).min(S::LANES);
        // SAFETY: `from` holds the window's pixels with all channels, `out` and `winners` all channels; `n` lanes from
        // `channel` on are within them.
        unsafe {
            let load = |at: usize| {
                let at = from.as_ptr().add(at + channel);
                if n == S::LANES { simd.load(at) } else { simd.load_first(at, n) }
            };
            let mut best = Best::<S, WINNERS>::new(simd, load(0));
            for row in 0..windows.size[0] {
                for column in 0..windows.size[1] {
                    best.meet(simd, load(row * line + column * channels), row * windows.size[1] + column);
                }
            }
            best.finish(simd, relu);
            if n == S::LANES {
                simd.store(out.as_mut_ptr().add(channel), best.value);
            } else {
                simd.store_first(out.as_mut_ptr().add(channel), best.value, n);
            }
            if WINNERS {
                simd.store_bytes(winners.as_mut_ptr().add(channel), best.winner, n);
            }
        }
        channel += S::LANES;
    }
}

/// The largest of some vectors, lane by lane, and where it was met.
#[derive(Clone, Copy)]
pub(crate) struct Best<S: Simd, const WINNERS: bool> {
    pub(crate) value: S::V,
    /// Positions as floats: blends of one kind do for both.
    pub(crate) winner: S::V,
}

impl<S: Simd, const WINNERS: bool> Best<S, WINNERS> {
    /// The value at position 0.
    #[inline(always)]
    pub(crate) fn new(simd: S, value: S::V) -> Self {
        Best { value, winner: simd.zero() }
    }

    /// Another value. The first of equals wins; a NaN always.
    #[inline(always)]
    pub(crate) fn meet(&mut self, simd: S, value: S::V, position: usize) {
        if WINNERS {
            self.winner = simd.where_beats(value, self.value, simd.splat(position as f32), self.winner);
        }
        self.value = simd.where_beats(value, self.value, value, self.value);
    }

    /// The relu of the maximum, if wanted; where it lets nothing through, nobody has won.
    #[inline(always)]
    pub(crate) fn finish(&mut self, simd: S, relu: bool) {
        if relu {
            if WINNERS {
                self.winner = simd.where_beats(self.value, simd.zero(), self.winner, simd.splat(f32::from(DEAD)));
            }
            self.value = simd.relu(self.value);
        }
    }
}
