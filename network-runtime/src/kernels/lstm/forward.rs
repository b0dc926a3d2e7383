//! The steps onward.

use crate::kernels::{
    isa::Isa,
    parallel::{self, Shared, unwritten},
    product::Start,
    scratch,
};

use super::{
    cell::Onward,
    operator::{Lstm, LstmWeights, Saved},
    packed::Packed,
};

/// Weights in the order in which the steps read them.
#[derive(Debug)]
pub(super) struct Weights {
    input: Packed,
    state: Packed,
    /// As wide as all panels.
    bias: Vec<f32>,
}

impl Weights {
    pub(super) fn new(isa: Isa, lstm: &Lstm, weights: LstmWeights) -> Self {
        let Lstm { inputs, hidden, .. } = *lstm;
        let input = Packed::new(isa, weights.input, inputs, 4 * hidden);
        let state = Packed::new(isa, weights.state, hidden, 4 * hidden);
        let mut bias = weights.bias.to_vec();
        bias.resize(input.width(), 0.0);
        Weights { input, state, bias }
    }
}

/// [`Lstm::forward`], and what the backward pass needs, where there is one.
pub(super) fn forward(isa: Isa, lstm: &Lstm, x: &[f32], weights: &Weights, saved: Option<&mut Saved>) -> Vec<f32> {
    // SAFETY: every sample belongs to one of the tasks, which write all of its steps.
    let mut output = unsafe { unwritten::<f32>(lstm.output_len()) };
    forward_into(isa, lstm, x, weights, saved, &mut output);
    output
}

/// [`forward`], written to `output`: every element of it.
pub(super) fn forward_into(
    isa: Isa,
    lstm: &Lstm,
    x: &[f32],
    weights: &Weights,
    saved: Option<&mut Saved>,
    output: &mut [f32],
) {
    let Lstm { batch, steps, hidden, last, .. } = *lstm;
    let states = batch * steps * hidden;
    let keep = saved.map(|saved| {
        // SAFETY: every sample belongs to one of the tasks below, which write all of its steps.
        *saved = unsafe { Saved { gates: unwritten(4 * states), cells: unwritten(states), before: unwritten(states) } };
        [Shared::new(&mut saved.gates), Shared::new(&mut saved.cells), Shared::new(&mut saved.before)]
    });
    let pass = Pass { isa, lstm, x, weights };
    let out = Shared::new(output);
    parallel::run(lstm.parts(), lstm.work(), |part| {
        let samples = parallel::part(batch, lstm.parts(), part);
        let (first, count) = (samples.start, samples.len());
        // SAFETY: each task has its samples' parts.
        unsafe {
            let rows = if last { hidden } else { steps * hidden };
            let out = out.slice(first * rows, count * rows);
            let keep = keep.map(|[gates, cells, before]| Keep {
                gates: gates.slice(first * steps * 4 * hidden, count * steps * 4 * hidden),
                cells: cells.slice(first * steps * hidden, count * steps * hidden),
                before: before.slice(first * steps * hidden, count * steps * hidden),
            });
            pass.part(first, count, out, keep);
        }
    });
}

/// Where a task writes what is saved of its samples.
struct Keep<'a> {
    gates: &'a mut [f32],
    cells: &'a mut [f32],
    before: &'a mut [f32],
}

/// One forward pass.
struct Pass<'a> {
    isa: Isa,
    lstm: &'a Lstm,
    x: &'a [f32],
    weights: &'a Weights,
}

impl Pass<'_> {
    /// Some samples through all steps.
    fn part(&self, first: usize, count: usize, out: &mut [f32], keep: Option<Keep>) {
        let Lstm { steps, inputs, hidden, last, .. } = *self.lstm;
        // Without anything to keep, the gates of one step take the place of those of the step before.
        let (own, pitch, step) =
            if keep.is_some() { (0, steps * 4 * hidden, 4 * hidden) } else { (4 * hidden, 4 * hidden, 0) };
        let (all, of_one) = (count * hidden, steps * hidden);
        scratch::with_parts([count * own, all, all], |[own, cell, state]: [&mut [f32]; 3]| {
            cell.fill(0.0);
            state.fill(0.0);
            let (gates, mut kept) = match keep {
                Some(Keep { gates, cells, before }) => (gates, Some((cells, before))),
                None => (own, None),
            };
            let state_rows: Vec<usize> = (0..count).map(|sample| sample * hidden).collect();
            for t in 0..steps {
                let x_rows: Vec<usize> = (first..first + count).map(|sample| (sample * steps + t) * inputs).collect();
                let rows: Vec<usize> = (0..count).map(|sample| sample * pitch + t * step).collect();
                let Weights { input, state: from_state, bias } = self.weights;
                input.product(self.isa, self.x, &x_rows, gates, &rows, Start::Bias(bias));
                if t > 0 {
                    from_state.product(self.isa, state, &state_rows, gates, &rows, Start::Sum);
                }
                let copy = |to: &mut [f32], from: &[f32]| {
                    for (sample, from) in from.chunks_exact(hidden).enumerate() {
                        to[sample * of_one + t * hidden..][..hidden].copy_from_slice(from);
                    }
                };
                if let Some((_, before)) = &mut kept {
                    copy(before, state);
                }
                self.isa.run(Onward { hidden, rows: &rows, gates, cell, state });
                if let Some((cells, _)) = &mut kept {
                    copy(cells, cell);
                }
                if !last {
                    copy(out, state);
                }
            }
            if last {
                out.copy_from_slice(state);
            }
        });
    }
}
