//! What a `network!` calls when it runs: data, training, evaluation, prediction, model files and devices.
//!
//! A network that the macro wrote implements [`Network`]; everything else follows from the two types that trait names:
//! the kind of its input ([`Features`], [`Image`], [`Signal`], [`Sequence`], [`Tokens`], [`Volume`]) and of its answer
//! ([`Class`], [`Binary`], [`Labels`], [`Values`], [`Mask`], and all kinds of input but features).
//!
//! | module      | what it holds                                                        |
//! | ----------- | -------------------------------------------------------------------- |
//! | [`kinds`]   | what a network takes and gives, and how a batch of it is made        |
//! | [`data`]    | samples: in memory, pictures, MNIST's files                          |
//! | [`losses`]  | what training lowers                                                 |
//! | [`train`]   | trainer, session, optimizers, schedules, history                     |
//! | [`evaluate`]| loss and scores on data the network has not seen                     |
//! | [`predict`] | answers for samples of the user                                      |
//! | `burn_train`| with the feature `train`: networks in Burn's own training              |
//! | [`device`]  | the only place that names Burn's devices                             |
//! | [`runs`]    | runs of layers: one operator on the CPU, Burn's layers elsewhere     |
//! | [`kernels`] | the CPU operators themselves, on slices; no Burn in them             |
//! | `inference` | a network at rest as a plan over slices                              |
//! | `operators` | the kernels beneath Burn's tensors                                   |
//!
//! Everything computes through [`burn`], which is re-exported in the version that the networks are made for.

#![deny(unsafe_code)]
#![warn(missing_docs)]
// Burn calls its ndarray backend deprecated; whoever switches it on knows.
#![cfg_attr(feature = "ndarray", allow(deprecated))]

#[cfg(not(any(
    feature = "flex",
    feature = "ndarray",
    feature = "wgpu",
    feature = "vulkan",
    feature = "metal",
    feature = "cuda",
    feature = "rocm",
    feature = "cpu"
)))]
compile_error!(
    "neural-first has nothing to compute on: switch a backend on in your Cargo.toml, for example `neural-first = { features = [\"flex\"] }` (or ndarray, wgpu, vulkan, metal, cuda, rocm, cpu)"
);

pub use burn;

#[cfg(feature = "train")]
pub mod burn_train;
pub mod data;
pub mod device;
pub mod evaluate;
#[allow(unsafe_code)]
pub mod kernels;
pub mod kinds;
pub mod layers;
pub mod losses;
pub mod predict;
pub mod runs;
pub mod train;

mod blueprint;
mod error;
#[cfg(any(feature = "flex", feature = "ndarray"))]
mod inference;
mod layer;
mod mistake;
mod model_file;
mod network;
#[cfg(any(feature = "flex", feature = "ndarray"))]
mod operators;
mod text;

pub use blueprint::Blueprint;
pub use data::{DataError, Fault, IdxError, Memory, Mnist, Pictures, Samples};
pub use device::DeviceError;
pub use error::Error;
pub use evaluate::{
    BinaryEvaluation, ClassEvaluation, ConfusionMatrix, DistanceEvaluation, LabelEvaluation, LabelsEvaluation,
    MaskEvaluation, Score, Scored, TokensEvaluation, ValuesEvaluation,
};
pub use kinds::{
    Binary, Class, Features, Image, Input, Kind, LEFT_OUT, Labels, Mask, Range, Sample, SampleError, Sequence, Shape,
    Signal, Target, Tokens, Truth, Values, Volume,
};
#[doc(hidden)]
pub use layer::memory;
pub use layer::{Layer, Table, table};
pub use losses::{BinaryCrossEntropy, CrossEntropy, ValuesLoss};
#[doc(hidden)]
pub use mistake::{Measure, Mistake};
pub use model_file::ModelFileError;
pub use network::Network;
pub use predict::{Classified, Decided, Labelled, Predicted, Predictor, Produced, Segmented, Tagged};
pub use train::{
    AdaGrad, Adam, AdamW, Adan, Augment, Checkpoint, CheckpointError, Clip, Diverged, Early, Epoch, History, Lamb,
    Lion, Metric, Monitor, Muon, Optimizer, Progress, Rate, RmsProp, Sampling, Schedule, Session, SettingError, Sgd,
    Trained, Trainer,
};
