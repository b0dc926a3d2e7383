//! Columns of a matrix in the widths register tiles have.

use crate::kernels::{
    isa::Isa,
    simd::{Kernel, Simd},
};

/// Columns cut into panels as wide as the widest register tile; the last is as many vectors wide as it needs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Panels {
    columns: usize,
    lanes: usize,
    panel: usize,
}

impl Panels {
    pub(crate) fn new(isa: Isa, columns: usize) -> Self {
        Panels { columns, lanes: isa.lanes(), panel: isa.panel() }
    }

    pub(crate) fn count(&self) -> usize {
        self.columns.div_ceil(self.panel)
    }

    /// Columns of all panels, filled up.
    pub(crate) fn padded(&self) -> usize {
        self.columns.next_multiple_of(self.lanes)
    }

    /// First column, number of columns, width with fill.
    pub(crate) fn get(&self, index: usize) -> (usize, usize, usize) {
        let first = index * self.panel;
        let columns = (self.columns - first).min(self.panel);
        (first, columns, columns.next_multiple_of(self.lanes))
    }

    /// The panel a column is in.
    pub(crate) fn index(&self, column: usize) -> usize {
        column / self.panel
    }

    /// Vectors in a width.
    pub(crate) fn vectors(&self, width: usize) -> usize {
        width / self.lanes
    }
}

/// Some columns of a matrix, copied side by side and filled up with zeros to `width`: on cache lines of their own, where
/// rows of the matrix may all fall onto the same few.
pub(crate) struct PackColumns<'a> {
    /// From the first column of the first row on.
    pub(crate) from: &'a [f32],
    /// Distance of rows.
    pub(crate) pitch: usize,
    pub(crate) columns: usize,
    /// Whole vectors, less than one more than `columns`.
    pub(crate) width: usize,
    /// As many rows as are to be copied.
    pub(crate) out: &'a mut [f32],
}

impl Kernel for PackColumns<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        let PackColumns { from, pitch, columns, width, out } = self;
        let rows = out.len() / width;
        if rows == 0 {
            return;
        }
        assert!((rows - 1) * pitch + columns <= from.len() && columns <= width && columns + S::LANES > width);
        for row in 0..rows {
            for column in (0..width).step_by(S::LANES) {
                // SAFETY: `columns` of every row are within `from`, `width` of every row within `out`.
                unsafe {
                    let at = from.as_ptr().add(row * pitch + column);
                    let value = simd.load_first(at, (columns - column).min(S::LANES));
                    simd.store(out.as_mut_ptr().add(row * width + column), value);
                }
            }
        }
    }
}
