//! Zeros before and behind an axis, as Burn's convolutions and pools add them.

use burn::nn::PaddingConfig2d;

/// `[[top, bottom], [left, right]]` of an image.
pub(super) fn of(
    padding: &PaddingConfig2d,
    kernel: [usize; 2],
    stride: [usize; 2],
    size: [usize; 2],
) -> [[usize; 2]; 2] {
    match padding {
        PaddingConfig2d::Valid => [[0, 0]; 2],
        PaddingConfig2d::Explicit(top, left, bottom, right) => [[*top, *bottom], [*left, *right]],
        PaddingConfig2d::Same => [0, 1].map(|axis| same(kernel[axis], stride[axis], size[axis])),
    }
}

/// What makes `ceil(size / stride)` outputs.
pub(super) fn same(kernel: usize, stride: usize, size: usize) -> [usize; 2] {
    let reached = (size.div_ceil(stride).max(1) - 1) * stride + kernel;
    let total = reached.saturating_sub(size);
    [total / 2, total - total / 2]
}
