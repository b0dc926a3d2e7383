//! The passes that write a tensor: every element a linear function of its inputs, with its channel's coefficients.

use crate::kernels::simd::{Kernel, Simd};

/// `out = activation((x - mean) · scale + shift)`: the mean first, so that a large one costs no digits.
pub(super) struct Normalize<'a> {
    pub(super) x: &'a [f32],
    pub(super) out: &'a mut [f32],
    pub(super) mean: &'a [f32],
    pub(super) scale: &'a [f32],
    pub(super) shift: &'a [f32],
    pub(super) relu: bool,
}

impl Kernel for Normalize<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let Normalize { x, out, mean, scale, shift, relu } = self;
        let value = |x: f32, mean: f32, scale: f32, shift: f32| {
            let value = (x - mean) * scale + shift;
            // Not `max`: NaN stays.
            if relu && value < 0.0 { 0.0 } else { value }
        };
        if let ([mean], [scale], [shift]) = (mean, scale, shift) {
            out.iter_mut().zip(x).for_each(|(out, x)| *out = value(*x, *mean, *scale, *shift));
            return;
        }
        let channels = mean.len();
        let (scale, shift) = (&scale[..channels], &shift[..channels]);
        for (out, x) in out.chunks_exact_mut(channels).zip(x.chunks_exact(channels)) {
            for channel in 0..channels {
                out[channel] = value(x[channel], mean[channel], scale[channel], shift[channel]);
            }
        }
    }
}

/// `out = a · g + b · (x - mean) + c`, `g` being the gradient behind the relu.
pub(super) struct InputGradient<'a> {
    pub(super) x: &'a [f32],
    pub(super) grad: &'a [f32],
    pub(super) gate: Option<&'a [f32]>,
    pub(super) out: &'a mut [f32],
    pub(super) mean: &'a [f32],
    /// `a`, `b` and `c`.
    pub(super) coefficients: [&'a [f32]; 3],
}

impl Kernel for InputGradient<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        match self.gate {
            Some(gate) => self.write(gate, |grad, gate| if gate > 0.0 { grad } else { 0.0 }),
            None => {
                // Any slice of the length does for a gate that is not looked at.
                let grad = self.grad;
                self.write(grad, |grad, _| grad);
            }
        }
    }
}

impl InputGradient<'_> {
    #[inline(always)]
    fn write(self, gate: &[f32], open: impl Fn(f32, f32) -> f32) {
        let InputGradient { x, grad, out, mean, coefficients: [a, b, c], .. } = self;
        let channels = mean.len();
        if let ([mean], [a], [b], [c]) = (mean, a, b, c) {
            for (((out, x), grad), gate) in out.iter_mut().zip(x).zip(grad).zip(gate) {
                *out = a * open(*grad, *gate) + b * (x - mean) + c;
            }
            return;
        }
        let (a, b, c) = (&a[..channels], &b[..channels], &c[..channels]);
        let pixels = out.chunks_exact_mut(channels).zip(x.chunks_exact(channels));
        for (((out, x), grad), gate) in pixels.zip(grad.chunks_exact(channels)).zip(gate.chunks_exact(channels)) {
            for channel in 0..channels {
                let grad = open(grad[channel], gate[channel]);
                out[channel] = a[channel] * grad + b[channel] * (x[channel] - mean[channel]) + c[channel];
            }
        }
    }
}
