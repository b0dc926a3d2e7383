//! What training lowers, one file a kind of answer. All compute with Burn's losses and mean what PyTorch's mean.

mod cross_entropy;
mod values;

pub use cross_entropy::CrossEntropy;
pub use values::ValuesLoss;
