//! Loss and scores of a network on data.

mod class;
mod confusion;
mod rows;
mod run;
mod score;
mod values;

pub use class::ClassEvaluation;
pub use confusion::ConfusionMatrix;
pub use score::{Score, Scored};
pub use values::{Residuals, ValuesEvaluation};

pub(crate) use rows::{argmax, rows};
pub(crate) use run::{at, chunk, run};
