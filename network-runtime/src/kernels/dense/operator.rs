//! What a dense layer calculates, and on which slices.

use crate::kernels::{
    activation::Activation,
    gradients::{Grads, Needs},
    isa::Isa,
};

use super::{backward, forward};

/// The sizes of a dense layer, and what follows it within the same pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Dense {
    /// Rows of `x`.
    pub batch: usize,
    /// Columns of `x`, rows of the weight.
    pub inputs: usize,
    /// Columns of the weight and of the output.
    pub outputs: usize,
    /// The activation.
    pub activation: Activation,
}

/// What a backward pass is given.
#[derive(Debug, Clone, Copy)]
pub struct DenseBackward<'a> {
    /// The input of the forward pass, `[batch, in]`.
    pub x: &'a [f32],
    /// The weight, `[in, out]`.
    pub weight: &'a [f32],
    /// The output of the forward pass; looked at only with a relu, otherwise it may be empty.
    pub output: &'a [f32],
    /// The output's gradient, `[batch, out]`.
    pub grad: &'a [f32],
    /// What is wanted.
    pub needs: Needs,
}

impl Dense {
    /// `activation(x · weight + bias)`, `[batch, out]`.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn forward(&self, x: &[f32], weight: &[f32], bias: Option<&[f32]>) -> Vec<f32> {
        self.entry(x, weight);
        assert!(bias.is_none_or(|bias| bias.len() == self.outputs), "a bias of another length");
        forward::forward(Isa::current(), self, x, weight, bias)
    }

    /// The gradients that are wanted.
    ///
    /// # Panics
    /// If a slice is not as long as the sizes say.
    pub fn backward(&self, given: DenseBackward) -> Grads {
        self.entry(given.x, given.weight);
        assert_eq!(given.grad.len(), self.batch * self.outputs, "floats of the gradient");
        if self.activation == Activation::Relu {
            assert_eq!(given.output.len(), given.grad.len(), "floats of the output");
        }
        backward::backward(Isa::current(), self, given)
    }

    fn entry(&self, x: &[f32], weight: &[f32]) {
        assert_eq!(x.len(), self.batch * self.inputs, "floats of the input");
        assert_eq!(weight.len(), self.inputs * self.outputs, "floats of the weight");
    }

    pub(super) fn is_relu(&self) -> bool {
        self.activation == Activation::Relu
    }

    /// Multiplications of one product.
    pub(super) fn work(&self) -> usize {
        self.batch * self.inputs * self.outputs
    }
}
