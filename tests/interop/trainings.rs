//! Steps of training: one test a case of `write_trainings.py`, of the same name. Ours takes the whole way of a user: the loss, the
//! optimizer and their defaults are those of the `train` section.

use crate::reference::{Batch, Reference, load, numbers};
use neural_first::kinds::{Input, Target};
use neural_first::prelude::*;

/// How far a loss may be from PyTorch's behind some steps, as a share of the largest. Rounding adds up; a wrong default of an
/// optimizer is a thousand times as far.
const TOLERANCE: f32 = 1e-4;

/// The loss of every step, and the prediction behind the last, with our operators and with Burn's.
fn agrees<N, const O: usize>(name: &'static str)
where
    N: Network,
    N::Input: Input<Batch: Batch>,
    N::Target: Target<Batch: Batch, Output = Tensor<O>>,
{
    let reference = Reference::training(name);
    let device = Device::flex();
    for (on, operators) in [(true, "our"), (false, "Burn's")] {
        let start = load(N::init(&device.clone().autodiff()), reference.all("weights"));
        let trainer = N::trainer().device(&device).kernels(on).start_from(start);
        let mut session = trainer.session().expect("a session");
        let losses = reference.get("losses");
        let ours: Vec<f32> = (0..losses.num_elements())
            .map(|_| {
                let input = <N::Input as Input>::Batch::load(reference.get("input"), &device);
                let target = <N::Target as Target>::Batch::load(reference.get("target"), &device);
                session.step(input, target).into_scalar::<f32>()
            })
            .collect();
        reference.compare("losses", ours, &losses, TOLERANCE, operators);
        let trained = session.into_network().valid();
        let output = trained.logits(<N::Input as Input>::Batch::load(reference.get("input"), &device));
        let theirs = reference.get("eval/output");
        reference.compare("prediction behind the steps", numbers(output), &theirs, 10.0 * TOLERANCE, operators);
    }
}

macro_rules! training {
    ($name:ident: $($network:tt)*) => {
        #[test]
        fn $name() {
            neural_first::network! { Net: $($network)* }
            agrees::<Net, _>(stringify!($name));
        }
    };
}

training! { cross_entropy: features(6) -> class(4) { dense(8, tanh) dense(4) } train { optimizer: sgd(lr = 0.1) } }
training! { cross_entropy_smoothed: features(6) -> class(4) { dense(8, tanh) dense(4) } train { loss: cross_entropy(smoothing = 0.1), optimizer: sgd(lr = 0.1) } }
training! { mse: features(6) -> values(3) { dense(8, tanh) dense(3) } train { optimizer: sgd(lr = 0.1) } }
training! { mae: features(6) -> values(3) { dense(8, tanh) dense(3) } train { loss: mae, optimizer: sgd(lr = 0.1) } }
training! { huber: features(6) -> values(3) { dense(8, tanh) dense(3) } train { loss: huber(1.0), optimizer: sgd(lr = 0.1) } }
training! { huber_of_delta: features(6) -> values(3) { dense(8, tanh) dense(3) } train { loss: huber(0.3), optimizer: sgd(lr = 0.1) } }
training! { smooth_l1: features(6) -> values(3) { dense(8, tanh) dense(3) } train { loss: smooth_l1, optimizer: sgd(lr = 0.1) } }
training! { poisson: features(6) -> values(3) { dense(8, tanh) dense(3, softplus) } train { loss: poisson, optimizer: sgd(lr = 0.1) } }
training! { kl_divergence: features(6) -> values(3) { dense(8, tanh) dense(3, softmax) } train { loss: kl_divergence, optimizer: sgd(lr = 0.1) } }

training! { binary: features(6) -> binary { dense(8, tanh) dense(1) } train { optimizer: sgd(lr = 0.1) } }
training! { labels: features(6) -> labels(3) { dense(8, tanh) dense(3, sigmoid) } train { optimizer: sgd(lr = 0.1) } }
training! { positions: tokens(5, 11) -> tokens(5, 4) { embedding(8) dense(4) } train { optimizer: sgd(lr = 0.1) } }
training! { pixels: image(2, 4, 5) -> mask(3, 4, 5) { conv2d(3, 3, padding = 1) } train { optimizer: sgd(lr = 0.1) } }
training! { filter: image(2, 4, 5) -> image(2, 4, 5) { conv2d(2, 3, padding = 1) } train { optimizer: sgd(lr = 0.1) } }

training! { sgd_momentum: features(6) -> class(4) { dense(8, tanh) dense(4) } train { optimizer: sgd(lr = 0.05, momentum = 0.9) } }
training! { sgd_nesterov: features(6) -> class(4) { dense(8, tanh) dense(4) } train { optimizer: sgd(lr = 0.05, momentum = 0.8, nesterov = true, weight_decay = 0.01) } }
training! { adam: features(6) -> class(4) { dense(8, tanh) dense(4) } train { optimizer: adam(lr = 0.01) } }
training! { adam_with_keys: features(6) -> class(4) { dense(8, tanh) dense(4) } train { optimizer: adam(lr = 0.01, betas = (0.8, 0.95), eps = 1e-6, weight_decay = 0.1) } }
training! { adamw: features(6) -> class(4) { dense(8, tanh) dense(4) } train { optimizer: adamw(lr = 0.01) } }
training! { rmsprop: features(6) -> class(4) { dense(8, tanh) dense(4) } train { optimizer: rmsprop(lr = 0.01) } }
training! { adagrad: features(6) -> class(4) { dense(8, tanh) dense(4) } train { optimizer: adagrad(lr = 0.1) } }

training! { pictures: image(2, 8, 8) -> class(4) { conv2d(6, 3) batch_norm(relu) conv2d(8, 3, relu) max_pool2d(2) flatten dense(12, relu) dense(4) } train { optimizer: adam(lr = 3e-3) } }
training! { steps: sequence(6, 4) -> values(2) { lstm(6, bidirectional, last) dense(2) } train { optimizer: adamw(lr = 5e-3) } }
training! { words: tokens(5, 11) -> class(3) { embedding(8) transformer_encoder(heads = 2, ff = 16, dropout = 0.0) global_avg_pool dense(3) } train { optimizer: sgd(lr = 0.1, momentum = 0.9) } }
