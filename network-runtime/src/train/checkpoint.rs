//! A training's whole state in one file, so that it can go on as if it had never stopped.
//!
//! The file is a burnpack whose entries are Burn's own records as bytes: `network`, `optimizer`, and, where they are kept,
//! `average` and `best`. Everything else is text under `neural-first-training`. It replaces the one before at once and whole.
//!
//! Burn's random generators cannot be saved. So where checkpoints are written, the generator begins anew with each of them, with a
//! seed that follows from the trainer's and the number of steps done: a training with checkpoints draws other numbers than one
//! without, and the same ones whether it is interrupted or not.

use super::{
    Epoch, History, Session, Trainer,
    ledger::Carried,
    monitor::{Best, Plateau},
    names::interned,
};
use crate::{Error, Network, evaluate::Score, model_file::Description};
use burn::{optim::ModuleOptimizer, store::ModuleRecord};
use burn_pack::{Bytes, DType, Reader, Shape, Tensor, Writer};
use serde::{Deserialize, Serialize};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// What a training keeps on disk while it runs, in the trainer's [`folder`](Trainer::folder).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Checkpoint {
    /// The whole state after every so many epochs, as `latest.checkpoint`.
    Epochs(usize),
    /// The whole state after every so many steps, as `latest.checkpoint`.
    Steps(usize),
    /// The network with the best figure so far, as the model file `best.model`. It is also what the training gives.
    Best,
}

impl Checkpoint {
    /// After every so many epochs.
    pub const fn epochs(epochs: usize) -> Self {
        Self::Epochs(epochs)
    }

    /// After every so many steps.
    pub const fn steps(steps: usize) -> Self {
        Self::Steps(steps)
    }

    /// The best network.
    pub const fn best() -> Self {
        Self::Best
    }
}

/// A checkpoint that cannot be written or read, or belongs to another training.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CheckpointError {
    /// There is no such file.
    #[error("there is no checkpoint `{}`", .path.display())]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// It is there but cannot be read.
    #[error("the checkpoint `{}` cannot be read: {source}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It cannot be written.
    #[error("the checkpoint `{}` cannot be written: {detail}", .path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        detail: String,
    },
    /// It is something else, damaged, or cut off.
    #[error("`{}` is not a sound checkpoint: {detail}", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What does not fit.
        detail: String,
    },
    /// It is of another network.
    #[error("the checkpoint `{}` is of another network: {difference}", .path.display())]
    Network {
        /// The file.
        path: PathBuf,
        /// The first difference.
        difference: String,
    },
    /// It is of a training that was set up otherwise.
    #[error(
        "the checkpoint `{}` is of a training with {setting} {file}, and this one has {here}: set it to the same, or start anew",
        .path.display()
    )]
    Setting {
        /// The file.
        path: PathBuf,
        /// What differs.
        setting: &'static str,
        /// In the file.
        file: String,
        /// In this training.
        here: String,
    },
}

const KEY: &str = "neural-first-training";
const FORMAT: u32 = 1;

/// Where a training stands, beside network and optimizer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Standing {
    /// The epoch that is next, or that is under way, from 1.
    pub(crate) epoch: usize,
    /// How many of its batches are done.
    pub(crate) batch: usize,
    /// What those gave.
    pub(crate) carried: Carried,
    pub(crate) best: Best,
    pub(crate) history: History,
    /// Seconds of training so far.
    pub(crate) seconds: f64,
}

/// Numbers as bits: JSON's decimal ones do not come back exactly.
#[derive(Serialize, Deserialize)]
struct Text {
    format: u32,
    network: Description,
    seed: u64,
    batch: usize,
    accumulate: usize,
    samples: usize,
    optimizer: String,
    epoch: usize,
    batches: usize,
    steps: usize,
    carried: [u64; 3],
    carried_counts: [usize; 2],
    plateau: Vec<Option<u64>>,
    plateau_waited: usize,
    best: Option<u64>,
    best_counts: [usize; 2],
    seconds: u64,
    history: Vec<TextEpoch>,
}

#[derive(Serialize, Deserialize)]
struct TextEpoch {
    epoch: usize,
    numbers: [u64; 5],
    scores: Vec<(String, u64, bool)>,
}

impl TextEpoch {
    fn of(epoch: &Epoch) -> Self {
        let Epoch { train_loss, valid_loss, learning_rate, seconds, samples_per_second, .. } = *epoch;
        let scores = core::iter::once(&epoch.score).chain(&epoch.metrics);
        Self {
            epoch: epoch.epoch,
            numbers: [train_loss, valid_loss, learning_rate, seconds, samples_per_second].map(f64::to_bits),
            scores: scores.map(|score| (score.name.to_owned(), score.value.to_bits(), score.percent)).collect(),
        }
    }

    fn epoch(self) -> Option<Epoch> {
        let [train_loss, valid_loss, learning_rate, seconds, samples_per_second] = self.numbers.map(f64::from_bits);
        let mut scores = self.scores.into_iter().map(|(name, value, percent)| Score {
            name: interned(&name),
            value: f64::from_bits(value),
            percent,
        });
        let score = scores.next()?;
        let metrics = scores.collect();
        let epoch = self.epoch;
        Some(Epoch { epoch, train_loss, valid_loss, score, metrics, learning_rate, seconds, samples_per_second })
    }
}

/// A seed that follows from the trainer's and how far the training is.
pub(crate) fn seed_after(seed: u64, steps: usize) -> u64 {
    // SplitMix64's constants (S. Vigna, public domain): neighbouring numbers become unrelated seeds.
    let mut z = seed.wrapping_add((steps as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// What the system says about a file that cannot be written.
pub(crate) fn unwritable(path: &Path, error: io::Error) -> CheckpointError {
    CheckpointError::Unwritable { path: path.to_owned(), detail: error.to_string() }
}

/// The file of whole states in a folder.
pub(crate) fn latest(folder: &Path) -> PathBuf {
    folder.join("latest.checkpoint")
}

/// The file of the best network in a folder.
pub(crate) fn best(folder: &Path) -> PathBuf {
    folder.join("best.model")
}

/// Writes a checkpoint.
pub(crate) fn write<N: Network>(
    path: &Path,
    trainer: &Trainer<N>,
    samples: usize,
    session: &Session<N>,
    standing: &Standing,
    best: Option<&N>,
) -> Result<(), Error> {
    let unwritable = |detail: String| CheckpointError::Unwritable { path: path.to_owned(), detail };
    let (optimizer, steps, plateau) = session.progress();
    let mut entries = vec![
        ("network", record(&session.network().valid()).map_err(unwritable)?),
        ("optimizer", optimizer.into_bytes().map_err(|error| unwritable(error.to_string()))?),
    ];
    if session.averages() {
        entries.push(("average", record(&session.snapshot()).map_err(unwritable)?));
    }
    if let Some(best) = best {
        entries.push(("best", record(best).map_err(unwritable)?));
    }
    let Plateau { scale, best, waited } = plateau;
    let Carried { sum, latest, samples: carried, read } = standing.carried;
    let text = Text {
        format: FORMAT,
        network: Description::of::<N>(),
        seed: trainer.seed,
        batch: trainer.batch,
        accumulate: trainer.accumulate,
        samples,
        optimizer: trainer.optimizer.name().to_owned(),
        epoch: standing.epoch,
        batches: standing.batch,
        steps,
        carried: [sum.to_bits(), latest.is_some().into(), latest.unwrap_or_default().to_bits()],
        carried_counts: [carried, read],
        plateau: vec![Some(scale.to_bits()), best.map(f64::to_bits)],
        plateau_waited: waited,
        best: standing.best.figure.map(f64::to_bits),
        best_counts: [standing.best.epoch, standing.best.waited],
        seconds: standing.seconds.to_bits(),
        history: standing.history.epochs().iter().map(TextEpoch::of).collect(),
    };
    let text = serde_json::to_string(&text).map_err(|error| unwritable(error.to_string()))?;
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(|error| unwritable(error.to_string()))?;
    }
    let tensors = entries.into_iter().map(|(name, bytes)| {
        let shape = Shape::from([bytes.len()]);
        Tensor::new(name.to_owned(), DType::U8, shape, None, bytes)
    });
    Writer::new(tensors.collect())
        .with_metadata(KEY, &text)
        .auto_extension(false)
        .write_to_file(path)
        .map_err(|error| unwritable(error.to_string()).into())
}

fn record<N: Network>(network: &N) -> Result<Bytes, String> {
    network.clone().into_record().into_bytes().map_err(|error| error.to_string())
}

/// Puts a checkpoint into a session, and gives where the training stood, and the best network if one was kept.
pub(crate) fn read<N: Network>(
    path: &Path,
    trainer: &Trainer<N>,
    samples: usize,
    session: &mut Session<N>,
) -> Result<(Standing, Option<N>), Error> {
    let damaged = |detail: String| CheckpointError::Damaged { path: path.to_owned(), detail };
    let bytes = fs::read(path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => CheckpointError::Missing { path: path.to_owned() },
        _ => CheckpointError::Unreadable { path: path.to_owned(), source },
    })?;
    let reader = Reader::from_bytes(Bytes::from_bytes_vec(bytes)).map_err(|error| damaged(error.to_string()))?;
    let text = reader.metadata().get(KEY).ok_or_else(|| damaged("it has no description of a training".to_owned()))?;
    let text: Text = serde_json::from_str(text).map_err(|error| damaged(error.to_string()))?;
    check(path, &text, trainer, samples)?;
    let mut entries = Vec::new();
    for tensor in reader.into_tensors().map_err(|error| damaged(error.to_string()))? {
        let (name, _, _, _, bytes) = tensor.into_parts().map_err(|error| damaged(error.to_string()))?;
        entries.push((name, bytes));
    }
    let mut entry = |name: &str| {
        let at = entries.iter().position(|(entry, _)| entry == name)?;
        Some(entries.swap_remove(at).1)
    };
    let load = |network: N, bytes: Bytes| -> Result<N, Error> {
        let record = ModuleRecord::from_bytes(bytes).map_err(|error| damaged(error.to_string()))?;
        Ok(network.try_load_record(record).map_err(|error| damaged(error.to_string()))?)
    };
    // Snapshots: Burn's clones share the running statistics of batch norm, and a record writes into them.
    let resting = || session.network().valid();
    let lacks = |what: &str| damaged(format!("it lacks the {what}"));
    let network = load(resting().train(), entry("network").ok_or_else(|| lacks("network"))?)?;
    let average = entry("average").map(|bytes| load(resting().train(), bytes)).transpose()?;
    let best_network = entry("best").map(|bytes| load(resting(), bytes)).transpose()?;
    let optimizer = entry("optimizer").ok_or_else(|| lacks("optimizer"))?;
    let load_optimizer =
        |fresh: ModuleOptimizer| fresh.from_bytes(optimizer).map_err(|error| damaged(error.to_string()).into());
    let plateau = |at: usize| text.plateau.get(at).copied().flatten().map(f64::from_bits);
    let plateau = Plateau { scale: plateau(0).unwrap_or(1.0), best: plateau(1), waited: text.plateau_waited };
    session.resume(network, average, load_optimizer, (text.steps, plateau), trainer.ema)?;
    session.reseed(seed_after(trainer.seed, text.steps));
    let mut history = History::default();
    text.history.into_iter().filter_map(TextEpoch::epoch).for_each(|epoch| history.push(epoch));
    let [sum, has_latest, latest] = text.carried;
    let [carried, read] = text.carried_counts;
    let [epoch, waited] = text.best_counts;
    let standing = Standing {
        epoch: text.epoch,
        batch: text.batches,
        carried: Carried {
            sum: f64::from_bits(sum),
            latest: (has_latest == 1).then(|| f64::from_bits(latest)),
            samples: carried,
            read,
        },
        best: Best { figure: text.best.map(f64::from_bits), epoch, waited },
        history,
        seconds: f64::from_bits(text.seconds),
    };
    Ok((standing, best_network))
}

/// What must be the same for the training to be the same.
fn check<N: Network>(path: &Path, text: &Text, trainer: &Trainer<N>, samples: usize) -> Result<(), CheckpointError> {
    if text.format > FORMAT {
        let detail = "it was written by a newer version of neural-first".to_owned();
        return Err(CheckpointError::Damaged { path: path.to_owned(), detail });
    }
    if let Some(difference) = text.network.difference(&Description::of::<N>()) {
        return Err(CheckpointError::Network { path: path.to_owned(), difference });
    }
    let settings = [
        ("seed", text.seed.to_string(), trainer.seed.to_string()),
        ("the batch size", text.batch.to_string(), trainer.batch.to_string()),
        ("accumulated batches:", text.accumulate.to_string(), trainer.accumulate.to_string()),
        ("training samples:", text.samples.to_string(), samples.to_string()),
        ("the optimizer", text.optimizer.clone(), trainer.optimizer.name().to_owned()),
    ];
    match settings.into_iter().find(|(_, file, here)| file != here) {
        Some((setting, file, here)) => Err(CheckpointError::Setting { path: path.to_owned(), setting, file, here }),
        None => Ok(()),
    }
}
