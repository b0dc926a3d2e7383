//! What a network's steps are looked at with.

pub(crate) use neural_first::__private as private;
pub(crate) use neural_first::prelude::*;

use crate::common::trainable;
use neural_first::burn::{self, module::Param, tensor::TensorData};
use std::collections::BTreeSet;
use std::marker::PhantomData;

/// The shapes seen behind the layers of a network, beside those in its table.
pub(crate) struct Seen<N> {
    rows: BTreeSet<&'static str>,
    network: PhantomData<N>,
}

/// A fresh network, whose parameters are those of its table, so many of them frozen.
pub(crate) fn begin<N: Network>(frozen: usize) -> (N, Seen<N>) {
    let device = Device::flex();
    assert_eq!(N::PARAMS - frozen, trainable(&N::init(&device.clone().autodiff())), "{}: parameters", N::NAME);
    assert_eq!(N::PARAMS, N::LAYERS.iter().map(|layer| layer.params).sum::<usize>(), "{}: the table's sum", N::NAME);
    assert_eq!(N::FLOPS, N::LAYERS.iter().map(|layer| layer.flops).sum::<u64>(), "{}: the table's FLOPs", N::NAME);
    (N::init(&device), Seen { rows: BTreeSet::new(), network: PhantomData })
}

/// The same of a network without a name.
pub(crate) fn begin_with<N: Network>(_: neural_first::Blueprint<N>, frozen: usize) -> (N, Seen<N>) {
    begin(frozen)
}

/// A module that no language knows.
#[derive(Module, Debug)]
pub(crate) struct Scaled {
    factor: Param<Tensor<1>>,
}

impl Scaled {
    pub(crate) fn new(device: &Device) -> Self {
        Self { factor: Param::from_tensor(Tensor::full([1], 0.5, device)) }
    }

    pub(crate) fn forward<const D: usize>(&self, x: Tensor<D>) -> Tensor<D> {
        x * self.factor.val().reshape([1; D])
    }
}

impl<N: Network> Seen<N> {
    /// The layer of this row is done, and gave `x`.
    pub(crate) fn at<const D: usize>(&mut self, row: &str, x: &Tensor<D>) {
        let layer = N::LAYERS.iter().find(|layer| layer.name == row);
        let layer = layer.unwrap_or_else(|| panic!("{} has no row `{row}`", N::NAME));
        assert_eq!(x.dims()[1..], *layer.output, "{}: behind {row}", N::NAME);
        self.rows.insert(layer.name);
    }

    /// All is done: every row was looked at, and `forward` gave the same numbers.
    pub(crate) fn end<const D: usize>(self, x: Tensor<D>, forward: Tensor<D>) {
        let missed: Vec<_> = N::LAYERS.iter().filter(|layer| !self.rows.contains(layer.name)).map(|l| l.name).collect();
        assert_eq!(missed, [""; 0], "{}: rows that no step reached", N::NAME);
        assert_eq!(x.dims(), forward.dims());
        let numbers = |x: Tensor<D>| x.into_data().try_to_vec::<f32>().expect("f32");
        for (step, forward) in numbers(x).into_iter().zip(numbers(forward)) {
            let near = (step - forward).abs() <= 1e-3 * (1.0 + step.abs());
            assert!(near || (step.is_nan() && forward.is_nan()) || step == forward, "{}: {step}, {forward}", N::NAME);
        }
    }
}

/// A batch of numbers around 0, the same at every run.
pub(crate) fn numbers<const D: usize>(shape: [usize; D]) -> Tensor<D> {
    let count: usize = shape.iter().product();
    let values: Vec<f32> = (0..count).map(|i| ((i * 37 + 11) % 101) as f32 / 50.0 - 1.0).collect();
    Tensor::from_data(TensorData::new(values, shape), &Device::flex())
}

/// A batch of tokens below `vocabulary`.
pub(crate) fn tokens(shape: [usize; 2], vocabulary: usize) -> Tensor<2, Int> {
    let values: Vec<i64> = (0..shape[0] * shape[1]).map(|i| ((i * 7 + 3) % vocabulary) as i64).collect();
    Tensor::from_data(TensorData::new(values, shape), &Device::flex())
}
