//! Training: how it is set up, one step of it, the loop, and what became of it.
//!
//! Burn's generators of random numbers belong to the whole process. Two trainings at once in one process disturb each other's
//! draws: both work, but neither can be repeated exactly.

pub(crate) mod batch;

mod augment;
mod average;
mod checkpoint;
mod fit;
mod gradients;
mod history;
mod ledger;
mod length;
mod metric;
mod monitor;
mod names;
mod objective;
mod optimizer;
mod prepare;
mod progress;
mod rates;
mod schedule;
mod session;
mod setting;
mod shuffle;
mod trained;
mod trainer;

pub use augment::Augment;
pub use checkpoint::{Checkpoint, CheckpointError};
pub use gradients::Clip;
pub use history::{Epoch, History};
pub use ledger::Diverged;
pub use metric::Metric;
pub use monitor::{Early, Monitor};
pub use optimizer::{AdaGrad, Adam, AdamW, Adan, Lamb, Lion, Muon, Optimizer, RmsProp, Sgd};
pub use progress::Progress;
pub use rates::Rate;
pub use schedule::Schedule;
pub use session::Session;
pub use setting::SettingError;
pub use shuffle::Sampling;
pub use trained::Trained;
pub use trainer::Trainer;

pub(crate) use metric::{Tally, figures};
pub(crate) use objective::Objective;
