//! Convolutions in which every channel is a group of its own: no products of matrices, vectors run along channels.

use std::ops::Range;

use crate::kernels::{
    layout::Image,
    simd::{Kernel, Simd},
};

use super::correlation::{Correlation, Finish, Sink, with_view};

/// Calculates the target pixels of some rows.
pub(crate) fn block(plan: &Correlation, packed: &[f32], finish: Finish, image: Image, rows: Range<usize>, sink: Sink) {
    let channels = plan.groups;
    // The last vector of the last pixel reaches over the end of the image.
    let slack = !channels.is_multiple_of(plan.isa.lanes());
    with_view(plan.isa, image, plan.window(&rows), slack, |a, pitch| {
        let offsets = |ty: usize| plan.x.taps.iter().map(move |tx| ty * pitch + tx.offset * channels);
        let taps: Vec<usize> = plan.y.taps.iter().flat_map(|ty| offsets(ty.offset)).collect();
        plan.isa.run(Rows {
            a,
            taps: &taps,
            row_step: plan.y.source_step * pitch,
            column_step: plan.x.source_step * channels,
            weights: packed,
            channels,
            rows: rows.len(),
            columns: plan.x.count,
            finish,
            sink,
        });
    });
}

/// Rows of target pixels.
struct Rows<'a> {
    a: &'a [f32],
    /// Offset of each tap in `a`.
    taps: &'a [usize],
    row_step: usize,
    column_step: usize,
    /// `[tap][channel]`
    weights: &'a [f32],
    channels: usize,
    rows: usize,
    columns: usize,
    finish: Finish<'a>,
    sink: Sink<'a>,
}

impl Kernel for Rows<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        debug_assert!({
            let last = (self.rows - 1) * self.row_step + (self.columns - 1) * self.column_step;
            let end = self.channels.next_multiple_of(S::LANES);
            self.taps.iter().all(|tap| last + tap + end <= self.a.len())
                && (self.taps.is_empty() || (self.taps.len() - 1) * self.channels + end <= self.weights.len())
                && self.finish.bias.is_none_or(|bias| bias.len() >= end)
        });
        for row in 0..self.rows {
            let mut column = 0;
            while column < self.columns {
                // SAFETY: pixels lie within the block, whose bounds the assertion above states.
                unsafe {
                    if column + 4 <= self.columns {
                        pixels::<S, 4>(simd, &self, row, column);
                        column += 4;
                    } else {
                        pixels::<S, 1>(simd, &self, row, column);
                        column += 1;
                    }
                }
            }
        }
    }
}

/// `M` neighbouring pixels, all channels.
///
/// # Safety
/// The pixels must lie within the block.
#[inline(always)]
unsafe fn pixels<S: Simd, const M: usize>(simd: S, p: &Rows, row: usize, column: usize) {
    let mut channel = 0;
    while channel < p.channels {
        // SAFETY: `channel` is less than the number of channels; sources and weights are readable for a vector from
        // there, and the store is cut at the last channel.
        unsafe {
            let a = p.a.as_ptr().add(row * p.row_step + column * p.column_step + channel);
            let c = p.sink.out.as_mut_ptr().add(p.sink.start + row * p.sink.row + column * p.sink.column + channel);
            let start = match p.finish.bias {
                Some(bias) => simd.load(bias.as_ptr().add(channel)),
                None => simd.zero(),
            };
            let mut acc = [start; M];
            let mut weights = p.weights.as_ptr().add(channel);
            for tap in p.taps {
                let w = simd.load(weights);
                for m in 0..M {
                    acc[m] = simd.fma(simd.load(a.add(tap + m * p.column_step)), w, acc[m]);
                }
                weights = weights.wrapping_add(p.channels);
            }
            for m in 0..M {
                let value = if p.finish.relu { simd.relu(acc[m]) } else { acc[m] };
                simd.store_first(c.add(m * p.sink.column), value, (p.channels - channel).min(S::LANES));
            }
        }
        channel += S::LANES;
    }
}
