use super::ByHand;
use neural_first::burn::{
    self,
    nn::{
        Linear, LinearConfig,
        activation::ActivationConfig,
        transformer::{TransformerEncoder, TransformerEncoderConfig, TransformerEncoderInput},
    },
};
use neural_first::prelude::*;

#[derive(Module, Debug)]
pub(crate) struct Transformer {
    encoder: TransformerEncoder,
    dense: Linear,
}

impl ByHand for Transformer {
    fn new(device: &Device) -> Self {
        let encoder = TransformerEncoderConfig::new(64, 256, 4, 2).with_activation(ActivationConfig::Relu);
        Transformer { encoder: encoder.init(device), dense: LinearConfig::new(64, 10).init(device) }
    }

    fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        let [batch, _] = x.dims();
        let x = self.encoder.forward(TransformerEncoderInput::new(x.reshape([batch, 64, 64])));
        self.dense.forward(x.mean_dim(1).squeeze_dim(1))
    }
}
