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
    operator::{Recurrent, RecurrentBackward, RecurrentGrads, RecurrentNeeds, Saved},
    packed::Packed,
};

/// [`Recurrent::backward`]
pub(super) fn backward(isa: Isa, layer: &Recurrent, given: RecurrentBackward) -> RecurrentGrads {
    let Recurrent { batch, steps, inputs, hidden, .. } = *layer;
    let width = layer.width();
    let RecurrentBackward { x, weights, saved, grad, needs } = given;
    let Saved { mut gates, memories, before } = saved;
    let state = Packed::turned(isa, weights.state, width, hidden);
    let pass = Pass { isa, layer, memories: &memories, before: &before, grad, state };
    let shared = Shared::new(&mut gates);
    parallel::run(layer.parts(), layer.work(), |part| {
        let samples = parallel::part(batch, layer.parts(), part);
        let of_one = steps * width;
        // SAFETY: each task has its samples' part.
        let gates = unsafe { shared.slice(samples.start * of_one, samples.len() * of_one) };
        pass.part(samples.start, samples.len(), gates);
    });
    // From here on each step of each sample is a row of a dense layer.
    let sums = gates;
    let rows = |inputs| Dense { batch: batch * steps, inputs, outputs: width, activation: Activation::None };
    let of =
        |dense: Dense, x, weight, needs| dense.backward(DenseBackward { x, weight, output: &[], grad: &sums, needs });
    let RecurrentNeeds { x: to_x, input, state, bias } = needs;
    let from_x = of(rows(inputs), x, weights.input, Needs { input: to_x, weight: input, bias });
    let from_state = of(rows(hidden), &before, weights.state, Needs { input: false, weight: state, bias: false });
    RecurrentGrads { x: from_x.input, input: from_x.weight, state: from_state.weight, bias: from_x.bias }
}

/// One backward pass.
struct Pass<'a> {
    isa: Isa,
    layer: &'a Recurrent,
    memories: &'a [f32],
    before: &'a [f32],
    grad: &'a [f32],
    /// The state's weights turned round.
    state: Packed,
}

impl Pass<'_> {
    /// Some samples back through all steps: their gates become the gradients of the sums before them.
    fn part(&self, first: usize, count: usize, gates: &mut [f32]) {
        let Recurrent { cell, steps, hidden, .. } = *self.layer;
        let width = self.layer.width();
        scratch::with_parts([count * hidden, count * hidden], |[state, carried]: [&mut [f32]; 2]| {
            carried.fill(0.0);
            let state_rows: Vec<usize> = (0..count).map(|sample| sample * hidden).collect();
            let rows_at = |t: usize| -> Vec<usize> { (0..count).map(|sample| (sample * steps + t) * width).collect() };
            let places_at = |t: usize| -> Vec<usize> {
                (first..first + count).map(|sample| (sample * steps + t) * hidden).collect()
            };
            // Each step with the one that was read before it.
            let earlier: Vec<Option<usize>> = std::iter::once(None).chain(self.layer.times().map(Some)).collect();
            let mut behind = None;
            for (t, earlier) in self.layer.times().zip(earlier).rev() {
                let rows = rows_at(t);
                match behind {
                    Some(behind) => {
                        self.state.product(self.isa, gates, &rows_at(behind), state, &state_rows, Start::Zero);
                    }
                    None => state.fill(0.0),
                }
                self.add_own(first, t, state, behind.is_none());
                let before = earlier.map(places_at);
                self.isa.run(Back {
                    cell,
                    hidden,
                    rows: &rows,
                    gates,
                    memories: self.memories,
                    before: self.before,
                    places: &places_at(t),
                    places_before: before.as_deref(),
                    state,
                    carried,
                });
                behind = Some(t);
            }
        });
    }

    /// Adds the gradient that a state has of its own, as part of the output.
    fn add_own(&self, first: usize, t: usize, state: &mut [f32], is_last: bool) {
        let Recurrent { steps, hidden, last, .. } = *self.layer;
        if last && !is_last {
            return;
        }
        for (sample, state) in (first..).zip(state.chunks_exact_mut(hidden)) {
            let row = if last { sample } else { sample * steps + t };
            let own = &self.grad[row * hidden..][..hidden];
            state.iter_mut().zip(own).for_each(|(sum, value)| *sum += value);
        }
    }
}
