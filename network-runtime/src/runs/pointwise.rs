//! Sums of branches, and relu on its own.

#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::{
    inference::{Op, recorded, recorded_of},
    operators,
};
use burn::tensor::{Tensor, activation};

/// `x + shortcut`, of one shape.
pub fn add<const D: usize>(x: Tensor<D>, shortcut: Tensor<D>) -> Tensor<D> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if x.dims() == shortcut.dims() && operators::covers(&x) && operators::covers(&shortcut) {
        return recorded_of([x, shortcut], |_| Some(Op::Add), |[x, shortcut]| operators::add(x, shortcut));
    }
    x + shortcut
}

/// `max(x, 0)`
pub fn relu<const D: usize>(x: Tensor<D>) -> Tensor<D> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if operators::covers(&x) {
        return recorded(x, |_| Some(Op::Relu), operators::relu);
    }
    activation::relu(x)
}
