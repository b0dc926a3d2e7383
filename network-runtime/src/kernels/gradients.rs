//! What a linear operator's backward pass is asked for, and what it gives.

/// Which gradients are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Needs {
    /// Of `x`.
    pub input: bool,
    /// Of the weight.
    pub weight: bool,
    /// Of the bias.
    pub bias: bool,
}

/// What a backward pass gives: the gradients that were wanted.
#[derive(Debug, Clone, Default)]
pub struct Grads {
    /// In the input's layout.
    pub input: Option<Vec<f32>>,
    /// `[out, in / groups, rows, columns]`
    pub weight: Option<Vec<f32>>,
    /// `[out]`
    pub bias: Option<Vec<f32>>,
}
