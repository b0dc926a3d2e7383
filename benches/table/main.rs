//! One table: networks that `network!` makes, beside the same by hand in Burn, in PyTorch and in Keras.
//!
//! ```text
//! cargo bench --features ndarray --bench table
//! cargo bench --features ndarray --bench table -- --networks mlp,cnn --peers ours,pytorch --rounds 3 --seconds 3
//! ```
//!
//! Every measurement is a process of its own; in each round all peers take their turn, on the same samples in memory. Measured
//! are training steps (forward, loss, backward, Adam; batches of 128, 32-bit floats), inference in batches, the answer to a
//! single sample, and the most memory while training. A peer with another number of parameters, or whose loss does not
//! fall, is refused.
//!
//! | file        | what is in it                                              |
//! | ----------- | ---------------------------------------------------------- |
//! | `networks`  | the five networks                                          |
//! | `by_hand`   | the same in plain Burn                                     |
//! | `data`      | the samples, in a file that all peers read                 |
//! | `measure`   | what is measured, and how; `../peers/measure.py` in Python |
//! | `subjects`  | a generated network and one by hand, as they are measured  |
//! | `peers`     | who there is, and how each is started                      |
//! | `rounds`    | everyone in turn; results in a file                        |
//! | `result`    | one measurement                                            |
//! | `report`    | medians and ratios as a table                              |
//! | `peak`      | what the machine can do at most                            |

mod by_hand;
mod data;
mod measure;
mod networks;
mod peak;
mod peers;
mod report;
mod result;
mod rounds;
mod subjects;

use clap::{Parser, ValueEnum};
use networks::Which;
use peers::Peer;
use rounds::{Plan, Results};
use serde_json::json;
use std::{path::PathBuf, time::Duration};

type Failure = Box<dyn std::error::Error>;

/// Networks beside the same in Burn, PyTorch and Keras: one table.
#[derive(Parser)]
struct Arguments {
    /// Which networks.
    #[arg(long, value_delimiter = ',', value_enum, default_values_t = Which::value_variants().to_vec())]
    networks: Vec<Which>,

    /// Which peers.
    #[arg(long, value_delimiter = ',', value_enum, default_values_t = Peer::value_variants().to_vec())]
    peers: Vec<Peer>,

    /// How often each is measured; the table has the medians.
    #[arg(long, default_value_t = 5)]
    rounds: usize,

    /// How long training is measured each time; inference and single answers half of it each.
    #[arg(long, default_value_t = 2.0, value_parser = seconds)]
    seconds: f64,

    /// Threads for each peer; all that the machine has unless given.
    #[arg(long)]
    threads: Option<usize>,

    /// A file of JSON lines to which every measurement is added. What it holds already is not measured again.
    #[arg(long)]
    file: Option<PathBuf>,

    /// A Python with torch and numpy. Without it the variable PYTHON, else a virtual environment in ~/.cache/neural-first.
    #[arg(long)]
    pytorch_python: Option<PathBuf>,

    /// A Python with tensorflow-cpu. Without it the variable PYTHON, else a virtual environment in ~/.cache/neural-first.
    #[arg(long)]
    keras_python: Option<PathBuf>,

    /// In a process of its own: measure this peer with one network and print a line.
    #[arg(long, hide = true, requires = "data")]
    measure: Option<Peer>,

    /// Its samples.
    #[arg(long, hide = true)]
    data: Option<PathBuf>,

    /// What `cargo bench` adds.
    #[arg(long, hide = true)]
    bench: bool,
}

fn seconds(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(seconds) if (0.01..=600.0).contains(&seconds) => Ok(seconds),
        _ => Err("a number of seconds from 0.01 to 600".to_owned()),
    }
}

fn main() -> Result<(), Failure> {
    let arguments = Arguments::parse();
    let time = Duration::from_secs_f64(arguments.seconds);
    if let (Some(peer), Some(data), Some(which)) = (arguments.measure, &arguments.data, arguments.networks.first()) {
        println!("{}", peer.measure(*which, data, time)?.to_json());
        return Ok(());
    }
    let (here, missing): (Vec<Peer>, Vec<Peer>) = arguments.peers.into_iter().partition(|peer| peer.is_here());
    let threads = arguments.threads.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
    let python = |given: Option<PathBuf>| given.or_else(|| std::env::var_os("PYTHON").map(PathBuf::from));
    let (pytorch, keras) = (python(arguments.pytorch_python), python(arguments.keras_python));
    let plan = Plan {
        networks: &arguments.networks,
        peers: &here,
        rounds: arguments.rounds,
        time,
        threads,
        pytorch: pytorch.as_deref(),
        keras: keras.as_deref(),
    };
    let mut results = Results::open(arguments.file)?;
    let peak = peak::gflops(&neural_first::device::open("flex")?);
    let machine = machine();
    results
        .note(&json!({ "machine": machine, "threads": threads, "gemm_gflops": peak, "seconds": arguments.seconds }))?;
    rounds::run(&plan, &mut results)?;
    println!(
        "{machine}, {threads} threads; medians of at most {} rounds\n{}",
        plan.rounds,
        report::table(&plan, &results, peak)
    );
    println!("{}", report::summary(&plan, &results));
    for version in versions(&results) {
        println!("{version}");
    }
    for peer in missing {
        println!("not measured: {} needs `--features ndarray`", peer.title());
    }
    for failure in &results.failures {
        println!("not measured: {failure}");
    }
    Ok(())
}

/// What the peers say of themselves, each once.
fn versions(results: &Results) -> Vec<&str> {
    let mut versions: Vec<&str> = results.entries.iter().map(|entry| entry.measured.version.as_str()).collect();
    versions.sort_unstable();
    versions.dedup();
    versions
}

/// The processor's name, as far as the system says it.
fn machine() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    name.map_or_else(|| std::env::consts::ARCH.to_owned(), |(_, name)| name.trim().to_owned())
}
