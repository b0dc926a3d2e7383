//! How a training runs: parts of steps, clipping, ends, checkpoints, averages, figures.
#![allow(clippy::single_range_in_vec_init, reason = "a list of batches, of which there may be one")]

mod digits;

use digits::{Digits, MNIST, alone};
use network_runtime::{
    Adam, Checkpoint, Class, Clip, Early, Error, Features, Input, Metric, Mnist, Monitor, Network, Optimizer, Pictures,
    Progress, RmsProp, Samples, Sampling, Schedule, Sgd, Target, Trained, Trainer,
    burn::{
        module::{Module, ModuleVisitor, Param},
        nn::loss::CrossEntropyLossConfig,
        tensor::{Int, Tensor},
    },
    device,
};
use std::{
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

/// Every parameter.
fn numbers(network: &impl Module) -> Vec<f32> {
    struct Numbers(Vec<f32>);
    impl ModuleVisitor for Numbers {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            self.0.extend(param.val().try_into_vec_as::<f32>().unwrap());
        }
    }
    let mut numbers = Numbers(Vec::new());
    network.visit(&mut numbers);
    numbers.0
}

fn bits(network: &impl Module) -> Vec<u32> {
    numbers(network).into_iter().map(f32::to_bits).collect()
}

fn digits(count: usize) -> Pictures<1, 28, 28, 10> {
    Mnist::open(MNIST).unwrap().test.take(count)
}

fn quiet() -> Trainer<Digits> {
    Digits::trainer().progress(Progress::Silent)
}

fn batch(data: &Pictures<1, 28, 28, 10>, indices: core::ops::Range<usize>) -> (Tensor<2>, Tensor<1, Int>) {
    let device = device::auto().unwrap().autodiff();
    let (mut inputs, mut labels) = (Vec::new(), Vec::new());
    for index in indices {
        Samples::<Features<784>, Class<10>>::input(data, index, &mut inputs);
        Samples::<Features<784>, Class<10>>::target(data, index, &mut labels);
    }
    (Features::<784>::batch(inputs, &device), Class::<10>::batch(labels, &device))
}

/// A network whose dropout never drops: its gradient is a function of the batch alone.
fn steady() -> Digits {
    let mut network = Digits::init(&device::auto().unwrap());
    network.dropout1.prob = 0.0;
    network
}

/// One step of plain gradient descent with rate 1 is the gradient.
fn gradient(trainer: Trainer<Digits>, batches: &[core::ops::Range<usize>]) -> Vec<f32> {
    let data = digits(64);
    let start = steady();
    device::auto().unwrap().seed(1);
    let before = numbers(&start);
    let trainer = trainer.optimizer(Sgd::new().lr(1.0)).start_from(start).schedule(Schedule::constant());
    let mut session = trainer.session().unwrap();
    for indices in batches {
        let (input, target) = batch(&data, indices.clone());
        session.step(input, target);
    }
    assert_eq!(session.steps(), 1);
    before.iter().zip(numbers(session.network())).map(|(before, after)| before - after).collect()
}

fn norm(values: &[f32]) -> f64 {
    values.iter().map(|value| f64::from(*value).powi(2)).sum::<f64>().sqrt()
}

#[test]
fn four_batches_of_16_make_the_step_of_one_of_64() {
    let _alone = alone();
    device::auto().unwrap().seed(5);
    let whole = gradient(quiet(), &[0..64]);
    device::auto().unwrap().seed(5);
    let parts = gradient(quiet().accumulate(4), &[0..16, 16..32, 32..48, 48..64]);
    let apart: Vec<f32> = whole.iter().zip(&parts).map(|(whole, part)| whole - part).collect();
    assert!(norm(&whole) > 0.1);
    assert!(norm(&apart) < 1e-5 * norm(&whole), "{} of {}", norm(&apart), norm(&whole));
}

/// 150 samples in batches of 32, two a step: the last step has one batch of 22.
#[test]
fn a_smaller_batch_counts_less_in_a_step_of_several() {
    let _alone = alone();
    let data = digits(54);
    let fit = |batch: usize, accumulate: usize| {
        device::auto().unwrap().seed(5);
        let trainer = quiet().optimizer(Sgd::new().lr(0.5)).schedule(Schedule::constant()).start_from(steady());
        numbers(&*trainer.epochs(1).batch(batch).accumulate(accumulate).fit(&data, &data).unwrap())
    };
    // 54 samples: two batches of 32 and 22 in one step, or one of 54.
    let (whole, parts) = (fit(54, 1), fit(32, 2));
    let apart: Vec<f32> = whole.iter().zip(&parts).map(|(whole, part)| whole - part).collect();
    assert!(norm(&apart) < 1e-5 * norm(&whole), "{}", norm(&apart));
}

/// `torch.nn.utils.clip_grad_norm_`: all gradients times `max_norm / (norm + 1e-6)`, where that is below 1.
#[test]
fn the_norm_of_all_gradients_together_is_clipped() {
    let _alone = alone();
    let with = |trainer: Trainer<Digits>| {
        device::auto().unwrap().seed(5);
        gradient(trainer, &[0..64])
    };
    let whole = with(quiet());
    let clipped = with(quiet().clip(Clip::norm(0.25)));
    let scale = 0.25 / (norm(&whole) + 1e-6);
    assert!(scale < 1.0);
    for (whole, clipped) in whole.iter().zip(&clipped) {
        assert!((f64::from(*whole) * scale - f64::from(*clipped)).abs() < 1e-6, "{whole} to {clipped}");
    }
    let loose = with(quiet().clip(Clip::norm(1e3)));
    assert!(whole.iter().zip(&loose).all(|(whole, loose)| (whole - loose).abs() < 1e-6));
}

#[test]
fn every_number_of_a_gradient_is_clipped() {
    let _alone = alone();
    let with = |trainer: Trainer<Digits>| {
        device::auto().unwrap().seed(5);
        gradient(trainer, &[0..64])
    };
    let (whole, clipped) = (with(quiet()), with(quiet().clip(Clip::value(0.01))));
    assert!(whole.iter().any(|value| value.abs() > 0.02));
    for (whole, clipped) in whole.iter().zip(&clipped) {
        // What a weight of size 0.04 moves by is known to 4e-9.
        assert!((whole.clamp(-0.01, 0.01) - clipped).abs() < 1e-7, "{whole} to {clipped}");
    }
}

#[test]
fn a_number_of_steps_ends_within_an_epoch() {
    let _alone = alone();
    let data = digits(100);
    let trainer = quiet().batch(20).steps(7).optimizer(Adam::new().lr(1.0)).schedule(Schedule::linear());
    let trained = trainer.fit(&data, &data).unwrap();
    let rates: Vec<f64> = trained.history().epochs().iter().map(|epoch| epoch.learning_rate).collect();
    // The rates of the 5th and of the 7th step.
    assert_eq!(rates.len(), 2);
    assert!((rates[0] - 3.0 / 7.0).abs() < 1e-12 && (rates[1] - 1.0 / 7.0).abs() < 1e-12, "{rates:?}");
}

#[test]
fn a_time_that_is_over_ends_with_the_step() {
    let _alone = alone();
    let data = digits(300);
    let trained = quiet().batch(10).epochs(50).time(Duration::from_nanos(1)).fit(&data, &data).unwrap();
    assert_eq!(trained.history().epochs().len(), 1);
    let trained = quiet().batch(10).epochs(1).time(Duration::from_secs(3600)).fit(&data, &data).unwrap();
    assert_eq!(trained.history().epochs().len(), 1);
}

/// A rate so great that the loss becomes worse: the best epoch is the first or second, and the result is that network.
#[test]
fn stopping_early_gives_the_best_network() {
    let _alone = alone();
    let data = digits(400);
    let (train, valid) = data.split(0.5).unwrap();
    let trainer = quiet().epochs(40).batch(20).optimizer(Adam::new().lr(0.02)).schedule(Schedule::constant());
    let trained = trainer.stop(Early::new(3)).fit(&train, &valid).unwrap();
    let epochs = trained.history().epochs();
    let best = trained.history().best().unwrap();
    assert_eq!(epochs.len(), best.epoch + 3, "it stopped too early or too late");
    assert!(epochs.len() < 40);
    let loss = trained.evaluate(&valid).unwrap().loss;
    assert!((loss - best.valid_loss).abs() < 1e-9, "{loss} is not {}", best.valid_loss);
}

#[test]
fn the_monitor_names_what_counts() {
    let _alone = alone();
    let data = digits(200);
    let trainer = quiet().epochs(4).checkpoint(Checkpoint::best()).metrics([Metric::top_k(3)]);
    let folder = tempfile::tempdir().unwrap();
    let trained = trainer.clone().folder(folder.path()).monitor(Monitor::new("top_k(3)")).fit(&data, &data).unwrap();
    let loaded = Digits::load(folder.path().join("best.model"), trained.device()).unwrap();
    assert_eq!(bits(&loaded), bits(&*trained));
    let best = trained.history().epochs().iter().map(|epoch| epoch.metrics[0].value).fold(0.0, f64::max);
    let again = trained.evaluate(&data).unwrap().accuracy;
    assert!(best >= again);
    let error = trainer.folder(folder.path()).monitor(Monitor::new("auroc")).fit(&data, &data).unwrap_err().to_string();
    assert!(error.contains("no figure `auroc`") && error.contains("accuracy") && error.contains("top_k(3)"), "{error}");
}

#[test]
fn a_plateau_lowers_the_rate_of_the_epochs_after_it() {
    let _alone = alone();
    let data = digits(100);
    // A rate of nearly 0: nothing ever becomes better by a 10,000th.
    let trainer = quiet().epochs(5).optimizer(Sgd::new().lr(1e-12)).schedule(Schedule::plateau(0.1, 1));
    let trained = trainer.fit(&data, &data).unwrap();
    let rates: Vec<f64> = trained.history().epochs().iter().map(|epoch| epoch.learning_rate / 1e-12).collect();
    // Epoch 1 is the best; epochs 2 and 3 are no better, which is one more than the patience.
    let expected = [1.0, 1.0, 1.0, 0.1, 0.1];
    assert!(rates.iter().zip(expected).all(|(rate, expected)| (rate - expected).abs() < 1e-9), "{rates:?}");
}

/// `top_k_accuracy_score` of scikit-learn, computed here from the same outputs.
#[test]
fn metrics_are_means_over_all_samples() {
    let _alone = alone();
    let data = digits(300);
    let sure = |output: Tensor<2>, target: Tensor<1, Int>| {
        let log = network_runtime::burn::tensor::activation::log_softmax(output, 1);
        -log.gather(1, target.unsqueeze_dim(1)).squeeze_dim::<1>(1)
    };
    let metrics = [Metric::named("accuracy"), Metric::top_k(1), Metric::top_k(3), Metric::custom("own_loss", sure)];
    let trained = quiet().epochs(1).metrics(metrics).fit(&data, &data).unwrap();
    let epoch = trained.history().last().unwrap();
    let answers = trained.predict_many(&(0..300).map(|index| data.pixels(index).to_vec()).collect::<Vec<_>>()).unwrap();
    let within = |k: usize| {
        let is_within = |index: &usize| {
            let truth = usize::from(data.label(*index));
            let probabilities = &answers[*index].probabilities;
            probabilities.iter().filter(|p| **p > probabilities[truth]).count() < k
        };
        (0..300).filter(is_within).count() as f64 / 300.0
    };
    let values: Vec<f64> = epoch.metrics.iter().map(|metric| metric.value).collect();
    assert!((values[0] - within(1)).abs() < 1e-12 && (values[1] - within(1)).abs() < 1e-12);
    assert!((values[2] - within(3)).abs() < 1e-12 && values[2] > values[1]);
    assert!((values[3] - epoch.valid_loss).abs() < 1e-5, "{} is not {}", values[3], epoch.valid_loss);
    let names: Vec<_> = epoch.metrics.iter().map(|metric| metric.name).collect();
    assert_eq!(names, ["accuracy", "top_k(1)", "top_k(3)", "own_loss"]);
    assert!(epoch.to_string().contains("top_k(3) "), "{epoch}");
}

/// Cross-entropy written by hand trains to the same bits as Burn's: the mean is taken of one number a sample.
#[test]
fn a_loss_of_ones_own_is_one_number_a_sample() {
    let _alone = alone();
    let data = digits(200);
    let own = |output: Tensor<2>, target: Tensor<1, Int>| {
        let log = network_runtime::burn::tensor::activation::log_softmax(output, 1);
        -log.gather(1, target.unsqueeze_dim(1)).squeeze_dim::<1>(1)
    };
    let burns = quiet().epochs(1).kernels(false).fit(&data, &data).unwrap();
    let ours = quiet().epochs(1).kernels(false).custom_loss(own).fit(&data, &data).unwrap();
    let apart: Vec<f32> = numbers(&*burns).iter().zip(numbers(&*ours)).map(|(one, other)| one - other).collect();
    assert!(norm(&apart) < 1e-4 * norm(&numbers(&*burns)), "{}", norm(&apart));
    let burns = burns.history().last().unwrap().valid_loss;
    let ours = ours.history().last().unwrap().valid_loss;
    assert!((burns - ours).abs() < 1e-5);
}

/// The step of `step`, from a loss that is computed outside.
#[test]
fn applying_the_same_loss_is_the_same_step() {
    let _alone = alone();
    let data = digits(64);
    let clipped = || quiet().clip(Clip::norm(0.1)).kernels(false).optimizer(Sgd::new().lr(0.1).momentum(0.9));
    let mut one = clipped().session().unwrap().plan(3);
    let mut other = clipped().session().unwrap().plan(3);
    for step in 0..3 {
        let (input, target) = batch(&data, step * 20..step * 20 + 20);
        device::auto().unwrap().seed(step as u64);
        one.step(input.clone(), target.clone());
        device::auto().unwrap().seed(step as u64);
        let output = network_runtime::kernels::switch::with(Some(false), || other.network().logits(input));
        let loss = CrossEntropyLossConfig::new().init(&output.device()).forward(output, target);
        other.apply(loss);
    }
    assert_eq!((one.steps(), one.rate()), (other.steps(), other.rate()));
    assert_eq!(bits(one.network()), bits(other.network()));
}

/// `ema ← decay · ema + (1 − decay) · weight` after each step, from the weights after the first; in 64 bits here.
#[test]
fn the_average_of_the_weights_is_the_result() {
    let _alone = alone();
    let data = digits(64);
    let mut session = quiet().ema(0.8).session().unwrap();
    let mut average: Option<Vec<f64>> = None;
    for step in 0..4 {
        let (input, target) = batch(&data, step * 16..step * 16 + 16);
        session.step(input, target);
        let now: Vec<f64> = numbers(session.network()).into_iter().map(f64::from).collect();
        average = Some(match average {
            None => now,
            Some(before) => before.iter().zip(now).map(|(before, now)| 0.8 * before + 0.2 * now).collect(),
        });
    }
    let last = numbers(session.network());
    let given = numbers(&session.into_network());
    assert_ne!(given, last);
    for (given, expected) in given.iter().zip(average.unwrap()) {
        assert!((f64::from(*given) - expected).abs() < 1e-6, "{given} is not {expected}");
    }
}

/// 180 of class 0, 20 of class 1: seen equally often, the rare class is recognised far better.
#[test]
fn balanced_samples_help_the_rare_class() {
    let _alone = alone();
    let mnist = Mnist::open(MNIST).unwrap();
    let all = &mnist.test;
    // 3 and 5 look alike.
    let of = |digit: u8, count: usize| {
        (0..all.len()).filter(move |i| all.label(*i) == digit).take(count).collect::<Vec<_>>()
    };
    let pick = |indices: Vec<usize>| {
        let pixels = indices.iter().flat_map(|index| all.pixels(*index).to_vec()).collect();
        Pictures::<1, 28, 28, 10>::new(pixels, indices.iter().map(|index| all.label(*index)).collect()).unwrap()
    };
    let train = pick([of(3, 400), of(5, 12)].concat());
    let test = pick([of(3, 800), of(5, 800)].concat());
    let recall = |sampling: Sampling| {
        let trained = quiet().epochs(2).batch(32).sample(sampling).fit(&train, &test).unwrap();
        trained.evaluate(&test).unwrap().confusion.recall(5).unwrap()
    };
    let (shuffled, balanced) = (recall(Sampling::Shuffled), recall(Sampling::Balanced));
    assert!(balanced > shuffled + 0.15, "{balanced} is not far above {shuffled}");
}

/// Data that fails when it has been asked for so many samples.
struct Failing<'a> {
    data: &'a Pictures<1, 28, 28, 10>,
    left: AtomicUsize,
}

impl Samples<Features<784>, Class<10>> for Failing<'_> {
    fn len(&self) -> usize {
        self.data.len()
    }

    fn input(&self, index: usize, out: &mut Vec<f32>) {
        Samples::<Features<784>, Class<10>>::input(self.data, index, out);
    }

    fn target(&self, index: usize, out: &mut Vec<usize>) {
        let left = self.left.load(Ordering::SeqCst);
        self.left.store(left.saturating_sub(1), Ordering::SeqCst);
        out.push(if left == 0 { 99 } else { usize::from(self.data.label(index)) });
    }
}

fn same_after_an_interruption(trainer: impl Fn(&Path) -> Trainer<Digits>, samples: usize) {
    let data = digits(200);
    let (whole, parts) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let uninterrupted = trainer(whole.path()).fit(&data, &data).unwrap();
    let failing = Failing { data: &data, left: AtomicUsize::new(samples) };
    let error = trainer(parts.path()).fit(&failing, &data).unwrap_err();
    assert!(matches!(error, Error::Data(_)), "{error}");
    // Whatever is drawn in between.
    let _ = bits(&Digits::init(&device::auto().unwrap()));
    let latest = parts.path().join("latest.checkpoint");
    let resumed = trainer(parts.path()).resume(&latest).fit(&data, &data).unwrap();
    assert_eq!(bits(&*resumed), bits(&*uninterrupted));
    let losses = |trained: &Trained<Digits>| -> Vec<(usize, f64, f64, f64)> {
        let epochs = trained.history().epochs().iter();
        epochs.map(|epoch| (epoch.epoch, epoch.train_loss, epoch.valid_loss, epoch.learning_rate)).collect()
    };
    assert_eq!(losses(&resumed), losses(&uninterrupted));
    assert_eq!(resumed.history().epochs().len(), 4);
}

#[test]
fn a_resumed_training_is_the_uninterrupted_one_bit_for_bit() {
    let _alone = alone();
    // Interrupted in the third epoch.
    let every_epoch = |folder: &Path| {
        quiet().epochs(4).batch(20).folder(folder).checkpoint(Checkpoint::epochs(1)).schedule(Schedule::cosine())
    };
    same_after_an_interruption(every_epoch, 470);
    let optimizers: [Optimizer; 2] = [Sgd::new().lr(0.05).momentum(0.9).into(), RmsProp::new().lr(1e-3).into()];
    for optimizer in optimizers {
        same_after_an_interruption(|folder| every_epoch(folder).optimizer(optimizer), 470);
    }
    same_after_an_interruption(
        |folder| {
            let trainer = every_epoch(folder).ema(0.9).accumulate(2).clip(Clip::norm(1.0));
            trainer.schedule(Schedule::plateau(0.5, 1)).stop(Early::new(3))
        },
        470,
    );
}

#[test]
fn a_training_resumes_within_an_epoch() {
    let _alone = alone();
    // 10 steps an epoch: written after steps 4, 8, 12, 16, 24 and 28; interrupted after about 26.
    let every_step =
        |folder: &Path| quiet().epochs(4).batch(20).folder(folder).checkpoint(Checkpoint::steps(4)).accumulate(1);
    same_after_an_interruption(every_step, 560);
    // 5 steps of two batches an epoch.
    let several =
        |folder: &Path| quiet().epochs(4).batch(20).folder(folder).checkpoint(Checkpoint::steps(3)).accumulate(2);
    same_after_an_interruption(several, 560);
}

#[test]
fn what_does_not_belong_to_a_training_is_refused() {
    let _alone = alone();
    let data = digits(100);
    let folder = tempfile::tempdir().unwrap();
    let latest = folder.path().join("latest.checkpoint");
    let message = |trainer: Trainer<Digits>| trainer.fit(&data, &data).unwrap_err().to_string();
    assert!(message(quiet().resume(&latest)).contains("there is no checkpoint"));
    let _ = quiet().epochs(1).checkpoint(Checkpoint::epochs(1)).folder(folder.path()).fit(&data, &data).unwrap();
    let seeds = message(quiet().seed(8).resume(&latest));
    assert!(seeds.contains("a training with seed 7, and this one has 8"), "{seeds}");
    let batches = message(quiet().batch(64).resume(&latest));
    assert!(batches.contains("the batch size 128, and this one has 64"), "{batches}");
    let optimizers = message(quiet().optimizer(Sgd::new()).resume(&latest));
    assert!(optimizers.contains("the optimizer adam, and this one has sgd"), "{optimizers}");
    let bytes = std::fs::read(&latest).unwrap();
    for length in [0, 3, 40, bytes.len() / 2, bytes.len() - 1] {
        std::fs::write(&latest, &bytes[..length]).unwrap();
        let cut = message(quiet().resume(&latest));
        assert!(cut.contains("is not a sound checkpoint"), "{cut}");
    }
    // More epochs than it was written for: it goes on.
    std::fs::write(&latest, &bytes).unwrap();
    let further = quiet().epochs(3).resume(&latest).fit(&data, &data).unwrap();
    assert_eq!(further.history().epochs().len(), 3);
}

/// Burn's gradients of frozen parameters are not there: nothing of this stumbles over it.
#[test]
fn what_is_frozen_has_no_gradient_to_sum_or_clip() {
    let _alone = alone();
    let data = digits(60);
    let mut start = steady();
    start.dense1 = start.dense1.freeze();
    let before = bits(&start.dense1);
    let trainer = quiet().epochs(1).batch(10).accumulate(2).clip(Clip::norm(1.0)).ema(0.5).start_from(start);
    let trained = trainer.fit(&data, &data).unwrap();
    assert_eq!(bits(&trained.dense1), before);
}
