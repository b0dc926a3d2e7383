//! The largest value of each window.

use crate::kernels::{
    layout::Layout,
    parallel::{Shared, unwritten},
    simd::{Kernel, Simd},
};

use super::{
    PoolShape,
    planes::{self, Plane},
};

/// The winner of a window that sees no pixel.
const NOBODY: u32 = u32::MAX;

/// The largest value of each window; NaN counts as the largest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MaxPool {
    /// The sizes.
    pub shape: PoolShape,
    /// How both sides lie in memory.
    pub layout: Layout,
}

/// What the forward pass of [`MaxPool`] gives.
#[derive(Debug, Clone)]
pub struct MaxForward {
    /// The maxima; -∞ of a window that sees only padding.
    pub output: Vec<f32>,
    /// For each maximum, channels last whatever the layout, the pixel it comes from: `row · width + column`.
    pub winners: Vec<u32>,
}

impl MaxPool {
    /// The forward pass.
    ///
    /// # Panics
    /// If [`PoolShape::check`] fails or a slice is not as long as the shape says.
    pub fn forward(&self, x: &[f32]) -> MaxForward {
        let shape = &self.shape;
        shape.entry(x.len());
        let len = shape.output_sample();
        // SAFETY: every sample's winners are written with its maxima.
        let mut winners = unsafe { unwritten::<u32>(shape.batch * len) };
        let shared = Shared::new(&mut winners);
        let output =
            planes::map(shape.batch, self.layout, (x, self.inputs()), self.outputs(), |isa, sample, x, out| {
                // SAFETY: each sample is one task's.
                let winners = unsafe { shared.slice(sample * len, len) };
                isa.run(Maxima { shape, x, out, winners });
            });
        MaxForward { output, winners }
    }

    /// The maxima alone, for passes without a way back, written to `out`.
    ///
    /// # Panics
    /// If [`PoolShape::check`] fails or a slice is not as long as the shape says.
    pub fn infer_into(&self, x: &[f32], out: &mut [f32]) {
        let shape = &self.shape;
        shape.entry(x.len());
        assert_eq!(out.len(), shape.batch * shape.output_sample(), "floats of the output");
        planes::map_into(self.layout, (x, self.inputs()), (out, self.outputs()), |isa, _, x, out| {
            isa.run(Largest { shape, x, out });
        });
    }

    /// The input's gradient from the output's.
    ///
    /// # Panics
    /// If [`PoolShape::check`] fails or a slice is not as long as the shape says.
    pub fn backward(&self, winners: &[u32], grad: &[f32]) -> Vec<f32> {
        let shape = &self.shape;
        shape.entry(shape.batch * shape.input_sample());
        let len = shape.output_sample();
        assert_eq!((grad.len(), winners.len()), (shape.batch * len, shape.batch * len), "gradients and winners");
        planes::map(shape.batch, self.layout, (grad, self.outputs()), self.inputs(), |_, sample, grad, out| {
            out.fill(0.0);
            let channels = shape.channels;
            for (index, (winner, grad)) in winners[sample * len..(sample + 1) * len].iter().zip(grad).enumerate() {
                // `NOBODY`, and what is no pixel, is out of bounds.
                if let Some(out) = out.get_mut((*winner as usize).saturating_mul(channels) + index % channels) {
                    *out += grad;
                }
            }
        })
    }

    fn inputs(&self) -> Plane {
        Plane { height: self.shape.height, width: self.shape.width, channels: self.shape.channels }
    }

    fn outputs(&self) -> Plane {
        let [height, width] = self.shape.output();
        Plane { height, width, channels: self.shape.channels }
    }
}

/// One sample, channels last.
struct Maxima<'a> {
    shape: &'a PoolShape,
    x: &'a [f32],
    out: &'a mut [f32],
    winners: &'a mut [u32],
}

impl Kernel for Maxima<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let Maxima { shape, x, out, winners } = self;
        let channels = shape.channels;
        let [rows, columns] = shape.output();
        for row in 0..rows {
            for column in 0..columns {
                let at = (row * columns + column) * channels;
                let (out, winners) = (&mut out[at..at + channels], &mut winners[at..at + channels]);
                out.fill(f32::NEG_INFINITY);
                winners.fill(NOBODY);
                for pixel in shape.pixels(row, column) {
                    // Vectorised by the compiler: selections of numbers of one width.
                    let x = &x[pixel * channels..(pixel + 1) * channels];
                    for ((best, winner), value) in out.iter_mut().zip(winners.iter_mut()).zip(x) {
                        let beats = (*value > *best) | value.is_nan() | (*winner == NOBODY);
                        *best = if beats { *value } else { *best };
                        *winner = if beats { pixel as u32 } else { *winner };
                    }
                }
            }
        }
    }
}

/// One sample, channels last, without asking which pixel wins.
struct Largest<'a> {
    shape: &'a PoolShape,
    x: &'a [f32],
    out: &'a mut [f32],
}

impl Kernel for Largest<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let Largest { shape, x, out } = self;
        let channels = shape.channels;
        let [rows, columns] = shape.output();
        for row in 0..rows {
            for column in 0..columns {
                let out = &mut out[(row * columns + column) * channels..][..channels];
                out.fill(f32::NEG_INFINITY);
                for pixel in shape.pixels(row, column) {
                    for (best, value) in out.iter_mut().zip(&x[pixel * channels..][..channels]) {
                        *best = if (*value > *best) | value.is_nan() { *value } else { *best };
                    }
                }
            }
        }
    }
}
