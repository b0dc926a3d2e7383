//! The generated networks against the same networks written by hand in Burn: the same weights give the same outputs,
//! losses, gradients, and the same parameters after 20 steps of Adam, bit for bit. Both compute with Burn's operators here;
//! `kernels.rs` compares those with the CPU's own.
#![cfg(feature = "flex")]

mod common;

use common::{bits, digits, mnist, parameters, random_numbers};
use neural_first::burn::nn::conv::{Conv2d, Conv2dConfig};
use neural_first::burn::nn::loss::CrossEntropyLossConfig;
use neural_first::burn::nn::pool::{MaxPool2d, MaxPool2dConfig};
use neural_first::burn::nn::{Dropout, DropoutConfig, Linear, LinearConfig};
use neural_first::burn::optim::{AdamConfig, GradientsParams};
use neural_first::burn::tensor::activation::relu;
use neural_first::burn::{self};
use neural_first::kernels::switch::with;
use neural_first::prelude::*;

network! {
    /// The network under test.
    pub Mlp { dense(784, 128, relu) dropout(0.2) dense(128, 10, softmax) }
    train { optimizer: adam(lr = 1e-3, eps = 1e-5), batch: 64 }
}

network! {
    /// The convolutional network under test.
    pub Cnn: image(1, 28, 28) -> class(10) {
        conv2d(4, 3, relu) conv2d(8, 3, relu) max_pool2d(2) dropout(0.25) flatten dense(32, relu) dropout(0.5) dense(10)
    }
    train { optimizer: adam(lr = 1e-3, eps = 1e-5), batch: 64 }
}

#[derive(burn::module::Module, Debug)]
struct MlpByHand {
    first: Linear,
    dropout: Dropout,
    second: Linear,
}

impl MlpByHand {
    fn new(device: &Device) -> Self {
        MlpByHand {
            first: LinearConfig::new(784, 128).init(device),
            dropout: DropoutConfig::new(0.2).init(),
            second: LinearConfig::new(128, 10).init(device),
        }
    }

    fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        self.second.forward(self.dropout.forward(relu(self.first.forward(x))))
    }
}

#[derive(burn::module::Module, Debug)]
struct CnnByHand {
    conv1: Conv2d,
    conv2: Conv2d,
    pool: MaxPool2d,
    dropout1: Dropout,
    dense1: Linear,
    dropout2: Dropout,
    dense2: Linear,
}

impl CnnByHand {
    fn new(device: &Device) -> Self {
        CnnByHand {
            conv1: Conv2dConfig::new([1, 4], [3, 3]).init(device),
            conv2: Conv2dConfig::new([4, 8], [3, 3]).init(device),
            pool: MaxPool2dConfig::new([2, 2]).init(),
            dropout1: DropoutConfig::new(0.25).init(),
            dense1: LinearConfig::new(1152, 32).init(device),
            dropout2: DropoutConfig::new(0.5).init(),
            dense2: LinearConfig::new(32, 10).init(device),
        }
    }

    fn forward(&self, x: Tensor<4>) -> Tensor<2> {
        let x = relu(self.conv2.forward(relu(self.conv1.forward(x))));
        let x: Tensor<2> = self.dropout1.forward(self.pool.forward(x)).flatten(1, 3);
        self.dense2.forward(self.dropout2.forward(relu(self.dense1.forward(x))))
    }
}

/// Trains a module by hand for 20 steps: a loop as Burn's book has it. Gives the losses.
macro_rules! train_by_hand {
    ($model:ident, $device:ident, $batch:expr) => {{
        let mut optimizer = AdamConfig::new().with_epsilon(1e-5).init();
        let mut losses = Vec::new();
        for step in 0..20 {
            let (x, y) = $batch(step, &$device);
            let loss = CrossEntropyLossConfig::new().init(&$device).forward($model.forward(x), y);
            losses.push(bits(loss.clone().inner()));
            let gradients = GradientsParams::from_grads(loss.backward(), &$model);
            $model = optimizer.step(1e-3, $model, gradients);
        }
        losses
    }};
}

fn same(ours: &impl Module, theirs: &impl Module) {
    let (ours, theirs) = (parameters(ours), parameters(theirs));
    assert_eq!(ours.len(), theirs.len());
    for ((path, a), (_, b)) in ours.iter().zip(&theirs) {
        assert!(a.iter().map(|x| x.to_bits()).eq(b.iter().map(|x| x.to_bits())), "{path} differs");
    }
}

#[test]
fn the_perceptron_trains_as_by_hand() {
    let _held = random_numbers();
    let data = mnist().train;
    let device = Device::flex().autodiff();
    let batch = |step: usize, device: &Device| digits(&data, 64 * step, 64, device);

    let mut session = Mlp::trainer().device(&device).seed(3).kernels(false).session().unwrap();
    let weights = session.network().clone();
    let losses: Vec<_> = (0..20).map(|step| batch(step, &device)).map(|(x, y)| bits(session.step(x, y))).collect();

    device.clone().inner().seed(3);
    let mut by_hand = MlpByHand::new(&device);
    // Fresh weights draw from the same seed in the same order, so that dropout goes on from the same place.
    same(&weights, &by_hand);
    let (x, _) = batch(0, &device);
    let logits = with(Some(false), || weights.valid().logits(x.clone().inner()));
    assert_eq!(bits(logits), bits(by_hand.valid().forward(x.inner())));

    let theirs = train_by_hand!(by_hand, device, batch);
    assert_eq!(losses, theirs);
    same(session.network(), &by_hand);
}

#[test]
fn the_convolutional_network_trains_as_by_hand() {
    let _held = random_numbers();
    let data = mnist().train;
    let device = Device::flex().autodiff();
    let batch = |step: usize, device: &Device| {
        let (x, y) = digits(&data, 64 * step, 64, device);
        (x.reshape([64, 1, 28, 28]), y)
    };
    let mut session = Cnn::trainer().device(&device).seed(5).kernels(false).session().unwrap();
    let weights = session.network().clone();
    let losses: Vec<_> = (0..20).map(|step| batch(step, &device)).map(|(x, y)| bits(session.step(x, y))).collect();

    device.clone().inner().seed(5);
    let mut by_hand = CnnByHand::new(&device);
    same(&weights, &by_hand);
    let theirs = train_by_hand!(by_hand, device, batch);
    assert_eq!(losses, theirs);
    same(session.network(), &by_hand);
}

#[test]
fn the_gradients_are_those_of_the_network_by_hand() {
    let _held = random_numbers();
    let device = Device::flex().autodiff();
    let (x, y) = digits(&mnist().train, 0, 32, &device);
    let x = x.reshape([32, 1, 28, 28]);
    // Dropout rests, so that both see the same numbers.
    device.clone().inner().seed(1);
    let mut ours = Cnn::init(&device);
    parameters(&ours); // drawn at the first look
    device.clone().inner().seed(1);
    let mut theirs = CnnByHand::new(&device);
    same(&ours, &theirs);
    (ours.dropout1.prob, ours.dropout2.prob, theirs.dropout1.prob, theirs.dropout2.prob) = (0.0, 0.0, 0.0, 0.0);
    let loss = CrossEntropyLossConfig::new().init(&device);
    let a = loss.forward(with(Some(false), || ours.logits(x.clone())), y.clone()).backward();
    let b = loss.forward(theirs.forward(x), y).backward();
    let gradient = |p: &neural_first::burn::module::Param<Tensor<4>>, g| bits(p.val().grad(g).expect("tracked"));
    assert_eq!(gradient(&ours.conv2d1.weight, &a), gradient(&theirs.conv1.weight, &b));
    assert_eq!(gradient(&ours.conv2d2.weight, &a), gradient(&theirs.conv2.weight, &b));
    assert_eq!(bits(ours.dense1.weight.val().grad(&a).unwrap()), bits(theirs.dense1.weight.val().grad(&b).unwrap()));
}
