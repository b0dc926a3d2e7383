//! Samples to train on and to measure with.

mod fault;
mod idx;
mod memory;
mod mnist;
mod pictures;
mod samples;

pub use fault::{DataError, Fault};
pub use idx::IdxError;
pub use memory::Memory;
pub use mnist::Mnist;
pub use pictures::Pictures;
pub use samples::Samples;
