//! The input gradient, dense: a correlation of the output's gradient for each class of the stride.

use crate::kernels::{
    isa::Isa,
    layout::{Image, Layout, channels_first},
    parallel::{self, Shared, unwritten},
    scratch,
};

use super::{
    Backward, Conv,
    correlation::{Correlation, Finish, Sink},
    forward::block_rows,
    weights::Weights,
};

/// The gradient of `x` from the output's, gated by the relu's output if there is one.
pub(crate) fn gradient(isa: Isa, conv: &Conv, given: Backward, gate: Option<&[f32]>) -> Vec<f32> {
    let shape = &conv.shape;
    let weights = Weights::backward(shape, given.weight);
    let [y_axes, x_axes] = shape.backward_axes();
    let plans: Vec<Correlation> = y_axes
        .iter()
        .flat_map(|y| x_axes.iter().map(|x| Correlation::new(isa, weights, shape, y.clone(), x.clone())))
        .collect();
    let len = shape.input_len();
    // SAFETY: every input pixel belongs to one class of each axis, and blocks cover all rows of each class.
    let mut input = unsafe { unwritten::<f32>(len) };
    if len == 0 {
        return input;
    }
    scratch::with(plans.iter().map(Correlation::packed_len).sum(), |mut rest: &mut [f32]| {
        let mut packed: Vec<&[f32]> = vec![];
        for plan in &plans {
            let (part, next) = rest.split_at_mut(plan.packed_len());
            plan.pack(weights, part);
            packed.push(part);
            rest = next;
        }
        let pass =
            Pass { isa, conv, plans: &plans, packed: &packed, grad: given.grad, gate, input: Shared::new(&mut input) };
        pass.run();
    });
    input
}

/// One input gradient.
struct Pass<'a> {
    isa: Isa,
    conv: &'a Conv,
    plans: &'a [Correlation],
    packed: &'a [&'a [f32]],
    grad: &'a [f32],
    gate: Option<&'a [f32]>,
    input: Shared<'a, f32>,
}

impl Pass<'_> {
    fn run(&self) {
        let shape = &self.conv.shape;
        // Rows of all classes of the vertical stride that lie together are one block.
        let rows = self.plans.iter().map(|plan| plan.y.count).max().unwrap_or(0);
        let floats = (shape.output_sample() + shape.input_sample()).div_ceil(rows.max(1));
        let per_block = block_rows(shape.batch, rows, floats).next_multiple_of(4);
        // Channels first needs the whole image before it can be laid out.
        let per_block = if self.is_channels_last() { per_block } else { rows.max(1) };
        let blocks = rows.div_ceil(per_block);
        let work = shape.output_len() * shape.group_in() * shape.kernel[0] * shape.kernel[1];
        parallel::run(shape.batch * blocks, work, |task| {
            let (sample, first) = (task / blocks, task % blocks * per_block);
            let start = sample * shape.input_sample();
            if self.is_channels_last() {
                return self.block(sample, first..first + per_block, self.input, start);
            }
            scratch::with(shape.input_sample(), |image: &mut [f32]| {
                self.block(sample, 0..rows, Shared::new(image), 0);
                // SAFETY: this sample is this task's, one block is the whole of it.
                unsafe {
                    channels_first(
                        self.isa,
                        image,
                        shape.in_channels,
                        self.input,
                        start,
                        shape.in_height * shape.in_width,
                    )
                }
            });
        });
    }

    /// Some rows of every class.
    fn block(&self, sample: usize, rows: std::ops::Range<usize>, out: Shared<f32>, start: usize) {
        let shape = &self.conv.shape;
        let (len, channels) = (shape.output_sample(), shape.in_channels);
        let [height, width] = shape.output();
        let image = Image {
            data: &self.grad[sample * len..(sample + 1) * len],
            gate: self.gate.map(|gate| &gate[sample * len..(sample + 1) * len]),
            layout: self.conv.output,
            height,
            width,
            channels: shape.out_channels,
        };
        let line = shape.in_width * channels;
        for (plan, packed) in self.plans.iter().zip(self.packed) {
            let rows = rows.start..rows.end.min(plan.y.count);
            if rows.is_empty() {
                continue;
            }
            let first = (plan.y.target + rows.start * plan.y.target_step) * line + plan.x.target * channels;
            let sink = Sink {
                out,
                start: start + first,
                row: plan.y.target_step * line,
                column: plan.x.target_step * channels,
            };
            plan.block(packed, Finish { bias: None, relu: false }, image, rows, sink);
        }
    }

    fn is_channels_last(&self) -> bool {
        self.conv.input == Layout::Nhwc || self.conv.shape.in_channels == 1
    }
}
