//! Layer normalisation (Ba et al. 2016): each row to mean 0 and variance 1, then scaled and moved.

use crate::kernels::{
    isa::Isa,
    parallel::{self, Shared, unwritten},
    scratch,
    simd::{Kernel, Simd},
};

/// Parts of the rows; each sums gradients of its own for the scale and the shift.
const PARTS: usize = 8;

/// The sizes of a layer normalisation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LayerNorm {
    /// Rows.
    pub rows: usize,
    /// Numbers of a row.
    pub width: usize,
    /// Added to the variance.
    pub epsilon: f32,
}

/// What a backward pass gives.
#[derive(Debug, Clone)]
pub struct LayerNormGrads {
    /// `[rows, width]`
    pub x: Vec<f32>,
    /// `[width]`
    pub gamma: Vec<f32>,
    /// `[width]`
    pub beta: Vec<f32>,
}

impl LayerNorm {
    /// `gamma · (x - mean) / √(variance + ε) + beta`, `[rows, width]`.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn forward(&self, x: &[f32], gamma: &[f32], beta: &[f32]) -> Vec<f32> {
        // SAFETY: the pass writes every element.
        let mut out = unsafe { unwritten::<f32>(x.len()) };
        self.forward_into(x, gamma, beta, &mut out);
        out
    }

    /// [`forward`](Self::forward), written to `out`.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn forward_into(&self, x: &[f32], gamma: &[f32], beta: &[f32], out: &mut [f32]) {
        self.entry(x, gamma);
        assert_eq!((beta.len(), out.len()), (self.width, x.len()), "floats of the shift, and of the output");
        let (shared, isa, epsilon) = (Shared::new(out), Isa::current(), self.epsilon);
        self.parts(|_, rows| {
            // SAFETY: each part has rows of its own.
            let out = unsafe { shared.slice(rows.start, rows.len()) };
            isa.run(Forward { x: &x[rows], gamma, beta, epsilon, out });
        });
    }

    /// The gradients, from `grad`, that of the output.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn backward(&self, x: &[f32], gamma: &[f32], grad: &[f32]) -> LayerNormGrads {
        self.entry(x, gamma);
        assert_eq!(grad.len(), x.len(), "floats of the gradient");
        let (width, isa, epsilon) = (self.width, Isa::current(), self.epsilon);
        // SAFETY: the parts cover all rows.
        let mut out = unsafe { unwritten::<f32>(x.len()) };
        let (mut to_gamma, mut to_beta) = (vec![0.0; width], vec![0.0; width]);
        scratch::with_parts([PARTS * width; 2], |[gammas, betas]: [&mut [f32]; 2]| {
            gammas.fill(0.0);
            betas.fill(0.0);
            let shared = [&mut out[..], &mut gammas[..], &mut betas[..]].map(Shared::new);
            self.parts(|part, rows| {
                // SAFETY: each part has rows and sums of its own.
                let (out, to_gamma, to_beta) = unsafe {
                    let [out, gammas, betas] = shared;
                    let sums = part * width;
                    (out.slice(rows.start, rows.len()), gammas.slice(sums, width), betas.slice(sums, width))
                };
                isa.run(Backward { x: &x[rows.clone()], gamma, grad: &grad[rows], epsilon, out, to_gamma, to_beta });
            });
            parallel::add_parts(&mut to_gamma, gammas);
            parallel::add_parts(&mut to_beta, betas);
        });
        LayerNormGrads { x: out, gamma: to_gamma, beta: to_beta }
    }

    /// Runs each part with its number and the range of its floats.
    fn parts(&self, run: impl Fn(usize, std::ops::Range<usize>) + Sync) {
        if self.width > 0 {
            parallel::run(PARTS, 8 * self.rows * self.width, |part| {
                let rows = parallel::part(self.rows, PARTS, part);
                run(part, rows.start * self.width..rows.end * self.width);
            });
        }
    }

    fn entry(&self, x: &[f32], gamma: &[f32]) {
        assert_eq!(x.len(), self.rows * self.width, "floats of the input");
        assert_eq!(gamma.len(), self.width, "floats of the scale");
    }
}

/// Sums of this many neighbours apart are kept side by side, so that a vector adds them.
const SUMS: usize = 16;

/// The sum of a row's values, each as `of` makes it.
#[inline(always)]
fn sum(row: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let mut sums = [0.0f32; SUMS];
    for chunk in row.chunks(SUMS) {
        for (sum, value) in sums.iter_mut().zip(chunk) {
            *sum += of(*value);
        }
    }
    sums.iter().sum()
}

/// Mean, and one over the standard deviation.
#[inline(always)]
fn moments(row: &[f32], epsilon: f32) -> (f32, f32) {
    let count = row.len() as f32;
    let mean = sum(row, |x| x) / count;
    let variance = sum(row, |x| (x - mean) * (x - mean)) / count;
    (mean, 1.0 / (variance + epsilon).sqrt())
}

struct Forward<'a> {
    x: &'a [f32],
    gamma: &'a [f32],
    beta: &'a [f32],
    epsilon: f32,
    out: &'a mut [f32],
}

// Plain loops, vectorised by the compiler for the instruction set at hand.
impl Kernel for Forward<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let width = self.gamma.len();
        for (row, out) in self.x.chunks_exact(width).zip(self.out.chunks_exact_mut(width)) {
            let (mean, scale) = moments(row, self.epsilon);
            // Walked side by side: indices would be checked one by one.
            for ((out, x), (gamma, beta)) in out.iter_mut().zip(row).zip(self.gamma.iter().zip(self.beta)) {
                *out = (x - mean) * scale * gamma + beta;
            }
        }
    }
}

struct Backward<'a> {
    x: &'a [f32],
    gamma: &'a [f32],
    grad: &'a [f32],
    epsilon: f32,
    out: &'a mut [f32],
    to_gamma: &'a mut [f32],
    to_beta: &'a mut [f32],
}

impl Kernel for Backward<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let width = self.gamma.len();
        let rows = self.x.chunks_exact(width).zip(self.grad.chunks_exact(width));
        for ((row, grad), out) in rows.zip(self.out.chunks_exact_mut(width)) {
            let (mean, scale) = moments(row, self.epsilon);
            for i in 0..width {
                let normed = (row[i] - mean) * scale;
                self.to_gamma[i] += grad[i] * normed;
                self.to_beta[i] += grad[i];
                out[i] = grad[i] * self.gamma[i];
            }
            // With g = grad · gamma: scale · (g - mean(g) - normed · mean(g · normed)).
            let (mut along, count) = ([0.0f32; SUMS], width as f32);
            for (g, row) in out.chunks(SUMS).zip(row.chunks(SUMS)) {
                for (sum, (g, x)) in along.iter_mut().zip(g.iter().zip(row)) {
                    *sum += g * (x - mean);
                }
            }
            let along = along.iter().sum::<f32>() * scale / count;
            let across = sum(out, |g| g) / count;
            for (out, x) in out.iter_mut().zip(row) {
                *out = scale * (*out - across - (x - mean) * scale * along);
            }
        }
    }
}
