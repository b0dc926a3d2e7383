//! ResNet-50 as one writes it by hand in Burn, for the time that `cargo check` takes: see `measure.sh`.

use neural_first::burn;
use neural_first::burn::module::Module;
use neural_first::burn::nn::conv::{Conv2d, Conv2dConfig};
use neural_first::burn::nn::pool::{AdaptiveAvgPool2d, AdaptiveAvgPool2dConfig, MaxPool2d, MaxPool2dConfig};
use neural_first::burn::nn::{BatchNorm, BatchNormConfig, Linear, LinearConfig, PaddingConfig2d};
use neural_first::burn::tensor::activation::relu;
use neural_first::burn::tensor::{Device, Tensor};

/// A convolution and its norm.
#[derive(Module, Debug)]
struct ConvNorm {
    conv: Conv2d,
    norm: BatchNorm,
}

impl ConvNorm {
    fn new(channels: [usize; 2], kernel: usize, stride: usize, device: &Device) -> Self {
        ConvNorm {
            conv: Conv2dConfig::new(channels, [kernel, kernel])
                .with_stride([stride, stride])
                .with_padding(PaddingConfig2d::Same)
                .init(device),
            norm: BatchNormConfig::new(channels[1]).with_epsilon(1.001e-5).with_momentum(0.01).init(device),
        }
    }

    fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        self.norm.forward(self.conv.forward(x))
    }
}

/// A bottleneck: narrow, 3×3, wide.
#[derive(Module, Debug)]
struct Bottleneck {
    first: ConvNorm,
    second: ConvNorm,
    third: ConvNorm,
    shortcut: Option<ConvNorm>,
}

impl Bottleneck {
    fn new(input: usize, width: usize, stride: usize, projected: bool, device: &Device) -> Self {
        Bottleneck {
            first: ConvNorm::new([input, width], 1, stride, device),
            second: ConvNorm::new([width, width], 3, 1, device),
            third: ConvNorm::new([width, 4 * width], 1, 1, device),
            shortcut: projected.then(|| ConvNorm::new([input, 4 * width], 1, stride, device)),
        }
    }

    fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        let shortcut = match &self.shortcut {
            Some(shortcut) => shortcut.forward(x.clone()),
            None => x.clone(),
        };
        let x = relu(self.first.forward(x));
        let x = relu(self.second.forward(x));
        relu(self.third.forward(x) + shortcut)
    }
}

/// Bottlenecks of one width.
#[derive(Module, Debug)]
struct Stage {
    units: Vec<Bottleneck>,
}

impl Stage {
    fn new(input: usize, width: usize, count: usize, stride: usize, device: &Device) -> Self {
        let first = Bottleneck::new(input, width, stride, true, device);
        let others = (1..count).map(|_| Bottleneck::new(4 * width, width, 1, false, device));
        Stage { units: std::iter::once(first).chain(others).collect() }
    }

    fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        self.units.iter().fold(x, |x, unit| unit.forward(x))
    }
}

/// He et al. 2015.
#[derive(Module, Debug)]
struct ResNet50 {
    conv: Conv2d,
    norm: BatchNorm,
    pool: MaxPool2d,
    stages: [Stage; 4],
    global: AdaptiveAvgPool2d,
    dense: Linear,
}

impl ResNet50 {
    /// Fresh weights on `device`.
    fn new(device: &Device) -> Self {
        ResNet50 {
            conv: Conv2dConfig::new([3, 64], [7, 7])
                .with_stride([2, 2])
                .with_padding(PaddingConfig2d::Explicit(3, 3, 3, 3))
                .init(device),
            norm: BatchNormConfig::new(64).with_epsilon(1.001e-5).with_momentum(0.01).init(device),
            pool: MaxPool2dConfig::new([3, 3])
                .with_strides([2, 2])
                .with_padding(PaddingConfig2d::Explicit(1, 1, 1, 1))
                .init(),
            stages: [
                Stage::new(64, 64, 3, 1, device),
                Stage::new(256, 128, 4, 2, device),
                Stage::new(512, 256, 6, 2, device),
                Stage::new(1024, 512, 3, 2, device),
            ],
            global: AdaptiveAvgPool2dConfig::new([1, 1]).init(),
            dense: LinearConfig::new(2048, 1000).init(device),
        }
    }

    /// `[batch, 3, 224, 224]` to `[batch, 1000]`.
    fn forward(&self, x: Tensor<4>) -> Tensor<2> {
        let x = self.pool.forward(relu(self.norm.forward(self.conv.forward(x))));
        let x = self.stages.iter().fold(x, |x, stage| stage.forward(x));
        self.dense.forward(self.global.forward(x).flatten(1, 3))
    }
}

fn main() {
    let device = Device::flex();
    let net = ResNet50::new(&device);
    // Burn counts the running statistics as well: two numbers for each of 26,560 channels.
    assert_eq!(net.num_params(), 25_583_592 + 2 * 26_560);
    assert_eq!(net.forward(Tensor::zeros([1, 3, 64, 64], &device)).dims(), [1, 1000]);
}
