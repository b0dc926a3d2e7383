//! What a recurrent layer calculates, and on which slices.

use crate::kernels::isa::Isa;

use super::{
    backward,
    forward::{self, Weights},
};

/// What a step does with its sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cell {
    /// Long short-term memory (Hochreiter & Schmidhuber 1997), with a gate to forget (Gers et al. 2000).
    Lstm,
    /// The gated recurrent unit (Cho et al. 2014), its reset behind the product as in PyTorch.
    Gru,
    /// The simple recurrent network (Elman 1990), with tanh.
    Elman,
}

impl Cell {
    /// Groups of columns that its sums have.
    pub const fn groups(self) -> usize {
        match self {
            Cell::Lstm | Cell::Gru => 4,
            Cell::Elman => 1,
        }
    }

    /// Whether it has more to remember than its state.
    pub(super) const fn has_memory(self) -> bool {
        matches!(self, Cell::Lstm)
    }
}

/// The sizes of a recurrent layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Recurrent {
    /// What a step does with its sums.
    pub cell: Cell,
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
    /// Whether the steps are read from the last to the first.
    pub reversed: bool,
}

/// The weights; the columns of all three are those of the cell's groups, one behind another.
#[derive(Debug, Clone, Copy)]
pub struct RecurrentWeights<'a> {
    /// `[in, groups · hidden]`
    pub input: &'a [f32],
    /// `[hidden, groups · hidden]`
    pub state: &'a [f32],
    /// `[groups · hidden]`
    pub bias: &'a [f32],
}

/// What the backward pass needs of the forward pass.
#[derive(Debug, Clone)]
pub struct Saved {
    /// The groups behind their activations, `[batch, steps, groups · hidden]`.
    pub(super) gates: Vec<f32>,
    /// c behind each step, `[batch, steps, hidden]`, of an LSTM.
    pub(super) memories: Vec<f32>,
    /// h before each step, `[batch, steps, hidden]`.
    pub(super) before: Vec<f32>,
}

/// Which gradients are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RecurrentNeeds {
    /// Of `x`.
    pub x: bool,
    /// Of [`RecurrentWeights::input`].
    pub input: bool,
    /// Of [`RecurrentWeights::state`].
    pub state: bool,
    /// Of [`RecurrentWeights::bias`].
    pub bias: bool,
}

/// What a backward pass is given.
#[derive(Debug)]
pub struct RecurrentBackward<'a> {
    /// The input of the forward pass.
    pub x: &'a [f32],
    /// The weights of the forward pass.
    pub weights: RecurrentWeights<'a>,
    /// From the forward pass; used up.
    pub saved: Saved,
    /// The output's gradient, in its shape.
    pub grad: &'a [f32],
    /// What is wanted.
    pub needs: RecurrentNeeds,
}

/// The gradients that were wanted.
#[derive(Debug, Clone, Default)]
pub struct RecurrentGrads {
    /// `[batch, steps, in]`
    pub x: Option<Vec<f32>>,
    /// `[in, groups · hidden]`
    pub input: Option<Vec<f32>>,
    /// `[hidden, groups · hidden]`
    pub state: Option<Vec<f32>>,
    /// `[groups · hidden]`
    pub bias: Option<Vec<f32>>,
}

impl Recurrent {
    /// The states behind all steps, `[batch, steps, hidden]`, or behind the last, `[batch, hidden]`.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn forward(&self, x: &[f32], weights: RecurrentWeights) -> Vec<f32> {
        self.entry(x, weights);
        let isa = Isa::current();
        forward::forward(isa, self, x, &Weights::new(isa, self, weights), None)
    }

    /// The same, and what the backward pass needs.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn forward_saved(&self, x: &[f32], weights: RecurrentWeights) -> (Vec<f32>, Saved) {
        self.entry(x, weights);
        let (isa, mut saved) = (Isa::current(), Saved { gates: vec![], memories: vec![], before: vec![] });
        (forward::forward(isa, self, x, &Weights::new(isa, self, weights), Some(&mut saved)), saved)
    }

    /// The gradients that are wanted.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn backward(&self, given: RecurrentBackward) -> RecurrentGrads {
        self.entry(given.x, given.weights);
        assert_eq!(given.grad.len(), self.output_len(), "floats of the gradient");
        let states = self.batch * self.steps * self.hidden;
        let Saved { gates, memories, before } = &given.saved;
        let remembered = if self.cell.has_memory() { states } else { 0 };
        let lens = [self.cell.groups() * states, remembered, states];
        assert_eq!([gates.len(), memories.len(), before.len()], lens, "of another forward pass");
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
        self.batch * self.steps * (self.inputs + self.hidden) * self.width()
    }

    /// Columns of the sums.
    pub(super) fn width(&self) -> usize {
        self.cell.groups() * self.hidden
    }

    /// The steps in the order in which they are read.
    pub(super) fn times(&self) -> impl DoubleEndedIterator<Item = usize> + ExactSizeIterator + use<> {
        let (steps, reversed) = (self.steps, self.reversed);
        (0..steps).map(move |t| if reversed { steps - 1 - t } else { t })
    }

    fn entry(&self, x: &[f32], weights: RecurrentWeights) {
        assert_eq!(x.len(), self.batch * self.steps * self.inputs, "floats of the input");
        self.check(weights);
    }

    fn check(&self, weights: RecurrentWeights) {
        assert!(self.steps > 0 && self.hidden > 0, "no step, or no state");
        assert_eq!(weights.input.len(), self.inputs * self.width(), "floats of the input's weights");
        assert_eq!(weights.state.len(), self.hidden * self.width(), "floats of the state's weights");
        assert_eq!(weights.bias.len(), self.width(), "floats of the bias");
    }
}

/// A recurrent layer with its weights in the order in which its steps read them, for passes without a way back.
#[derive(Debug)]
pub struct Prepared {
    isa: Isa,
    layer: Recurrent,
    weights: Weights,
}

impl Prepared {
    /// Packs the weights; the batch that `layer` names does not matter.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn new(layer: &Recurrent, weights: RecurrentWeights) -> Prepared {
        layer.check(weights);
        let isa = Isa::current();
        Prepared { isa, layer: *layer, weights: Weights::new(isa, layer, weights) }
    }

    /// The forward pass of so many samples: what [`Recurrent::forward`] gives, to the bit, written to `out`.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn forward_into(&self, x: &[f32], batch: usize, out: &mut [f32]) {
        let layer = Recurrent { batch, ..self.layer };
        assert_eq!(x.len(), batch * layer.steps * layer.inputs, "floats of the input");
        assert_eq!(out.len(), layer.output_len(), "floats of the output");
        forward::forward_into(self.isa, &layer, x, &self.weights, None, out);
    }
}
