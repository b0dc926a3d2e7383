//! A network written by hand as `network!` writes it.

#![allow(dead_code, reason = "each test file uses its part")]

use network_runtime::{
    Adam, Class, CrossEntropy, Features, Layer, Network, Schedule, Trainer,
    burn::{
        self,
        module::Module,
        nn::{Dropout, DropoutConfig, Linear, LinearConfig},
        tensor::{
            Device, Tensor,
            activation::{relu, softmax},
        },
    },
};
use std::sync::{Mutex, MutexGuard, PoisonError};

#[derive(Module, Debug)]
pub(crate) struct Digits {
    pub(crate) dense1: Linear,
    pub(crate) dropout1: Dropout,
    pub(crate) dense2: Linear,
}

impl Digits {
    pub(crate) fn init(device: &Device) -> Self {
        Self {
            dense1: LinearConfig::new(784, 128).init(device),
            dropout1: DropoutConfig::new(0.2).init(),
            dense2: LinearConfig::new(128, 10).init(device),
        }
    }

    pub(crate) fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        softmax(self.logits(x), 1)
    }

    pub(crate) fn logits(&self, x: Tensor<2>) -> Tensor<2> {
        let x = relu(self.dense1.forward(x));
        let x = self.dropout1.forward(x);
        self.dense2.forward(x)
    }
}

impl Network for Digits {
    type Input = Features<784>;
    type Target = Class<10>;
    const NAME: &'static str = "Digits";
    const LAYERS: &'static [Layer] = &[
        Layer {
            name: "dense1",
            text: "dense(784, 128, relu)",
            keyword: "dense",
            output: &[128],
            params: 100_480,
            flops: 200_832,
            activation_bytes: 512,
            notes: &[],
            inside: &[],
        },
        Layer {
            name: "dropout1",
            text: "dropout(0.2)",
            keyword: "dropout",
            output: &[128],
            params: 0,
            flops: 0,
            activation_bytes: 512,
            notes: &[],
            inside: &[],
        },
        Layer {
            name: "dense2",
            text: "dense(128, 10, softmax)",
            keyword: "dense",
            output: &[10],
            params: 1_290,
            flops: 2_570,
            activation_bytes: 40,
            notes: &[],
            inside: &[],
        },
    ];
    const PARAMS: usize = 101_770;
    const FLOPS: u64 = 203_402;

    fn init(device: &Device) -> Self {
        Self::init(device)
    }

    fn forward(&self, input: Tensor<2>) -> Tensor<2> {
        Self::forward(self, input)
    }

    fn logits(&self, input: Tensor<2>) -> Tensor<2> {
        Self::logits(self, input)
    }

    fn trainer() -> Trainer<Self> {
        Trainer::new()
            .optimizer(Adam::new().lr(1e-3))
            .schedule(Schedule::cosine().warmup(0.05))
            .loss(CrossEntropy::new())
            .epochs(2)
            .batch(128)
            .seed(7)
    }
}

pub(crate) const MNIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/mnist");

/// Burn's generators belong to the process: whoever draws and wants to know what, draws alone.
pub(crate) fn alone() -> MutexGuard<'static, ()> {
    static DRAWING: Mutex<()> = Mutex::new(());
    DRAWING.lock().unwrap_or_else(PoisonError::into_inner)
}
