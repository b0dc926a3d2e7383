//! What a convolution operator calculates, and on which slices.

use crate::kernels::{
    activation::Activation,
    gradients::{Grads, Needs},
    isa::Isa,
    layout::Layout,
    pool::window::DEAD,
};

use super::{ConvShape, ShapeError, forward, input, weight, winners};

/// A max-pool within the same pass, without padding; rows and columns that fill no window are dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pool {
    /// Rows and columns of the window.
    pub size: [usize; 2],
    /// Distance of windows.
    pub stride: [usize; 2],
}

/// `pool(activation(x ∗ weight + bias))` as one operator.
///
/// Weights and their gradients are in Burn's layout `[out, in / groups, rows, columns]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Conv {
    /// The sizes.
    pub shape: ConvShape,
    /// The activation.
    pub activation: Activation,
    /// The pool, if one follows.
    pub pool: Option<Pool>,
    /// How `x` and its gradient lie in memory.
    pub input: Layout,
    /// How the output and its gradient lie in memory.
    pub output: Layout,
}

/// What a forward pass gives.
#[derive(Debug, Clone)]
pub struct Forward {
    /// `[batch, out, rows, columns]` or `[batch, rows, columns, out]`, see [`Conv::output`].
    pub output: Vec<f32>,
    /// With a pool and `save`: for each output (channels last) the position of the winner in its window, or 255 where
    /// the relu let nothing through. Empty otherwise.
    pub winners: Vec<u8>,
}

/// What a backward pass is given.
#[derive(Debug, Clone, Copy)]
pub struct Backward<'a> {
    /// The input of the forward pass.
    pub x: &'a [f32],
    /// Its weight.
    pub weight: &'a [f32],
    /// Its output; looked at only with a relu and no pool, otherwise it may be empty.
    pub output: &'a [f32],
    /// Its winners; empty without a pool.
    pub winners: &'a [u8],
    /// The gradient of the output, in the output's layout.
    pub grad: &'a [f32],
    /// What is wanted.
    pub needs: Needs,
}

impl Conv {
    /// A convolution and nothing else, NCHW on both sides.
    pub fn new(shape: ConvShape) -> Self {
        Conv { shape, activation: Activation::None, pool: None, input: Layout::Nchw, output: Layout::Nchw }
    }

    /// Whether the sizes can be calculated.
    pub fn check(&self) -> Result<(), ShapeError> {
        self.shape.check()?;
        match self.pool {
            Some(pool) if pool.size.contains(&0) || pool.stride.contains(&0) => {
                Err(ShapeError(format!("a pool of {:?} with stride {:?} must be at least 1", pool.size, pool.stride)))
            }
            Some(pool) if pool.size[0].saturating_mul(pool.size[1]) > usize::from(DEAD) => {
                Err(ShapeError(format!("a pool of {:?} has more than {DEAD} positions", pool.size)))
            }
            _ => Ok(()),
        }
    }

    /// Rows and columns of the output, after the pool.
    pub fn output(&self) -> [usize; 2] {
        let [rows, columns] = self.shape.output();
        match self.pool {
            None => [rows, columns],
            Some(pool) => [pool.count(0, rows), pool.count(1, columns)],
        }
    }

    /// Floats of one sample's output, after the pool.
    pub(crate) fn output_sample(&self) -> usize {
        let [rows, columns] = self.output();
        rows * columns * self.shape.out_channels
    }

    /// The forward pass. `save` keeps what [`Conv::backward`] needs.
    ///
    /// # Panics
    /// If [`Conv::check`] fails or a slice is not as long as the shape says.
    pub fn forward(&self, x: &[f32], weight: &[f32], bias: Option<&[f32]>, save: bool) -> Forward {
        self.entry(x, weight);
        assert!(bias.is_none_or(|bias| bias.len() == self.shape.out_channels), "a bias of another length");
        forward::forward(Isa::current(), self, x, weight, bias, save)
    }

    /// The backward pass.
    ///
    /// # Panics
    /// If [`Conv::check`] fails or a slice is not as long as the shape says.
    pub fn backward(&self, given: Backward) -> Grads {
        self.entry(given.x, given.weight);
        let len = self.shape.batch * self.output_sample();
        assert_eq!(given.grad.len(), len, "floats of the gradient");
        let isa = Isa::current();
        if self.pool.is_some() {
            assert_eq!(given.winners.len(), len, "winners of the pool");
            return winners::backward(isa, self, given);
        }
        let gate = match self.activation {
            Activation::None => None,
            Activation::Relu => {
                assert_eq!(given.output.len(), len, "floats of the output");
                Some(given.output)
            }
        };
        let (weight, bias) = weight::gradient(isa, self, given, gate);
        let input = given.needs.input.then(|| input::gradient(isa, self, given, gate));
        Grads { input, weight, bias }
    }

    /// What every pass relies on.
    fn entry(&self, x: &[f32], weight: &[f32]) {
        if let Err(problem) = self.check() {
            panic!("{problem}");
        }
        assert_eq!(x.len(), self.shape.input_len(), "floats of the input");
        assert_eq!(weight.len(), self.shape.weight_len(), "floats of the weight");
    }
}

impl Pool {
    /// Windows on an axis of `size`.
    pub(crate) fn count(&self, axis: usize, size: usize) -> usize {
        if size < self.size[axis] { 0 } else { (size - self.size[axis]) / self.stride[axis] + 1 }
    }
}
