//! What the `train` section may say reaches the trainer, and trains.
#![cfg(feature = "flex")]

mod common;

use common::random_numbers;
use neural_first::prelude::*;

/// 200 points in the unit square; the truth says on which side of a circle each is.
fn points() -> Memory<neural_first::Features<2>, neural_first::Class<2>> {
    let points: Vec<[f32; 2]> =
        (0..200).map(|i| [(i % 20) as f32 / 10.0 - 0.95, (i / 20) as f32 / 5.0 - 0.9]).collect();
    let inside: Vec<usize> = points.iter().map(|[x, y]| usize::from(x * x + y * y < 0.5)).collect();
    Memory::new(points, inside).unwrap()
}

fn quiet<N: Network>() -> Trainer<N> {
    N::trainer().device(&Device::flex()).progress(Progress::Silent)
}

/// Networks that differ in their `train` section alone, each with the test that it learns the circle.
macro_rules! learns {
    ($($name:ident, $test:ident: { $($setting:tt)* })*) => {$(
        network! {
            /// Inside or outside.
            pub $name: features(2) -> class(2) { dense(24, tanh) dense(24, tanh) dense(2) }
            train { $($setting)*, batch: 20, seed: 3 }
        }

        #[test]
        fn $test() {
            let _held = random_numbers();
            let points = points();
            let trained = quiet::<$name>().fit(&points, &points).unwrap();
            let accuracy = trained.evaluate(&points).unwrap().accuracy;
            assert!(accuracy >= 0.95, "{accuracy}");
        }
    )*};
}

learns! {
    Dampened, sgd_with_momentum_and_dampening_learns: { optimizer: sgd(lr = 0.2, momentum = 0.9, dampening = 0.2), schedule: cosine, epochs: 100 }
    Sums, adagrad_learns: { optimizer: adagrad(lr = 0.1, lr_decay = 1e-4, eps = 1e-10), epochs: 40 }
    Nesterovs, adan_learns: { optimizer: adan(lr = 0.02, betas = (0.98, 0.92, 0.99), weight_decay = 0.01), epochs: 30 }
    Signs, lion_learns: { optimizer: lion(lr = 5e-3, betas = (0.9, 0.99), weight_decay = 0.01), schedule: cosine, epochs: 80 }
    Layered, lamb_learns: { optimizer: lamb(lr = 0.02), schedule: cosine, epochs: 100 }
    Orthogonal, muon_learns: { optimizer: muon(lr = 0.02, momentum = 0.9, ns_steps = 5), epochs: 30 }
    Linear, linear_learns: { optimizer: adam(lr = 0.02), schedule: linear(end = 0.1, warmup = 10), epochs: 30 }
    Stepped, step_learns: { optimizer: adam(lr = 0.02), schedule: step(at = [0.5, 0.75], factor = 0.3), epochs: 30 }
    Falling, exponential_learns: { optimizer: adam(lr = 0.02), schedule: exponential(end = 0.05), steps: 300 }
    Cycled, one_cycle_learns: { optimizer: adam(lr = 0.03), schedule: one_cycle(rise = 0.4), epochs: 30 }
    Flat, plateau_learns: { optimizer: adam(lr = 0.02), schedule: plateau(factor = 0.5, patience = 4), epochs: 30 }
    Clipped, clipped_parts_learn: { optimizer: adam(lr = 0.02), accumulate: 2, clip: norm(1.0), time: 10 min, epochs: 60 }
    Watched, an_average_of_balanced_samples_learns: {
        optimizer: adam(lr = 0.02), clip: value(0.5), sample: balanced, ema: 0.9, epochs: 40,
        metrics: [accuracy, top_k(1), custom(sureness)], monitor: accuracy, stop: early(patience = 30)
    }
    Own, a_loss_of_ones_own_learns: { loss: custom(own::loss), optimizer: adam(lr = 0.02), epochs: 30 }
    Closed, a_closure_is_a_loss: {
        loss: custom(|output, target| own::loss(output, target) * 0.5), optimizer: adam(lr = 0.02), epochs: 30
    }
}

/// The probability of the truth.
fn sureness(output: Tensor<2>, target: Tensor<1, Int>) -> Tensor<1> {
    (-own::loss(output, target)).exp()
}

mod own {
    use super::*;

    /// Cross-entropy, one number a sample.
    pub(super) fn loss(output: Tensor<2>, target: Tensor<1, Int>) -> Tensor<1> {
        let log = neural_first::burn::tensor::activation::log_softmax(output, 1);
        -log.gather(1, target.unsqueeze_dim(1)).squeeze_dim::<1>(1)
    }
}

/// Every setting of the section is one call, which the trainer takes again at run time.
#[test]
fn what_the_section_says_can_be_said_otherwise_at_run_time() {
    use neural_first::{Checkpoint, Clip, Early, Metric, Monitor, Sampling, Schedule, Sgd};
    let _held = random_numbers();
    let points = points();
    let folder = tempfile::tempdir().unwrap();
    let trainer = quiet::<Watched>()
        .optimizer(Sgd::new().lr(0.1))
        .schedule(Schedule::constant())
        .clip(Clip::norm(2.0))
        .accumulate(3)
        .sample(Sampling::Shuffled)
        .monitor(Monitor::new("valid_loss"))
        .stop(Early::new(2))
        .checkpoint(Checkpoint::epochs(1))
        .folder(folder.path())
        .ema(0.5)
        .metrics([Metric::named("accuracy")])
        .epochs(3);
    let trained = trainer.fit(&points, &points).unwrap();
    assert_eq!(trained.history().epochs().len(), 3);
    let names: Vec<_> = trained.history().epochs()[0].metrics.iter().map(|metric| metric.name).collect();
    assert_eq!(names, ["accuracy"]);
    assert!(folder.path().join("latest.checkpoint").is_file());
}

mod pictures {
    use super::common::{mnist, random_numbers};
    use super::*;

    network! {
        /// With the digits as they are.
        pub Plain: image(1, 28, 28) -> class(10) {
            conv2d(8, 3, relu) max_pool2d(2) conv2d(16, 3, relu) max_pool2d(2) flatten dense(64, relu) dense(10)
        }
        train { optimizer: adam(lr = 2e-3), epochs: 25, batch: 25, seed: 5 }
    }

    network! {
        /// With each a little elsewhere in every epoch.
        pub Moved: image(1, 28, 28) -> class(10) {
            conv2d(8, 3, relu) max_pool2d(2) conv2d(16, 3, relu) max_pool2d(2) flatten dense(64, relu) dense(10)
        }
        train { optimizer: adam(lr = 2e-3), epochs: 25, batch: 25, seed: 5, augment: [shift(2), rotate(10)] }
    }

    /// 300 digits are few: seen a little elsewhere each time they teach more.
    #[test]
    fn augmentation_helps_where_digits_are_few() {
        let _held = random_numbers();
        let data = mnist();
        let (train, test) = (data.train.take(300), data.test.take(3_000));
        let plain = quiet::<Plain>().fit(&train, &test).unwrap().evaluate(&test).unwrap().accuracy;
        let moved = quiet::<Moved>().fit(&train, &test).unwrap().evaluate(&test).unwrap().accuracy;
        assert!(moved > plain + 0.02, "{moved} is not far above {plain}");
    }

    network! {
        /// Every augmentation there is.
        pub All: image(1, 28, 28) -> class(10) { flatten dense(10) }
        train {
            augment: [
                shift(2), rotate(10), scale(0.1), shear(10), elastic(34, 4), flip, flip(vertical), crop(0.8), cutout(8),
                noise(0.1), mixup(0.2)
            ],
            epochs: 1, batch: 50
        }
    }

    #[test]
    fn all_of_them_repeat_with_the_seed() {
        let _held = random_numbers();
        let data = mnist();
        let (train, test) = (data.train.take(500), data.test.take(100));
        let train_once = |seed| super::common::parameters(&*quiet::<All>().seed(seed).fit(&train, &test).unwrap());
        let (first, second, other) = (train_once(1), train_once(1), train_once(2));
        assert_eq!(first, second);
        assert_ne!(first, other);
    }

    network! {
        /// Which pixels are bright: a truth that is a picture itself.
        pub Bright: image(1, 28, 28) -> mask(2, 28, 28) { conv2d(2, 1) }
        train { optimizer: adam(lr = 0.05), augment: [shift(4), flip, rotate(90)], epochs: 6, batch: 20 }
    }

    /// If the mask did not move with its picture, no pixel could be told.
    #[test]
    fn a_mask_moves_with_its_picture() {
        let _held = random_numbers();
        let data = mnist();
        let pixels: Vec<Vec<u8>> = (0..200).map(|index| data.test.pixels(index).to_vec()).collect();
        let masks = pixels.iter().map(|pixels| pixels.iter().map(|p| usize::from(*p > 127)).collect::<Vec<_>>());
        let masks: Vec<Vec<usize>> = masks.collect();
        let samples = Memory::new(pixels, masks).unwrap();
        let trained = quiet::<Bright>().fit(&samples, &samples).unwrap();
        let evaluation = trained.evaluate(&samples).unwrap();
        assert!(evaluation.mean_iou > 0.9, "{evaluation}");
    }
}
