//! What a step is, what a training repeats, and what it leaves alone.

mod digits;

use digits::{Digits, MNIST, alone};
use network_runtime::{
    Adam, Class, Features, Input, Memory, Mnist, Network, Pictures, Progress, Samples, Schedule, Sgd, Target, Trained,
    Trainer, ValuesLoss,
    burn::{
        module::{Module, ModuleVisitor, Param, ParamGroup},
        nn::loss::CrossEntropyLossConfig,
        optim::{AdamConfig, GradientsParams},
        tensor::{Device, Int, Tensor},
    },
    device,
};

/// Every bit of every parameter.
fn bits(network: &impl Module) -> Vec<u32> {
    struct Bits(Vec<u32>);
    impl ModuleVisitor for Bits {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            let values: Vec<f32> = param.val().try_into_vec_as().unwrap();
            self.0.extend(values.into_iter().map(f32::to_bits));
        }
    }
    let mut bits = Bits(Vec::new());
    network.visit(&mut bits);
    bits.0
}

fn digits() -> Pictures<1, 28, 28, 10> {
    Mnist::open(MNIST).unwrap().test.take(300)
}

fn trained(trainer: Trainer<Digits>) -> Trained<Digits> {
    let digits = digits();
    trainer.epochs(2).progress(Progress::Silent).fit(&digits, &digits).unwrap()
}

#[test]
fn the_same_seed_gives_the_same_bits_and_another_seed_others() {
    let _alone = alone();
    let first = trained(Digits::trainer());
    // Whatever has been drawn before changes nothing.
    let _ = bits(&Digits::init(&device::auto().unwrap()));
    let second = trained(Digits::trainer());
    let other = trained(Digits::trainer().seed(8));
    assert_eq!(bits(&*first).len(), Digits::PARAMS);
    assert_eq!(bits(&*first), bits(&*second));
    assert_ne!(bits(&*first), bits(&*other));
    let losses = |trained: &Trained<Digits>| -> Vec<(f64, f64)> {
        let epochs = trained.history().epochs().iter();
        epochs.map(|epoch| (epoch.train_loss, epoch.valid_loss)).collect()
    };
    assert_eq!(losses(&first), losses(&second));
}

fn batch(
    data: &Pictures<1, 28, 28, 10>,
    indices: core::ops::Range<usize>,
    device: &Device,
) -> (Tensor<2>, Tensor<1, Int>) {
    let (mut inputs, mut labels) = (Vec::new(), Vec::new());
    for index in indices {
        Samples::<Features<784>, Class<10>>::input(data, index, &mut inputs);
        Samples::<Features<784>, Class<10>>::target(data, index, &mut labels);
    }
    (Features::<784>::batch(inputs, device), Class::<10>::batch(labels, device))
}

/// A session is nothing but Burn's own loop: the same bits after five steps, with the epsilon of PyTorch's Adam.
#[test]
fn a_step_is_what_one_would_write_with_burn() {
    let _alone = alone();
    let digits = digits();
    let device = device::auto().unwrap().autodiff();

    let mut session = Digits::trainer().device(&device).kernels(false).session().unwrap();
    for step in 0..5 {
        let (input, target) = batch(&digits, step * 50..(step + 1) * 50, session.device());
        session.step(input, target);
    }

    device.seed(7);
    let mut network = Digits::init(&device);
    let _ = bits(&network);
    let mut adam = AdamConfig::new().with_epsilon(1e-8).init();
    for step in 0..5 {
        let (input, target) = batch(&digits, step * 50..(step + 1) * 50, &device);
        let loss = CrossEntropyLossConfig::new().init(&device);
        let loss = loss.forward(network.logits(input), target);
        let gradients = GradientsParams::from_grads(loss.backward(), &network);
        network = adam.step(1e-3, network, gradients);
    }

    assert_eq!(session.steps(), 5);
    assert_eq!(bits(session.network()), bits(&network));
}

/// A dropout that comes first sees nothing but the batch: Burn switches it by the device that the batch is on.
#[test]
fn a_leading_dropout_is_on_while_training_even_for_a_batch_from_the_plain_device() {
    let _alone = alone();
    let device = device::auto().unwrap();
    let losses = |on: &Device| -> [f32; 2] {
        // A rate so small that the network stays as it is: only dropout makes one loss differ from the next.
        let trainer = tiny::Dropped::trainer().device(&device);
        let mut session = trainer.optimizer(Sgd::new().lr(1e-30)).session().unwrap();
        [(); 2].map(|()| {
            let input = Tensor::ones([50, 2], on);
            let target = Tensor::zeros([50, 1], on);
            session.step(input, target).into_scalar()
        })
    };
    let plain = losses(&device);
    assert_ne!(plain[0], plain[1]);
    assert_eq!(plain, losses(&device.clone().autodiff()));
}

#[test]
fn a_plan_makes_the_schedule_known() {
    let _alone = alone();
    let schedule = Schedule::cosine().warmup(2.0);
    let trainer = Digits::trainer().schedule(schedule).learning_rate(0.5);
    let unplanned = trainer.clone().session().unwrap();
    assert_eq!(unplanned.rate(), 0.5);

    let digits = digits();
    let mut planned = trainer.session().unwrap().plan(4);
    let mut rates = Vec::new();
    for _ in 0..4 {
        rates.push(planned.rate());
        let (input, target) = batch(&digits, 0..2, planned.device());
        planned.step(input, target);
    }
    assert_eq!(rates[..3], [0.25, 0.5, 0.5]);
    assert!((rates[3] - 0.25).abs() < 1e-12);
}

#[test]
fn what_comes_out_is_off_the_autodiff_device_and_can_be_trained_on() {
    let _alone = alone();
    let first = trained(Digits::trainer());
    assert!(!first.device().is_autodiff());
    assert!(!first.dense1.weight.val().device().is_autodiff());

    let start = first.into_inner();
    let before = bits(&start);
    let further = trained(Digits::trainer().start_from(start.clone()));
    assert_eq!(bits(&start), before, "the network that was given has changed");
    assert_ne!(bits(&*further), before);
    let fresh = trained(Digits::trainer());
    let epoch = |trained: &Trained<Digits>| trained.history().epochs()[0].train_loss;
    assert!(epoch(&further) < epoch(&fresh), "it did not go on from where it was");
}

#[test]
fn what_is_frozen_stays_frozen() {
    let _alone = alone();
    let start = trained(Digits::trainer()).into_inner();
    let frozen = start.clone().freeze_group(ParamGroup::from_path("dense1.weight"));
    let further = trained(Digits::trainer().start_from(frozen));
    assert_eq!(bits(&further.dense1.weight), bits(&start.dense1.weight));
    assert_ne!(bits(&further.dense2.weight), bits(&start.dense2.weight));
}

/// 129 samples in batches of 64 are two batches and a single sample, which is left out.
#[test]
fn an_epoch_trains_on_every_batch_but_a_single_sample() {
    let _alone = alone();
    let digits = digits();
    let valid = digits.take(10);
    let rate_of = |samples: usize| {
        let trainer = Digits::trainer().epochs(1).batch(64).progress(Progress::Silent);
        let trainer = trainer.optimizer(Adam::new().lr(1.0)).schedule(Schedule::cosine());
        let trained = trainer.fit(&digits.take(samples), &valid).unwrap();
        trained.history().epochs()[0].learning_rate
    };
    // The rate of the last of T steps is (1 + cos(π · (T − 1)/T)) / 2.
    let last = |steps: f64| (1.0 + (core::f64::consts::PI * (steps - 1.0) / steps).cos()) / 2.0;
    assert!((rate_of(128) - last(2.0)).abs() < 1e-12);
    assert!((rate_of(129) - last(2.0)).abs() < 1e-12);
    assert!((rate_of(130) - last(3.0)).abs() < 1e-12);
}

mod tiny {
    use super::*;
    use network_runtime::{
        Layer, Values,
        burn::{
            self,
            nn::{Dropout, DropoutConfig, Linear, LinearConfig},
        },
    };

    #[derive(Module, Debug)]
    pub(super) struct Line {
        pub(super) dense1: Linear,
    }

    impl Network for Line {
        type Input = Features<2>;
        type Target = Values<1>;
        const NAME: &'static str = "Line";
        const LAYERS: &'static [Layer] = &[];
        const PARAMS: usize = 3;
        const FLOPS: u64 = 5;

        fn init(device: &Device) -> Self {
            Self { dense1: LinearConfig::new(2, 1).init(device) }
        }

        fn forward(&self, input: Tensor<2>) -> Tensor<2> {
            self.dense1.forward(input)
        }

        fn logits(&self, input: Tensor<2>) -> Tensor<2> {
            self.dense1.forward(input)
        }

        fn trainer() -> Trainer<Self> {
            Trainer::new()
        }
    }

    #[derive(Module, Debug)]
    pub(super) struct Dropped {
        dropout1: Dropout,
        dense1: Linear,
    }

    impl Network for Dropped {
        type Input = Features<2>;
        type Target = Values<1>;
        const NAME: &'static str = "Dropped";
        const LAYERS: &'static [Layer] = &[];
        const PARAMS: usize = 3;
        const FLOPS: u64 = 5;

        fn init(device: &Device) -> Self {
            Self { dropout1: DropoutConfig::new(0.5).init(), dense1: LinearConfig::new(2, 1).init(device) }
        }

        fn forward(&self, input: Tensor<2>) -> Tensor<2> {
            self.logits(input)
        }

        fn logits(&self, input: Tensor<2>) -> Tensor<2> {
            self.dense1.forward(self.dropout1.forward(input))
        }

        fn trainer() -> Trainer<Self> {
            Trainer::new()
        }
    }
}

#[test]
fn a_line_is_found() {
    let _alone = alone();
    let points: Vec<[f32; 2]> = (0..100).map(|i| [(i % 10) as f32 / 10.0, (i / 10) as f32 / 10.0]).collect();
    let truths: Vec<f32> = points.iter().map(|[x, y]| 3.0 * x - 2.0 * y + 0.5).collect();
    let data = Memory::new(&points, &truths).unwrap();
    for loss in [ValuesLoss::mse(), ValuesLoss::mae(), ValuesLoss::huber(0.5), ValuesLoss::smooth_l1()] {
        let trained = tiny::Line::trainer()
            .loss(loss)
            .optimizer(Adam::new().lr(0.05))
            .schedule(Schedule::cosine())
            .epochs(100)
            .progress(Progress::Silent)
            .fit(&data, &data)
            .unwrap();
        let answer = trained.predict([1.0, 1.0]).unwrap();
        assert!((answer[0] - 1.5).abs() < 0.02, "{loss:?} gives {answer}");
        let evaluation = trained.evaluate(&data).unwrap();
        assert!(evaluation.r2 > 0.999, "{loss:?}: {evaluation}");
        assert_eq!(trained.history().last().unwrap().score.name, "R²");
    }
}
