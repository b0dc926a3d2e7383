//! Networks in Burn's own training: `burn::train` takes them as they are.
#![cfg(all(feature = "flex", feature = "train"))]

mod common;

use common::{digits, mnist, random_numbers};
use neural_first::burn::optim::AdamConfig;
use neural_first::burn::train::metric::{AccuracyMetric, LossMetric};
use neural_first::burn::train::{InferenceStep, Learner, SupervisedTraining, TrainStep};
use neural_first::burn_train::loader;
use neural_first::prelude::*;

network! {
    /// A perceptron.
    pub Digits: image(1, 28, 28) -> class(10) { flatten dense(32, relu) dense(10) }
    train { loss: cross_entropy(smoothing = 0.1) }
}

network! {
    /// Another kind of answer, which Burn measures by its loss.
    pub Copy: signal(2, 8) -> signal(2, 8) { conv1d(2, 3, padding = same) }
}

network! {
    /// A network of any width.
    pub Wide<const H: usize>: features(4) -> values(2) { dense(H, tanh) dense(2) }
}

/// One step is that of the same network in a session: the same loss, from the same weights, and the same weights after it.
#[test]
fn a_step_is_the_same_as_a_sessions() {
    let _held = random_numbers();
    let device = Device::flex().autodiff();
    device.clone().inner().seed(3);
    let network = Digits::init(&device);
    let _ = common::parameters(&network); // drawn at the first look
    let (x, y) = digits(&mnist().train, 0, 64, &device);
    let x = x.reshape([64, 1, 28, 28]);

    let mut session = Digits::trainer().device(&device).start_from(network.clone()).session().unwrap();
    let loss = session.step(x.clone().inner(), y.clone()).into_scalar::<f32>();
    let output = TrainStep::step(&network, (x.inner(), y));
    assert_eq!(output.item.loss.clone().into_scalar::<f32>(), loss);
    assert_eq!(output.item.output.dims(), [64, 10]);

    // Burn's own epsilon is another.
    let mut optimizer = AdamConfig::new().with_epsilon(1e-8).init();
    let ours = optimizer.step(1e-3, network, output.grads);
    for ((path, a), (_, b)) in common::parameters(&ours).iter().zip(&common::parameters(session.network())) {
        let away = a.iter().zip(b).fold(0.0_f32, |m, (a, b)| m.max((a - b).abs()));
        assert!(away < 1e-6, "{path} is {away} away");
    }
}

/// Burn's learner, with its metrics, learns digits from a network as it is.
#[test]
fn burns_learner_trains_a_network() {
    let _held = random_numbers();
    let device = Device::flex();
    device.seed(1);
    let folder = tempfile::tempdir().unwrap();
    let data = mnist();
    let train = loader::<Digits>(data.train, 64, Some(1)).unwrap();
    let valid = loader::<Digits>(data.test, 500, None).unwrap();
    let training = SupervisedTraining::new(folder.path(), train, valid)
        .metrics((AccuracyMetric::new(), LossMetric::new()))
        .with_application_logger(None)
        .num_epochs(1);
    let learner = Learner::new(Digits::init(&device.clone().autodiff()), AdamConfig::new().init(), 3e-3);
    let result = training.launch(learner);
    assert!(result.error.is_none(), "{:?}", result.error);
    let accuracy = result.model.valid().evaluate(&mnist().test).unwrap().accuracy;
    assert!(accuracy > 0.93, "{accuracy}");
}

/// A sample that does not fit ends Burn's training with an error that names it, and no data is an error at once.
#[test]
fn samples_that_do_not_fit_are_errors() {
    let empty = Memory::<Signal<2, 8>, Signal<2, 8>>::new(Vec::<[f32; 16]>::new(), Vec::<[f32; 16]>::new()).unwrap();
    assert_eq!(loader::<Copy>(empty, 4, None).err().unwrap().to_string(), "the given data has no samples");

    let data = || Memory::<Signal<2, 8>, Signal<2, 8>>::new(vec![[0.5; 16]; 8], vec![[0.5; 16]; 8]).unwrap();
    assert!(loader::<Copy>(data(), 0, None).err().unwrap().to_string().contains("at least 1"));

    let batch = loader::<Copy>(data(), 4, None).unwrap().to_device(&Device::flex()).iter().next().unwrap().unwrap();
    let network = Copy::init(&Device::flex());
    let item = InferenceStep::step(&network, batch);
    assert_eq!((item.output.dims(), item.targets.dims()), ([4, 16], [4, 16]));
}

#[test]
fn a_network_with_sizes_as_parameters_steps() {
    let device = Device::flex().autodiff();
    let batch = (Tensor::ones([5, 4], &device), Tensor::ones([5, 2], &device));
    let output = TrainStep::step(&Wide::<3>::init(&device), batch);
    assert_eq!(output.item.output.dims(), [5, 2]);
}
