//! The backward pass of a dense layer with many rows and few inputs: the steps of sequences. Tasks take rows, each sums a
//! weights' gradient of its own, and the sums are added in order.

use std::ops::Range;

use crate::kernels::{
    gradients::Grads,
    isa::Isa,
    layout::Gate,
    panels::{PackColumns, Panels},
    parallel::{self, Shared, unwritten},
    product::{Product, Run, Start},
    scratch,
    simd::{Kernel, Simd},
    transpose::Transpose,
};

use super::{DEPTH, Dense, operator::DenseBackward};

/// Parts of the rows.
const PARTS: usize = 8;

/// Rows that are taken at once, so that they stay in the second cache.
const ROWS: usize = 128;

/// Whether rows are what there is most of.
pub(super) fn fits(dense: &Dense) -> bool {
    dense.batch >= PARTS * ROWS && dense.inputs * dense.outputs <= 1 << 18
}

/// [`Dense::backward`]
pub(super) fn backward(isa: Isa, dense: &Dense, given: DenseBackward) -> Grads {
    let Dense { batch, inputs, outputs, .. } = *dense;
    let needs = given.needs;
    let weights = if needs.weight { inputs * outputs } else { 0 };
    let biases = if needs.bias { outputs } else { 0 };
    let panels = Panels::new(isa, inputs);
    let turned = if needs.input { outputs * panels.padded() } else { 0 };
    // SAFETY: every row belongs to one of the tasks below.
    let mut input = unsafe { unwritten::<f32>(if needs.input { batch * inputs } else { 0 }) };
    let (mut weight, mut bias) = (vec![0.0; weights], vec![0.0; biases]);
    scratch::with_parts(
        [PARTS * weights, PARTS * biases, turned],
        |[weight_parts, bias_parts, turned]: [&mut [f32]; 3]| {
            if needs.input {
                turn(isa, dense, given.weight, panels, turned);
            }
            let pass = Pass { isa, dense, given, panels, turned };
            let (out, weight_sums, bias_sums) =
                (Shared::new(&mut input), Shared::new(weight_parts), Shared::new(bias_parts));
            parallel::run(PARTS, dense.work(), |part| {
                // SAFETY: each part has sums of its own.
                let (weight, bias) =
                    unsafe { (weight_sums.slice(part * weights, weights), bias_sums.slice(part * biases, biases)) };
                pass.part(parallel::part(batch, PARTS, part), weight, bias, out);
            });
            parallel::add_parts(&mut weight, weight_parts);
            parallel::add_parts(&mut bias, bias_parts);
        },
    );
    Grads {
        input: needs.input.then_some(input),
        weight: needs.weight.then_some(weight),
        bias: needs.bias.then_some(bias),
    }
}

/// The weight turned round, panel by panel of the inputs.
fn turn(isa: Isa, dense: &Dense, weight: &[f32], panels: Panels, out: &mut [f32]) {
    let outputs = dense.outputs;
    out.fill(0.0);
    for panel in 0..panels.count() {
        let (first, columns, width) = panels.get(panel);
        let turned = Transpose {
            from: &weight[first * outputs..][..columns * outputs],
            from_pitch: outputs,
            rows: columns,
            columns: outputs,
            out: Shared::new(&mut out[first * outputs..][..width * outputs]),
            start: 0,
            out_pitch: width,
        };
        // SAFETY: nobody else writes yet.
        unsafe { turned.run(isa) };
    }
}

/// One backward pass.
struct Pass<'a> {
    isa: Isa,
    dense: &'a Dense,
    given: DenseBackward<'a>,
    /// Of the inputs.
    panels: Panels,
    /// [`turn`]
    turned: &'a [f32],
}

impl Pass<'_> {
    /// Some rows: their input gradient goes to `input`, what they add to the others to `weight` and `bias`.
    fn part(&self, rows: Range<usize>, weight: &mut [f32], bias: &mut [f32], input: Shared<f32>) {
        let Dense { inputs, outputs, .. } = *self.dense;
        let needs = self.given.needs;
        bias.fill(0.0);
        let columns = Panels::new(self.isa, outputs);
        let gated = if self.dense.is_relu() { ROWS * outputs } else { 0 };
        let (across, packed) = if needs.weight { (inputs * ROWS, ROWS * columns.get(0).2) } else { (0, 0) };
        scratch::with_parts([gated, across, packed], |[gated, across, packed]: [&mut [f32]; 3]| {
            for first in rows.clone().step_by(ROWS) {
                let chunk = first..(first + ROWS).min(rows.end);
                let mut grad = &self.given.grad[chunk.start * outputs..chunk.end * outputs];
                if self.dense.is_relu() {
                    let gated = &mut gated[..grad.len()];
                    let gate = &self.given.output[chunk.start * outputs..chunk.end * outputs];
                    self.isa.run(Gate { out: gated, from: grad, gate });
                    grad = gated;
                }
                if needs.bias {
                    self.isa.run(AddRows { from: grad, out: bias });
                }
                if needs.weight {
                    self.weight(chunk.clone(), grad, first > rows.start, across, packed, weight);
                }
                if needs.input {
                    self.input(chunk, grad, input);
                }
            }
        });
    }

    /// `xᵀ · grad` of some rows, onto what other rows gave already.
    fn weight(
        &self,
        chunk: Range<usize>,
        grad: &[f32],
        sum: bool,
        across: &mut [f32],
        packed: &mut [f32],
        out: &mut [f32],
    ) {
        let Dense { inputs, outputs, .. } = *self.dense;
        let turned = Transpose {
            from: &self.given.x[chunk.start * inputs..chunk.end * inputs],
            from_pitch: inputs,
            rows: chunk.len(),
            columns: inputs,
            out: Shared::new(across),
            start: 0,
            out_pitch: ROWS,
        };
        // SAFETY: the buffer is this task's.
        unsafe { turned.run(self.isa) };
        let columns = Panels::new(self.isa, outputs);
        let rows: Vec<usize> = (0..inputs).map(|input| input * ROWS).collect();
        let out = Shared::new(out);
        for panel in 0..columns.count() {
            let (first, count, width) = columns.get(panel);
            let packed = &mut packed[..chunk.len() * width];
            self.isa.run(PackColumns { from: &grad[first..], pitch: outputs, columns: count, width, out: packed });
            let c_rows: Vec<usize> = (0..inputs).map(|input| input * outputs + first).collect();
            self.isa.run(Product {
                a: across,
                rows: &rows,
                runs: &[Run { start: 0, len: chunk.len() }],
                step: 1,
                b: packed,
                b_step: width,
                vectors: columns.vectors(width),
                c: out,
                c_rows: &c_rows,
                columns: count,
                start: if sum { Start::Sum } else { Start::Zero },
                relu: false,
            });
        }
    }

    /// `grad · weightᵀ` of some rows.
    fn input(&self, chunk: Range<usize>, grad: &[f32], out: Shared<f32>) {
        let Dense { inputs, outputs, .. } = *self.dense;
        let rows: Vec<usize> = (0..chunk.len()).map(|row| row * outputs).collect();
        let depths = outputs.div_ceil(DEPTH).max(1);
        for panel in 0..self.panels.count() {
            let (first, columns, width) = self.panels.get(panel);
            let c_rows: Vec<usize> = chunk.clone().map(|row| row * inputs + first).collect();
            for depth in 0..depths {
                let part = parallel::part(outputs, depths, depth);
                self.isa.run(Product {
                    a: grad,
                    rows: &rows,
                    runs: &[Run { start: part.start, len: part.len() }],
                    step: 1,
                    b: &self.turned[first * outputs + part.start * width..],
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
    }
}

/// Adds rows onto `out`.
struct AddRows<'a> {
    from: &'a [f32],
    out: &'a mut [f32],
}

impl Kernel for AddRows<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        for row in self.from.chunks_exact(self.out.len().max(1)) {
            self.out.iter_mut().zip(row).for_each(|(sum, value)| *sum += value);
        }
    }
}
