//! A network's parameters and what it is, in one file.
//!
//! The file is Burn's own record, a burnpack: plain Burn reads it. Beside the tensors it has one entry of text under
//! `neural-first`, a JSON object that says which network the tensors are of.

mod description;
mod error;
mod file;
mod transfer;

pub use error::ModelFileError;

pub(crate) use description::Description;
pub(crate) use transfer::{load, restore, restore_part, save};
