//! The same networks as an engineer at home in Burn writes them.

mod cnn;
mod lstm;
mod mlp;
mod resnet20;
mod transformer;

pub(crate) use cnn::Cnn;
pub(crate) use lstm::Lstm;
pub(crate) use mlp::Mlp;
pub(crate) use resnet20::ResNet20;
pub(crate) use transformer::Transformer;

use neural_first::prelude::*;

/// What the measurement asks of a network.
pub(crate) trait ByHand: Module {
    /// With fresh parameters.
    fn new(device: &Device) -> Self;

    /// A batch of flat samples, `[batch, numbers of a sample]`, to logits `[batch, 10]`.
    fn forward(&self, x: Tensor<2>) -> Tensor<2>;
}
