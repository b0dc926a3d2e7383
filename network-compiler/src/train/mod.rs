//! The `train` section: each setting becomes one call on the trainer.

mod augment;
mod choice;
mod course;
mod loss;
mod optimizer;
mod schedule;
mod together;
mod watch;

use crate::diagnostics::Problems;
use crate::layers::output::Output;
use crate::mistakes;
use crate::shape::Shape;
use crate::syntax::{Call, Section, Setting, Value};
use proc_macro2::{Ident, TokenStream};

/// One setting of `train`.
pub struct Key {
    /// `epochs`.
    pub word: &'static str,
    /// What a user reads about it.
    pub doc: &'static str,
    read: fn(&Setting, &Context<'_>, &mut Problems) -> Option<TokenStream>,
}

/// The words of `augment`, for who writes one among the layers.
pub fn augmentations() -> impl Iterator<Item = &'static str> {
    augment::all()
}

/// What is known of the network that is trained.
pub struct Facts<'a> {
    /// One sample: the shape of each input, where it is known.
    pub inputs: &'a [Option<&'a Shape>],
    /// `class(10)`
    pub output: &'a Output,
    /// The last activation or layer; nothing where it cannot be read.
    pub end: Option<&'a Call>,
}

/// What a setting may depend on.
struct Context<'a> {
    /// One sample: the shape of each input, where it is known.
    inputs: &'a [Option<&'a Shape>],
    /// `class(10)`
    output: &'a Output,
    /// The last activation or layer; nothing where it cannot be read.
    end: Option<&'a Call>,
    /// The setting `metrics`, whose functions `monitor` may name.
    metrics: Option<&'a Setting>,
    /// How long the training is, where numbers say it: `90` and its unit.
    length: Option<(u64, &'a str)>,
}

impl Context<'_> {
    /// The word of the last activation, where it is one of these.
    fn ends_with(&self, words: &[&'static str]) -> Option<&'static str> {
        let end = self.end?.word();
        words.iter().copied().find(|word| *word == end)
    }
}

/// All settings.
pub const KEYS: &[Key] = &[
    Key { word: "loss", doc: "what training lowers; by default what fits the output", read: loss::read },
    Key {
        word: "optimizer",
        doc: "how a step follows from a gradient: `sgd`, `adam`, `adamw`, `rmsprop`, `adagrad`, `adan`, `lion`, `lamb`, `muon`, with their keys",
        read: optimizer::read,
    },
    Key {
        word: "schedule",
        doc: "how the learning rate moves: `constant`, `linear`, `cosine`, `step(at = [0.5, 0.75], factor = 0.1)`, `exponential`, `one_cycle`, `plateau(factor = 0.1, patience = 10)`, with `warmup`",
        read: schedule::read,
    },
    Key { word: "epochs", doc: "how often all samples are seen, 10 unless said", read: course::count },
    Key { word: "steps", doc: "how many steps the optimizer does, in place of `epochs`", read: course::count },
    Key { word: "time", doc: "how long training may take: `30 s`, `10 min`, `2 h`", read: course::time },
    Key { word: "batch", doc: "how many samples one forward pass sees, 32 unless said", read: course::count },
    Key {
        word: "accumulate",
        doc: "how many batches make a step of the optimizer, 1 unless said",
        read: course::count,
    },
    Key {
        word: "clip",
        doc: "how gradients that are too great are cut: `norm(1.0)` over all parameters, `value(0.5)`",
        read: course::clips,
    },
    Key {
        word: "augment",
        doc: "changes to training samples: `[shift(2), rotate(10), scale(0.1), shear(10), elastic(34, 4), flip, crop(0.8), cutout(8), noise(0.1), mixup(0.2)]`",
        read: augment::read,
    },
    Key { word: "sample", doc: "`shuffled`, or `balanced`: every class equally often", read: course::sample },
    Key {
        word: "monitor",
        doc: "the one figure for stopping, the best weights and `plateau`: `valid_loss` unless said, `train_loss`, a metric",
        read: watch::monitor,
    },
    Key {
        word: "stop",
        doc: "`early(patience = 3)`: ends when the figure has not become better for so many epochs; the best weights are the result",
        read: watch::stop,
    },
    Key {
        word: "checkpoint",
        doc: "what is kept on disk: `every(1 epoch)`, `every(500 steps)`, `best`, or a list of them",
        read: watch::checkpoint,
    },
    Key { word: "metrics", doc: "further figures: `[accuracy, top_k(3), custom(function)]`", read: watch::metrics },
    Key {
        word: "ema",
        doc: "the share that a step leaves of a moving average of the weights, which is measured and the result: `0.999`",
        read: course::ema,
    },
    Key { word: "seed", doc: "where the random numbers begin, 0 unless said", read: course::seed },
];

/// A word of the section: itself, how it is written, what it is.
pub type Word = (&'static str, &'static str, String);

/// The words that a setting takes.
pub struct Words {
    /// `loss`.
    pub setting: &'static str,
    /// The module of `neural_first::language` that has them: `losses`.
    pub module: &'static str,
    /// The heading of that page.
    pub title: &'static str,
    /// The words.
    pub words: Vec<Word>,
}

/// The words that settings take, by setting.
pub fn words() -> Vec<Words> {
    let [clip, sample] = course::words();
    let [stop, checkpoint, metrics] = watch::words();
    let of = |(setting, words), module, title| Words { setting, module, title, words };
    vec![
        of(("loss", loss::words().collect()), "losses", "Losses"),
        of(("optimizer", optimizer::words().collect()), "optimizers", "Optimizers"),
        of(("schedule", schedule::words()), "schedules", "Schedules"),
        of(clip, "clips", "Clipping"),
        of(("augment", augment::words()), "augmentations", "Augmentations"),
        of(sample, "samples", "Sampling"),
        of(stop, "stops", "Stopping"),
        of(checkpoint, "checkpoints", "Checkpoints"),
        of(metrics, "metrics", "Metrics"),
    ]
}

/// Every optimizer with all its keys as they count where they are not said: `adam`, `adam(lr = 1e-3, …)`.
pub(crate) fn optimizer_defaults() -> impl Iterator<Item = (&'static str, String)> {
    optimizer::defaults()
}

/// Reads the section into calls on the trainer: `.epochs(12)`.
pub fn read(section: Option<&Section>, facts: Facts<'_>, problems: &mut Problems) -> Vec<TokenStream> {
    let settings = section.map(|s| s.settings.as_slice()).unwrap_or_default();
    let Facts { inputs, output, end } = facts;
    let find = |word: &str| settings.iter().find(|setting| setting.key == word);
    let length = ["epochs", "steps"].into_iter().find_map(|unit| match find(unit)?.value {
        Value::Integer(n, _) => Some((n, unit)),
        _ => None,
    });
    let context = Context { inputs, output, end, metrics: find("metrics"), length };
    let mut calls = Vec::new();
    let mut seen: Vec<&Ident> = Vec::new();
    for setting in settings {
        if let Some(first) = seen.iter().find(|k| **k == &setting.key) {
            problems.push(mistakes::duplicate_setting(&setting.key, first));
            continue;
        }
        seen.push(&setting.key);
        if matches!(setting.value, Value::Unreadable(_)) {
            continue;
        }
        match KEYS.iter().find(|k| setting.key == k.word) {
            Some(key) => calls.extend((key.read)(setting, &context, problems)),
            None => problems.push(mistakes::unknown_setting(&setting.key, KEYS.iter().map(|k| k.word))),
        }
    }
    together::check(settings, problems);
    calls
}
