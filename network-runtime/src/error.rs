//! The one error type of the runtime.

use crate::{
    data::{DataError, IdxError},
    device::DeviceError,
    kinds::SampleError,
    model_file::ModelFileError,
    train::{CheckpointError, Diverged, SettingError},
};

/// Everything that can go wrong while a network runs. Each variant's own type says what happened, where, and what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file of a data set is missing or not what it should be.
    #[error(transparent)]
    Idx(#[from] IdxError),
    /// Samples that do not fit the network, or none at all.
    #[error(transparent)]
    Data(#[from] DataError),
    /// A sample given to `predict` that does not fit the network.
    #[error(transparent)]
    Sample(#[from] SampleError),
    /// A setting of the trainer, its optimizer, schedule or loss that cannot work.
    #[error(transparent)]
    Setting(#[from] SettingError),
    /// The loss became infinite or NaN while training.
    #[error(transparent)]
    Diverged(#[from] Box<Diverged>),
    /// A model file that cannot be written, read, or does not belong to the network.
    #[error(transparent)]
    Model(#[from] ModelFileError),
    /// A checkpoint that cannot be written or read, or belongs to another training.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// A device that does not exist, or not in this binary.
    #[error(transparent)]
    Device(#[from] DeviceError),
    /// The network's own output holds infinities or NaN.
    #[error(
        "the network's output for sample {sample} is not finite: its weights have diverged, or the sample holds NaN or infinite values"
    )]
    OutputNotFinite {
        /// Index of the first such sample in what was given.
        sample: usize,
    },
    /// A result could not be read back from the device.
    #[error("the device could not deliver a result: {detail}")]
    Read {
        /// What Burn says.
        detail: String,
    },
}

impl Error {
    pub(crate) fn read(detail: impl core::fmt::Debug) -> Self {
        Self::Read { detail: format!("{detail:?}") }
    }
}
