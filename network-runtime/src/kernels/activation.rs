//! What follows a linear operator within the same pass.

/// What follows a linear operator within the same pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Activation {
    /// Nothing.
    #[default]
    None,
    /// `max(v, 0)`
    Relu,
}
