//! The forward pass of a dense layer.

use std::ops::Range;

use crate::kernels::{
    isa::Isa,
    panels::{PackColumns, Panels},
    parallel::{self, Shared, unwritten},
    product::{Product, Run, Start},
    scratch,
    simd::{Kernel, Simd},
};

use super::{DEPTH, Dense};

/// Parts a product is cut into if it is large enough.
const PARTS: usize = 8;

/// Outputs from which on weights are read by panels.
const WIDE: usize = 512;

/// Rows above which a block of weights is copied before it is multiplied with them: for three tiles of rows, reading them where
/// they lie costs less.
const READ: usize = 16;

/// How a product is cut into tasks; from its sizes only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// Wide weights: each task has panels of its own and reads their weights once.
    Panels,
    /// Many inputs: each task sums over some of them; nothing is read twice.
    Inputs,
    /// Otherwise: rows.
    Rows,
}

impl Cut {
    fn of(dense: &Dense) -> Cut {
        if dense.outputs >= WIDE {
            Cut::Panels
        } else if dense.inputs >= PARTS * DEPTH {
            Cut::Inputs
        } else if dense.batch >= 2 * PARTS {
            Cut::Rows
        } else {
            Cut::Panels
        }
    }
}

/// [`Dense::forward`]
pub(super) fn forward(isa: Isa, dense: &Dense, x: &[f32], weight: &[f32], bias: Option<&[f32]>) -> Vec<f32> {
    let panels = Panels::new(isa, dense.outputs);
    // Tasks that take many rows would each copy all weights: they are copied once before.
    let many = Cut::of(dense) == Cut::Rows && dense.batch.div_ceil(PARTS) > READ;
    let copied = if many { packed_len(dense, panels) } else { 0 };
    scratch::with_parts([panels.padded(), copied], |[padded, packed]: [&mut [f32]; 2]| {
        pad(bias.unwrap_or_default(), padded);
        let weight = if copied > 0 {
            pack(isa, dense, panels, weight, packed);
            Weight::Packed(packed)
        } else {
            Weight::Rows(weight)
        };
        // SAFETY: the pass writes every element.
        let mut output = unsafe { unwritten::<f32>(dense.batch * dense.outputs) };
        Pass { isa, dense, panels, x, weight, bias: padded }.run(&mut output);
        output
    })
}

/// Floats of the weight, panel by panel.
pub(super) fn packed_len(dense: &Dense, panels: Panels) -> usize {
    dense.inputs * panels.padded()
}

/// The weight panel by panel, the rows of each one behind another.
pub(super) fn pack(isa: Isa, dense: &Dense, panels: Panels, weight: &[f32], out: &mut [f32]) {
    let (inputs, pitch) = (dense.inputs, dense.outputs);
    let out = Shared::new(out);
    if inputs > 0 {
        parallel::run(panels.count(), parallel::MOVED * inputs * panels.padded(), |panel| {
            let (first, columns, width) = panels.get(panel);
            // SAFETY: each panel has its own part.
            let out = unsafe { out.slice(first * inputs, width * inputs) };
            isa.run(PackColumns { from: &weight[first..], pitch, columns, width, out });
        });
    }
}

/// The bias as wide as all panels.
pub(super) fn pad(bias: &[f32], out: &mut [f32]) {
    out.fill(0.0);
    out[..bias.len()].copy_from_slice(bias);
}

/// The weight as a pass finds it.
#[derive(Clone, Copy)]
pub(super) enum Weight<'a> {
    /// `[in, out]`
    Rows(&'a [f32]),
    /// [`pack`]
    Packed(&'a [f32]),
}

/// One forward pass.
pub(super) struct Pass<'a> {
    pub(super) isa: Isa,
    pub(super) dense: &'a Dense,
    pub(super) panels: Panels,
    pub(super) x: &'a [f32],
    pub(super) weight: Weight<'a>,
    /// As wide as all panels.
    pub(super) bias: &'a [f32],
}

impl Pass<'_> {
    /// Writes every element of the output: the tasks of each cut cover every row and column, and with no input at all they
    /// write the bias.
    pub(super) fn run(&self, output: &mut [f32]) {
        let (dense, panels) = (self.dense, self.panels.count());
        if output.is_empty() {
            return;
        }
        let out = Shared::new(output);
        let all = |rows, panels| {
            self.part(rows, panels, 0..dense.inputs, Start::Bias(self.bias), dense.is_relu(), out);
        };
        match Cut::of(dense) {
            Cut::Panels => {
                let parts = panels.min(PARTS);
                parallel::run(parts, dense.work(), |part| all(0..dense.batch, parallel::part(panels, parts, part)));
            }
            Cut::Rows => parallel::run(PARTS, dense.work(), |part| {
                all(parallel::part(dense.batch, PARTS, part), 0..panels);
            }),
            Cut::Inputs => self.by_inputs(out),
        }
    }

    /// Some rows of some panels, summed over some inputs.
    fn part(
        &self,
        rows: Range<usize>,
        panels: Range<usize>,
        inputs: Range<usize>,
        start: Start,
        relu: bool,
        out: Shared<f32>,
    ) {
        let dense = self.dense;
        let a_rows: Vec<usize> = rows.clone().map(|row| row * dense.inputs).collect();
        let c_rows: Vec<usize> = rows.map(|row| row * dense.outputs).collect();
        let depths = inputs.len().div_ceil(DEPTH).max(1);
        let mut places = c_rows.clone();
        scratch::with(DEPTH * self.panels.get(0).2, |copy: &mut [f32]| {
            for depth in 0..depths {
                let part = parallel::part(inputs.len(), depths, depth);
                let (from, len) = (inputs.start + part.start, part.len());
                for panel in panels.clone() {
                    let (first, columns, width) = self.panels.get(panel);
                    let (b, b_step) = match self.weight {
                        Weight::Packed(packed) => (&packed[first * dense.inputs + from * width..], width),
                        Weight::Rows(weight) => {
                            let rows = &weight[(from * dense.outputs + first).min(weight.len())..];
                            if a_rows.len() > READ || columns != width {
                                let out = &mut copy[..len * width];
                                self.isa.run(PackColumns { from: rows, pitch: dense.outputs, columns, width, out });
                                (&copy[..len * width], width)
                            } else {
                                (rows, dense.outputs)
                            }
                        }
                    };
                    places.iter_mut().zip(&c_rows).for_each(|(place, row)| *place = row + first);
                    self.isa.run(Product {
                        a: self.x,
                        rows: &a_rows,
                        runs: &[Run { start: from, len }],
                        step: 1,
                        b,
                        b_step,
                        vectors: self.panels.vectors(width),
                        c: out,
                        c_rows: &places,
                        columns,
                        start: match start {
                            _ if depth > 0 => Start::Sum,
                            Start::Bias(bias) => Start::Bias(&bias[first..]),
                            other => other,
                        },
                        relu: relu && depth + 1 == depths,
                    });
                }
            }
        });
    }

    /// Partial sums over parts of the inputs, added in order.
    fn by_inputs(&self, out: Shared<f32>) {
        let dense = self.dense;
        let len = dense.batch * dense.outputs;
        scratch::with(PARTS * len, |partial: &mut [f32]| {
            let partials = Shared::new(partial);
            parallel::run(PARTS, dense.work(), |part| {
                // SAFETY: each part has its own sums.
                let sums = Shared::new(unsafe { partials.slice(part * len, len) });
                let inputs = parallel::part(dense.inputs, PARTS, part);
                self.part(0..dense.batch, 0..self.panels.count(), inputs, Start::Zero, false, sums);
            });
            let rows = parallel::part(dense.batch, PARTS, 1).len().max(1);
            parallel::run(dense.batch.div_ceil(rows), PARTS * len, |block| {
                let first = block * rows * dense.outputs;
                let end = (first + rows * dense.outputs).min(len);
                // SAFETY: each block has its own rows.
                let out = unsafe { out.slice(first, end - first) };
                self.isa.run(Finish {
                    partial,
                    first,
                    len,
                    bias: &self.bias[..dense.outputs],
                    relu: dense.is_relu(),
                    out,
                });
            });
        });
    }
}

/// `out = activation(Σ parts + bias)` for some rows.
struct Finish<'a> {
    partial: &'a [f32],
    first: usize,
    len: usize,
    bias: &'a [f32],
    relu: bool,
    out: &'a mut [f32],
}

impl Kernel for Finish<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        for line in self.out.chunks_exact_mut(self.bias.len()) {
            line.copy_from_slice(self.bias);
        }
        for part in self.partial.chunks_exact(self.len) {
            for (sum, value) in self.out.iter_mut().zip(&part[self.first..]) {
                *sum += value;
            }
        }
        if self.relu {
            for value in self.out {
                // Not `max`: NaN stays.
                if *value < 0.0 {
                    *value = 0.0;
                }
            }
        }
    }
}
