//! A Burn module of the user's own is a layer.
#![deny(warnings, missing_docs)]
#![cfg(feature = "flex")]

mod common;

use common::{mnist, parameters, random_numbers, trainable};
use neural_first::burn::{
    self,
    module::{Module, Param},
    nn::{Linear, LinearConfig},
    tensor::Distribution,
};
use neural_first::prelude::*;

mod blocks {
    use super::*;

    /// A factor for each channel: `[batch, C, height, width]` keeps its shape.
    #[derive(Module, Debug)]
    pub(super) struct Scaled {
        pub(super) factors: Param<Tensor<1>>,
    }

    impl Scaled {
        pub(super) fn new(channels: usize, device: &Device) -> Self {
            Self { factors: Param::from_tensor(Tensor::ones([channels], device) * 2.0) }
        }

        pub(super) fn forward(&self, x: Tensor<4>) -> Tensor<4> {
            let [_, channels, ..] = x.dims();
            x * self.factors.val().reshape([1, channels, 1, 1])
        }
    }

    /// As many numbers as it is told, generic over them.
    #[derive(Module, Debug)]
    pub(super) struct Wide<const N: usize> {
        pub(super) inner: Linear,
    }

    impl<const N: usize> Wide<N> {
        pub(super) fn new(inputs: usize, device: &Device) -> Self {
            Self { inner: LinearConfig::new(inputs, N).init(device) }
        }
    }

    /// Its `forward` is that of a trait.
    pub(super) trait Layer {
        fn forward(&self, x: Tensor<2>) -> Tensor<2>;
    }

    impl<const N: usize> Layer for Wide<N> {
        fn forward(&self, x: Tensor<2>) -> Tensor<2> {
            self.inner.forward(x)
        }
    }
}
use blocks::Layer;

const WIDTH: usize = 12;

network! {
    block scaled(out) { conv2d(out, 3, relu, stride = 2) module(blocks::Scaled = blocks::Scaled::new(out, device), output = image(out, 13, 13), params = out, flops = 169 * out) }

    /// Modules alone, in a block, generic, frozen.
    pub Mixed: image(1, 28, 28) -> class(10) {
        scaled(4)
        /// Two factors.
        #[freeze] twice: module(blocks::Scaled = blocks::Scaled::new(4, device), output = image(4, 13, 13))
        flatten
        module(blocks::Wide<WIDTH> = blocks::Wide::new(676, device), output = features(WIDTH), params = 677 * WIDTH, flops = 0)
        residual { module(Linear = LinearConfig::new(12, 12).init(device), output = features(12), params = 156) tanh }
        dense(10)
    }
    train { optimizer: adam(lr = 0.01), batch: 64, epochs: 2, seed: 1 }
}

#[test]
fn a_module_is_a_field_and_counts_what_it_is_said_to() {
    let _held = random_numbers();
    let device = Device::flex();
    let net = Mixed::init(&device);
    let x = Tensor::<4>::random([3, 1, 28, 28], Distribution::Default, &device);
    let stem = net.scaled1.forward(x.clone());
    let by_hand = neural_first::burn::tensor::activation::relu(net.scaled1.conv2d1.forward(x)) * 2.0;
    assert!((stem - by_hand).abs().max().into_scalar::<f32>() < 1e-5);
    let params = 40 + 4 + 677 * 12 + 156 + 130;
    assert_eq!(Mixed::PARAMS, params);
    // The frozen factors are not counted: nobody said how many they are.
    assert_eq!(trainable(&Mixed::init(&device.autodiff())), params);
    let twice = Mixed::LAYERS.iter().find(|layer| layer.name == "twice").unwrap();
    assert_eq!(twice.notes, ["counted without `params = …` and `flops = …`", "frozen: training leaves it as it is"]);
    assert_eq!(twice.text, "module(blocks::Scaled = blocks::Scaled::new(4, device), output = image(4, 13, 13))");
}

#[test]
fn modules_learn_and_are_saved_with_the_network() {
    let _held = random_numbers();
    let data = mnist();
    let (train, test) = (data.train.take(2_000), data.test.take(500));
    let trained = Mixed::trainer().device(&Device::flex()).progress(Progress::Silent).fit(&train, &test).unwrap();
    let accuracy = trained.evaluate(&test).unwrap().accuracy;
    assert!(accuracy > 0.7, "{accuracy}");
    let factors = |net: &Mixed| net.scaled1.module1.factors.val().into_data().try_to_vec::<f32>().unwrap();
    assert!(factors(&trained).iter().any(|factor| *factor != 2.0), "{:?}", factors(&trained));
    let frozen = trained.twice.factors.val().into_data().try_to_vec::<f32>().unwrap();
    assert_eq!(frozen, [2.0; 4]);

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mixed.model");
    trained.save(&path).unwrap();
    let again = Mixed::load(&path, &Device::flex()).unwrap();
    assert_eq!(parameters(&again), parameters(&trained.clone().valid()));
}

network! {
    /// Its module gives something else than it is said to.
    pub Wrong: features(8) -> values(3) {
        module(Linear = LinearConfig::new(8, 5).init(device), output = features(4))
        dense(3)
    }
}

#[test]
#[should_panic(expected = "`Linear` gives [5] for one sample, but the network says `output` is [4]")]
fn a_wrong_claim_says_so_when_it_runs() {
    let _held = random_numbers();
    let device = Device::flex();
    let _ = Wrong::init(&device).forward(Tensor::ones([2, 8], &device));
}
