//! What attention calculates, and on which slices.

use crate::kernels::{dropout::Dropout, isa::Isa, parallel::unwritten};

use super::{backward, forward};

/// The sizes of an attention. Queries, keys, values and the output are `[batch, steps, heads · width]`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Attention {
    /// Samples.
    pub batch: usize,
    /// Steps of each.
    pub steps: usize,
    /// Heads.
    pub heads: usize,
    /// Features of a head.
    pub width: usize,
    /// Whether a step sees only itself and those before it.
    pub causal: bool,
    /// Of the weights.
    pub dropout: Option<Dropout>,
}

/// What a backward pass is given.
#[derive(Debug, Clone, Copy)]
pub struct AttentionBackward<'a> {
    /// The queries of the forward pass.
    pub query: &'a [f32],
    /// Its keys.
    pub key: &'a [f32],
    /// Its values.
    pub value: &'a [f32],
    /// The weights that it gave.
    pub weights: &'a [f32],
    /// The output's gradient.
    pub grad: &'a [f32],
}

/// The gradients of queries, keys and values.
#[derive(Debug, Clone)]
pub struct AttentionGrads {
    /// `[batch, steps, heads · width]`
    pub query: Vec<f32>,
    /// `[batch, steps, heads · width]`
    pub key: Vec<f32>,
    /// `[batch, steps, heads · width]`
    pub value: Vec<f32>,
}

impl Attention {
    /// The output, and the weights before dropout, `[batch, heads, steps, steps]`, for the backward pass.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn forward(&self, query: &[f32], key: &[f32], value: &[f32]) -> (Vec<f32>, Vec<f32>) {
        self.entry([query, key, value]);
        // SAFETY: the pass writes every element.
        let (mut weights, mut output) = (vec![], unsafe { unwritten(query.len()) });
        forward::forward(Isa::current(), self, [query, key, value], Some(&mut weights), &mut output);
        (output, weights)
    }

    /// The output alone, for passes without a way back.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn infer(&self, query: &[f32], key: &[f32], value: &[f32]) -> Vec<f32> {
        // SAFETY: the pass writes every element.
        let mut output = unsafe { unwritten(query.len()) };
        self.infer_into(query, key, value, &mut output);
        output
    }

    /// [`infer`](Self::infer), written to `out`.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn infer_into(&self, query: &[f32], key: &[f32], value: &[f32], out: &mut [f32]) {
        self.entry([query, key, value]);
        assert_eq!(out.len(), query.len(), "floats of the output");
        forward::forward(Isa::current(), self, [query, key, value], None, out);
    }

    /// The gradients.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn backward(&self, given: AttentionBackward) -> AttentionGrads {
        self.entry([given.query, given.key, given.value]);
        self.entry([given.grad; 3]);
        assert_eq!(given.weights.len(), self.scores(), "floats of the weights");
        backward::backward(Isa::current(), self, given)
    }

    fn entry(&self, slices: [&[f32]; 3]) {
        for slice in slices {
            assert_eq!(slice.len(), self.batch * self.steps * self.features(), "floats of an input");
        }
    }

    pub(super) fn features(&self) -> usize {
        self.heads * self.width
    }

    pub(super) fn scores(&self) -> usize {
        self.batch * self.heads * self.steps * self.steps
    }

    pub(super) fn scale(&self) -> f32 {
        1.0 / (self.width as f32).sqrt()
    }
}
