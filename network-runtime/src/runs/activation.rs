//! What follows a layer within the same run, and who reads the result.

#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::kernels;
use burn::tensor::{Tensor, activation::relu};

/// What follows a layer within the same run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activation {
    /// Nothing.
    None,
    /// `max(0, x)`.
    Relu,
}

/// Who reads the result: a convolution wants the channels last in memory, everything else first. The tensor's axes are
/// the same in both cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Another convolution.
    Convolution,
    /// Anything else.
    Other,
}

impl Activation {
    /// By itself, with Burn's operator.
    pub(super) fn of<const D: usize>(self, x: Tensor<D>) -> Tensor<D> {
        match self {
            Activation::None => x,
            Activation::Relu => relu(x),
        }
    }

    /// As the kernels call it.
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    pub(super) fn kernel(self) -> kernels::activation::Activation {
        match self {
            Activation::None => kernels::activation::Activation::None,
            Activation::Relu => kernels::activation::Activation::Relu,
        }
    }
}
