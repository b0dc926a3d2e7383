//! Element by element, in place: sums of branches, and relu on its own.

use crate::kernels::{
    isa::Isa,
    parallel::{self, Shared},
    simd::{Kernel, Simd},
};

/// Elements of a task.
const BLOCK: usize = 1 << 13;

/// `values = max(values, 0)`; NaN stays.
pub fn relu(values: &mut [f32]) {
    each(values, None, parallel::MOVED, |isa, values, _| isa.run(Relu(values)));
}

/// `sum += other`
///
/// # Panics
/// If the slices differ in length.
pub fn add(sum: &mut [f32], other: &[f32]) {
    each(sum, Some(other), parallel::MOVED, |isa, sum, other| isa.run(Add(sum, other)));
}

/// `gradient = output > 0 ? gradient : 0`: the gradient through a relu.
///
/// # Panics
/// If the slices differ in length.
pub fn gate(gradient: &mut [f32], output: &[f32]) {
    each(gradient, Some(output), parallel::MOVED, |isa, gradient, output| isa.run(Gate(gradient, output)));
}

/// Calls `run` with blocks of values, and of others beside them, in parallel where `work` multiplications an element are worth it.
pub(super) fn each(
    values: &mut [f32],
    other: Option<&[f32]>,
    work: usize,
    run: impl Fn(Isa, &mut [f32], &[f32]) + Sync,
) {
    let (isa, len) = (Isa::current(), values.len());
    assert!(other.is_none_or(|other| other.len() == len), "two slices differ in length");
    let shared = Shared::new(values);
    parallel::run(len.div_ceil(BLOCK), work * len, |block| {
        let range = block * BLOCK..(block * BLOCK + BLOCK).min(len);
        // SAFETY: blocks do not overlap, and the last ends at `len`.
        let values = unsafe { shared.slice(range.start, range.len()) };
        run(isa, values, other.map_or(&[], |other| &other[range]));
    });
}

struct Relu<'a>(&'a mut [f32]);
impl Kernel for Relu<'_> {
    type Out = ();
    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        for value in self.0 {
            // Not `max`: NaN stays.
            *value = if *value < 0.0 { 0.0 } else { *value };
        }
    }
}

struct Add<'a>(&'a mut [f32], &'a [f32]);
impl Kernel for Add<'_> {
    type Out = ();
    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        self.0.iter_mut().zip(self.1).for_each(|(sum, other)| *sum += other);
    }
}

struct Gate<'a>(&'a mut [f32], &'a [f32]);
impl Kernel for Gate<'_> {
    type Out = ();
    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        for (gradient, output) in self.0.iter_mut().zip(self.1) {
            *gradient = if *output > 0.0 { *gradient } else { 0.0 };
        }
    }
}
