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
}
