use super::ByHand;
use neural_first::burn::{
    self,
    nn::{Dropout, DropoutConfig, Linear, LinearConfig},
    tensor::activation::relu,
};
use neural_first::prelude::*;

#[derive(Module, Debug)]
pub(crate) struct Mlp {
    dense1: Linear,
    dropout: Dropout,
    dense2: Linear,
}

impl ByHand for Mlp {
    fn new(device: &Device) -> Self {
        Mlp {
            dense1: LinearConfig::new(784, 128).init(device),
            dropout: DropoutConfig::new(0.2).init(),
            dense2: LinearConfig::new(128, 10).init(device),
        }
    }

    fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        self.dense2.forward(self.dropout.forward(relu(self.dense1.forward(x))))
    }
}
