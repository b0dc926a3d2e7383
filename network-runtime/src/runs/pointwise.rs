//! Sums of branches, branches side by side, and relu on its own.

#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::{
    inference::{Op, recorded, recorded_of},
    kernels::layout::Layout,
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

/// Tensors side by side along an axis; all others are alike.
pub fn concat<const D: usize, const N: usize>(tensors: [Tensor<D>; N], axis: usize) -> Tensor<D> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if tensors.iter().all(operators::covers) {
        return recorded_of(tensors, |all| concatenation(all, axis), |all| Tensor::cat(all.into(), axis));
    }
    Tensor::cat(tensors.into(), axis)
}

/// How many numbers of each follow one another.
#[cfg(any(feature = "flex", feature = "ndarray"))]
fn concatenation<const D: usize>(all: &[Tensor<D>], axis: usize) -> Option<Op> {
    // What Burn puts side by side lies in row-major order, whatever the order of its parts.
    let rows = all.iter().all(|x| matches!(operators::address(x), Some((_, Layout::Nchw))));
    let widths = all.iter().map(|x| x.dims()[axis..].iter().product()).collect();
    rows.then_some(Op::Concat { widths })
}

/// `max(x, 0)`
pub fn relu<const D: usize>(x: Tensor<D>) -> Tensor<D> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if operators::covers(&x) {
        return recorded(x, |_| Some(Op::Relu), operators::relu);
    }
    activation::relu(x)
}
