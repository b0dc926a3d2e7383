//! The weight and bias gradient of convolutions in which every channel is a group of its own.

use crate::kernels::{
    isa::Isa,
    layout::{Image, Window},
    parallel::{self, Shared},
    scratch,
    simd::{Kernel, Simd},
};

use super::{Backward, Conv, correlation::with_view};

/// Partial sums wished for.
const CHUNKS: usize = 16;

/// Taps whose sums are in registers at the same time.
const TAPS: usize = 9;

/// The gradients of weight and bias, as far as they are wanted.
pub(crate) fn gradient(
    isa: Isa,
    conv: &Conv,
    given: Backward,
    gate: Option<&[f32]>,
) -> (Option<Vec<f32>>, Option<Vec<f32>>) {
    let shape = &conv.shape;
    let (channels, taps) = (shape.in_channels, shape.kernel[0] * shape.kernel[1]);
    let padded = channels.next_multiple_of(isa.lanes());
    let chunks = CHUNKS.min(shape.batch);
    // A line for each tap, and one for the bias.
    let size = (taps + 1) * padded;
    scratch::with_parts([chunks * size, size], |[partial, sum]: [&mut [f32]; 2]| {
        partial.fill(0.0);
        sum.fill(0.0);
        let partials = Shared::new(partial);
        parallel::run(chunks, shape.output_len() * taps, |chunk| {
            // SAFETY: each chunk's sums are its own.
            let sums = unsafe { partials.slice(chunk * size, size) };
            for sample in parallel::part(shape.batch, chunks, chunk) {
                add_sample(isa, conv, given, gate, sample, sums);
            }
        });
        parallel::add_parts(sum, partial);
        let weight = given.needs.weight.then(|| {
            let places = (0..channels).flat_map(|channel| (0..taps).map(move |tap| (channel, tap)));
            places.map(|(channel, tap)| sum[tap * padded + channel]).collect()
        });
        let bias = given.needs.bias.then(|| sum[taps * padded..][..channels].to_vec());
        (weight, bias)
    })
}

/// Adds what one sample contributes.
fn add_sample(isa: Isa, conv: &Conv, given: Backward, gate: Option<&[f32]>, sample: usize, sums: &mut [f32]) {
    let shape = &conv.shape;
    let channels = shape.in_channels;
    let [height, width] = shape.output();
    if height * width == 0 {
        return;
    }
    let [y, x] = shape.forward_axes();
    let (len_in, len_out) = (shape.input_sample(), shape.output_sample());
    let grads = sample * len_out..(sample + 1) * len_out;
    let grad = Image {
        data: &given.grad[grads.clone()],
        gate: gate.map(|gate| &gate[grads]),
        layout: conv.output,
        height,
        width,
        channels,
    };
    let image = Image {
        data: &given.x[sample * len_in..(sample + 1) * len_in],
        gate: None,
        layout: conv.input,
        height: shape.in_height,
        width: shape.in_width,
        channels,
    };
    let frame = Window { row: y.source, rows: y.extent(y.count), column: x.source, columns: x.extent(x.count) };
    let whole = Window { row: 0, rows: height, column: 0, columns: width };
    // The last vector of the last pixel reaches over the end.
    let slack = !channels.is_multiple_of(isa.lanes());
    with_view(isa, grad, whole, slack, |grad, _| {
        with_view(isa, image, frame, slack, |image, pitch| {
            let columns = |ty: usize| x.taps.iter().map(move |tx| ty * pitch + tx.offset * channels);
            let taps: Vec<usize> = y.taps.iter().flat_map(|ty| columns(ty.offset)).collect();
            isa.run(Sums {
                x: image,
                grad,
                taps: &taps,
                channels,
                size: [height, width],
                step: [y.source_step * pitch, x.source_step * channels],
                sums,
            });
        });
    });
}

/// `Σ x · grad` over pixels for each tap, and `Σ grad`, of every channel.
struct Sums<'a> {
    x: &'a [f32],
    grad: &'a [f32],
    /// Offset of each tap in `x`.
    taps: &'a [usize],
    channels: usize,
    /// Rows and columns of pixels.
    size: [usize; 2],
    /// From one pixel to the next in `x`, per axis.
    step: [usize; 2],
    /// A line of whole vectors for each tap, and one for the bias.
    sums: &'a mut [f32],
}

impl Kernel for Sums<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(mut self, simd: S) {
        let padded = self.channels.next_multiple_of(S::LANES);
        let [rows, columns] = self.size;
        assert_eq!(self.sums.len(), (self.taps.len() + 1) * padded);
        assert!((rows * columns - 1) * self.channels + padded <= self.grad.len());
        let last = (rows - 1) * self.step[0] + (columns - 1) * self.step[1];
        assert!(self.taps.iter().all(|tap| last + tap + padded <= self.x.len()));
        for channel in (0..self.channels).step_by(S::LANES) {
            let mut tap = 0;
            while tap < self.taps.len() {
                // SAFETY: the assertions above are the bounds of every access.
                unsafe {
                    if self.taps.len() - tap >= TAPS {
                        lines::<S, TAPS>(simd, &mut self, channel, tap);
                        tap += TAPS;
                    } else {
                        lines::<S, 1>(simd, &mut self, channel, tap);
                        tap += 1;
                    }
                }
            }
            let bias = self.taps.len() * padded + channel;
            for pixel in 0..rows * columns {
                // SAFETY: as above.
                unsafe {
                    let at = self.sums.as_mut_ptr().add(bias);
                    let grad = simd.load(self.grad.as_ptr().add(pixel * self.channels + channel));
                    simd.store(at, simd.add(simd.load(at), grad));
                }
            }
        }
    }
}

/// `T` taps from `first` on, a vector of channels.
///
/// # Safety
/// Every pixel's vector must lie within `x` and `grad`, the taps' lines within `sums`.
#[inline(always)]
unsafe fn lines<S: Simd, const T: usize>(simd: S, p: &mut Sums, channel: usize, first: usize) {
    // SAFETY: the caller vouches for it.
    unsafe {
        let padded = p.channels.next_multiple_of(S::LANES);
        let mut taps = [0; T];
        taps.copy_from_slice(&p.taps[first..first + T]);
        let mut sums = [simd.zero(); T];
        for row in 0..p.size[0] {
            let mut x = p.x.as_ptr().add(row * p.step[0] + channel);
            let mut grad = p.grad.as_ptr().add(row * p.size[1] * p.channels + channel);
            for _ in 0..p.size[1] {
                let value = simd.load(grad);
                for t in 0..T {
                    sums[t] = simd.fma(simd.load(x.add(taps[t])), value, sums[t]);
                }
                // Wrapping: one step past the last may lie outside of the slice.
                x = x.wrapping_add(p.step[1]);
                grad = grad.wrapping_add(p.channels);
            }
        }
        for t in 0..T {
            let at = p.sums.as_mut_ptr().add((first + t) * padded + channel);
            simd.store(at, simd.add(simd.load(at), sums[t]));
        }
    }
}
