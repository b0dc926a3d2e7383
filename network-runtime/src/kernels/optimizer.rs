//! The update of one parameter tensor, in place and in one pass over memory.
//!
//! Operations come in the order of Burn's tensors and are not fused, so that a training is the same to the bit with
//! Burn's own optimizer: the pass waits for memory anyway.

use crate::kernels::{
    isa::Isa,
    parallel::{self, Shared},
    simd::{Kernel, Simd},
};

/// Elements of a task.
const BLOCK: usize = 1 << 12;

/// Multiplications that an element stands for when it is asked whether threads pay: divisions and a square root.
const WORK: usize = 24;

/// Where Adam's epsilon is added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Epsilon {
    /// `m̂ / (√v̂ + ε)`: to the square root of the corrected moment. Adam's paper, Burn, PyTorch.
    #[default]
    Corrected,
    /// `m̂ / (√v + ε) · √(1 - β₂ᵗ)`: to that of the moment itself ("ε̂" in the paper's section 2). Keras.
    Uncorrected,
}

/// How weights are pulled to 0.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Decay {
    /// Not at all.
    #[default]
    None,
    /// `gradient + penalty · parameter`: Burn's `WeightDecay`.
    Penalty(f32),
    /// `parameter · (1 - lr · rate)` beside the update: AdamW.
    Decoupled(f32),
}

/// Adam as Burn 0.22 calculates it:
///
/// `m = β₁ m + (1 - β₁) g`, `v = β₂ v + (1 - β₂) g²`,
/// `p -= lr · m · c / (√v + ε √(1 - β₂ᵗ))` with `c = √(1 - β₂ᵗ) / (1 - β₁ᵗ)`,
///
/// which is `m̂ / (√v̂ + ε)` with both fractions multiplied by `√(1 - β₂ᵗ)`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Adam {
    /// The learning rate.
    pub lr: f64,
    /// Decay of the first moment.
    pub beta_1: f32,
    /// Decay of the second moment.
    pub beta_2: f32,
    /// Keeps the quotient finite. Burn's default is 1e-5, PyTorch's 1e-8, Keras' 1e-7.
    pub epsilon: f32,
    /// Where it is added.
    pub convention: Epsilon,
    /// How weights are pulled to 0.
    pub decay: Decay,
}

impl Adam {
    /// Burn's defaults.
    pub fn new(lr: f64) -> Self {
        let (convention, decay) = (Epsilon::default(), Decay::default());
        Adam { lr, beta_1: 0.9, beta_2: 0.999, epsilon: 1e-5, convention, decay }
    }

    /// Step `time` (the first is 1) of one parameter; before the first both moments are 0.
    ///
    /// # Panics
    /// If the slices differ in length.
    pub fn step(&self, time: i32, parameter: &mut [f32], moment_1: &mut [f32], moment_2: &mut [f32], grad: &[f32]) {
        let correction = (1.0 - self.beta_2.powi(time)).sqrt();
        let epsilon = match self.convention {
            Epsilon::Corrected => self.epsilon * correction,
            Epsilon::Uncorrected => self.epsilon,
        };
        let (penalty, keep) = match self.decay {
            Decay::None => (None, None),
            Decay::Penalty(penalty) => (Some(penalty), None),
            Decay::Decoupled(rate) => (None, Some((1.0 - self.lr * f64::from(rate)) as f32)),
        };
        let factor = correction / (1.0 - self.beta_1.powi(time));
        blocks([parameter, moment_1, moment_2], grad, |isa, [parameter, moment_1, moment_2], grad| {
            let (adam, lr) = (*self, self.lr as f32);
            isa.run(AdamBlock { adam, lr, factor, epsilon, penalty, keep, parameter, moment_1, moment_2, grad });
        });
    }
}

/// Gradient descent with momentum as Burn 0.22 calculates it: `v = momentum · v + (1 - dampening) g`, at the first step
/// `v = g`, and `p -= lr · v` or, with Nesterov's, `p -= lr · (momentum · v + g)`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sgd {
    /// The learning rate.
    pub lr: f64,
    /// How much of the velocity stays.
    pub momentum: f32,
    /// How much of a gradient is left out of the velocity. Burn's default is 0.1, PyTorch's and Keras' 0.
    pub dampening: f64,
    /// Nesterov's momentum.
    pub nesterov: bool,
    /// Added to the gradient: `penalty · parameter`.
    pub penalty: Option<f32>,
}

impl Sgd {
    /// Step `time` (the first is 1) of one parameter; the velocity before the first does not matter.
    ///
    /// # Panics
    /// If the slices differ in length.
    pub fn step(&self, time: i32, parameter: &mut [f32], velocity: &mut [f32], grad: &[f32]) {
        blocks([parameter, velocity], grad, |isa, [parameter, velocity], grad| {
            isa.run(SgdBlock { sgd: *self, first: time <= 1, parameter, velocity, grad });
        });
    }

    /// A step without momentum, and so without state: `p -= lr · g`.
    ///
    /// # Panics
    /// If the slices differ in length.
    pub fn plain_step(&self, parameter: &mut [f32], grad: &[f32]) {
        let plain = Sgd { momentum: 0.0, nesterov: false, ..*self };
        blocks([parameter], grad, |isa, [parameter], grad| isa.run(PlainBlock { sgd: plain, parameter, grad }));
    }
}

/// RMSprop as Burn 0.22 calculates it without momentum and centering: `v = α v + (1 - α) g²`, `p -= lr · g / (√v + ε)`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RmsProp {
    /// The learning rate.
    pub lr: f64,
    /// How much of the mean square remains.
    pub alpha: f32,
    /// Keeps the quotient finite.
    pub epsilon: f32,
    /// Added to the gradient: `penalty · parameter`.
    pub penalty: Option<f32>,
}

impl RmsProp {
    /// A step of one parameter; before the first the mean square is 0.
    ///
    /// # Panics
    /// If the slices differ in length.
    pub fn step(&self, parameter: &mut [f32], square: &mut [f32], grad: &[f32]) {
        blocks([parameter, square], grad, |isa, [parameter, square], grad| {
            isa.run(RmsPropBlock { rms: *self, parameter, square, grad });
        });
    }
}

/// Calls `step` with blocks of all slices, in parallel.
fn blocks<const N: usize>(slices: [&mut [f32]; N], grad: &[f32], step: impl Fn(Isa, [&mut [f32]; N], &[f32]) + Sync) {
    let (isa, len) = (Isa::current(), grad.len());
    assert!(slices.iter().all(|slice| slice.len() == len), "a parameter, its state and its gradient differ in length");
    let shared = slices.map(Shared::new);
    parallel::run(len.div_ceil(BLOCK), WORK * len, |block| {
        let first = block * BLOCK;
        let count = BLOCK.min(len - first);
        // SAFETY: blocks do not overlap.
        let parts = shared.map(|slice| unsafe { slice.slice(first, count) });
        step(isa, parts, &grad[first..first + count]);
    });
}

/// [`Adam::step`] of one block.
struct AdamBlock<'a> {
    adam: Adam,
    lr: f32,
    factor: f32,
    epsilon: f32,
    penalty: Option<f32>,
    keep: Option<f32>,
    parameter: &'a mut [f32],
    moment_1: &'a mut [f32],
    moment_2: &'a mut [f32],
    grad: &'a [f32],
}

impl Kernel for AdamBlock<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        let AdamBlock { adam, parameter, moment_1, moment_2, grad, .. } = self;
        let [beta_1, beta_2, rest_1, rest_2] =
            [adam.beta_1, adam.beta_2, 1.0 - adam.beta_1, 1.0 - adam.beta_2].map(|value| simd.splat(value));
        let [lr, factor, epsilon] = [self.lr, self.factor, self.epsilon].map(|value| simd.splat(value));
        for at in (0..grad.len()).step_by(S::LANES) {
            let n = (grad.len() - at).min(S::LANES);
            // SAFETY: all four slices have `n` elements from `at` on: `blocks` has cut them alike.
            unsafe {
                let p = parameter.as_mut_ptr().add(at);
                let (m, v) = (moment_1.as_mut_ptr().add(at), moment_2.as_mut_ptr().add(at));
                let mut g = simd.load_first(grad.as_ptr().add(at), n);
                let mut value = simd.load_first(p, n);
                if let Some(penalty) = self.penalty {
                    g = simd.add(simd.mul(value, simd.splat(penalty)), g);
                }
                if let Some(keep) = self.keep {
                    value = simd.mul(value, simd.splat(keep));
                }
                let first = simd.add(simd.mul(simd.load_first(m, n), beta_1), simd.mul(g, rest_1));
                let second = simd.add(simd.mul(simd.load_first(v, n), beta_2), simd.mul(simd.mul(g, g), rest_2));
                let update = simd.div(simd.mul(first, factor), simd.add(simd.sqrt(second), epsilon));
                simd.store_first(m, first, n);
                simd.store_first(v, second, n);
                simd.store_first(p, simd.sub(value, simd.mul(update, lr)), n);
            }
        }
    }
}

/// [`Sgd::step`] of one block.
struct SgdBlock<'a> {
    sgd: Sgd,
    first: bool,
    parameter: &'a mut [f32],
    velocity: &'a mut [f32],
    grad: &'a [f32],
}

impl Kernel for SgdBlock<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let Sgd { lr, momentum, dampening, nesterov, penalty } = self.sgd;
        let (lr, rest) = (lr as f32, (1.0 - dampening) as f32);
        for ((value, velocity), grad) in self.parameter.iter_mut().zip(self.velocity).zip(self.grad) {
            let grad = penalty.map_or(*grad, |penalty| *value * penalty + *grad);
            *velocity = if self.first { grad } else { grad * rest + *velocity * momentum };
            let update = if nesterov { *velocity * momentum + grad } else { *velocity };
            *value -= update * lr;
        }
    }
}

/// [`Sgd::plain_step`] of one block.
struct PlainBlock<'a> {
    sgd: Sgd,
    parameter: &'a mut [f32],
    grad: &'a [f32],
}

impl Kernel for PlainBlock<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let lr = self.sgd.lr as f32;
        for (value, grad) in self.parameter.iter_mut().zip(self.grad) {
            let grad = self.sgd.penalty.map_or(*grad, |penalty| *value * penalty + *grad);
            *value -= grad * lr;
        }
    }
}

/// [`RmsProp::step`] of one block.
struct RmsPropBlock<'a> {
    rms: RmsProp,
    parameter: &'a mut [f32],
    square: &'a mut [f32],
    grad: &'a [f32],
}

impl Kernel for RmsPropBlock<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let RmsProp { lr, alpha, epsilon, penalty } = self.rms;
        let lr = lr as f32;
        for ((value, square), grad) in self.parameter.iter_mut().zip(self.square).zip(self.grad) {
            let grad = penalty.map_or(*grad, |penalty| *value * penalty + *grad);
            *square = *square * alpha + grad * grad * (1.0 - alpha);
            *value -= grad / (square.sqrt() + epsilon) * lr;
        }
    }
}
