//! The sizes of a pool, and which pixels a window sees.

use crate::kernels::conv::ShapeError;

/// The sizes of a 2-D pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PoolShape {
    /// Samples.
    pub batch: usize,
    /// Channels.
    pub channels: usize,
    /// Rows of the input.
    pub height: usize,
    /// Columns of the input.
    pub width: usize,
    /// Rows and columns of the window.
    pub size: [usize; 2],
    /// Distance of neighbouring windows, per axis.
    pub stride: [usize; 2],
    /// Pixels before and after that no window's maximum or sum sees, per axis: `[[top, bottom], [left, right]]`.
    pub padding: [[usize; 2]; 2],
    /// Distance of neighbouring pixels of a window, per axis.
    pub dilation: [usize; 2],
}

impl PoolShape {
    /// Whether the sizes make a pool.
    pub fn check(&self) -> Result<(), ShapeError> {
        if self.size.contains(&0) || self.stride.contains(&0) || self.dilation.contains(&0) {
            return Err(ShapeError(format!(
                "window {:?}, stride {:?} and dilation {:?} must be at least 1",
                self.size, self.stride, self.dilation
            )));
        }
        if u32::try_from(self.height * self.width).is_err() {
            return Err(ShapeError(format!("{}×{} pixels cannot be numbered", self.height, self.width)));
        }
        Ok(())
    }

    /// Rows and columns of the output; 0 where the window is larger than the padded input.
    pub fn output(&self) -> [usize; 2] {
        let axis = |axis: usize, size: usize| {
            let padded = size + self.padding[axis][0] + self.padding[axis][1];
            let reach = self.dilation[axis] * (self.size[axis] - 1) + 1;
            if padded < reach { 0 } else { (padded - reach) / self.stride[axis] + 1 }
        };
        [axis(0, self.height), axis(1, self.width)]
    }

    /// Floats of a sample's input.
    pub(crate) fn input_sample(&self) -> usize {
        self.height * self.width * self.channels
    }

    /// Floats of a sample's output.
    pub(crate) fn output_sample(&self) -> usize {
        let [rows, columns] = self.output();
        rows * columns * self.channels
    }

    /// The pixels a window sees, as numbers `row · width + column`.
    pub(crate) fn pixels(&self, row: usize, column: usize) -> impl Iterator<Item = usize> {
        let along = |axis: usize, index: usize, size: usize| {
            let (stride, dilation, pad) = (self.stride[axis], self.dilation[axis], self.padding[axis][0]);
            (0..self.size[axis])
                .map(move |tap| (index * stride + tap * dilation).wrapping_sub(pad))
                .filter(move |at| *at < size)
        };
        let (columns, width) = (along(1, column, self.width), self.width);
        along(0, row, self.height).flat_map(move |row| columns.clone().map(move |column| row * width + column))
    }

    /// # Panics
    /// If the sizes make no pool or the input has another length.
    pub(crate) fn entry(&self, input: usize) {
        if let Err(problem) = self.check() {
            panic!("{problem}");
        }
        assert_eq!(input, self.batch * self.input_sample(), "floats of the input");
    }
}
