//! Answers for samples of the user.

mod answers;
mod predictor;
mod run;

pub use answers::{Classified, Decided, Labelled, Predicted, Produced, Segmented, Tagged};
pub use predictor::Predictor;

pub(crate) use run::{Answer, many, one};
