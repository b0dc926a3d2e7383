//! Training, its backward pass, and inference.

use crate::kernels::{
    activation::Activation,
    isa::Isa,
    layout::Layout,
    parallel::{self, Shared, unwritten},
};

use super::{
    apply::{InputGradient, Normalize},
    segment::{Cut, Segment},
    sums,
};

/// `activation((x - mean) / √(variance + ε) · gamma + beta)`, mean and variance per channel over batch and pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BatchNorm {
    /// Samples.
    pub batch: usize,
    /// Channels.
    pub channels: usize,
    /// Pixels of a sample's channel; 1 without any.
    pub pixels: usize,
    /// How `x`, the output and their gradients lie in memory.
    pub layout: Layout,
    /// What follows.
    pub activation: Activation,
    /// Keeps the quotient finite.
    pub epsilon: f32,
}

/// What training's forward pass gives.
#[derive(Debug, Clone)]
pub struct BatchNormForward {
    /// As `x`.
    pub output: Vec<f32>,
    /// Of each channel.
    pub mean: Vec<f32>,
    /// Of each channel, biased (divided by the count), as Burn and Keras put it into the running variance. PyTorch
    /// multiplies it by `count / (count - 1)` there.
    pub variance: Vec<f32>,
    /// `1 / √(variance + ε)`, for the backward pass.
    pub rstd: Vec<f32>,
}

/// What the backward pass is given.
#[derive(Debug, Clone, Copy)]
pub struct BatchNormBackward<'a> {
    /// The input of the forward pass.
    pub x: &'a [f32],
    /// Its output; looked at only with a relu, otherwise it may be empty.
    pub output: &'a [f32],
    /// The output's gradient.
    pub grad: &'a [f32],
    /// Of each channel.
    pub gamma: &'a [f32],
    /// From the forward pass.
    pub mean: &'a [f32],
    /// From the forward pass.
    pub rstd: &'a [f32],
}

/// What the backward pass gives.
#[derive(Debug, Clone)]
pub struct BatchNormGrads {
    /// As `x`.
    pub input: Vec<f32>,
    /// Of each channel.
    pub gamma: Vec<f32>,
    /// Of each channel.
    pub beta: Vec<f32>,
}

impl BatchNorm {
    /// Normalises by the batch's own mean and variance.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn forward(&self, x: &[f32], gamma: &[f32], beta: &[f32]) -> BatchNormForward {
        self.entry(&[x], &[gamma, beta]);
        let (mean, variance) = sums::moments(Isa::current(), &self.cut(), x);
        let rstd: Vec<f32> = variance.iter().map(|variance| 1.0 / (variance + self.epsilon).sqrt()).collect();
        let output = self.normalize(x, &mean, &rstd, gamma, beta);
        BatchNormForward { output, mean, variance, rstd }
    }

    /// Normalises by a running mean and variance.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn infer(&self, x: &[f32], mean: &[f32], variance: &[f32], gamma: &[f32], beta: &[f32]) -> Vec<f32> {
        self.entry(&[x], &[mean, variance, gamma, beta]);
        let rstd: Vec<f32> = variance.iter().map(|variance| 1.0 / (variance + self.epsilon).sqrt()).collect();
        self.normalize(x, mean, &rstd, gamma, beta)
    }

    /// `activation(x · scale + shift)` of each channel, written to `out`: what is left of a norm at rest.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn scale_into(&self, x: &[f32], scale: &[f32], shift: &[f32], out: &mut [f32]) {
        self.entry(&[x, out], &[scale, shift]);
        let zeros = vec![0.0; self.channels];
        self.normalize_into(x, &zeros, scale, shift, out);
    }

    /// The gradients of [`BatchNorm::forward`].
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn backward(&self, given: BatchNormBackward) -> BatchNormGrads {
        self.entry(&[given.x, given.grad], &[given.gamma, given.mean, given.rstd]);
        let gate = (self.activation == Activation::Relu).then_some(given.output);
        if let Some(gate) = gate {
            self.entry(&[gate], &[]);
        }
        let (isa, cut) = (Isa::current(), self.cut());
        let (sums, products) = sums::gradients(isa, &cut, &given, gate);
        // dx = gamma · rstd · (g - Σ g / n - x̂ · Σ g x̂ / n)
        let count = cut.count().max(1) as f64;
        let mut coefficients = [vec![], vec![], vec![]];
        for channel in 0..self.channels {
            let rstd = f64::from(given.rstd[channel]);
            let scale = f64::from(given.gamma[channel]) * rstd;
            let [a, b, c] = &mut coefficients;
            a.push(scale as f32);
            b.push((-scale * products[channel] * rstd / count) as f32);
            c.push((-scale * sums[channel] / count) as f32);
        }
        // SAFETY: every segment is written.
        let mut input = unsafe { unwritten::<f32>(cut.len()) };
        self.write(&mut input, |segment, out| {
            let (range, channels) = (segment.elements.clone(), segment.channels.clone());
            isa.run(InputGradient {
                x: &given.x[range.clone()],
                grad: &given.grad[range.clone()],
                gate: gate.map(|gate| &gate[range]),
                out,
                mean: &given.mean[channels.clone()],
                coefficients: coefficients.each_ref().map(|values| &values[channels.clone()]),
            });
        });
        let narrow = |values: Vec<f64>| values.into_iter().map(|value| value as f32).collect();
        BatchNormGrads { input, gamma: narrow(products), beta: narrow(sums) }
    }

    fn normalize(&self, x: &[f32], mean: &[f32], rstd: &[f32], gamma: &[f32], beta: &[f32]) -> Vec<f32> {
        let scale: Vec<f32> = rstd.iter().zip(gamma).map(|(rstd, gamma)| rstd * gamma).collect();
        // SAFETY: every segment is written.
        let mut out = unsafe { unwritten::<f32>(x.len()) };
        self.normalize_into(x, mean, &scale, beta, &mut out);
        out
    }

    /// `activation((x - mean) · scale + shift)`
    fn normalize_into(&self, x: &[f32], mean: &[f32], scale: &[f32], shift: &[f32], out: &mut [f32]) {
        let isa = Isa::current();
        self.write(out, |segment, out| {
            let channels = segment.channels.clone();
            isa.run(Normalize {
                x: &x[segment.elements.clone()],
                out,
                mean: &mean[channels.clone()],
                scale: &scale[channels.clone()],
                shift: &shift[channels],
                relu: self.activation == Activation::Relu,
            });
        });
    }

    /// Writes a tensor segment by segment; the segments cover the whole.
    fn write(&self, out: &mut [f32], each: impl Fn(&Segment, &mut [f32]) + Sync) {
        let cut = self.cut();
        let shared = Shared::new(out);
        parallel::run(cut.segments(), parallel::MOVED * cut.len(), |index| {
            let segment = cut.segment(index);
            // SAFETY: segments do not overlap.
            each(&segment, unsafe { shared.slice(segment.elements.start, segment.elements.len()) });
        });
    }

    fn cut(&self) -> Cut {
        Cut { batch: self.batch, channels: self.channels, pixels: self.pixels, layout: self.layout }
    }

    fn entry(&self, tensors: &[&[f32]], vectors: &[&[f32]]) {
        let len = self.cut().len();
        assert!(tensors.iter().all(|tensor| tensor.len() == len), "a tensor is not {len} floats long");
        let channels = self.channels;
        assert!(vectors.iter().all(|vector| vector.len() == channels), "a vector is not {channels} floats long");
    }
}
