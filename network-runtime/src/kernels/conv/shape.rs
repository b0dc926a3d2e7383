//! The sizes of a convolution, and how they map pixels to pixels.

use std::fmt;

/// The sizes of a 2-D convolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ConvShape {
    /// Samples.
    pub batch: usize,
    /// Channels of the input.
    pub in_channels: usize,
    /// Rows of the input.
    pub in_height: usize,
    /// Columns of the input.
    pub in_width: usize,
    /// Channels of the output.
    pub out_channels: usize,
    /// Kernel rows and columns.
    pub kernel: [usize; 2],
    /// Distance of neighbouring outputs in the input, per axis.
    pub stride: [usize; 2],
    /// Zeros before and after, per axis: `[[top, bottom], [left, right]]`.
    pub padding: [[usize; 2]; 2],
    /// Distance of neighbouring kernel elements in the input, per axis.
    pub dilation: [usize; 2],
    /// Groups of channels that do not see each other.
    pub groups: usize,
}

/// Why an operator cannot be calculated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShapeError(pub(crate) String);

impl fmt::Display for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl std::error::Error for ShapeError {}

impl ConvShape {
    /// Whether the sizes make a convolution. Sizes of 0 for batch, image and channels do.
    pub fn check(&self) -> Result<(), ShapeError> {
        let problem = |says: String| Err(ShapeError(says));
        if self.kernel.contains(&0) || self.stride.contains(&0) || self.dilation.contains(&0) {
            return problem(format!(
                "kernel {:?}, stride {:?} and dilation {:?} must be at least 1",
                self.kernel, self.stride, self.dilation
            ));
        }
        if self.groups == 0
            || !self.in_channels.is_multiple_of(self.groups)
            || !self.out_channels.is_multiple_of(self.groups)
        {
            return problem(format!(
                "{} groups must divide {} input and {} output channels",
                self.groups, self.in_channels, self.out_channels
            ));
        }
        Ok(())
    }

    /// Rows and columns of the output; 0 where the kernel is larger than the padded input.
    pub fn output(&self) -> [usize; 2] {
        [self.in_height, self.in_width].map_axis(|axis, size| {
            let padded = size + self.padding[axis][0] + self.padding[axis][1];
            let reach = self.dilation[axis] * (self.kernel[axis] - 1) + 1;
            if padded < reach { 0 } else { (padded - reach) / self.stride[axis] + 1 }
        })
    }

    /// Floats of the input.
    pub fn input_len(&self) -> usize {
        self.batch * self.input_sample()
    }

    /// Floats of the weight `[out, in / groups, rows, columns]`.
    pub fn weight_len(&self) -> usize {
        self.out_channels * self.group_in() * self.kernel[0] * self.kernel[1]
    }

    /// Floats of the output, before pooling.
    pub fn output_len(&self) -> usize {
        self.batch * self.output_sample()
    }

    pub(crate) fn input_sample(&self) -> usize {
        self.in_channels * self.in_height * self.in_width
    }

    pub(crate) fn output_sample(&self) -> usize {
        let [rows, columns] = self.output();
        self.out_channels * rows * columns
    }

    /// Input channels of a group.
    pub(crate) fn group_in(&self) -> usize {
        self.in_channels / self.groups
    }

    /// Output channels of a group.
    pub(crate) fn group_out(&self) -> usize {
        self.out_channels / self.groups
    }

    /// Every output pixel as a sum over input pixels.
    pub(crate) fn forward_axes(&self) -> [Axis; 2] {
        let output = self.output();
        [0, 1].map(|axis| Axis {
            count: output[axis],
            source: -(self.padding[axis][0] as isize),
            source_step: self.stride[axis],
            taps: (0..self.kernel[axis]).map(|kernel| Tap { offset: kernel * self.dilation[axis], kernel }).collect(),
            target: 0,
            target_step: 1,
        })
    }

    /// Every input pixel as a sum over output pixels. With a stride `s`, input pixels fall into `s` classes, each with
    /// taps of its own, so that no zero is multiplied.
    pub(crate) fn backward_axes(&self) -> [Vec<Axis>; 2] {
        let size = [self.in_height, self.in_width];
        [0, 1].map(|axis| {
            let (stride, dilation, pad) = (self.stride[axis], self.dilation[axis], self.padding[axis][0]);
            let classes = (0..stride).map(|class| {
                // Input pixel `i = stride · q + class - pad`; output pixel `o = q - (kernel · dilation - class) / stride`.
                let first = (pad.saturating_sub(class)).div_ceil(stride);
                let end = (size[axis] + pad).saturating_sub(class).div_ceil(stride);
                let back: Vec<(isize, usize)> = (0..self.kernel[axis])
                    .filter(|kernel| kernel * dilation % stride == class)
                    .map(|kernel| (((kernel * dilation) as isize - class as isize) / stride as isize, kernel))
                    .collect();
                let farthest = back.iter().map(|(back, _)| *back).max().unwrap_or(0);
                Axis {
                    count: end.saturating_sub(first),
                    source: first as isize - farthest,
                    source_step: 1,
                    taps: back
                        .iter()
                        .rev()
                        .map(|(back, kernel)| Tap { offset: (farthest - back) as usize, kernel: *kernel })
                        .collect(),
                    target: stride * first + class - pad,
                    target_step: stride,
                }
            });
            classes.filter(|axis| axis.count > 0).collect()
        })
    }
}

/// `[T; 2]::map` with the index.
trait MapAxis {
    fn map_axis(self, f: impl FnMut(usize, usize) -> usize) -> Self;
}
impl MapAxis for [usize; 2] {
    fn map_axis(self, mut f: impl FnMut(usize, usize) -> usize) -> Self {
        [f(0, self[0]), f(1, self[1])]
    }
}

/// One axis of a convolution or of its input gradient: `target[i] = Σ source[i · step + tap] · weight[tap]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Axis {
    /// Targets.
    pub(crate) count: usize,
    /// Source of the first target and an offset of 0; negative within padding.
    pub(crate) source: isize,
    /// Sources from one target to the next.
    pub(crate) source_step: usize,
    /// Terms of the sum, offsets ascending.
    pub(crate) taps: Vec<Tap>,
    /// Place of the first target.
    pub(crate) target: usize,
    /// Places from one target to the next.
    pub(crate) target_step: usize,
}

/// A term of the sum: the source it takes and the kernel element it is multiplied with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tap {
    pub(crate) offset: usize,
    pub(crate) kernel: usize,
}

impl Axis {
    /// Sources that `count` neighbouring targets see.
    pub(crate) fn extent(&self, count: usize) -> usize {
        let reach = self.taps.last().map_or(0, |tap| tap.offset + 1);
        count.saturating_sub(1) * self.source_step + reach
    }

    /// Whether the taps lie side by side.
    pub(crate) fn is_contiguous(&self) -> bool {
        self.taps.iter().enumerate().all(|(index, tap)| tap.offset == index)
    }

    /// Three taps side by side, no stride: what Winograd's F(2, 3) calculates.
    pub(crate) fn is_winograd(&self) -> bool {
        self.taps.len() == 3 && self.is_contiguous() && self.source_step == 1 && self.target_step == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape() -> ConvShape {
        ConvShape {
            batch: 1,
            in_channels: 1,
            in_height: 7,
            in_width: 9,
            out_channels: 1,
            kernel: [3, 2],
            stride: [2, 3],
            padding: [[1, 0], [2, 1]],
            dilation: [2, 1],
            groups: 1,
        }
    }

    /// Forward and backward axes pair the same input, output and kernel elements.
    #[test]
    fn the_axes_describe_the_same_pairs() {
        for stride in 1..4 {
            for dilation in 1..4 {
                for pad in 0..4 {
                    let shape =
                        ConvShape { stride: [stride; 2], dilation: [dilation; 2], padding: [[pad, 1]; 2], ..shape() };
                    for axis in 0..2 {
                        let size = [shape.in_height, shape.in_width][axis] as isize;
                        let forward = &shape.forward_axes()[axis];
                        let mut pairs = vec![];
                        for out in 0..forward.count {
                            for tap in &forward.taps {
                                let input = forward.source + (out * forward.source_step + tap.offset) as isize;
                                if (0..size).contains(&input) {
                                    pairs.push((input, out as isize, tap.kernel));
                                }
                            }
                        }
                        let mut back = vec![];
                        let mut seen = vec![];
                        for class in &shape.backward_axes()[axis] {
                            for i in 0..class.count {
                                let input = (class.target + i * class.target_step) as isize;
                                seen.push(input);
                                for tap in &class.taps {
                                    let out = class.source + (i + tap.offset) as isize;
                                    if (0..shape.output()[axis] as isize).contains(&out) {
                                        back.push((input, out, tap.kernel));
                                    }
                                }
                            }
                        }
                        pairs.sort();
                        back.sort();
                        seen.sort();
                        assert_eq!(pairs, back, "stride {stride} dilation {dilation} pad {pad}");
                        assert_eq!(seen, (0..size).collect::<Vec<_>>());
                    }
                }
            }
        }
    }

    #[test]
    fn a_kernel_larger_than_the_input_gives_no_output() {
        let shape = ConvShape { kernel: [10, 2], ..shape() };
        assert_eq!(shape.output()[0], 0);
    }
}
