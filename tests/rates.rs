//! `#[rate(0.1)]`: what a layer's own rate does to its steps, with every optimizer, ours and Burn's operators.
#![deny(warnings, missing_docs)]
#![cfg(feature = "flex")]

mod common;

use common::{mnist, parameters, random_numbers};
use neural_first::burn::module::{ModuleVisitor, Param, ParamId};
use neural_first::burn::nn::loss::CrossEntropyLossConfig;
use neural_first::burn::optim::GradientsParams;
use neural_first::burn::tensor::Distribution;
use neural_first::prelude::*;
use neural_first::{AdaGrad, Adam, AdamW, Adan, Checkpoint, Clip, Lamb, Lion, Muon, Optimizer, RmsProp, Schedule, Sgd};

/// A rate of ours.
const SLOW: f64 = 0.25;

network! {
    block unit(out, slow) { conv2d(out, 3, padding = same) #[rate(slow)] batch_norm(prelu) }

    /// Rates in every place.
    pub Rated: image(1, 8, 8) -> class(5) {
        #[rate(0.1)] first: conv2d(4, 3, prelu, padding = same)
        #[rate(0.5)]
        residual(shortcut = { conv2d(4, 1) }) { #[rate(0.2)] conv2d(4, 3, padding = same) batch_norm }
        #[rate(2)] repeat(2) { unit(4, 0.5) }
        unit(4, slow = SLOW)
        #[rate(SLOW)] parallel(sum) { { #[rate(0.5)] conv2d(4, 1) } { conv2d(4, 1) } }
        #[freeze] frozen: conv2d(4, 1)
        flatten
        dense1: dense(8, relu)
        #[rate(10.0)] dense10: dense(5)
    }
}

network! {
    block unit(out) { conv2d(out, 3, padding = same) batch_norm(prelu) }

    /// The same layers without.
    pub Plain: image(1, 8, 8) -> class(5) {
        first: conv2d(4, 3, prelu, padding = same)
        residual(shortcut = { conv2d(4, 1) }) { conv2d(4, 3, padding = same) batch_norm }
        repeat(2) { unit(4) }
        unit(4)
        parallel(sum) { { conv2d(4, 1) } { conv2d(4, 1) } }
        #[freeze] frozen: conv2d(4, 1)
        flatten
        dense1: dense(8, relu)
        dense10: dense(5)
    }
}

/// What each parameter's rate is multiplied by, as it is written above.
fn factor(path: &str) -> f64 {
    let factors = [
        ("first", 0.1),
        ("residual1.conv2d1", 0.5 * 0.2),
        ("residual1", 0.5),
        ("repeat1.0.unit1.batch_norm", 2.0 * 0.5),
        ("repeat1.1.unit1.batch_norm", 2.0 * 0.5),
        ("repeat1", 2.0),
        ("unit1.batch_norm", 0.25),
        ("parallel1.branch1", 0.25 * 0.5),
        ("parallel1.branch2", 0.25),
        ("dense10", 10.0),
    ];
    factors.iter().find(|(part, _)| path.starts_with(part)).map_or(1.0, |(_, factor)| *factor)
}

fn batch(seed: u64, device: &Device) -> (Tensor<4>, Tensor<1, Int>) {
    device.seed(seed);
    let x = Tensor::random([6, 1, 8, 8], Distribution::Normal(0.0, 1.0), device);
    (x, Tensor::from_ints([0, 1, 2, 3, 4, 0], device))
}

/// Two networks with the same weights, the one with rates and the one without.
fn twins() -> (Rated, Plain) {
    let device = Device::flex();
    device.seed(3);
    let plain = Plain::init(&device);
    let rated = Rated::init(&device).load_record(plain.clone().into_record());
    (rated, plain)
}

fn session<N: Network>(start: N, kernels: bool, set: impl Fn(Trainer<N>) -> Trainer<N>) -> neural_first::Session<N> {
    let trainer = N::trainer().device(&Device::flex()).kernels(kernels).progress(Progress::Silent).start_from(start);
    set(trainer).session().expect("a session")
}

/// How far each number moved between two states of a network.
fn moved(before: &impl Module, after: &impl Module) -> Vec<(String, Vec<f64>)> {
    let pairs = parameters(before).into_iter().zip(parameters(after));
    let trained = pairs.filter(|((path, _), _)| !path.contains("running") && !path.starts_with("frozen"));
    trained
        .map(|((path, before), (_, after))| {
            (path, before.iter().zip(after).map(|(a, b)| f64::from(b) - f64::from(*a)).collect())
        })
        .collect()
}

/// A tenth of the rate is a tenth of the way, and rates multiply: in blocks, rounds, shortcuts, branches, of activations with
/// weights, by constants and by parameters of a block.
#[test]
fn a_step_goes_its_share_of_the_way() {
    let _held = random_numbers();
    type Set<N> = fn(Trainer<N>) -> Trainer<N>;
    let plainly: (Set<Rated>, Set<Plain>) = (|t| t, |t| t);
    let clipped: (Set<Rated>, Set<Plain>) = (|t| t.clip(Clip::norm(0.1)), |t| t.clip(Clip::norm(0.1)));
    let summed: (Set<Rated>, Set<Plain>) = (|t| t.accumulate(2), |t| t.accumulate(2));
    for kernels in [true, false] {
        for (rated_set, plain_set) in [plainly, clipped, summed] {
            let (rated, plain) = twins();
            let sgd = Sgd::new().lr(1.0);
            let mut with = session(rated.clone(), kernels, |t| rated_set(t.optimizer(sgd)));
            let mut without = session(plain.clone(), kernels, |t| plain_set(t.optimizer(sgd)));
            while with.steps() == 0 {
                let (x, target) = batch(7, with.device());
                with.step(x.clone(), target.clone());
                without.step(x, target);
            }
            let (with, without) = (moved(&rated, &with.snapshot()), moved(&plain, &without.snapshot()));
            assert_eq!(with.len(), without.len());
            for ((path, with), (_, without)) in with.iter().zip(&without) {
                // What is left when weights of size 1 are rounded.
                let rounding = 2e-7;
                for (with, without) in with.iter().zip(without) {
                    let expected = factor(path) * without;
                    assert!(
                        (with - expected).abs() < 1e-5 * expected.abs() + rounding * factor(path).max(1.0),
                        "{path}: {with} for {expected}"
                    );
                }
                let most = with.iter().fold(0.0, |most: f64, x| most.max(x.abs()));
                // The norms behind a convolution take its bias away.
                assert!(most > 50.0 * rounding || path.ends_with("bias"), "{path} moved by {most}: too little to tell");
            }
        }
    }
}

/// Each optimizer with two rates is two optimizers, each with its rate and its parameters: PyTorch's parameter groups. The rates
/// change from step to step by a schedule, and what decays with the rate decays with its own.
#[test]
fn every_optimizer_moves_each_group_as_one_of_its_own_would() {
    let _held = random_numbers();
    let optimizers: [Optimizer; 11] = [
        Sgd::new().lr(0.05).into(),
        Sgd::new().lr(0.05).momentum(0.9).nesterov(true).weight_decay(0.1).into(),
        Adam::new().lr(0.01).weight_decay(0.1).into(),
        AdamW::new().lr(0.01).weight_decay(0.5).into(),
        RmsProp::new().lr(0.01).momentum(0.5).into(),
        AdaGrad::new().lr(0.05).lr_decay(0.1).into(),
        Adan::new().lr(0.01).weight_decay(0.5).into(),
        Lion::new().lr(0.003).weight_decay(0.5).into(),
        Lamb::new().lr(0.01).weight_decay(0.5).into(),
        Muon::new().lr(0.02).weight_decay(0.5).into(),
        Muon::new().lr(0.02).match_rms_adamw(true).into(),
    ];
    const STEPS: usize = 8;
    for optimizer in optimizers {
        for kernels in [true, false] {
            let (rated, mut by_hand) = twins();
            let start = by_hand.clone();
            let mut session =
                session(rated, kernels, |trainer| trainer.optimizer(optimizer).schedule(Schedule::cosine()))
                    .plan(STEPS);
            by_hand = by_hand.fork(&Device::flex().autodiff()).train();
            let groups = groups(&by_hand);
            assert_eq!(groups.len(), 7, "the different factors above");
            let mut optimizers: Vec<_> = groups.iter().map(|_| optimizer.build()).collect();
            for step in 0..STEPS {
                let (x, target) = batch(1 + step as u64 / 4, session.device());
                let rate = session.rate();
                session.step(x.clone(), target.clone());
                let logits = by_hand.logits(x);
                let loss = CrossEntropyLossConfig::new().init(session.device()).forward(logits, target);
                let mut gradients = loss.backward();
                for ((factor, ids), optimizer) in groups.iter().zip(&mut optimizers) {
                    let own = GradientsParams::from_params(&mut gradients, &by_hand, ids);
                    by_hand = optimizer.step(rate * factor, by_hand, own);
                }
            }
            let name = optimizer.name();
            let (ours, theirs) = (moved(&start, &session.snapshot()), moved(&start, &by_hand.valid()));
            for ((path, ours), (_, theirs)) in ours.iter().zip(&theirs) {
                // The gradients of our operators and of Burn's differ by rounding. Lion goes by signs alone, and Adam's first steps nearly so: where a gradient is nothing but rounding, as that of a
                // bias before a norm, they have no direction.
                if path.ends_with("conv2d1.bias") && !path.contains("shortcut") && !path.contains("branch") {
                    continue;
                }
                let size = theirs.iter().map(|x| x * x).sum::<f64>().sqrt();
                let apart = ours.iter().zip(theirs).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt();
                assert!(size > 1e-4, "{name}, {path} moved by {size}: too little to tell");
                assert!(apart < 0.1 * size, "{name}, kernels {kernels}, {path}: {apart} of {size}");
            }
        }
    }
}

/// The parameters by their factor.
fn groups(network: &Plain) -> Vec<(f64, Vec<ParamId>)> {
    struct Group(Vec<String>, Vec<(f64, Vec<ParamId>)>);
    impl ModuleVisitor for Group {
        fn enter_module(&mut self, name: &str, _: &str) {
            self.0.push(name.to_string());
        }
        fn exit_module(&mut self, _: &str, _: &str) {
            self.0.pop();
        }
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            let factor = factor(&self.0.join("."));
            match self.1.iter_mut().find(|(known, _)| *known == factor) {
                Some((_, ids)) => ids.push(param.id),
                None => self.1.push((factor, vec![param.id])),
            }
        }
    }
    let mut group = Group(Vec::new(), Vec::new());
    network.visit(&mut group);
    group.1
}

network! {
    /// Digits, the first layer slowly.
    pub Slowly: features(784) -> class(10) { #[rate(0.05)] dense(16, relu) dense(10) }
    train { optimizer: adamw(lr = 0.01), batch: 50, epochs: 4, seed: 5 }
}

/// A checkpoint knows parameters by numbers of its own; the rates are found again.
#[test]
fn a_resumed_training_keeps_its_rates() {
    let _held = random_numbers();
    let data = mnist();
    let (train, test) = (data.train.take(300), data.test.take(100));
    let trainer = |folder: &std::path::Path| {
        let trainer = Slowly::trainer().device(&Device::flex()).progress(Progress::Silent);
        trainer.folder(folder).checkpoint(Checkpoint::epochs(1))
    };
    let [whole, parts] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let uninterrupted = trainer(whole.path()).fit(&train, &test).unwrap();
    trainer(parts.path()).epochs(2).fit(&train, &test).unwrap();
    let latest = parts.path().join("latest.checkpoint");
    let resumed = trainer(parts.path()).resume(&latest).fit(&train, &test).unwrap();
    assert_eq!(parameters(&*resumed), parameters(&*uninterrupted));
    assert_eq!(resumed.history().epochs().len(), 4);
}

network! {
    /// A network with rates of its own.
    pub Encoder<const H: usize>: features(6) -> values(H) { #[rate(0.5)] dense(H, tanh) repeat(2) { #[rate(0.2)] dense(H, tanh) } dense(H) }
}

network! {
    /// Another network, twice, the first more slowly.
    pub Outer<const H: usize>: features(6) -> values(2) {
        #[rate(0.1)] slow: Encoder<H> -> features(H)
        dense(6, tanh)
        residual { inner: Encoder<H> -> features(H) #[rate(3)] dense(6) }
        dense(2)
    }
    train { optimizer: sgd(lr = 0.5) }
}

/// The rates of another network are multiplied by the one before it; those inside composites and rounds as well.
#[test]
fn another_network_brings_its_rates() {
    let _held = random_numbers();
    let device = Device::flex();
    device.seed(3);
    let start = Outer::<5>::init(&device);
    let mut session = session(start.clone(), true, |trainer| trainer);
    let x = Tensor::random([4, 6], Distribution::Normal(0.0, 1.0), session.device());
    let target = Tensor::random([4, 2], Distribution::Normal(0.0, 3.0), session.device());
    let error = (session.network().forward(x.clone()) - target.clone()).square().mean();
    let gradients = GradientsParams::from_grads(error.backward(), session.network());
    let gradients = all_gradients(session.network(), &gradients);
    session.step(x, target);
    let moved = moved(&start, &session.snapshot());
    let factors = [
        ("slow.dense1", 0.1 * 0.5),
        ("slow.repeat1", 0.1 * 0.2),
        ("slow", 0.1),
        ("residual1.inner.dense1", 0.5),
        ("residual1.inner.repeat1", 0.2),
        ("residual1.dense1", 3.0),
    ];
    let mut seen = 0;
    for ((path, moved), (_, gradient)) in moved.iter().zip(&gradients) {
        let factor = factors.iter().find(|(part, _)| path.starts_with(part)).map_or(1.0, |(_, factor)| *factor);
        seen += usize::from(factor != 1.0);
        for (moved, gradient) in moved.iter().zip(gradient) {
            let expected = -0.5 * factor * f64::from(*gradient);
            assert!((moved - expected).abs() < 1e-5 * expected.abs() + 2e-7, "{path}: {moved} for {expected}");
        }
    }
    assert_eq!(seen, 8 + 6 + 2);
}

/// The gradients in the order of the parameters.
fn all_gradients(network: &impl Module, gradients: &GradientsParams) -> Vec<(ParamId, Vec<f32>)> {
    struct Read<'a>(&'a GradientsParams, Vec<(ParamId, Vec<f32>)>);
    impl ModuleVisitor for Read<'_> {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            let gradient = self.0.get::<D>(param.id).expect("it learns");
            self.1.push((param.id, gradient.into_data().try_to_vec().expect("f32")));
        }
    }
    let mut read = Read(gradients, Vec::new());
    network.visit(&mut read);
    read.1
}

#[test]
fn the_table_says_how_a_layer_learns() {
    let notes = |name: &str| Rated::LAYERS.iter().find(|layer| layer.name == name).expect("it is there").notes;
    assert_eq!(notes("first"), ["learns at 0.1 times the learning rate"]);
    assert_eq!(notes("residual1.conv2d1"), ["learns at 0.1 times the learning rate"]);
    assert_eq!(notes("repeat1[1].unit1.conv2d1"), ["learns at 2 times the learning rate"]);
    assert_eq!(notes("parallel1.branch1.conv2d1"), ["learns at 0.5 · SLOW times the learning rate"]);
    assert_eq!(notes("dense1"), [""; 0]);
    let rates: Vec<(&str, f64)> = Rated::RATES.iter().map(|rate| (rate.path(), rate.factor())).collect();
    assert_eq!(rates.len(), 13);
    assert_eq!(rates[..2], [("first", 0.1), ("first_prelu", 0.1)]);
    assert!(rates.contains(&("parallel1.branch1.conv2d1", 0.125)));
    assert!(Plain::RATES.is_empty());
}
