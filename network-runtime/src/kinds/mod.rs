//! What a network takes and what it answers: one file a kind.
//!
//! A kind is a type without values. [`Input`] and [`Target`] say how its batches are made, which errors a user can make with
//! it, and (for targets) which losses, answers and scores belong to it.

mod binary;
mod class;
mod features;
mod image;
mod input;
mod labels;
mod mask;
mod position;
mod produced;
mod sample;
mod sequence;
mod several;
mod shape;
mod signal;
mod target;
mod tokens;
mod truth;
mod values;
mod volume;

pub use binary::Binary;
pub use class::{Class, ClassScores};
pub use features::Features;
pub use image::Image;
pub use input::{Input, Kind, Range};
pub use labels::Labels;
pub use mask::Mask;
pub use position::LEFT_OUT;
pub use sample::{Sample, SampleError};
pub use sequence::Sequence;
pub use shape::Shape;
pub use signal::Signal;
pub use target::Target;
pub use tokens::Tokens;
pub use truth::Truth;
pub use values::Values;
pub use volume::Volume;

pub(crate) use position::NO_CLASS;
pub(crate) use sample::numbers;
