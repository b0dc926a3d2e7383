//! Means and variances, and the sums of the backward pass.

use crate::kernels::{
    isa::Isa,
    simd::{Kernel, Simd},
};

use super::{operator::BatchNormBackward, segment::Cut};

/// Mean and biased variance of every channel.
///
/// Each segment's mean is subtracted before its squares are summed, and segments are combined as Chan, Golub and LeVeque
/// do, in f64: squares of large means would eat the variance.
pub(super) fn moments(isa: Isa, cut: &Cut, x: &[f32]) -> (Vec<f32>, Vec<f32>) {
    let mut all = vec![(0.0f64, 0.0f64, 0.0f64); cut.channels];
    cut.reduce(
        |segment, means, squares| {
            isa.run(Moments { x: &x[segment.elements.clone()], means, squares });
        },
        |channel, count, mean, squares| {
            let (seen, old, sum) = all[channel];
            let (count, difference) = (count as f64, f64::from(mean) - old);
            let total = seen + count;
            let sum = sum + f64::from(squares) + difference * difference * seen * count / total;
            all[channel] = (total, old + difference * count / total, sum);
        },
    );
    all.iter().map(|(count, mean, sum)| (*mean as f32, (sum / count.max(1.0)) as f32)).unzip()
}

/// `Σ g` and `Σ g · x̂` of every channel, `g` being the gradient behind the relu.
pub(super) fn gradients(isa: Isa, cut: &Cut, given: &BatchNormBackward, gate: Option<&[f32]>) -> (Vec<f64>, Vec<f64>) {
    let mut all = (vec![0.0f64; cut.channels], vec![0.0f64; cut.channels]);
    cut.reduce(
        |segment, sums, products| {
            let range = segment.elements.clone();
            isa.run(Gradients {
                x: &given.x[range.clone()],
                grad: &given.grad[range.clone()],
                gate: gate.map(|gate| &gate[range]),
                mean: &given.mean[segment.channels.clone()],
                sums,
                products,
            });
        },
        |channel, _, sum, product| {
            all.0[channel] += f64::from(sum);
            all.1[channel] += f64::from(product);
        },
    );
    // `x - mean` has been multiplied so far.
    all.1.iter_mut().zip(given.rstd).for_each(|(product, rstd)| *product *= f64::from(*rstd));
    all
}

/// Lanes of a sum over one channel: independent sums that the compiler turns into vectors.
const LANES: usize = 32;

/// Mean and sum of squared differences from it, of each of `means.len()` channels.
struct Moments<'a> {
    x: &'a [f32],
    means: &'a mut [f32],
    squares: &'a mut [f32],
}

impl Kernel for Moments<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let Moments { x, means, squares } = self;
        let channels = means.len();
        let count = (x.len() / channels) as f32;
        if let [mean] = means {
            *mean = lanes_sum(x, |value| value) / count;
            let mean = *mean;
            squares[0] = lanes_sum(x, |value| (value - mean) * (value - mean));
            return;
        }
        for pixel in x.chunks_exact(channels) {
            means.iter_mut().zip(pixel).for_each(|(mean, value)| *mean += value);
        }
        means.iter_mut().for_each(|mean| *mean /= count);
        for pixel in x.chunks_exact(channels) {
            for ((square, mean), value) in squares.iter_mut().zip(&*means).zip(pixel) {
                *square += (value - mean) * (value - mean);
            }
        }
    }
}

/// The sum of a function of every value, in [`LANES`] sums.
#[inline(always)]
fn lanes_sum(x: &[f32], f: impl Fn(f32) -> f32) -> f32 {
    let mut sums = [0.0f32; LANES];
    let (whole, rest) = x.as_chunks::<LANES>();
    for chunk in whole {
        for lane in 0..LANES {
            sums[lane] += f(chunk[lane]);
        }
    }
    for (sum, value) in sums.iter_mut().zip(rest) {
        *sum += f(*value);
    }
    sums.iter().sum()
}

/// `Σ g` and `Σ g · (x - mean)` of each channel.
struct Gradients<'a> {
    x: &'a [f32],
    grad: &'a [f32],
    gate: Option<&'a [f32]>,
    mean: &'a [f32],
    sums: &'a mut [f32],
    products: &'a mut [f32],
}

impl Kernel for Gradients<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        match self.gate {
            Some(gate) => sums(
                self.x,
                self.grad,
                gate,
                |grad, gate| if gate > 0.0 { grad } else { 0.0 },
                self.mean,
                self.sums,
                self.products,
            ),
            // Any slice of the length does for a gate that is not looked at.
            None => sums(self.x, self.grad, self.grad, |grad, _| grad, self.mean, self.sums, self.products),
        }
    }
}

/// Both sums, with a gate on the gradient.
#[inline(always)]
fn sums(
    x: &[f32],
    grad: &[f32],
    gate: &[f32],
    open: impl Fn(f32, f32) -> f32,
    mean: &[f32],
    sums: &mut [f32],
    products: &mut [f32],
) {
    if let [mean] = mean {
        let (mut first, mut second) = ([0.0f32; LANES], [0.0f32; LANES]);
        for ((x, grad), gate) in x.chunks(LANES).zip(grad.chunks(LANES)).zip(gate.chunks(LANES)) {
            for (lane, ((x, grad), gate)) in x.iter().zip(grad).zip(gate).enumerate() {
                let grad = open(*grad, *gate);
                first[lane] += grad;
                second[lane] += grad * (x - mean);
            }
        }
        sums[0] = first.iter().sum();
        products[0] = second.iter().sum();
        return;
    }
    let channels = mean.len();
    for ((x, grad), gate) in x.chunks_exact(channels).zip(grad.chunks_exact(channels)).zip(gate.chunks_exact(channels))
    {
        for channel in 0..channels {
            let grad = open(grad[channel], gate[channel]);
            sums[channel] += grad;
            products[channel] += grad * (x[channel] - mean[channel]);
        }
    }
}
