//! Handwritten digits, from the files to a trained, saved and reloaded model.
//!
//! ```text
//! cargo run --example mnist                       # the small network, on the CPU
//! cargo run --example mnist -- --network cnn      # a convolutional one
//! cargo run --example mnist --features wgpu       # on the GPU
//! ```

use clap::{Parser, ValueEnum};
use neural_first::{ClassEvaluation, Classified, device, prelude::*};
use std::path::{Path, PathBuf};

network! {
    /// The smallest network that reads digits well.
    pub Mlp {
        dense(784, 128, relu) dropout(0.2) dense(128, 10, softmax)
    }
    train { optimizer: adam(lr = 3e-3), schedule: cosine, epochs: 10, batch: 128, seed: 7 }
}

network! {
    /// Two convolutions see strokes before anything is decided.
    pub Cnn: image(1, 28, 28) -> class(10) {
        conv2d(32, 3, relu)
        conv2d(64, 3, relu)
        max_pool2d(2)
        dropout(0.25)
        flatten
        dense(128, relu)
        dropout(0.5)
        dense(10, softmax)
    }
    train { optimizer: adam(lr = 3e-3), schedule: cosine(warmup = 0.1), epochs: 3, batch: 64, seed: 7 }
}

/// Trains a network on MNIST and shows what it learnt.
#[derive(Parser)]
struct Options {
    /// The network that is trained.
    #[arg(long, value_enum, default_value = "mlp")]
    network: Choice,
    /// Where it computes: auto, flex, ndarray, wgpu, wgpu:software, cuda, …
    #[arg(long, default_value = "auto")]
    device: String,
    /// How often all samples are seen [default: what the network says].
    #[arg(long)]
    epochs: Option<usize>,
    /// How many samples one step sees [default: what the network says].
    #[arg(long)]
    batch: Option<usize>,
    /// Where the random numbers begin [default: what the network says].
    #[arg(long)]
    seed: Option<u64>,
    /// The folder with the four MNIST files, gzip or plain.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/mnist"), hide_default_value = true)]
    data: PathBuf,
    /// How many training samples are used [default: all 60,000].
    #[arg(long)]
    limit: Option<usize>,
    /// Where the model is saved.
    #[arg(long, default_value = "mnist.model")]
    save: PathBuf,
    /// Prints the result as one JSON object on the last line.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Choice {
    Mlp,
    Cnn,
}

fn main() -> std::process::ExitCode {
    let options = Options::parse();
    let result = Mnist::open(&options.data).and_then(|data| match options.network {
        Choice::Mlp => run::<Mlp>(&options, data),
        Choice::Cnn => run::<Cnn>(&options, data),
    });
    match result {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// Digits, as MNIST has them.
type Digits = Pictures<1, 28, 28, 10>;

fn run<N: Network<Target = Class<10>>>(options: &Options, data: Mnist) -> Result<(), Error>
where
    Digits: Samples<N::Input, Class<10>>,
    for<'a> &'a [u8]: neural_first::Sample<N::Input>,
{
    let device = device::open(&options.device)?;
    println!("device: {}\n\n{}", device::describe(&device), N::table());

    let mut trainer = N::trainer().device(&device);
    if let Some(epochs) = options.epochs {
        trainer = trainer.epochs(epochs);
    }
    if let Some(batch) = options.batch {
        trainer = trainer.batch(batch);
    }
    if let Some(seed) = options.seed {
        trainer = trainer.seed(seed);
    }
    let train = options.limit.map_or_else(|| data.train.clone(), |n| data.train.take(n));
    let trained = trainer.fit(&train, &data.test)?;
    let evaluation = trained.evaluate(&data.test)?;
    println!("\n{evaluation}");

    trained.save(&options.save)?;
    let reloaded = N::load(&options.save, &device)?;
    show(&reloaded, &data.test)?;
    println!("saved as {}", shown(&options.save));

    if options.json {
        println!("{}", summary::<N>(&trained, &evaluation, &device));
    }
    Ok(())
}

/// Draws the first digits of the test set beside each other, with what the network takes them for.
fn show<N: Network<Target = Class<10>>>(network: &N, test: &Digits) -> Result<(), Error>
where
    for<'a> &'a [u8]: neural_first::Sample<N::Input>,
{
    const SHOWN: usize = 4;
    let digits: Vec<&[u8]> = (0..SHOWN.min(test.len())).map(|i| test.pixels(i)).collect();
    let answers: Vec<Classified> = network.predict_many(&digits)?;
    // Two pixels fit one character: the upper half and the lower half. Every second column keeps the lines short.
    let ink = |digit: &[u8], y: usize, x: usize| digit[y * 28 + x].max(digit[y * 28 + x + 1]) > 100;
    for y in (0..28).step_by(2) {
        let line: String = digits
            .iter()
            .flat_map(|digit| {
                (0..28).step_by(2).map(move |x| match (ink(digit, y, x), ink(digit, y + 1, x)) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                })
            })
            .collect();
        println!("{}", line.trim_end());
    }
    let captions: Vec<String> = answers.iter().map(|answer| format!("{:<14}", answer.to_string())).collect();
    println!("{}\n", captions.concat().trim_end());
    Ok(())
}

fn summary<N: Network>(trained: &Trained<N>, evaluation: &ClassEvaluation, device: &Device) -> serde_json::Value {
    let epochs = trained.history().epochs();
    serde_json::json!({
        "accuracy": evaluation.accuracy,
        "error_percent": 100.0 * (1.0 - evaluation.accuracy),
        "loss": evaluation.loss,
        "samples_per_second": epochs.last().map(|e| e.samples_per_second),
        "seconds": epochs.iter().map(|e| e.seconds).sum::<f64>(),
        "device": device::describe(device),
        "parameters": N::PARAMS,
        "epochs": epochs.len(),
    })
}

fn shown(path: &Path) -> String {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf()).display().to_string()
}
