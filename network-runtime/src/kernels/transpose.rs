//! Matrices turned round, in square blocks of whole vectors.

use crate::kernels::{
    isa::Isa,
    parallel::Shared,
    simd::{Kernel, Simd},
};

/// `out[start + column · out_pitch + row] = from[row · from_pitch + column]`
pub(crate) struct Transpose<'a> {
    pub(crate) from: &'a [f32],
    pub(crate) from_pitch: usize,
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    pub(crate) out: Shared<'a, f32>,
    pub(crate) start: usize,
    pub(crate) out_pitch: usize,
}

impl Transpose<'_> {
    /// Writes the elements.
    ///
    /// # Safety
    /// Those of `out` must belong to no other task.
    pub(crate) unsafe fn run(self, isa: Isa) {
        if self.rows > 0 && self.columns > 0 {
            assert!((self.rows - 1) * self.from_pitch + self.columns <= self.from.len());
            assert!(self.start + (self.columns - 1) * self.out_pitch + self.rows <= self.out.len());
            isa.run(self);
        }
    }
}

impl Kernel for Transpose<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        let side = S::LANES;
        let (rows, columns) = (self.rows / side * side, self.columns / side * side);
        // SAFETY: `Transpose::run` has checked both ends of both matrices.
        unsafe {
            let out = self.out.as_mut_ptr().add(self.start);
            let copy = |row: usize, column: usize| {
                *out.add(column * self.out_pitch + row) = *self.from.as_ptr().add(row * self.from_pitch + column);
            };
            for row in (0..rows).step_by(side) {
                for column in (0..columns).step_by(side) {
                    let from = self.from.as_ptr().add(row * self.from_pitch + column);
                    simd.transpose(from, self.from_pitch, out.add(column * self.out_pitch + row), self.out_pitch);
                }
            }
            for row in 0..self.rows {
                for column in if row < rows { columns } else { 0 }..self.columns {
                    copy(row, column);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_element_changes_sides() {
        for isa in Isa::ALL.into_iter().filter(|isa| isa.is_supported()) {
            for (rows, columns) in [(0, 3), (3, 0), (1, 1), (16, 16), (17, 33), (40, 9), (8, 24)] {
                let (from_pitch, out_pitch, start) = (columns + 3, rows + 2, 5);
                let from: Vec<f32> = (0..rows * from_pitch).map(|value| value as f32).collect();
                let mut out = vec![-1.0; start + columns * out_pitch];
                let shared = Shared::new(&mut out);
                let all = Transpose { from: &from, from_pitch, rows, columns, out: shared, start, out_pitch };
                // SAFETY: one task.
                unsafe { all.run(isa) };
                for column in 0..columns {
                    for row in 0..out_pitch {
                        let want = if row < rows { from[row * from_pitch + column] } else { -1.0 };
                        assert_eq!(out[start + column * out_pitch + row], want, "{isa:?} {row} {column}");
                    }
                }
            }
        }
    }
}
