//! What the runs of layers leave behind while a network runs.

use crate::{
    kernels::{
        attention::Attention,
        batch_norm::BatchNorm,
        conv::Conv,
        curve::Curve,
        dense::Dense,
        layout::Layout,
        pool::{AveragePool, MaxPool},
        recurrent::Recurrent,
    },
    operators,
};
use burn::tensor::Tensor;
use std::{any::Any, cell::RefCell};

/// One step on slices. Sizes are those of the recorded batch; a plan runs it with its own.
#[derive(Clone, Debug)]
pub(crate) enum Op {
    Convolution {
        conv: Conv,
        weight: Vec<f32>,
        bias: Vec<f32>,
    },
    Dense {
        dense: Dense,
        weight: Vec<f32>,
        bias: Vec<f32>,
    },
    /// `activation(x · scale + shift)` of each channel.
    BatchNorm {
        norm: BatchNorm,
        scale: Vec<f32>,
        shift: Vec<f32>,
    },
    MaxPool(MaxPool),
    AveragePool(AveragePool),
    /// Each row to mean 0 and variance 1, scaled and moved.
    LayerNorm {
        epsilon: f32,
        gamma: Vec<f32>,
        beta: Vec<f32>,
    },
    Recurrent {
        layer: Recurrent,
        input: Vec<f32>,
        state: Vec<f32>,
        bias: Vec<f32>,
    },
    /// Of queries, keys and values.
    Attention(Attention),
    /// An activation.
    Curve(Curve),
    Relu,
    Add,
    /// Rows side by side, of so many numbers from each.
    Concat {
        widths: Vec<usize>,
    },
}

impl Op {
    /// Whether it can be done where its first source lies.
    pub(super) fn changes(&self) -> bool {
        matches!(self, Op::Curve(_) | Op::Relu | Op::Add)
    }
}

/// A step: what it reads and writes, as numbers of values.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) op: Op,
    pub(super) from: Vec<usize>,
    pub(super) to: usize,
}

/// Where numbers lie, and in what order.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Place {
    address: usize,
    len: usize,
    layout: Layout,
}

/// The steps so far. Value 0 is the network's input.
#[derive(Default)]
pub(super) struct Record {
    input: Vec<f32>,
    places: Vec<Option<Place>>,
    pub(super) steps: Vec<Step>,
    /// All tensors, so that no address is used twice and nothing is written in place.
    alive: Vec<Box<dyn Any>>,
    broken: bool,
}

thread_local! {
    static RECORD: RefCell<Option<Record>> = const { RefCell::new(None) };
}

/// Records while `body` runs on `input`.
pub(super) fn while_recording<R>(input: Vec<f32>, body: impl FnOnce() -> R) -> (R, Record) {
    /// Ends the recording when `body` panics too.
    struct End;
    impl Drop for End {
        fn drop(&mut self) {
            RECORD.take();
        }
    }
    let _end = End;
    RECORD.set(Some(Record { input, places: vec![None], ..Record::default() }));
    let result = body();
    (result, RECORD.take().unwrap_or_default())
}

/// What `compute` makes of `x`, left behind as `op` where a recording is under way.
pub(crate) fn recorded<const I: usize, const O: usize>(
    x: Tensor<I>,
    op: impl FnOnce(&Tensor<I>) -> Option<Op>,
    compute: impl FnOnce(Tensor<I>) -> Tensor<O>,
) -> Tensor<O> {
    recorded_of([x], |[x]| op(x), |[x]| compute(x))
}

/// [`recorded`] of several tensors.
pub(crate) fn recorded_of<const I: usize, const O: usize, const N: usize>(
    sources: [Tensor<I>; N],
    op: impl FnOnce(&[Tensor<I>; N]) -> Option<Op>,
    compute: impl FnOnce([Tensor<I>; N]) -> Tensor<O>,
) -> Tensor<O> {
    if !is_recording() {
        return compute(sources);
    }
    let (op, kept) = (op(&sources), sources.clone());
    let output = compute(sources);
    note(op, kept, output)
}

fn is_recording() -> bool {
    RECORD.with_borrow(Option::is_some)
}

fn note<const I: usize, const O: usize, const N: usize>(
    op: Option<Op>,
    sources: [Tensor<I>; N],
    output: Tensor<O>,
) -> Tensor<O> {
    RECORD.with_borrow_mut(|record| {
        let Some(record) = record else { return };
        match op.and_then(|op| record.step(op, &sources, &output)) {
            Some(step) => record.steps.push(step),
            None => record.broken = true,
        }
        record.alive.push(Box::new((sources, output.clone())));
    });
    output
}

impl Record {
    fn step<const I: usize, const O: usize>(
        &mut self,
        op: Op,
        sources: &[Tensor<I>],
        output: &Tensor<O>,
    ) -> Option<Step> {
        let from = sources.iter().map(|source| self.find(source)).collect::<Option<Vec<usize>>>()?;
        // Several sources must lie alike.
        let layouts: Vec<Layout> = from.iter().filter_map(|value| self.places[*value]).map(|p| p.layout).collect();
        if layouts.windows(2).any(|pair| pair[0] != pair[1]) {
            return None;
        }
        self.places.push(Some(place(output)?));
        Some(Step { op, from, to: self.places.len() - 1 })
    }

    /// The value that a tensor is, or a reshaped view of.
    pub(super) fn find<const D: usize>(&mut self, tensor: &Tensor<D>) -> Option<usize> {
        let here = place(tensor)?;
        if let Some(value) = self.places.iter().position(|place| *place == Some(here)) {
            return Some(value);
        }
        // The input lies wherever the first reader finds it.
        let is_input = self.places[0].is_none()
            && here.layout == Layout::Nchw
            && operators::with_values(tensor, |values| values == self.input).unwrap_or(false);
        is_input.then(|| {
            self.places[0] = Some(here);
            0
        })
    }

    /// The floats of one sample's values, where so many samples were recorded.
    pub(super) fn lens(&self, samples: usize) -> Vec<usize> {
        self.places.iter().map(|place| place.map_or(0, |place| place.len / samples)).collect()
    }

    /// Whether every run of layers could be recorded.
    pub(super) fn is_whole(&self) -> bool {
        !self.broken && !self.steps.is_empty()
    }
}

fn place<const D: usize>(tensor: &Tensor<D>) -> Option<Place> {
    let (address, layout) = operators::address(tensor)?;
    Some(Place { address, len: tensor.shape().num_elements(), layout })
}
