//! The forward pass: blocks of rows, each of them convolved, pooled and laid out while it is in the cache.

use std::ops::Range;

use crate::kernels::{
    activation::Activation,
    isa::Isa,
    layout::{Image, Layout, channels_first},
    parallel::{self, Shared, unwritten},
    pool::window::{MaxRows, Windows},
    scratch,
};

use super::{
    Conv, ConvShape, Forward, Pool,
    correlation::{Correlation, Finish, Sink},
    weights::Weights,
    winograd::{self, Pooled, Target},
};

/// Floats of a block, source and target together: a share of the second cache.
const BLOCK: usize = 1 << 15;

/// The pool that tiles are divided by.
const HALVE: Pool = Pool { size: [2, 2], stride: [2, 2] };

/// Tasks below which a sample is cut into more blocks than the cache asks for.
const TASKS: usize = 8;

/// Target rows of a block, from the floats of a row and the number of rows and samples alone.
pub(crate) fn block_rows(batch: usize, rows: usize, floats: usize) -> usize {
    let by_cache = rows.div_ceil((BLOCK / floats.max(1)).max(1));
    let by_tasks = TASKS.div_ceil(batch.max(1));
    rows.div_ceil(by_cache.max(by_tasks).min(rows.max(1))).max(1)
}

/// [`Conv::forward`]
pub(crate) fn forward(isa: Isa, conv: &Conv, x: &[f32], weight: &[f32], bias: Option<&[f32]>, save: bool) -> Forward {
    let shape = &conv.shape;
    let [y_axis, x_axis] = shape.forward_axes();
    let weights = Weights::forward(shape, weight);
    let plan = Correlation::new(isa, weights, shape, y_axis, x_axis);
    let len = shape.batch * conv.output_sample();
    // SAFETY: the blocks below cover every output, and with `save` and a pool every winner.
    let (mut output, mut winners) =
        unsafe { (unwritten::<f32>(len), unwritten::<u8>(if save && conv.pool.is_some() { len } else { 0 })) };
    if len == 0 {
        return Forward { output, winners };
    }
    scratch::with_parts([plan.packed_len(), plan.bias_len()], |[packed, padded]: [&mut [f32]; 2]| {
        plan.pack(weights, packed);
        if let Some(bias) = bias {
            plan.pack_bias(bias, padded);
        }
        let pass = Pass {
            conv,
            plan: &plan,
            x,
            packed,
            bias: bias.is_some().then_some(&*padded),
            output: Shared::new(&mut output),
            winners: Shared::new(&mut winners),
        };
        pass.run();
    });
    Forward { output, winners }
}

/// Samples that make every way of calculating pay whose weights take longer to prepare.
const MANY: usize = 1 << 10;

/// A convolution with its weights in the order that its kernels read them, for passes without a way back.
#[derive(Debug)]
pub struct Prepared {
    conv: Conv,
    plan: Correlation,
    packed: Vec<f32>,
    bias: Vec<f32>,
}

impl Prepared {
    /// Packs the weights; the batch that `conv` names does not matter.
    ///
    /// # Panics
    /// If [`Conv::check`] fails or a slice is not as long as the shape says.
    pub fn new(conv: &Conv, weight: &[f32], bias: &[f32]) -> Prepared {
        if let Err(problem) = conv.check() {
            panic!("{problem}");
        }
        assert_eq!(weight.len(), conv.shape.weight_len(), "floats of the weight");
        assert_eq!(bias.len(), conv.shape.out_channels, "floats of the bias");
        let shape = ConvShape { batch: MANY, ..conv.shape };
        let [y_axis, x_axis] = shape.forward_axes();
        let weights = Weights::forward(&shape, weight);
        let plan = Correlation::new(Isa::current(), weights, &shape, y_axis, x_axis);
        let (mut packed, mut padded) = (vec![0.0; plan.packed_len()], vec![0.0; plan.bias_len()]);
        plan.pack(weights, &mut packed);
        plan.pack_bias(bias, &mut padded);
        Prepared { conv: *conv, plan, packed, bias: padded }
    }

    /// The forward pass of so many samples, written to `out`.
    ///
    /// # Panics
    /// If a slice is not as long as the shape says.
    pub fn forward_into(&self, x: &[f32], batch: usize, out: &mut [f32]) {
        let conv = Conv { shape: ConvShape { batch, ..self.conv.shape }, ..self.conv };
        assert_eq!(x.len(), conv.shape.input_len(), "floats of the input");
        assert_eq!(out.len(), batch * conv.output_sample(), "floats of the output");
        if !out.is_empty() {
            let (plan, packed, bias) = (&self.plan, &*self.packed, Some(&*self.bias));
            let (output, winners) = (Shared::new(out), Shared::new(&mut []));
            Pass { conv: &conv, plan, x, packed, bias, output, winners }.run();
        }
    }
}

/// One forward pass.
struct Pass<'a> {
    conv: &'a Conv,
    plan: &'a Correlation,
    x: &'a [f32],
    packed: &'a [f32],
    bias: Option<&'a [f32]>,
    output: Shared<'a, f32>,
    winners: Shared<'a, u8>,
}

impl Pass<'_> {
    fn run(&self) {
        let shape = &self.conv.shape;
        let [rows, _] = self.conv.output();
        let [out_rows, out_columns] = shape.output();
        // Per row of the final output.
        let floats = (out_rows * out_columns * shape.out_channels + shape.input_sample()).div_ceil(rows);
        let mut per_block = block_rows(shape.batch, rows, floats);
        if let Some(tiles) = self.plan.tiles() {
            // Whole tiles.
            let per_tile = if self.conv.pool.is_none() { tiles.outputs() } else { tiles.outputs() / 2 };
            per_block = per_block.next_multiple_of(per_tile);
        }
        let blocks = rows.div_ceil(per_block);
        let work = shape.output_len() * shape.group_in() * shape.kernel[0] * shape.kernel[1];
        parallel::run(shape.batch * blocks, work, |task| {
            let (sample, first) = (task / blocks, task % blocks * per_block);
            self.block(sample, first..(first + per_block).min(rows));
        });
    }

    /// Some rows of a sample's final output.
    fn block(&self, sample: usize, rows: Range<usize>) {
        let shape = &self.conv.shape;
        let channels = shape.out_channels;
        let [height, width] = self.conv.output();
        let image = self.image(sample);
        let start = sample * self.conv.output_sample();
        let line = width * channels;
        match (self.conv.pool, self.conv.output) {
            (None, Layout::Nhwc) => {
                let sink = Sink { out: self.output, start: start + rows.start * line, row: line, column: channels };
                self.convolve(image, rows, sink, self.relu());
            }
            (None, Layout::Nchw) => scratch::with(rows.len() * line, |block: &mut [f32]| {
                let sink = Sink { out: Shared::new(block), start: 0, row: line, column: channels };
                self.convolve(image, rows.clone(), sink, self.relu());
                // SAFETY: these rows of this sample are this task's.
                unsafe { self.lay_out(block, start + rows.start * width, height * width) };
            }),
            (Some(pool), Layout::Nhwc) => {
                // SAFETY: these rows of this sample are this task's.
                let out = unsafe { self.output.slice(start + rows.start * line, rows.len() * line) };
                self.pooled(image, pool, sample, rows, out);
            }
            (Some(pool), Layout::Nchw) => {
                scratch::with(rows.len() * line, |block: &mut [f32]| {
                    self.pooled(image, pool, sample, rows.clone(), block);
                    // SAFETY: these rows of this sample are this task's.
                    unsafe { self.lay_out(block, start + rows.start * width, height * width) };
                })
            }
        }
    }

    /// Some rows of the convolution.
    fn convolve(&self, image: Image, rows: Range<usize>, sink: Sink, relu: bool) {
        self.plan.block(self.packed, Finish { bias: self.bias, relu }, image, rows, sink);
    }

    /// Some rows of the pool, channels last. The relu comes after it: the maximum is the same and there is less of it.
    fn pooled(&self, image: Image, pool: Pool, sample: usize, rows: Range<usize>, out: &mut [f32]) {
        let channels = self.conv.shape.out_channels;
        let [_, columns] = self.conv.output();
        let [_, width] = self.conv.shape.output();
        let line = width * channels;
        let from = rows.start * pool.stride[0]..(rows.end - 1) * pool.stride[0] + pool.size[0];
        let winners = (self.winners.len() > 0).then(|| {
            let first = sample * self.conv.output_sample() + rows.start * columns * channels;
            // SAFETY: winners lie as a channels last output does; these rows of this sample are this task's.
            unsafe { self.winners.slice(first, out.len()) }
        });
        if let Some(tiles) = self.plan.tiles().filter(|_| pool == HALVE) {
            let mut none = [];
            let pooled =
                Pooled { out: Shared::new(out), winners: Shared::new(winners.unwrap_or(&mut none)), columns, channels };
            let finish = Finish { bias: self.bias, relu: self.relu() };
            let target = Target::Pooled(pooled);
            let (plan, packed, columns) = (self.plan, self.packed, columns * 2);
            return winograd::Block { plan, packed, finish, image, rows: from, columns, target }.run(tiles);
        }
        scratch::with(from.len() * line, |block: &mut [f32]| {
            let sink = Sink { out: Shared::new(block), start: 0, row: line, column: channels };
            self.convolve(image, from, sink, false);
            self.plan.isa.run(MaxRows {
                from: block,
                windows: Windows { size: pool.size, stride: pool.stride, width, channels },
                rows: rows.len(),
                columns,
                relu: self.relu(),
                out,
                winners,
            });
        });
    }

    /// Rows of pixels to channels first.
    ///
    /// # Safety
    /// They must be this task's.
    unsafe fn lay_out(&self, block: &[f32], start: usize, pitch: usize) {
        let channels = self.conv.shape.out_channels;
        // SAFETY: the caller vouches for it.
        unsafe { channels_first(self.plan.isa, block, channels, self.output, start, pitch) };
    }

    fn relu(&self) -> bool {
        self.conv.activation == Activation::Relu
    }

    fn image(&self, sample: usize) -> Image<'_> {
        let shape = &self.conv.shape;
        let len = shape.input_sample();
        Image {
            data: &self.x[sample * len..(sample + 1) * len],
            gate: None,
            layout: self.conv.input,
            height: shape.in_height,
            width: shape.in_width,
            channels: shape.in_channels,
        }
    }
}
