//! What an LSTM calculates, and on which slices.

use crate::kernels::isa::Isa;

use super::{
    backward,
    forward::{self, Weights},
};

/// The sizes of an LSTM.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Lstm {
    /// Samples.
    pub batch: usize,
    /// Steps of each.
    pub steps: usize,
    /// Numbers that come at a step.
    pub inputs: usize,
    /// Numbers of the state.
    pub hidden: usize,
    /// Whether only the state behind the last step is wanted.
    pub last: bool,
}

/// The weights; the columns of all three are those of the gates i, f, o and of g, one group behind another.
#[derive(Debug, Clone, Copy)]
pub struct LstmWeights<'a> {
    /// `[in, 4 · hidden]`
    pub input: &'a [f32],
    /// `[hidden, 4 · hidden]`
    pub state: &'a [f32],
    /// `[4 · hidden]`
    pub bias: &'a [f32],
}

/// What the backward pass needs of the forward pass.
#[derive(Debug, Clone)]
pub struct Saved {
    /// i, f, o and g behind their activations, `[batch, steps, 4 · hidden]`.
    pub(super) gates: Vec<f32>,
    /// c behind each step, `[batch, steps, hidden]`.
    pub(super) cells: Vec<f32>,
    /// h before each step, `[batch, steps, hidden]`.
    pub(super) before: Vec<f32>,
}

/// Which gradients are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LstmNeeds {
    /// Of `x`.
    pub x: bool,
    /// Of [`LstmWeights::input`].
    pub input: bool,
    /// Of [`LstmWeights::state`].
    pub state: bool,
    /// Of [`LstmWeights::bias`].
    pub bias: bool,
}

/// What a backward pass is given.
#[derive(Debug)]
pub struct LstmBackward<'a> {
    /// The input of the forward pass.
    pub x: &'a [f32],
    /// The weights of the forward pass.
    pub weights: LstmWeights<'a>,
    /// From the forward pass; used up.
    pub saved: Saved,
    /// The output's gradient, in its shape.
    pub grad: &'a [f32],
    /// What is wanted.
    pub needs: LstmNeeds,
}

/// The gradients that were wanted.
#[derive(Debug, Clone, Default)]
pub struct LstmGrads {
    /// `[batch, steps, in]`
    pub x: Option<Vec<f32>>,
    /// `[in, 4 · hidden]`
    pub input: Option<Vec<f32>>,
    /// `[hidden, 4 · hidden]`
    pub state: Option<Vec<f32>>,
    /// `[4 · hidden]`
    pub bias: Option<Vec<f32>>,
}

impl Lstm {
    /// The states behind all steps, `[batch, steps, hidden]`, or behind the last, `[batch, hidden]`.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn forward(&self, x: &[f32], weights: LstmWeights) -> Vec<f32> {
        self.entry(x, weights);
        let isa = Isa::current();
        forward::forward(isa, self, x, &Weights::new(isa, self, weights), None)
    }

    /// The same, and what the backward pass needs.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn forward_saved(&self, x: &[f32], weights: LstmWeights) -> (Vec<f32>, Saved) {
        self.entry(x, weights);
        let (isa, mut saved) = (Isa::current(), Saved { gates: vec![], cells: vec![], before: vec![] });
        (forward::forward(isa, self, x, &Weights::new(isa, self, weights), Some(&mut saved)), saved)
    }

    /// The gradients that are wanted.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn backward(&self, given: LstmBackward) -> LstmGrads {
        self.entry(given.x, given.weights);
        assert_eq!(given.grad.len(), self.output_len(), "floats of the gradient");
        let states = self.batch * self.steps * self.hidden;
        let Saved { gates, cells, before } = &given.saved;
        assert_eq!([gates.len(), cells.len(), before.len()], [4 * states, states, states], "of another forward pass");
        backward::backward(Isa::current(), self, given)
    }

    pub(super) fn output_len(&self) -> usize {
        self.batch * self.hidden * if self.last { 1 } else { self.steps }
    }

    /// Parts of the batch that are tasks; from its size only.
    pub(super) fn parts(&self) -> usize {
        const PARTS: usize = 8;
        const LEAST: usize = 4;
        self.batch.div_ceil(LEAST).min(PARTS)
    }

    /// Multiplications of a pass.
    pub(super) fn work(&self) -> usize {
        self.batch * self.steps * (self.inputs + self.hidden) * 4 * self.hidden
    }

    fn entry(&self, x: &[f32], weights: LstmWeights) {
        assert_eq!(x.len(), self.batch * self.steps * self.inputs, "floats of the input");
        self.check(weights);
    }

    fn check(&self, weights: LstmWeights) {
        assert!(self.steps > 0 && self.hidden > 0, "no step, or no state");
        assert_eq!(weights.input.len(), self.inputs * 4 * self.hidden, "floats of the input's weights");
        assert_eq!(weights.state.len(), self.hidden * 4 * self.hidden, "floats of the state's weights");
        assert_eq!(weights.bias.len(), 4 * self.hidden, "floats of the bias");
    }
}

/// An LSTM with its weights in the order in which its steps read them, for passes without a way back.
#[derive(Debug)]
pub struct Prepared {
    isa: Isa,
    lstm: Lstm,
    weights: Weights,
}

impl Prepared {
    /// Packs the weights; the batch that `lstm` names does not matter.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn new(lstm: &Lstm, weights: LstmWeights) -> Prepared {
        lstm.check(weights);
        let isa = Isa::current();
        Prepared { isa, lstm: *lstm, weights: Weights::new(isa, lstm, weights) }
    }

    /// The forward pass of so many samples: what [`Lstm::forward`] gives, to the bit, written to `out`.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn forward_into(&self, x: &[f32], batch: usize, out: &mut [f32]) {
        let lstm = Lstm { batch, ..self.lstm };
        assert_eq!(x.len(), batch * lstm.steps * lstm.inputs, "floats of the input");
        assert_eq!(out.len(), lstm.output_len(), "floats of the output");
        forward::forward_into(self.isa, &lstm, x, &self.weights, None, out);
    }
}
