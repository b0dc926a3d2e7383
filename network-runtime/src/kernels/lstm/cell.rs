//! What happens between the products of a step, a vector at a time.

use crate::kernels::{
    elementary::{sigmoid, tanh},
    simd::{Kernel, Simd},
};

/// From the sums of a step to its gates, its cell and its state.
pub(super) struct Onward<'a> {
    pub(super) hidden: usize,
    /// Where each sample's sums are; the gates take their place.
    pub(super) rows: &'a [usize],
    pub(super) gates: &'a mut [f32],
    /// `[samples, hidden]`, before and then behind the step.
    pub(super) cell: &'a mut [f32],
    /// `[samples, hidden]`
    pub(super) state: &'a mut [f32],
}

impl Kernel for Onward<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        let hidden = self.hidden;
        assert!(self.rows.iter().all(|row| row + 4 * hidden <= self.gates.len()));
        assert!(self.rows.len() * hidden <= self.cell.len().min(self.state.len()));
        let (gates, cells, states) = (self.gates.as_mut_ptr(), self.cell.as_mut_ptr(), self.state.as_mut_ptr());
        for (sample, row) in self.rows.iter().enumerate() {
            for at in (0..hidden).step_by(S::LANES) {
                let n = (hidden - at).min(S::LANES);
                // SAFETY: `n` floats from `at` lie within each of the row's four groups, and within the sample's state.
                unsafe {
                    let gate = |group: usize| gates.add(row + group * hidden + at);
                    let (cell, state) = (cells.add(sample * hidden + at), states.add(sample * hidden + at));
                    let i = sigmoid(simd, simd.load_first(gate(0), n));
                    let f = sigmoid(simd, simd.load_first(gate(1), n));
                    let o = sigmoid(simd, simd.load_first(gate(2), n));
                    let g = tanh(simd, simd.load_first(gate(3), n));
                    let c = simd.fma(f, simd.load_first(cell, n), simd.mul(i, g));
                    simd.store_first(gate(0), i, n);
                    simd.store_first(gate(1), f, n);
                    simd.store_first(gate(2), o, n);
                    simd.store_first(gate(3), g, n);
                    simd.store_first(cell, c, n);
                    simd.store_first(state, simd.mul(o, tanh(simd, c)), n);
                }
            }
        }
    }
}

/// From the gradients of a step's state and cell to those of its sums and of the cell before.
pub(super) struct Back<'a> {
    pub(super) hidden: usize,
    /// Where each sample's gates are; the gradients of the sums take their place.
    pub(super) rows: &'a [usize],
    pub(super) gates: &'a mut [f32],
    /// The cells of all steps, and where each sample's is behind this one.
    pub(super) cells: &'a [f32],
    pub(super) cell_rows: &'a [usize],
    /// Whether there is a step before, whose cell lies right before this one's.
    pub(super) has_before: bool,
    /// `[samples, hidden]`: the gradient of the state.
    pub(super) state: &'a [f32],
    /// `[samples, hidden]`: that of the cell, behind and then before the step.
    pub(super) cell: &'a mut [f32],
}

impl Kernel for Back<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        let hidden = self.hidden;
        assert!(self.rows.iter().all(|row| row + 4 * hidden <= self.gates.len()));
        assert!(self.cell_rows.iter().all(|row| row + hidden <= self.cells.len()));
        assert!(!self.has_before || self.cell_rows.iter().all(|row| *row >= hidden));
        assert!(self.rows.len() == self.cell_rows.len());
        assert!(self.rows.len() * hidden <= self.cell.len().min(self.state.len()));
        let (gates, cells, d_cells) = (self.gates.as_mut_ptr(), self.cells.as_ptr(), self.cell.as_mut_ptr());
        for (sample, (row, cell_row)) in self.rows.iter().zip(self.cell_rows).enumerate() {
            for at in (0..hidden).step_by(S::LANES) {
                let n = (hidden - at).min(S::LANES);
                // SAFETY: `n` floats from `at` lie within each of the row's four groups and within each of its states.
                unsafe {
                    let gate = |group: usize| gates.add(row + group * hidden + at);
                    let (i, f) = (simd.load_first(gate(0), n), simd.load_first(gate(1), n));
                    let (o, g) = (simd.load_first(gate(2), n), simd.load_first(gate(3), n));
                    let tanh_c = tanh(simd, simd.load_first(cells.add(cell_row + at), n));
                    let before = if self.has_before {
                        simd.load_first(cells.add(cell_row + at - hidden), n)
                    } else {
                        simd.zero()
                    };
                    let d_h = simd.load_first(self.state.as_ptr().add(sample * hidden + at), n);
                    let d_cell = d_cells.add(sample * hidden + at);
                    let d_c = simd.fma(simd.mul(d_h, o), tanh_slope(simd, tanh_c), simd.load_first(d_cell, n));
                    simd.store_first(gate(0), through_sigmoid(simd, simd.mul(d_c, g), i), n);
                    simd.store_first(gate(1), through_sigmoid(simd, simd.mul(d_c, before), f), n);
                    simd.store_first(gate(2), through_sigmoid(simd, simd.mul(d_h, tanh_c), o), n);
                    simd.store_first(gate(3), simd.mul(simd.mul(d_c, i), tanh_slope(simd, g)), n);
                    simd.store_first(d_cell, simd.mul(d_c, f), n);
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
