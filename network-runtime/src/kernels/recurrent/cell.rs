//! What happens between the products of a step, a vector at a time.

use crate::kernels::{
    elementary::{sigmoid, tanh},
    simd::{Kernel, Simd},
};

use super::operator::Cell;

/// From the sums of a step to its gates and its state.
pub(super) struct Onward<'a> {
    pub(super) cell: Cell,
    pub(super) hidden: usize,
    /// Where each sample's sums are; what the way back needs of them takes their place.
    pub(super) rows: &'a [usize],
    pub(super) gates: &'a mut [f32],
    /// `[samples, hidden]`, before and then behind the step; of an LSTM alone.
    pub(super) memory: &'a mut [f32],
    /// `[samples, hidden]`, before and then behind the step.
    pub(super) state: &'a mut [f32],
}

impl Kernel for Onward<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        let (cell, hidden) = (self.cell, self.hidden);
        assert!(self.rows.iter().all(|row| row + cell.groups() * hidden <= self.gates.len()));
        assert!(self.rows.len() * hidden <= self.state.len());
        assert!(!cell.has_memory() || self.rows.len() * hidden <= self.memory.len());
        let (gates, memories, states) = (self.gates.as_mut_ptr(), self.memory.as_mut_ptr(), self.state.as_mut_ptr());
        for (sample, row) in self.rows.iter().enumerate() {
            for at in (0..hidden).step_by(S::LANES) {
                let n = (hidden - at).min(S::LANES);
                // SAFETY: `n` floats from `at` lie within each of the row's groups, and within the sample's state and memory.
                unsafe {
                    let gate = |group: usize| gates.add(row + group * hidden + at);
                    let sum = |group: usize| simd.load_first(gate(group), n);
                    let state = states.add(sample * hidden + at);
                    match cell {
                        Cell::Lstm => {
                            let memory = memories.add(sample * hidden + at);
                            let (i, f) = (sigmoid(simd, sum(0)), sigmoid(simd, sum(1)));
                            let (o, g) = (sigmoid(simd, sum(2)), tanh(simd, sum(3)));
                            let c = simd.fma(f, simd.load_first(memory, n), simd.mul(i, g));
                            simd.store_first(gate(0), i, n);
                            simd.store_first(gate(1), f, n);
                            simd.store_first(gate(2), o, n);
                            simd.store_first(gate(3), g, n);
                            simd.store_first(memory, c, n);
                            simd.store_first(state, simd.mul(o, tanh(simd, c)), n);
                        }
                        Cell::Gru => {
                            let (r, z) = (sigmoid(simd, sum(0)), sigmoid(simd, sum(1)));
                            let new = tanh(simd, simd.fma(r, sum(3), sum(2)));
                            let before = simd.load_first(state, n);
                            simd.store_first(gate(0), r, n);
                            simd.store_first(gate(1), z, n);
                            simd.store_first(gate(2), new, n);
                            // new + z · (before − new)
                            simd.store_first(state, simd.fma(z, simd.sub(before, new), new), n);
                        }
                        Cell::Elman => {
                            let new = tanh(simd, sum(0));
                            simd.store_first(gate(0), new, n);
                            simd.store_first(state, new, n);
                        }
                    }
                }
            }
        }
    }
}

/// From the gradients of a step's state and memory to those of its sums and of the step before.
pub(super) struct Back<'a> {
    pub(super) cell: Cell,
    pub(super) hidden: usize,
    /// Where each sample's gates are; the gradients of the sums take their place.
    pub(super) rows: &'a [usize],
    pub(super) gates: &'a mut [f32],
    /// Of an LSTM the memories of all steps.
    pub(super) memories: &'a [f32],
    /// The states before all steps.
    pub(super) before: &'a [f32],
    /// Where each sample's state before the step is, and its memory behind it.
    pub(super) places: &'a [usize],
    /// Where its memory before the step is; nowhere at the first.
    pub(super) places_before: Option<&'a [usize]>,
    /// `[samples, hidden]`: the gradient of the state behind the step.
    pub(super) state: &'a [f32],
    /// `[samples, hidden]`: what goes past the products to the step before: an LSTM's gradient of the memory, a GRU's of the
    /// state. What came this way from the step behind, and then what goes on.
    pub(super) carried: &'a mut [f32],
}

impl Kernel for Back<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        let (cell, hidden) = (self.cell, self.hidden);
        let within = |places: &[usize], all: &[f32]| places.iter().all(|place| place + hidden <= all.len());
        assert!(self.rows.iter().all(|row| row + cell.groups() * hidden <= self.gates.len()));
        assert!(within(self.places, self.before) && self.rows.len() == self.places.len());
        if cell.has_memory() {
            let before = self.places_before.unwrap_or_default();
            assert!(within(self.places, self.memories) && within(before, self.memories));
            assert!(self.places_before.is_none() || before.len() == self.rows.len());
        }
        assert!(self.rows.len() * hidden <= self.carried.len().min(self.state.len()));
        let (gates, carried) = (self.gates.as_mut_ptr(), self.carried.as_mut_ptr());
        let one = simd.splat(1.0);
        for (sample, (row, place)) in self.rows.iter().zip(self.places).enumerate() {
            for at in (0..hidden).step_by(S::LANES) {
                let n = (hidden - at).min(S::LANES);
                // SAFETY: `n` floats from `at` lie within each of the row's groups and within each of its states and memories.
                unsafe {
                    let gate = |group: usize| gates.add(row + group * hidden + at);
                    let of = |group: usize| simd.load_first(gate(group), n);
                    let carried = carried.add(sample * hidden + at);
                    let d_h = simd.load_first(self.state.as_ptr().add(sample * hidden + at), n);
                    match cell {
                        Cell::Lstm => {
                            let memories = self.memories.as_ptr();
                            let (i, f, o, g) = (of(0), of(1), of(2), of(3));
                            let tanh_c = tanh(simd, simd.load_first(memories.add(place + at), n));
                            let before = match self.places_before {
                                Some(places) => simd.load_first(memories.add(places[sample] + at), n),
                                None => simd.zero(),
                            };
                            let d_c = simd.fma(simd.mul(d_h, o), tanh_slope(simd, tanh_c), simd.load_first(carried, n));
                            simd.store_first(gate(0), through_sigmoid(simd, simd.mul(d_c, g), i), n);
                            simd.store_first(gate(1), through_sigmoid(simd, simd.mul(d_c, before), f), n);
                            simd.store_first(gate(2), through_sigmoid(simd, simd.mul(d_h, tanh_c), o), n);
                            simd.store_first(gate(3), simd.mul(simd.mul(d_c, i), tanh_slope(simd, g)), n);
                            simd.store_first(carried, simd.mul(d_c, f), n);
                        }
                        Cell::Gru => {
                            let (r, z, new, m) = (of(0), of(1), of(2), of(3));
                            let before = simd.load_first(self.before.as_ptr().add(place + at), n);
                            let d_h = simd.add(d_h, simd.load_first(carried, n));
                            let d_n = simd.mul(simd.mul(d_h, simd.sub(one, z)), tanh_slope(simd, new));
                            let d_z = simd.mul(d_h, simd.sub(before, new));
                            simd.store_first(gate(0), through_sigmoid(simd, simd.mul(d_n, m), r), n);
                            simd.store_first(gate(1), through_sigmoid(simd, d_z, z), n);
                            simd.store_first(gate(2), d_n, n);
                            simd.store_first(gate(3), simd.mul(d_n, r), n);
                            simd.store_first(carried, simd.mul(d_h, z), n);
                        }
                        Cell::Elman => simd.store_first(gate(0), simd.mul(d_h, tanh_slope(simd, of(0))), n),
                    }
                }
            }
        }
    }
}

/// `tanh'` where `tanh` is `y`.
#[inline(always)]
fn tanh_slope<S: Simd>(simd: S, y: S::V) -> S::V {
    simd.sub(simd.splat(1.0), simd.mul(y, y))
}

/// The gradient before a sigmoid that gave `y`.
#[inline(always)]
fn through_sigmoid<S: Simd>(simd: S, grad: S::V, y: S::V) -> S::V {
    simd.mul(grad, simd.mul(y, simd.sub(simd.splat(1.0), y)))
}
