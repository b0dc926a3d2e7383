//! Loss and scores of a network on data, one file a kind of answer.

mod binary;
mod class;
mod confusion;
mod distance;
mod labels;
mod mask;
mod rows;
mod run;
mod score;
mod tokens;
mod values;

pub use binary::{BinaryEvaluation, BinaryScores};
pub use class::ClassEvaluation;
pub use confusion::ConfusionMatrix;
pub use distance::{DistanceEvaluation, Distances};
pub use labels::{LabelEvaluation, LabelScores, LabelsEvaluation};
pub use mask::{MaskEvaluation, MaskScores};
pub use score::{Score, Scored};
pub use tokens::{TokenScores, TokensEvaluation};
pub use values::{Residuals, ValuesEvaluation};

pub(crate) use rows::{argmax, classes, classes_with_probabilities, numbers, rows};
pub(crate) use run::{Measured, at, chunk, run};
