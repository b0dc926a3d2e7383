//! The steps back, then all products for the weights at once.

use crate::kernels::{
    activation::Activation,
    dense::{Dense, DenseBackward},
    gradients::Needs,
    isa::Isa,
    parallel::{self, Shared},
    product::Start,
    scratch,
};

use super::{
    cell::Back,
    operator::{Lstm, LstmBackward, LstmGrads, LstmNeeds, Saved},
    packed::Packed,
};

/// [`Lstm::backward`]
pub(super) fn backward(isa: Isa, lstm: &Lstm, given: LstmBackward) -> LstmGrads {
    let Lstm { batch, steps, inputs, hidden, .. } = *lstm;
    let LstmBackward { x, weights, saved, grad, needs } = given;
    let Saved { mut gates, cells, before } = saved;
    let pass = Pass { isa, lstm, cells: &cells, grad, state: Packed::turned(isa, weights.state, 4 * hidden, hidden) };
    let shared = Shared::new(&mut gates);
    parallel::run(lstm.parts(), lstm.work(), |part| {
        let samples = parallel::part(batch, lstm.parts(), part);
        let of_one = steps * 4 * hidden;
        // SAFETY: each task has its samples' part.
        let gates = unsafe { shared.slice(samples.start * of_one, samples.len() * of_one) };
        pass.part(samples.start, samples.len(), gates);
    });
    // From here on each step of each sample is a row of a dense layer.
    let sums = gates;
    let rows = |inputs| Dense { batch: batch * steps, inputs, outputs: 4 * hidden, activation: Activation::None };
    let of =
        |dense: Dense, x, weight, needs| dense.backward(DenseBackward { x, weight, output: &[], grad: &sums, needs });
    let LstmNeeds { x: to_x, input, state, bias } = needs;
    let from_x = of(rows(inputs), x, weights.input, Needs { input: to_x, weight: input, bias });
    let from_state = of(rows(hidden), &before, weights.state, Needs { input: false, weight: state, bias: false });
    LstmGrads { x: from_x.input, input: from_x.weight, state: from_state.weight, bias: from_x.bias }
}

/// One backward pass.
struct Pass<'a> {
    isa: Isa,
    lstm: &'a Lstm,
    cells: &'a [f32],
    grad: &'a [f32],
    /// The state's weights turned round.
    state: Packed,
}

impl Pass<'_> {
    /// Some samples back through all steps: their gates become the gradients of the sums before them.
    fn part(&self, first: usize, count: usize, gates: &mut [f32]) {
        let Lstm { steps, hidden, last, .. } = *self.lstm;
        scratch::with_parts([count * hidden, count * hidden], |[state, cell]: [&mut [f32]; 2]| {
            cell.fill(0.0);
            let state_rows: Vec<usize> = (0..count).map(|sample| sample * hidden).collect();
            for t in (0..steps).rev() {
                let rows: Vec<usize> = (0..count).map(|sample| (sample * steps + t) * 4 * hidden).collect();
                if t + 1 < steps {
                    let behind: Vec<usize> = rows.iter().map(|row| row + 4 * hidden).collect();
                    self.state.product(self.isa, gates, &behind, state, &state_rows, Start::Zero);
                } else {
                    state.fill(0.0);
                }
                self.add_own(first, t, state, last);
                let cell_rows: Vec<usize> =
                    (first..first + count).map(|sample| (sample * steps + t) * hidden).collect();
                self.isa.run(Back {
                    hidden,
                    rows: &rows,
                    gates,
                    cells: self.cells,
                    cell_rows: &cell_rows,
                    has_before: t > 0,
                    state,
                    cell,
                });
            }
        });
    }

    /// Adds the gradient that a state has of its own, as part of the output.
    fn add_own(&self, first: usize, t: usize, state: &mut [f32], last: bool) {
        let Lstm { steps, hidden, .. } = *self.lstm;
        if last && t + 1 < steps {
            return;
        }
        for (sample, state) in (first..).zip(state.chunks_exact_mut(hidden)) {
            let row = if last { sample } else { sample * steps + t };
            let own = &self.grad[row * hidden..][..hidden];
            state.iter_mut().zip(own).for_each(|(sum, value)| *sum += value);
        }
    }
}
