//! The mean of each window.

use crate::kernels::{
    layout::Layout,
    parallel::unwritten,
    simd::{Kernel, Simd},
};

use super::{
    PoolShape,
    planes::{self, Plane},
};

/// The mean of each window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AveragePool {
    /// The sizes.
    pub shape: PoolShape,
    /// How both sides lie in memory.
    pub layout: Layout,
    /// Whether padding counts as zeros, or not at all. Burn's and PyTorch's `count_include_pad`.
    pub count_padding: bool,
}

impl AveragePool {
    /// The forward pass; 0 for a window that sees only padding.
    ///
    /// # Panics
    /// If [`PoolShape::check`] fails or `x` is not as long as the shape says.
    pub fn forward(&self, x: &[f32]) -> Vec<f32> {
        // SAFETY: every element is written.
        let mut out = unsafe { unwritten::<f32>(self.shape.batch * self.shape.output_sample()) };
        self.forward_into(x, &mut out);
        out
    }

    /// [`forward`](Self::forward), written to `out`.
    ///
    /// # Panics
    /// If [`PoolShape::check`] fails or a slice is not as long as the shape says.
    pub fn forward_into(&self, x: &[f32], out: &mut [f32]) {
        self.shape.entry(x.len());
        assert_eq!(out.len(), self.shape.batch * self.shape.output_sample(), "floats of the output");
        planes::map_into(self.layout, (x, self.inputs()), (out, self.outputs()), |isa, _, from, to| {
            to.fill(0.0);
            isa.run(Means { pool: self, from, to, spread: false });
        });
    }

    /// The input's gradient from the output's.
    ///
    /// # Panics
    /// If [`PoolShape::check`] fails or `grad` is not as long as the shape says.
    pub fn backward(&self, grad: &[f32]) -> Vec<f32> {
        self.shape.entry(self.shape.batch * self.shape.input_sample());
        assert_eq!(grad.len(), self.shape.batch * self.shape.output_sample(), "floats of the gradient");
        planes::map(self.shape.batch, self.layout, (grad, self.outputs()), self.inputs(), |isa, _, from, to| {
            to.fill(0.0);
            isa.run(Means { pool: self, from, to, spread: true });
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

/// One sample, channels last: pixels added up to windows, or windows spread over pixels.
struct Means<'a> {
    pool: &'a AveragePool,
    from: &'a [f32],
    to: &'a mut [f32],
    spread: bool,
}

impl Kernel for Means<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let Means { pool, from, to, spread } = self;
        let (shape, channels) = (&pool.shape, pool.shape.channels);
        let [rows, columns] = shape.output();
        for row in 0..rows {
            for column in 0..columns {
                let area = if pool.count_padding {
                    shape.size[0] * shape.size[1]
                } else {
                    shape.pixels(row, column).count().max(1)
                };
                let weight = 1.0 / area as f32;
                let window = (row * columns + column) * channels;
                for pixel in shape.pixels(row, column) {
                    let pixel = pixel * channels;
                    let (at, source) = if spread { (pixel, window) } else { (window, pixel) };
                    for (to, from) in to[at..at + channels].iter_mut().zip(&from[source..source + channels]) {
                        *to += from * weight;
                    }
                }
            }
        }
    }
}
