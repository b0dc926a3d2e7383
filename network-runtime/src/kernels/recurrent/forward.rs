//! The steps onward.

use crate::kernels::{
    isa::Isa,
    parallel::{self, Shared, unwritten},
    product::Start,
    scratch,
};

use super::{
    cell::Onward,
    operator::{Recurrent, RecurrentWeights, Saved},
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
    pub(super) fn new(isa: Isa, layer: &Recurrent, weights: RecurrentWeights) -> Self {
        let Recurrent { inputs, hidden, .. } = *layer;
        let input = Packed::new(isa, weights.input, inputs, layer.width());
        let state = Packed::new(isa, weights.state, hidden, layer.width());
        let mut bias = weights.bias.to_vec();
        bias.resize(input.width(), 0.0);
        Weights { input, state, bias }
    }
}

/// [`Recurrent::forward`], and what the backward pass needs, where there is one.
pub(super) fn forward(
    isa: Isa,
    layer: &Recurrent,
    x: &[f32],
    weights: &Weights,
    saved: Option<&mut Saved>,
) -> Vec<f32> {
    // SAFETY: every sample belongs to one of the tasks, which write all of its steps.
    let mut output = unsafe { unwritten::<f32>(layer.output_len()) };
    forward_into(isa, layer, x, weights, saved, &mut output);
    output
}

/// [`forward`], written to `output`: every element of it.
pub(super) fn forward_into(
    isa: Isa,
    layer: &Recurrent,
    x: &[f32],
    weights: &Weights,
    saved: Option<&mut Saved>,
    output: &mut [f32],
) {
    let Recurrent { cell, batch, steps, hidden, last, .. } = *layer;
    let (states, width) = (batch * steps * hidden, layer.width());
    let keep = saved.map(|saved| {
        // SAFETY: every sample belongs to one of the tasks below, which write all of its steps.
        *saved = unsafe {
            Saved {
                gates: unwritten(batch * steps * width),
                memories: unwritten(if cell.has_memory() { states } else { 0 }),
                before: unwritten(states),
            }
        };
        [Shared::new(&mut saved.gates), Shared::new(&mut saved.memories), Shared::new(&mut saved.before)]
    });
    let pass = Pass { isa, layer, x, weights };
    let out = Shared::new(output);
    parallel::run(layer.parts(), layer.work(), |part| {
        let samples = parallel::part(batch, layer.parts(), part);
        let (first, count) = (samples.start, samples.len());
        // SAFETY: each task has its samples' parts.
        unsafe {
            let rows = if last { hidden } else { steps * hidden };
            let out = out.slice(first * rows, count * rows);
            let keep = keep.map(|[gates, memories, before]| Keep {
                gates: gates.slice(first * steps * width, count * steps * width),
                memories: match cell.has_memory() {
                    true => memories.slice(first * steps * hidden, count * steps * hidden),
                    false => &mut [],
                },
                before: before.slice(first * steps * hidden, count * steps * hidden),
            });
            pass.part(first, count, out, keep);
        }
    });
}

/// Where a task writes what is saved of its samples.
struct Keep<'a> {
    gates: &'a mut [f32],
    /// Of an LSTM.
    memories: &'a mut [f32],
    before: &'a mut [f32],
}

/// One forward pass.
struct Pass<'a> {
    isa: Isa,
    layer: &'a Recurrent,
    x: &'a [f32],
    weights: &'a Weights,
}

impl Pass<'_> {
    /// Some samples through all steps.
    fn part(&self, first: usize, count: usize, out: &mut [f32], keep: Option<Keep>) {
        let Recurrent { cell, steps, inputs, hidden, last, .. } = *self.layer;
        let width = self.layer.width();
        // Without anything to keep, the gates of one step take the place of those of the step before.
        let (own, pitch, step) = if keep.is_some() { (0, steps * width, width) } else { (width, width, 0) };
        let (all, of_one) = (count * hidden, steps * hidden);
        let remembered = if cell.has_memory() { all } else { 0 };
        scratch::with_parts([count * own, remembered, all], |[own, memory, state]: [&mut [f32]; 3]| {
            memory.fill(0.0);
            state.fill(0.0);
            let (gates, mut kept) = match keep {
                Some(Keep { gates, memories, before }) => (gates, Some((memories, before))),
                None => (own, None),
            };
            let state_rows: Vec<usize> = (0..count).map(|sample| sample * hidden).collect();
            for (index, t) in self.layer.times().enumerate() {
                let x_rows: Vec<usize> = (first..first + count).map(|sample| (sample * steps + t) * inputs).collect();
                let rows: Vec<usize> = (0..count).map(|sample| sample * pitch + t * step).collect();
                let Weights { input, state: from_state, bias } = self.weights;
                input.product(self.isa, self.x, &x_rows, gates, &rows, Start::Bias(bias));
                if index > 0 {
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
                self.isa.run(Onward { cell, hidden, rows: &rows, gates, memory, state });
                if let Some((memories, _)) = &mut kept {
                    copy(memories, memory);
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
