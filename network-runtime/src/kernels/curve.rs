//! Activations that are a function of one number, in place, and what they do to a gradient.

use crate::kernels::{
    elementary::{exp, normal, sigmoid, tanh},
    pointwise::each,
    simd::{Kernel, Simd},
};

/// Multiplications that an element stands for when it is asked whether threads pay.
const WORK: usize = 16;

/// A function of one number. Where it has a kink, its derivative there is the one that Burn takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Curve {
    /// `1 / (1 + e⁻ˣ)`
    Sigmoid,
    /// The hyperbolic tangent.
    Tanh,
    /// `x · sigmoid(x)`
    Silu,
    /// `x · Φ(x)` with the normal distribution's Φ (Hendrycks & Gimpel 2016).
    Gelu,
    /// `x / 2 · (1 + tanh(√(2/π) · (x + 0.044715 · x³)))`: the same, approximately.
    GeluTanh,
    /// `x · tanh(ln(1 + eˣ))` (Misra 2019).
    Mish,
    /// `x` from 0 on, `slope · x` below.
    LeakyRelu {
        /// Below 0.
        slope: f32,
    },
    /// `x` above 0, `alpha · (eˣ − 1)` up to it (Clevert et al. 2015).
    Elu {
        /// What it comes to, far below 0, as a negative.
        alpha: f32,
    },
    /// `x`, held between two numbers.
    Clamp {
        /// The least.
        min: f32,
        /// The greatest.
        max: f32,
    },
    /// `x · min(1, max(0, x / 6 + 1/2))` (Howard et al. 2019).
    HardSwish,
}

impl Curve {
    /// Every value becomes the function of it.
    pub fn apply(self, values: &mut [f32]) {
        each(values, None, WORK, |isa, values, _| isa.run(Apply { curve: self, values }));
    }

    /// Every gradient is multiplied by the derivative at the `x` that [`apply`](Self::apply) was given.
    ///
    /// # Panics
    /// If the slices differ in length.
    pub fn gradient(self, grad: &mut [f32], x: &[f32]) {
        each(grad, Some(x), WORK, |isa, grad, x| isa.run(Gradient { curve: self, grad, x }));
    }

    #[inline(always)]
    fn value<S: Simd>(self, simd: S, x: S::V) -> S::V {
        let (zero, one, half) = (simd.zero(), simd.splat(1.0), simd.splat(0.5));
        match self {
            Curve::Sigmoid => sigmoid(simd, x),
            Curve::Tanh => tanh(simd, x),
            Curve::Silu => simd.mul(x, sigmoid(simd, x)),
            Curve::Gelu => simd.mul(x, normal(simd, x)),
            Curve::GeluTanh => {
                let t = tanh(simd, inner(simd, x));
                simd.mul(simd.mul(x, half), simd.add(one, t))
            }
            Curve::Mish => simd.mul(x, squashed(simd, x)),
            Curve::LeakyRelu { slope } => simd.where_beats(zero, x, simd.mul(x, simd.splat(slope)), x),
            Curve::Elu { alpha } => {
                let below = simd.mul(simd.splat(alpha), simd.sub(exp(simd, x), one));
                simd.where_beats(x, zero, x, below)
            }
            Curve::Clamp { min, max } => held(simd, x, min, max),
            Curve::HardSwish => {
                let gate = held(simd, simd.fma(x, simd.splat(1.0 / 6.0), half), 0.0, 1.0);
                simd.mul(x, gate)
            }
        }
    }

    #[inline(always)]
    fn slope<S: Simd>(self, simd: S, x: S::V) -> S::V {
        let (zero, one, half) = (simd.zero(), simd.splat(1.0), simd.splat(0.5));
        match self {
            Curve::Sigmoid => {
                let y = sigmoid(simd, x);
                simd.mul(y, simd.sub(one, y))
            }
            Curve::Tanh => {
                let y = tanh(simd, x);
                simd.sub(one, simd.mul(y, y))
            }
            // s + x · s · (1 − s)
            Curve::Silu => {
                let s = sigmoid(simd, x);
                simd.fma(simd.mul(x, s), simd.sub(one, s), s)
            }
            // Φ + x · φ with φ = e^(−x²/2) / √(2π)
            Curve::Gelu => {
                let square = simd.mul(simd.mul(x, x), simd.splat(-0.5));
                let density = simd.mul(exp(simd, square), simd.splat(0.398_942_3));
                simd.fma(x, density, normal(simd, x))
            }
            // (1 + t) / 2 + x / 2 · (1 − t²) · √(2/π) · (1 + 3 · 0.044715 · x²); beyond 20 it is 0 or 1, and a cube overflows.
            Curve::GeluTanh => {
                let x = held(simd, x, -20.0, 20.0);
                let t = tanh(simd, inner(simd, x));
                let steep = simd.fma(simd.mul(x, x), simd.splat(3.0 * CUBE * ROOT), simd.splat(ROOT));
                let rise = simd.mul(simd.sub(one, simd.mul(t, t)), steep);
                simd.mul(half, simd.fma(x, rise, simd.add(one, t)))
            }
            // t + x · (1 − t²) · σ
            Curve::Mish => {
                let t = squashed(simd, x);
                let rise = simd.mul(simd.sub(one, simd.mul(t, t)), sigmoid(simd, x));
                simd.fma(x, rise, t)
            }
            Curve::LeakyRelu { slope } => simd.where_beats(zero, x, simd.splat(slope), one),
            Curve::Elu { alpha } => {
                let below = simd.mul(simd.splat(alpha), exp(simd, x));
                simd.where_beats(x, zero, one, below)
            }
            Curve::Clamp { min, max } => {
                let low = simd.where_beats(simd.splat(min), x, zero, one);
                simd.where_beats(x, simd.splat(max), zero, low)
            }
            // The gate, and x / 6 where it moves.
            Curve::HardSwish => {
                let gate = simd.fma(x, simd.splat(1.0 / 6.0), half);
                let moves = simd.where_beats(zero, gate, zero, simd.splat(1.0 / 6.0));
                let moves = simd.where_beats(gate, one, zero, moves);
                simd.fma(x, moves, held(simd, gate, 0.0, 1.0))
            }
        }
    }
}

/// `√(2/π)`
const ROOT: f32 = 0.797_884_6;
const CUBE: f32 = 0.044_715;

/// `√(2/π) · (x + 0.044715 · x³)`
#[inline(always)]
fn inner<S: Simd>(simd: S, x: S::V) -> S::V {
    let cube = simd.mul(simd.mul(x, x), x);
    simd.fma(cube, simd.splat(CUBE * ROOT), simd.mul(x, simd.splat(ROOT)))
}

/// `tanh(ln(1 + eˣ)) = n / (n + 2)` with `n = eˣ · (eˣ + 2)`; from 20 on 1 to the last bit, where `n` overflows.
#[inline(always)]
fn squashed<S: Simd>(simd: S, x: S::V) -> S::V {
    let two = simd.splat(2.0);
    let e = exp(simd, held(simd, x, -87.0, 20.0));
    let n = simd.mul(e, simd.add(e, two));
    simd.div(n, simd.add(n, two))
}

/// `x`, held between two numbers; NaN stays.
#[inline(always)]
fn held<S: Simd>(simd: S, x: S::V, min: f32, max: f32) -> S::V {
    let x = simd.where_beats(x, simd.splat(min), x, simd.splat(min));
    let negative = simd.sub(simd.zero(), x);
    let negative = simd.where_beats(negative, simd.splat(-max), negative, simd.splat(-max));
    simd.sub(simd.zero(), negative)
}

struct Apply<'a> {
    curve: Curve,
    values: &'a mut [f32],
}

impl Kernel for Apply<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        for values in self.values.chunks_mut(S::LANES) {
            let (at, n) = (values.as_mut_ptr(), values.len());
            // SAFETY: `n` floats of the chunk, at most a vector.
            unsafe { simd.store_first(at, self.curve.value(simd, simd.load_first(at, n)), n) };
        }
    }
}

struct Gradient<'a> {
    curve: Curve,
    grad: &'a mut [f32],
    x: &'a [f32],
}

impl Kernel for Gradient<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        for (grad, x) in self.grad.chunks_mut(S::LANES).zip(self.x.chunks(S::LANES)) {
            let (at, n) = (grad.as_mut_ptr(), grad.len());
            // SAFETY: `n` floats of both chunks, at most a vector; the slices are equally long.
            unsafe {
                let slope = self.curve.slope(simd, simd.load_first(x.as_ptr(), n));
                simd.store_first(at, simd.mul(simd.load_first(at, n), slope), n);
            }
        }
    }
}
