use super::ByHand;
use neural_first::burn::{
    self,
    nn::{self, Linear, LinearConfig, LstmConfig},
};
use neural_first::prelude::*;

#[derive(Module, Debug)]
pub(crate) struct Lstm {
    lstm: nn::Lstm,
    dense: Linear,
}

impl ByHand for Lstm {
    fn new(device: &Device) -> Self {
        Lstm { lstm: LstmConfig::new(32, 128, true).init(device), dense: LinearConfig::new(128, 10).init(device) }
    }

    fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        let [batch, _] = x.dims();
        let (_, state) = self.lstm.forward(x.reshape([batch, 64, 32]), None);
        self.dense.forward(state.hidden)
    }
}
