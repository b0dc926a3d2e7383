//! Rows of scores, a vector at a time.

use crate::kernels::{
    elementary::exp,
    simd::{Kernel, Simd},
};

/// Each row becomes `softmax(scale · row)`; with `causal`, row `i` of its first `i + 1` elements, the others 0.
pub(super) struct Softmax<'a> {
    /// `[steps, steps]`
    pub(super) scores: &'a mut [f32],
    pub(super) steps: usize,
    pub(super) scale: f32,
    pub(super) causal: bool,
}

impl Kernel for Softmax<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        for (i, row) in self.scores.chunks_exact_mut(self.steps).enumerate() {
            let (row, hidden) = row.split_at_mut(if self.causal { i + 1 } else { self.steps });
            hidden.fill(0.0);
            let mut largest = f32::NEG_INFINITY;
            for value in row.iter() {
                // `f32::max` would lose a NaN.
                largest = if *value > largest || value.is_nan() { *value } else { largest };
            }
            let (scale, largest) = (simd.splat(self.scale), simd.splat(largest));
            for at in (0..row.len()).step_by(S::LANES) {
                let n = (row.len() - at).min(S::LANES);
                // SAFETY: `n` floats from `at` lie within the row.
                unsafe {
                    let place = row.as_mut_ptr().add(at);
                    let x = simd.mul(scale, simd.sub(simd.load_first(place, n), largest));
                    // What is too small for the exponential is 0, not its smallest value.
                    simd.store_first(place, simd.where_beats(x, simd.splat(-86.0), exp(simd, x), simd.zero()), n);
                }
            }
            let mut sums = [0.0f32; 16];
            for chunk in row.chunks(16) {
                for (sum, value) in sums.iter_mut().zip(chunk) {
                    *sum += value;
                }
            }
            let share = 1.0 / sums.iter().sum::<f32>();
            for value in row {
                *value *= share;
            }
        }
    }
}

/// The gradient through [`Softmax`]: `scale · weight · (grad - Σ grad · weight)` in each row of `grad`.
pub(super) struct SoftmaxBackward<'a> {
    pub(super) grad: &'a mut [f32],
    pub(super) weights: &'a [f32],
    pub(super) steps: usize,
    pub(super) scale: f32,
}

impl Kernel for SoftmaxBackward<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        for (grad, weights) in self.grad.chunks_exact_mut(self.steps).zip(self.weights.chunks_exact(self.steps)) {
            let mut sums = [0.0f32; 16];
            for (grad, weights) in grad.chunks(16).zip(weights.chunks(16)) {
                for (sum, (grad, weight)) in sums.iter_mut().zip(grad.iter().zip(weights)) {
                    *sum += grad * weight;
                }
            }
            let mean = sums.iter().sum::<f32>();
            for (grad, weight) in grad.iter_mut().zip(weights) {
                *grad = self.scale * weight * (*grad - mean);
            }
        }
    }
}
