//! Training speed of the generated perceptron beside the same loop written by hand in Burn, on flex: alternating in one
//! run, the median of each. `cargo bench --bench by_hand`
//!
//! Both see the same 60,000 digits in the same way: shuffled, assembled from bytes, 784-128-10 with dropout, Adam, batch 128.

use neural_first::burn::module::Module;
use neural_first::burn::nn::loss::CrossEntropyLossConfig;
use neural_first::burn::nn::{Dropout, DropoutConfig, Linear, LinearConfig};
use neural_first::burn::optim::{AdamConfig, GradientsParams};
use neural_first::burn::tensor::{TensorData, activation::relu};
use neural_first::burn::{self};
use neural_first::prelude::*;
use rand::{SeedableRng, rngs::StdRng, seq::SliceRandom};
use std::time::Instant;

network! {
    /// What the macro makes.
    pub Generated { dense(784, 128, relu) dropout(0.2) dense(128, 10, softmax) }
    train { optimizer: adam(lr = 1e-3), epochs: 1, batch: 128 }
}

#[derive(Module, Debug)]
struct ByHand {
    dense1: Linear,
    dropout1: Dropout,
    dense2: Linear,
}

impl ByHand {
    fn new(device: &Device) -> Self {
        ByHand {
            dense1: LinearConfig::new(784, 128).init(device),
            dropout1: DropoutConfig::new(0.2).init(),
            dense2: LinearConfig::new(128, 10).init(device),
        }
    }

    fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        self.dense2.forward(self.dropout1.forward(relu(self.dense1.forward(x))))
    }
}

const ROUNDS: usize = 5;
const BATCH: usize = 128;

/// One epoch by hand: samples a second.
fn by_hand(data: &Pictures<1, 28, 28, 10>, device: &Device, seed: u64) -> f64 {
    let device = device.clone().autodiff();
    let mut model = ByHand::new(&device);
    let mut optimizer = AdamConfig::new().with_epsilon(1e-8).init();
    let mut order: Vec<usize> = (0..data.len()).collect();
    order.shuffle(&mut StdRng::seed_from_u64(seed));
    let start = Instant::now();
    for indices in order.chunks(BATCH) {
        let n = indices.len();
        let mut pixels = Vec::with_capacity(n * 784);
        indices.iter().for_each(|i| pixels.extend(data.pixels(*i).iter().map(|p| f32::from(*p) / 255.0)));
        let labels: Vec<i64> = indices.iter().map(|i| i64::from(data.label(*i))).collect();
        let x = Tensor::<2>::from_data(TensorData::new(pixels, [n, 784]), &device);
        let y = Tensor::<1, Int>::from_data(TensorData::new(labels, [n]), &device);
        let loss = CrossEntropyLossConfig::new().init(&device).forward(model.forward(x), y);
        let gradients = GradientsParams::from_grads(loss.backward(), &model);
        model = optimizer.step(1e-3, model, gradients);
    }
    data.len() as f64 / start.elapsed().as_secs_f64()
}

/// One epoch of the generated network: samples a second, as the history has it (training alone).
fn generated(data: &Mnist, device: &Device, seed: u64, kernels: bool) -> Result<f64, Error> {
    let valid = data.test.take(1);
    let trained = Generated::trainer()
        .device(device)
        .seed(seed)
        .kernels(kernels)
        .progress(Progress::Silent)
        .fit(&data.train, &valid)?;
    Ok(trained.history().last().map_or(0.0, |epoch| epoch.samples_per_second))
}

fn main() -> Result<(), Error> {
    let data = Mnist::open(concat!(env!("CARGO_MANIFEST_DIR"), "/data/mnist"))?;
    let device = neural_first::device::open("flex")?;
    generated(&data, &device, 0, true)?;
    by_hand(&data.train, &device, 0);
    let (mut ours, mut plain, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
    for round in 1..=ROUNDS as u64 {
        ours.push(generated(&data, &device, round, true)?);
        plain.push(generated(&data, &device, round, false)?);
        theirs.push(by_hand(&data.train, &device, round));
    }
    let (ours, plain, theirs) = (median(ours), median(plain), median(theirs));
    println!(
        "perceptron 784-128-10, batch {BATCH}, {}, samples a second in training, median of {ROUNDS}",
        neural_first::device::describe(&device)
    );
    println!("  by hand in Burn                        {theirs:>9.0}");
    println!("  generated, with Burn's operators       {plain:>9.0}   ratio {:.3}", plain / theirs);
    println!("  generated, with the CPU's own          {ours:>9.0}   ratio {:.3}", ours / theirs);
    Ok(())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
