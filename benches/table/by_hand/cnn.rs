use super::ByHand;
use neural_first::burn::{
    self,
    nn::{
        Dropout, DropoutConfig, Linear, LinearConfig,
        conv::{Conv2d, Conv2dConfig},
        pool::{MaxPool2d, MaxPool2dConfig},
    },
    tensor::activation::relu,
};
use neural_first::prelude::*;

#[derive(Module, Debug)]
pub(crate) struct Cnn {
    conv1: Conv2d,
    conv2: Conv2d,
    pool: MaxPool2d,
    dropout1: Dropout,
    dense1: Linear,
    dropout2: Dropout,
    dense2: Linear,
}

impl ByHand for Cnn {
    fn new(device: &Device) -> Self {
        Cnn {
            conv1: Conv2dConfig::new([1, 32], [3, 3]).init(device),
            conv2: Conv2dConfig::new([32, 64], [3, 3]).init(device),
            pool: MaxPool2dConfig::new([2, 2]).with_strides([2, 2]).init(),
            dropout1: DropoutConfig::new(0.25).init(),
            dense1: LinearConfig::new(64 * 12 * 12, 128).init(device),
            dropout2: DropoutConfig::new(0.5).init(),
            dense2: LinearConfig::new(128, 10).init(device),
        }
    }

    fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        let [batch, _] = x.dims();
        let x = relu(self.conv1.forward(x.reshape([batch, 1, 28, 28])));
        let x = relu(self.conv2.forward(x));
        let x = self.dropout1.forward(self.pool.forward(x)).flatten::<2>(1, 3);
        self.dense2.forward(self.dropout2.forward(relu(self.dense1.forward(x))))
    }
}
