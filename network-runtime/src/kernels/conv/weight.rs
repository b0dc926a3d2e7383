//! The weight and bias gradient, dense.
//!
//! The same micro-kernel as everywhere, turned round: rows are kernel elements, the sum runs over output pixels. Tasks
//! are (a fixed chunk of the batch) × (a panel of output channels); a chunk's partial sum stays in the cache.

use std::ops::Range;

use crate::kernels::{
    isa::Isa,
    layout::{Image, Window},
    panels::Panels,
    parallel::{self, Shared},
    product::{ColumnSums, Product, Run, Start},
    scratch,
};

use super::{Backward, Conv, correlation::with_view, depthwise_weight, forward::block_rows, shape::Axis};

/// Partial sums wished for; fewer where panels already make that many tasks.
const CHUNKS: usize = 8;

/// The gradients of weight and bias, as far as they are wanted.
pub(crate) fn gradient(
    isa: Isa,
    conv: &Conv,
    given: Backward,
    gate: Option<&[f32]>,
) -> (Option<Vec<f32>>, Option<Vec<f32>>) {
    if !given.needs.weight && !given.needs.bias {
        return (None, None);
    }
    let shape = &conv.shape;
    if shape.groups > 1 && shape.group_in() == 1 && shape.group_out() == 1 {
        return depthwise_weight::gradient(isa, conv, given, gate);
    }
    let panels = Panels::new(isa, shape.group_out());
    let tasks = shape.groups * panels.count();
    let chunks = CHUNKS.div_ceil(tasks.max(1)).max(2).min(shape.batch);
    let depth = if given.needs.weight { shape.kernel[0] * shape.kernel[1] * shape.group_in() } else { 0 };
    let columns = shape.groups * panels.padded();
    // Per chunk `[group][panel][kernel row][kernel column][in][out]`, then `[group][out]`.
    let size = columns * (depth + 1);
    scratch::with_parts([chunks * size, size], |[partial, sum]: [&mut [f32]; 2]| {
        partial.fill(0.0);
        sum.fill(0.0);
        let pass =
            Pass { isa, conv, panels, depth, axes: shape.forward_axes(), given, gate, partial: Shared::new(partial) };
        let work = shape.output_len() * depth.max(1);
        parallel::run(chunks * tasks, work, |task| {
            let (chunk, task) = (task / tasks, task % tasks);
            pass.chunk(parallel::part(shape.batch, chunks, chunk), chunk * size, task);
        });
        parallel::add_parts(sum, partial);
        let weight = given.needs.weight.then(|| unpack(conv, panels, depth, sum));
        let bias = given.needs.bias.then(|| {
            let bias = &sum[columns * depth..];
            let channel = |channel| bias[channel / shape.group_out() * panels.padded() + channel % shape.group_out()];
            (0..shape.out_channels).map(channel).collect()
        });
        (weight, bias)
    })
}

/// `[group][panel][row][column][in][out]` to `[out][in][row][column]`.
fn unpack(conv: &Conv, panels: Panels, depth: usize, sum: &[f32]) -> Vec<f32> {
    let shape = &conv.shape;
    let (area, group_in) = (shape.kernel[0] * shape.kernel[1], shape.group_in());
    let mut weight = vec![0.0; shape.weight_len()];
    for (channel, out) in weight.chunks_exact_mut((group_in * area).max(1)).enumerate() {
        let (group, channel) = (channel / shape.group_out(), channel % shape.group_out());
        let (first, _, width) = panels.get(panels.index(channel));
        let from = &sum[(group * panels.padded() + first) * depth + channel - first..];
        for (input, out) in out.chunks_exact_mut(area).enumerate() {
            for (element, value) in out.iter_mut().enumerate() {
                *value = from[(element * group_in + input) * width];
            }
        }
    }
    weight
}

/// One gradient.
struct Pass<'a> {
    isa: Isa,
    conv: &'a Conv,
    panels: Panels,
    /// Kernel elements of a group, 0 if only the bias is wanted.
    depth: usize,
    axes: [Axis; 2],
    given: Backward<'a>,
    gate: Option<&'a [f32]>,
    partial: Shared<'a, f32>,
}

impl Pass<'_> {
    /// Adds some samples to the partial sum that starts at `start`, for one panel of one group.
    fn chunk(&self, samples: Range<usize>, start: usize, task: usize) {
        let shape = &self.conv.shape;
        let [rows, _] = shape.output();
        let floats = (shape.output_sample() + shape.input_sample()).div_ceil(rows.max(1));
        // One chunk's blocks are done one after the other: the size need not make tasks.
        let per_block = block_rows(usize::MAX, rows, floats / 2);
        for sample in samples {
            for first in (0..rows).step_by(per_block) {
                self.block(sample, first..(first + per_block).min(rows), start, task);
            }
        }
    }

    fn block(&self, sample: usize, rows: Range<usize>, start: usize, task: usize) {
        let shape = &self.conv.shape;
        let [height, width] = shape.output();
        if width == 0 {
            return;
        }
        let (group, panel) = (task / self.panels.count(), task % self.panels.count());
        let (first, columns, wide) = self.panels.get(panel);
        let column = group * self.panels.padded() + first;
        let len = shape.output_sample();
        let grad = Image {
            data: &self.given.grad[sample * len..(sample + 1) * len],
            gate: self.gate.map(|gate| &gate[sample * len..(sample + 1) * len]),
            layout: self.conv.output,
            height,
            width,
            channels: shape.out_channels,
        };
        let window = Window { row: rows.start as isize, rows: rows.len(), column: 0, columns: width };
        // A last vector that is not full reaches over the end of the last pixel.
        with_view(self.isa, grad, window, columns != wide, |grad, _| {
            let grad = &grad[group * shape.group_out() + first..];
            if self.given.needs.bias {
                let total = self.conv.shape.groups * self.panels.padded() * self.depth;
                // SAFETY: this chunk's sums for this panel are this task's.
                let out = unsafe { self.partial.slice(start + total + column, wide) };
                let pixels = rows.len() * width;
                self.isa.run(ColumnSums { from: grad, step: shape.out_channels, pixels, out });
            }
            if self.depth > 0 {
                self.products(sample, rows, grad, start + column * self.depth, group, (columns, wide));
            }
        });
    }

    /// Adds to each kernel element its input pixels times the gradient.
    fn products(
        &self,
        sample: usize,
        rows: Range<usize>,
        grad: &[f32],
        start: usize,
        group: usize,
        (columns, wide): (usize, usize),
    ) {
        let shape = &self.conv.shape;
        let [y, x] = &self.axes;
        let len = shape.input_sample();
        let image = Image {
            data: &self.given.x[sample * len..(sample + 1) * len],
            gate: None,
            layout: self.conv.input,
            height: shape.in_height,
            width: shape.in_width,
            channels: shape.in_channels,
        };
        let window = Window {
            row: y.source + (rows.start * y.source_step) as isize,
            rows: y.extent(rows.len()),
            column: x.source,
            columns: x.extent(x.count),
        };
        with_view(self.isa, image, window, false, |a, pitch| {
            let channels = shape.in_channels;
            let taps =
                y.taps.iter().flat_map(|ty| x.taps.iter().map(move |tx| ty.offset * pitch + tx.offset * channels));
            let elements: Vec<usize> =
                taps.flat_map(|tap| tap..tap + shape.group_in()).map(|at| at + group * shape.group_in()).collect();
            let c_rows: Vec<usize> = (0..elements.len()).map(|element| start + element * wide).collect();
            let runs: Vec<Run> =
                (0..rows.len()).map(|row| Run { start: row * y.source_step * pitch, len: x.count }).collect();
            self.isa.run(Product {
                a,
                rows: &elements,
                runs: &runs,
                step: x.source_step * channels,
                b: grad,
                b_step: shape.out_channels,
                vectors: self.panels.vectors(wide),
                c: self.partial,
                c_rows: &c_rows,
                columns,
                start: Start::Sum,
                relu: false,
            });
        });
    }
}
