//! The backward pass through a pool: from its winners only.
//!
//! Behind a pool of 2×2 at most a quarter of the convolution's outputs have a gradient, behind relu and dropout far
//! fewer. They are gathered into a list per output channel; then a channel's weights, or their gradient, stay in
//! registers while the list is walked: `weight gradient += g · window of x`, `window of x's gradient += g · weights`.

use std::ops::Range;

use crate::kernels::{
    gradients::Grads,
    isa::Isa,
    layout::{Image, Layout, SLACK, Window, channels_first},
    parallel::{self, Shared, unwritten},
    pool::window::DEAD,
    scratch,
    simd::{Kernel, Simd},
};

use super::{
    Backward, Conv, Pool,
    correlation::with_view,
    scatter::{Lists, Scatter},
    shape::Axis,
};

/// Partial sums of the weight gradient wished for.
const CHUNKS: usize = 8;

/// Floats of all partial sums together, above which there are fewer of them.
const PARTIAL: usize = 1 << 24;

/// Floats of the input whose windows are gathered before the lists are walked: a share of the second cache. Few would be
/// nearer, but then a channel's weights are loaded for few gradients.
const GATHER: usize = 1 << 15;

/// Floats of a sample up to which it is copied and its gradient summed up in a buffer: the second cache holds both.
const BUFFERED: usize = 1 << 16;

/// All gradients that are wanted.
pub(crate) fn backward(isa: Isa, conv: &Conv, given: Backward) -> Grads {
    let (Some(pool), shape) = (conv.pool, &conv.shape) else {
        return Grads::default();
    };
    let axes = shape.forward_axes();
    let rows = KernelRows::new(isa, conv, &axes);
    let weights = if given.needs.weight { shape.out_channels * rows.padded() } else { 0 };
    // The weights' sums, then the bias'.
    let size = weights + shape.out_channels;
    let chunks = CHUNKS.min((PARTIAL / size.max(1)).max(2)).min(shape.batch);
    // SAFETY: every sample of it is written by `Pass::sample`, or zeroed there before it is added to.
    let mut input = unsafe { unwritten::<f32>(if given.needs.input { shape.input_len() } else { 0 }) };
    let packed_len = if given.needs.input { shape.out_channels * rows.padded() } else { 0 };
    scratch::with_parts([packed_len, chunks * size, size], |[packed, partial, sum]: [&mut [f32]; 3]| {
        if given.needs.input {
            packed.fill(0.0);
            rows.each_weight(conv, |packed_at, weight_at| packed[packed_at] = given.weight[weight_at]);
        }
        partial.fill(0.0);
        sum.fill(0.0);
        let pass =
            Pass { isa, conv, pool, axes: &axes, rows: &rows, given, packed, weights, input: Shared::new(&mut input) };
        let partials = Shared::new(partial);
        let work = given.grad.len() * rows.padded();
        parallel::run(chunks, work, |chunk| {
            // SAFETY: each chunk's sums are its own.
            let partial = unsafe { partials.slice(chunk * size, size) };
            for sample in parallel::part(shape.batch, chunks, chunk) {
                pass.sample(sample, partial);
            }
        });
        parallel::add_parts(sum, partial);
        let weight = given.needs.weight.then(|| {
            let mut weight = vec![0.0; shape.weight_len()];
            rows.each_weight(conv, |packed_at, weight_at| weight[weight_at] = sum[packed_at]);
            weight
        });
        let bias = given.needs.bias.then(|| sum[weights..].to_vec());
        Grads { input: given.needs.input.then_some(std::mem::take(&mut input)), weight, bias }
    })
}

/// A channel's kernel as rows of whole vectors, each of which lies side by side in the input.
struct KernelRows {
    /// Taps that make up one row: all columns of the kernel, or one.
    taps: usize,
    /// Floats of a row.
    len: usize,
    /// Vectors of a row.
    vectors: usize,
    /// Rows of a channel.
    count: usize,
    lanes: usize,
}

impl KernelRows {
    fn new(isa: Isa, conv: &Conv, [_, x]: &[Axis; 2]) -> Self {
        let shape = &conv.shape;
        let whole = shape.groups == 1 && x.is_contiguous();
        let taps = if whole { shape.kernel[1] } else { 1 };
        let len = taps * shape.group_in();
        let count = shape.kernel[0] * shape.kernel[1] / taps;
        KernelRows { taps, len, vectors: len.div_ceil(isa.lanes()), count, lanes: isa.lanes() }
    }

    /// Floats of a channel's rows.
    fn padded(&self) -> usize {
        self.count * self.vectors * self.lanes
    }

    /// Where each row starts, seen from the window's first pixel.
    fn offsets(&self, [y, x]: &[Axis; 2], pitch: usize, channels: usize) -> Vec<usize> {
        let columns = || x.taps.iter().step_by(self.taps).map(|tap| tap.offset * channels);
        y.taps.iter().flat_map(|ty| columns().map(|column| ty.offset * pitch + column)).collect()
    }

    /// Pairs of places: in rows, and in `[out, in / groups, rows, columns]`.
    fn each_weight(&self, conv: &Conv, mut each: impl FnMut(usize, usize)) {
        let (group_in, [height, width]) = (conv.shape.group_in(), conv.shape.kernel);
        for out in 0..conv.shape.out_channels {
            for tap in 0..height * width {
                let row = out * self.count + tap / self.taps;
                let start = row * self.vectors * self.lanes + tap % self.taps * group_in;
                for input in 0..group_in {
                    each(start + input, (out * group_in + input) * height * width + tap);
                }
            }
        }
    }
}

/// One backward pass.
struct Pass<'a> {
    isa: Isa,
    conv: &'a Conv,
    pool: Pool,
    axes: &'a [Axis; 2],
    rows: &'a KernelRows,
    given: Backward<'a>,
    packed: &'a [f32],
    /// Floats of the weights' sums in a partial sum.
    weights: usize,
    input: Shared<'a, f32>,
}

impl Pass<'_> {
    /// Everything one sample adds.
    fn sample(&self, sample: usize, partial: &mut [f32]) {
        let shape = &self.conv.shape;
        let [y, x] = self.axes;
        if self.conv.output_sample() == 0 {
            if self.given.needs.input {
                // SAFETY: the sample is this task's.
                unsafe { self.input.slice(sample * shape.input_sample(), shape.input_sample()) }.fill(0.0);
            }
            return;
        }
        let frame = Window { row: y.source, rows: y.extent(y.count), column: x.source, columns: x.extent(x.count) };
        let len = shape.input_sample();
        let image = Image {
            data: &self.given.x[sample * len..(sample + 1) * len],
            gate: None,
            layout: self.conv.input,
            height: shape.in_height,
            width: shape.in_width,
            channels: shape.in_channels,
        };
        // A row that is no whole number of vectors is read and added to a little beyond its end. And a copy starts on a
        // cache line, a tensor does not: vectors of it straddle two.
        let slack = !self.rows.len.is_multiple_of(self.rows.lanes) || len <= BUFFERED;
        with_view(self.isa, image, frame, slack, |x, pitch| {
            if !self.given.needs.input {
                return self.gather(sample, x, pitch, &mut [], partial);
            }
            // SAFETY: the sample is this task's.
            let input = unsafe { self.input.slice(sample * len, len) };
            if !slack && image.borrow(frame).is_some() {
                input.fill(0.0);
                self.gather(sample, x, pitch, input, partial);
                return;
            }
            scratch::with(frame.rows * pitch + SLACK, |gradient: &mut [f32]| {
                gradient.fill(0.0);
                self.gather(sample, x, pitch, gradient, partial);
                self.crop(gradient, pitch, frame, input);
            });
        });
    }

    /// The image within a frame, in the input's layout.
    fn crop(&self, from: &[f32], pitch: usize, frame: Window, out: &mut [f32]) {
        let shape = &self.conv.shape;
        let channels = shape.in_channels;
        let [top, left] = [frame.row, frame.column].map(|first| (-first).max(0) as usize);
        let columns = frame.columns.saturating_sub(left).min(shape.in_width);
        let rows = frame.rows.saturating_sub(top).min(shape.in_height);
        if rows < shape.in_height || columns < shape.in_width {
            // What no window sees.
            out.fill(0.0);
        }
        for row in 0..rows {
            let at = (row + top) * pitch + left * channels;
            let line = &from[at..at + columns * channels];
            if self.conv.input == Layout::Nhwc || channels == 1 {
                let at = row * shape.in_width * channels;
                out[at..at + line.len()].copy_from_slice(line);
            } else {
                // SAFETY: `out` is this task's sample; a row of it has room for `columns` in every channel.
                unsafe {
                    channels_first(
                        self.isa,
                        line,
                        channels,
                        Shared::new(out),
                        row * shape.in_width,
                        shape.in_height * shape.in_width,
                    )
                };
            }
        }
    }

    /// Gathers the gradients of some rows of the pool, walks the lists, and so on to the last row.
    fn gather(&self, sample: usize, x: &[f32], pitch: usize, input: &mut [f32], partial: &mut [f32]) {
        let (shape, given) = (&self.conv.shape, &self.given);
        let [rows, columns] = self.conv.output();
        let channels = shape.out_channels;
        let blocks = rows.div_ceil((GATHER / self.window_step(pitch)[0].max(1)).max(1));
        let pixels = rows.div_ceil(blocks) * columns;
        let offsets = self.rows.offsets(self.axes, pitch, shape.in_channels);
        let len = self.conv.output_sample();
        let (weights, bias) = partial.split_at_mut(self.weights);
        let input = Shared::new(input);
        scratch::with_parts([channels * pixels, channels], |[origins, counts]: [&mut [u32]; 2]| {
            scratch::with(channels * pixels, |grads: &mut [f32]| {
                for block in 0..blocks {
                    let lists = Lists { origins, grads, counts, capacity: pixels };
                    let lists = self.isa.run(Gather {
                        lists,
                        rows: parallel::part(rows, blocks, block),
                        winners: &given.winners[sample * len..(sample + 1) * len],
                        grad: &given.grad[sample * len..(sample + 1) * len],
                        layout: self.conv.output,
                        columns,
                        pixels: rows * columns,
                        step: self.window_step(pitch),
                        positions: self.positions(pitch),
                    });
                    if given.needs.bias {
                        lists.add_sums(bias);
                    }
                    self.isa.run(Scatter {
                        lists,
                        offsets: &offsets,
                        vectors: self.rows.vectors,
                        group_in: shape.group_in(),
                        group_out: shape.group_out(),
                        x,
                        input,
                        packed: self.packed,
                        weights,
                    });
                }
            });
        });
    }

    /// Floats in the input from a window of the pool to the next one, per axis.
    fn window_step(&self, pitch: usize) -> [usize; 2] {
        let [y, x] = self.axes;
        [self.pool.stride[0] * y.source_step * pitch, self.pool.stride[1] * x.source_step * self.conv.shape.in_channels]
    }

    /// Floats in the input from a window's first position to each other. What is no position, the first: a wrong winner
    /// must not lead out of the image.
    fn positions(&self, pitch: usize) -> [u32; 256] {
        let [y, x] = self.axes;
        let mut positions = [0; 256];
        let [height, width] = self.pool.size;
        for (index, position) in positions.iter_mut().enumerate().take(height * width) {
            let offset =
                index / width * y.source_step * pitch + index % width * x.source_step * self.conv.shape.in_channels;
            *position = offset as u32;
        }
        positions
    }
}

/// Makes lists of every gradient in some rows of the pool that is not zero.
struct Gather<'a> {
    lists: Lists<'a>,
    rows: Range<usize>,
    winners: &'a [u8],
    grad: &'a [f32],
    layout: Layout,
    columns: usize,
    /// Pool outputs of a channel.
    pixels: usize,
    step: [usize; 2],
    positions: [u32; 256],
}

impl<'a> Kernel for Gather<'a> {
    type Out = Lists<'a>;

    #[inline(always)]
    fn run<S: Simd>(self, _: S) -> Lists<'a> {
        let channels = self.lists.counts.len();
        debug_assert!(self.lists.origins.len() == channels * self.lists.capacity);
        debug_assert!(self.lists.grads.len() == channels * self.lists.capacity);
        debug_assert!(self.rows.len() * self.columns <= self.lists.capacity);
        debug_assert!(self.grad.len() == self.pixels * channels && self.winners.len() == self.grad.len());
        debug_assert!(self.rows.end * self.columns <= self.pixels);
        self.lists.counts.fill(0);
        let capacity = self.lists.capacity;
        for row in self.rows {
            for column in 0..self.columns {
                let pixel = row * self.columns + column;
                let base = (row * self.step[0] + column * self.step[1]) as u32;
                let (first, step) = match self.layout {
                    Layout::Nhwc => (pixel * channels, 1),
                    Layout::Nchw => (pixel, self.pixels),
                };
                for channel in 0..channels {
                    // Written always, counted if it is one: no branch to be mispredicted.
                    // SAFETY: `pixel` is less than `pixels`, and a channel is counted at most once a pixel, of which
                    // there are at most `capacity`.
                    unsafe {
                        let winner = *self.winners.get_unchecked(pixel * channels + channel);
                        let grad = *self.grad.get_unchecked(first + channel * step);
                        let count = self.lists.counts.get_unchecked_mut(channel);
                        let at = channel * capacity + *count as usize;
                        *self.lists.origins.get_unchecked_mut(at) = base + self.positions[usize::from(winner)];
                        *self.lists.grads.get_unchecked_mut(at) = grad;
                        *count += u32::from((grad != 0.0) & (winner != DEAD));
                    }
                }
            }
        }
        self.lists
    }
}
