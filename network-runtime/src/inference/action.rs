//! What a step does, with its weights packed once.

use super::record::Op;
use crate::kernels::{
    attention::Attention,
    batch_norm::BatchNorm,
    conv,
    curve::Curve,
    dense,
    layer_norm::LayerNorm,
    pointwise,
    pool::{AveragePool, MaxPool},
    recurrent::{self, RecurrentWeights},
};

/// The op of a step, ready to run on any number of samples.
#[derive(Debug)]
pub(super) enum Action {
    Convolution(Box<conv::Prepared>),
    /// Of so many numbers a row.
    Dense(dense::Prepared, usize),
    BatchNorm {
        norm: BatchNorm,
        scale: Vec<f32>,
        shift: Vec<f32>,
    },
    MaxPool(MaxPool),
    AveragePool(AveragePool),
    LayerNorm {
        epsilon: f32,
        gamma: Vec<f32>,
        beta: Vec<f32>,
    },
    Recurrent(recurrent::Prepared),
    Attention(Attention),
    Curve(Curve),
    Relu,
    Add,
    Concat(Vec<usize>),
}

impl Action {
    pub(super) fn new(op: Op) -> Action {
        match op {
            Op::Convolution { conv, weight, bias } => {
                Action::Convolution(Box::new(conv::Prepared::new(&conv, &weight, &bias)))
            }
            Op::Dense { dense, weight, bias } => {
                Action::Dense(dense::Prepared::new(&dense, &weight, &bias), dense.inputs)
            }
            Op::BatchNorm { norm, scale, shift } => Action::BatchNorm { norm, scale, shift },
            Op::MaxPool(pool) => Action::MaxPool(pool),
            Op::AveragePool(pool) => Action::AveragePool(pool),
            Op::LayerNorm { epsilon, gamma, beta } => Action::LayerNorm { epsilon, gamma, beta },
            Op::Recurrent { layer, input, state, bias } => {
                let weights = RecurrentWeights { input: &input, state: &state, bias: &bias };
                Action::Recurrent(recurrent::Prepared::new(&layer, weights))
            }
            Op::Attention(attention) => Action::Attention(attention),
            Op::Curve(curve) => Action::Curve(curve),
            Op::Relu => Action::Relu,
            Op::Add => Action::Add,
            Op::Concat { widths } => Action::Concat(widths),
        }
    }

    /// Writes all of `out` from the sources.
    pub(super) fn run<'a>(&self, source: &dyn Fn(usize) -> &'a [f32], batch: usize, out: &mut [f32]) {
        let x = source(0);
        match self {
            Action::Convolution(conv) => conv.forward_into(x, batch, out),
            Action::Dense(dense, inputs) => dense.forward_into(x, x.len() / inputs.max(&1), out),
            Action::BatchNorm { norm, scale, shift } => {
                BatchNorm { batch, ..*norm }.scale_into(x, scale, shift, out);
            }
            Action::MaxPool(pool) => {
                let mut pool = *pool;
                pool.shape.batch = batch;
                pool.infer_into(x, out);
            }
            Action::AveragePool(pool) => {
                let mut pool = *pool;
                pool.shape.batch = batch;
                pool.forward_into(x, out);
            }
            Action::LayerNorm { epsilon, gamma, beta } => {
                let (rows, width) = (x.len() / gamma.len().max(1), gamma.len());
                LayerNorm { rows, width, epsilon: *epsilon }.forward_into(x, gamma, beta, out);
            }
            Action::Recurrent(layer) => layer.forward_into(x, batch, out),
            Action::Attention(attention) => {
                Attention { batch, ..*attention }.infer_into(x, source(1), source(2), out);
            }
            Action::Concat(widths) => {
                let width = widths.iter().sum::<usize>().max(1);
                for (row, out) in out.chunks_exact_mut(width).enumerate() {
                    let mut rest = out;
                    for (i, width) in widths.iter().copied().enumerate() {
                        let (part, next) = rest.split_at_mut(width);
                        part.copy_from_slice(&source(i)[row * width..][..width]);
                        rest = next;
                    }
                }
            }
            Action::Curve(_) | Action::Relu | Action::Add => {
                out.copy_from_slice(x);
                self.change(out, source);
            }
        }
    }

    /// The same where the first source already lies in `values`.
    pub(super) fn change<'a>(&self, values: &mut [f32], source: &dyn Fn(usize) -> &'a [f32]) {
        match self {
            Action::Curve(curve) => curve.apply(values),
            Action::Relu => pointwise::relu(values),
            Action::Add => pointwise::add(values, source(1)),
            _ => {}
        }
    }
}
