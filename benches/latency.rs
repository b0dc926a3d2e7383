//! How long one answer takes, and how many a second there are in batches, on flex: `cargo bench --bench latency`.
//!
//! One line a network and way: microseconds of one `predict` (median and 95th percentile of 2,000 calls), samples a second of
//! `predict_many` over 2,048 samples.

use neural_first::{Input, prelude::*};
use std::time::Instant;

network! {
    /// A perceptron.
    pub Mlp { dense(784, 128, relu) dense(128, 10, softmax) }
}

network! {
    /// A small convolutional network.
    pub Cnn: image(1, 28, 28) -> class(10) {
        conv2d(32, 3, relu) conv2d(64, 3, relu) max_pool2d(2) dropout(0.25) flatten dense(128, relu) dropout(0.5) dense(10)
    }
}

network! {
    /// A recurrent network that answers behind the last step.
    pub Lstm: sequence(64, 32) -> class(10) { lstm(128, last) dense(10) }
}

network! {
    /// Two layers of a transformer's encoder.
    pub Transformer: sequence(64, 64) -> class(10) {
        transformer_encoder(heads = 4, ff = 256, layers = 2) global_avg_pool dense(10)
    }
}

const CALLS: usize = 2_000;

fn measure(name: &str, sample: &[f32], one: impl Fn(&[f32]), many: impl Fn(&[&[f32]])) {
    (0..CALLS / 10).for_each(|_| one(sample));
    let mut times: Vec<f64> = (0..CALLS)
        .map(|_| {
            let start = Instant::now();
            one(sample);
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let samples = vec![sample; 2_048];
    many(&samples);
    let start = Instant::now();
    many(&samples);
    let throughput = samples.len() as f64 / start.elapsed().as_secs_f64();
    println!("{name:<28} {:>8.1} {:>8.1} {throughput:>12.0}", times[CALLS / 2], times[CALLS * 95 / 100]);
}

fn network<N: Network<Target = Class<10>>>(device: &Device) -> Result<(), Error>
where
    for<'a> &'a [f32]: neural_first::Sample<N::Input>,
{
    let network = N::init(device);
    let sample: Vec<f32> = (0..N::Input::SHAPES[0].iter().product()).map(|i| (i % 29_usize) as f32 / 29.0).collect();
    let predictor = Predictor::new(network.clone())?;
    let (way, plain) = (format!("{}, predictor", N::NAME), format!("{}, network", N::NAME));
    measure(&way, &sample, |x| drop(predictor.predict(x)), |xs| drop(predictor.predict_many(xs)));
    measure(&plain, &sample, |x| drop(network.predict(x)), |xs| drop(network.predict_many(xs)));
    Ok(())
}

fn main() -> Result<(), Error> {
    let device = neural_first::device::open("flex")?;
    println!("{:<28} {:>8} {:>8} {:>12}", "", "p50 µs", "p95 µs", "samples/s");
    network::<Mlp>(&device)?;
    network::<Cnn>(&device)?;
    network::<Lstm>(&device)?;
    network::<Transformer>(&device)
}
