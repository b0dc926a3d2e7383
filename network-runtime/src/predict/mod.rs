//! Answers for samples of the user.

mod answers;
mod run;

pub use answers::{Classified, Decided, Labelled, Predicted, Produced, Segmented, Tagged};

pub(crate) use run::{Answer, many, one};
