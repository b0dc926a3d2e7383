//! A matrix as products read it: panel by panel, the rows of each one behind another.

use crate::kernels::{
    isa::Isa,
    panels::{PackColumns, Panels},
    parallel::Shared,
    product::{Product, Run, Start},
    transpose::Transpose,
};

/// A right factor.
#[derive(Debug)]
pub(super) struct Packed {
    panels: Panels,
    rows: usize,
    values: Vec<f32>,
    /// Panels that are zeros alone: nothing is multiplied with them.
    zeros: Vec<bool>,
}

impl Packed {
    /// A matrix `[rows, columns]`.
    pub(super) fn new(isa: Isa, from: &[f32], rows: usize, columns: usize) -> Self {
        let panels = Panels::new(isa, columns);
        let mut values = vec![0.0; rows * panels.padded()];
        for panel in (0..panels.count()).filter(|_| rows > 0) {
            let (first, count, width) = panels.get(panel);
            let out = &mut values[first * rows..][..rows * width];
            isa.run(PackColumns { from: &from[first..], pitch: columns, columns: count, width, out });
        }
        Packed::of(panels, rows, values)
    }

    /// A matrix `[columns, rows]`, turned round.
    pub(super) fn turned(isa: Isa, from: &[f32], rows: usize, columns: usize) -> Self {
        let panels = Panels::new(isa, columns);
        let mut values = vec![0.0; rows * panels.padded()];
        for panel in (0..panels.count()).filter(|_| rows > 0) {
            let (first, count, width) = panels.get(panel);
            let turned = Transpose {
                from: &from[first * rows..][..count * rows],
                from_pitch: rows,
                rows: count,
                columns: rows,
                out: Shared::new(&mut values[first * rows..][..rows * width]),
                start: 0,
                out_pitch: width,
            };
            // SAFETY: nobody else has these values.
            unsafe { turned.run(isa) };
        }
        Packed::of(panels, rows, values)
    }

    fn of(panels: Panels, rows: usize, values: Vec<f32>) -> Self {
        let zeros = |panel| {
            let (first, _, width) = panels.get(panel);
            values[first * rows..][..rows * width].iter().all(|value| *value == 0.0)
        };
        Packed { zeros: (0..panels.count()).map(zeros).collect(), panels, rows, values }
    }

    /// `c[c_rows] = start + a[a_rows] · this`; a bias is as wide as all panels.
    pub(super) fn product(&self, isa: Isa, a: &[f32], a_rows: &[usize], c: &mut [f32], c_rows: &[usize], start: Start) {
        let c = Shared::new(c);
        for panel in 0..self.panels.count() {
            if self.zeros[panel] && matches!(start, Start::Sum) {
                continue;
            }
            let (first, columns, width) = self.panels.get(panel);
            let len = if self.zeros[panel] { 0 } else { self.rows };
            let c_rows: Vec<usize> = c_rows.iter().map(|row| row + first).collect();
            isa.run(Product {
                a,
                rows: a_rows,
                runs: &[Run { start: 0, len }],
                step: 1,
                b: &self.values[first * self.rows..],
                b_step: width,
                vectors: self.panels.vectors(width),
                c,
                c_rows: &c_rows,
                columns,
                start: match start {
                    Start::Bias(bias) => Start::Bias(&bias[first..]),
                    other => other,
                },
                relu: false,
            });
        }
    }

    /// Columns of all panels.
    pub(super) fn width(&self) -> usize {
        self.panels.padded()
    }
}
