//! A head's columns of a matrix `[batch · steps, heads · width]`, as products read them.

use std::ops::Range;

use crate::kernels::{
    isa::Isa,
    panels::{PackColumns, Panels},
    parallel::Shared,
    product::{Product, Run, Start},
    transpose::Transpose,
};

use super::operator::Attention;

/// One head of one sample.
#[derive(Clone, Copy)]
pub(super) struct Head<'a> {
    pub(super) isa: Isa,
    pub(super) attention: &'a Attention,
    /// `sample · heads + head`
    pub(super) index: usize,
}

/// How the left factor's rows lie.
#[derive(Clone, Copy)]
pub(super) enum Left {
    /// The rows of a head's columns.
    Columns,
    /// The rows of a matrix `[steps, steps]`.
    Square,
    /// Its columns.
    SquareTurned,
}

impl Head<'_> {
    /// Its scores among those of all.
    pub(super) fn scores(&self) -> Range<usize> {
        let len = self.attention.steps * self.attention.steps;
        self.index * len..(self.index + 1) * len
    }

    /// Where the steps begin in a matrix of all heads.
    fn starts(&self) -> Vec<usize> {
        let Attention { steps, heads, width, .. } = *self.attention;
        let (sample, head) = (self.index / heads, self.index % heads);
        (0..steps).map(|step| (sample * steps + step) * heads * width + head * width).collect()
    }

    /// Floats that [`packed`](Self::packed) takes.
    pub(super) fn packed_len(isa: Isa, attention: &Attention) -> usize {
        attention.steps * Panels::new(isa, attention.width).padded()
    }

    /// Floats that [`turned`](Self::turned) takes.
    pub(super) fn turned_len(isa: Isa, attention: &Attention) -> usize {
        attention.width * Panels::new(isa, attention.steps).padded()
    }

    /// Its columns, `[steps, width]`, as a right factor.
    pub(super) fn packed(&self, from: &[f32], out: &mut [f32]) {
        let Attention { steps, heads, width, .. } = *self.attention;
        let panels = Panels::new(self.isa, width);
        let Some(start) = self.starts().first().copied() else { return };
        for panel in 0..panels.count() {
            let (first, columns, wide) = panels.get(panel);
            let out = &mut out[first * steps..][..wide * steps];
            self.isa.run(PackColumns { from: &from[start + first..], pitch: heads * width, columns, width: wide, out });
        }
    }

    /// Its columns turned round, `[width, steps]`, as a right factor.
    pub(super) fn turned(&self, from: &[f32], out: &mut [f32]) {
        let Attention { steps, heads, width, .. } = *self.attention;
        let panels = Panels::new(self.isa, steps);
        let starts = self.starts();
        out.fill(0.0);
        for panel in 0..panels.count() {
            let (first, columns, wide) = panels.get(panel);
            let turned = Transpose {
                from: &from[starts[first]..],
                from_pitch: heads * width,
                rows: columns,
                columns: width,
                out: Shared::new(&mut out[first * width..][..wide * width]),
                start: 0,
                out_pitch: wide,
            };
            // SAFETY: the buffer is this task's.
            unsafe { turned.run(self.isa) };
        }
    }

    /// `[steps, steps] = columns of a · turned`
    pub(super) fn square(&self, a: &[f32], turned: &[f32], c: &mut [f32]) {
        let Attention { steps, width, .. } = *self.attention;
        let c_rows: Vec<usize> = (0..steps).map(|step| step * steps).collect();
        self.product(a, Left::Columns, width, turned, steps, Shared::new(c), &c_rows);
    }

    /// Columns of `c` `= a · packed`
    pub(super) fn columns(&self, a: &[f32], left: Left, packed: &[f32], c: Shared<f32>) {
        let Attention { steps, width, .. } = *self.attention;
        self.product(a, left, steps, packed, width, c, &self.starts());
    }

    #[allow(clippy::too_many_arguments)]
    fn product(
        &self,
        a: &[f32],
        left: Left,
        depth: usize,
        b: &[f32],
        columns: usize,
        c: Shared<f32>,
        c_rows: &[usize],
    ) {
        let steps = self.attention.steps;
        let (rows, step): (Vec<usize>, usize) = match left {
            Left::Columns => (self.starts(), 1),
            Left::Square => ((0..steps).map(|row| row * steps).collect(), 1),
            Left::SquareTurned => ((0..steps).collect(), steps),
        };
        let panels = Panels::new(self.isa, columns);
        for panel in 0..panels.count() {
            let (first, columns, wide) = panels.get(panel);
            let c_rows: Vec<usize> = c_rows.iter().map(|row| row + first).collect();
            self.isa.run(Product {
                a,
                rows: &rows,
                runs: &[Run { start: 0, len: depth }],
                step,
                b: &b[first * depth..],
                b_step: wide,
                vectors: panels.vectors(wide),
                c,
                c_rows: &c_rows,
                columns,
                start: Start::Zero,
                relu: false,
            });
        }
    }
}
