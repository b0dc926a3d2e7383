//! What answers with a class at each position have in common: tokens and masks.

use crate::data::Fault;
use burn::tensor::{Device, Int, Tensor, TensorData};

/// A truth that stands for "this position counts nowhere", in loss and scores: PyTorch's `ignore_index`, as users write it.
pub const LEFT_OUT: i64 = -100;

/// The same among class indices, where it is no class.
pub(crate) const NO_CLASS: usize = usize::MAX;

/// The class that an integer is, at a position that `place` describes.
pub(super) fn class_at(given: impl Into<i128>, classes: usize, place: impl Fn() -> String) -> Result<usize, Fault> {
    let given: i128 = given.into();
    if given == i128::from(LEFT_OUT) {
        return Ok(NO_CLASS);
    }
    match usize::try_from(given).ok().filter(|class| *class < classes) {
        Some(class) => Ok(class),
        None => Err(Fault::ClassAt { place: place(), label: given.to_string(), classes }),
    }
}

/// Whether all are classes, or left out.
pub(super) fn check(values: &[usize], classes: usize, place: impl Fn(usize) -> String) -> Result<(), Fault> {
    match values.iter().position(|class| *class >= classes && *class != NO_CLASS) {
        Some(at) => Err(Fault::ClassAt { place: place(at), label: values[at].to_string(), classes }),
        None => Ok(()),
    }
}

/// Class indices as a tensor; those that are left out are −100.
pub(super) fn tensor<const D: usize>(values: &[usize], shape: [usize; D], device: &Device) -> Tensor<D, Int> {
    // The number of classes is the width of a layer: its indices fit in 32 bits.
    let class = |class: &usize| if *class == NO_CLASS { LEFT_OUT as i32 } else { *class as i32 };
    Tensor::from_data(TensorData::new(values.iter().map(class).collect::<Vec<i32>>(), shape), device)
}
