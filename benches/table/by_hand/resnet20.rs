use super::ByHand;
use neural_first::burn::{
    self,
    nn::{
        BatchNorm, BatchNormConfig, Linear, LinearConfig, PaddingConfig2d,
        conv::{Conv2d, Conv2dConfig},
    },
    tensor::activation::relu,
};
use neural_first::prelude::*;

#[derive(Module, Debug)]
pub(crate) struct ResNet20 {
    conv: Conv2d,
    norm: BatchNorm,
    blocks: Vec<Block>,
    dense: Linear,
}

#[derive(Module, Debug)]
struct Block {
    conv1: Conv2d,
    norm1: BatchNorm,
    conv2: Conv2d,
    norm2: BatchNorm,
    shortcut: Option<Shortcut>,
}

#[derive(Module, Debug)]
struct Shortcut {
    conv: Conv2d,
    norm: BatchNorm,
}

fn conv(channels: [usize; 2], kernel: usize, stride: usize, device: &Device) -> Conv2d {
    let padding = kernel / 2;
    Conv2dConfig::new(channels, [kernel, kernel])
        .with_stride([stride, stride])
        .with_padding(PaddingConfig2d::Explicit(padding, padding, padding, padding))
        .with_bias(false)
        .init(device)
}

fn norm(channels: usize, device: &Device) -> BatchNorm {
    BatchNormConfig::new(channels).init(device)
}

impl Block {
    fn new(from: usize, to: usize, device: &Device) -> Self {
        let stride = if from == to { 1 } else { 2 };
        Block {
            conv1: conv([from, to], 3, stride, device),
            norm1: norm(to, device),
            conv2: conv([to, to], 3, 1, device),
            norm2: norm(to, device),
            shortcut: (from != to)
                .then(|| Shortcut { conv: conv([from, to], 1, stride, device), norm: norm(to, device) }),
        }
    }

    fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        let inner = relu(self.norm1.forward(self.conv1.forward(x.clone())));
        let inner = self.norm2.forward(self.conv2.forward(inner));
        let around = match &self.shortcut {
            Some(shortcut) => shortcut.norm.forward(shortcut.conv.forward(x)),
            None => x,
        };
        relu(around + inner)
    }
}

impl ByHand for ResNet20 {
    fn new(device: &Device) -> Self {
        let widths = [[16, 16], [16, 16], [16, 16], [16, 32], [32, 32], [32, 32], [32, 64], [64, 64], [64, 64]];
        ResNet20 {
            conv: conv([3, 16], 3, 1, device),
            norm: norm(16, device),
            blocks: widths.iter().map(|[from, to]| Block::new(*from, *to, device)).collect(),
            dense: LinearConfig::new(64, 10).init(device),
        }
    }

    fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        let [batch, _] = x.dims();
        let x = relu(self.norm.forward(self.conv.forward(x.reshape([batch, 3, 32, 32]))));
        let x = self.blocks.iter().fold(x, |x, block| block.forward(x));
        let x = x.mean_dims(&[2, 3]).reshape([batch, 64]);
        self.dense.forward(x)
    }
}
