//! The backward pass of a dense layer.

use std::ops::Range;

use crate::kernels::{
    gradients::Grads,
    isa::Isa,
    layout::Gate,
    panels::{PackColumns, Panels},
    parallel::{self, Shared, unwritten},
    product::{Product, Run, Start},
    scratch,
    transpose::Transpose,
};

use super::{DEPTH, Dense, operator::DenseBackward, tall};

/// Inputs of a block: whole cache lines of every row of `x` and of its gradient, and so few that threads end together.
const BLOCK: usize = 32;

/// [`Dense::backward`]
pub(super) fn backward(isa: Isa, dense: &Dense, given: DenseBackward) -> Grads {
    if tall::fits(dense) {
        return tall::backward(isa, dense, given);
    }
    let panels = Panels::new(isa, dense.outputs);
    let gated = if dense.is_relu() { given.grad.len() } else { 0 };
    let paneled = if given.needs.weight { dense.batch * panels.padded() } else { 0 };
    scratch::with_parts([gated, paneled], |[gated, paneled]: [&mut [f32]; 2]| {
        let mut grad = given.grad;
        if dense.is_relu() {
            isa.run(Gate { out: gated, from: given.grad, gate: given.output });
            grad = gated;
        }
        if given.needs.weight && dense.batch > 0 {
            for panel in 0..panels.count() {
                let (first, columns, width) = panels.get(panel);
                isa.run(PackColumns {
                    from: &grad[first..],
                    pitch: dense.outputs,
                    columns,
                    width,
                    out: &mut paneled[first * dense.batch..][..width * dense.batch],
                });
            }
        }
        let pass = Pass { isa, dense, panels, given, grad, paneled };
        let bias = given.needs.bias.then(|| pass.bias());
        // SAFETY: the blocks of inputs below write every element.
        let (mut weight, mut input) = unsafe {
            (
                unwritten::<f32>(if given.needs.weight { given.weight.len() } else { 0 }),
                unwritten::<f32>(if given.needs.input { given.x.len() } else { 0 }),
            )
        };
        pass.run(Shared::new(&mut weight), Shared::new(&mut input));
        Grads { input: given.needs.input.then_some(input), weight: given.needs.weight.then_some(weight), bias }
    })
}

/// One backward pass.
struct Pass<'a> {
    isa: Isa,
    dense: &'a Dense,
    /// Of the outputs.
    panels: Panels,
    given: DenseBackward<'a>,
    /// The gradient behind the activation.
    grad: &'a [f32],
    /// The same, panel by panel; empty if the weights' gradient is not wanted.
    paneled: &'a [f32],
}

impl Pass<'_> {
    fn bias(&self) -> Vec<f32> {
        let mut bias = vec![0.0; self.dense.outputs];
        for row in self.grad.chunks_exact(self.dense.outputs.max(1)) {
            bias.iter_mut().zip(row).for_each(|(bias, grad)| *bias += grad);
        }
        bias
    }

    /// Blocks of inputs, whose weights are read once.
    fn run(&self, weight: Shared<f32>, input: Shared<f32>) {
        let passes = usize::from(self.given.needs.weight) + usize::from(self.given.needs.input);
        if passes == 0 {
            return;
        }
        let inputs = self.dense.inputs;
        parallel::run(inputs.div_ceil(BLOCK), passes * self.dense.work(), |block| {
            let block = block * BLOCK..(block * BLOCK + BLOCK).min(inputs);
            if self.given.needs.weight {
                self.weight(block.clone(), weight);
            }
            if self.given.needs.input {
                self.input(block, input);
            }
        });
    }

    /// The weights' gradient of a block of inputs: `xᵀ · grad`.
    fn weight(&self, block: Range<usize>, out: Shared<f32>) {
        let Dense { batch, inputs, outputs, .. } = *self.dense;
        let (first, count) = (block.start, block.len());
        let rows: Vec<usize> = (0..count).collect();
        let depths = batch.div_ceil(DEPTH).max(1);
        let most = batch.div_ceil(depths);
        // A copy, because rows of `x` often lie a power of two apart and fall onto the same lines of the cache.
        scratch::with(most * count, |x: &mut [f32]| {
            for depth in 0..depths {
                let samples = parallel::part(batch, depths, depth);
                for (line, sample) in x.chunks_exact_mut(count).zip(samples.clone()) {
                    line.copy_from_slice(&self.given.x[sample * inputs + first..][..count]);
                }
                for panel in 0..self.panels.count() {
                    let (column, columns, width) = self.panels.get(panel);
                    let c_rows: Vec<usize> = rows.iter().map(|row| (first + row) * outputs + column).collect();
                    self.isa.run(Product {
                        a: x,
                        rows: &rows,
                        runs: &[Run { start: 0, len: samples.len() }],
                        step: count,
                        b: &self.paneled[column * batch + samples.start * width..],
                        b_step: width,
                        vectors: self.panels.vectors(width),
                        c: out,
                        c_rows: &c_rows,
                        columns,
                        start: if depth > 0 { Start::Sum } else { Start::Zero },
                        relu: false,
                    });
                }
            }
        });
    }

    /// The gradient of a block of inputs: `grad · weightᵀ`.
    fn input(&self, block: Range<usize>, out: Shared<f32>) {
        let Dense { batch, inputs, outputs, .. } = *self.dense;
        let panels = Panels::new(self.isa, block.len());
        let rows: Vec<usize> = (0..batch).map(|row| row * outputs).collect();
        let depths = outputs.div_ceil(DEPTH).max(1);
        scratch::with(outputs * panels.get(0).2, |turned: &mut [f32]| {
            for panel in 0..panels.count() {
                let (first, columns, width) = panels.get(panel);
                let turned = &mut turned[..outputs * width];
                self.turn(block.start + first, columns, width, turned);
                let places = (0..batch).map(|row| row * inputs + block.start + first);
                let c_rows: Vec<usize> = places.collect();
                for depth in 0..depths {
                    let part = parallel::part(outputs, depths, depth);
                    self.isa.run(Product {
                        a: self.grad,
                        rows: &rows,
                        runs: &[Run { start: part.start, len: part.len() }],
                        step: 1,
                        b: &turned[part.start * width..],
                        b_step: width,
                        vectors: panels.vectors(width),
                        c: out,
                        c_rows: &c_rows,
                        columns,
                        start: if depth > 0 { Start::Sum } else { Start::Zero },
                        relu: false,
                    });
                }
            }
        });
    }

    /// The weights of some inputs turned round, filled up with zeros to `width`.
    fn turn(&self, first: usize, count: usize, width: usize, out: &mut [f32]) {
        let outputs = self.dense.outputs;
        if count < width {
            out.fill(0.0);
        }
        let turned = Transpose {
            from: &self.given.weight[first * outputs..(first + count) * outputs],
            from_pitch: outputs,
            rows: count,
            columns: outputs,
            out: Shared::new(out),
            start: 0,
            out_pitch: width,
        };
        // SAFETY: the buffer is this task's.
        unsafe { turned.run(self.isa) };
    }
}
