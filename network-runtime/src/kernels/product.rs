//! The one dense micro-kernel: every matrix product of this library, implicit or not, goes through it.
//!
//! `c[row][column] = start + Σ a[row][k] · b[k][column]`, a tile of up to 6 rows × 4 vectors of columns in registers.
//! `a` is addressed as `row offset + run offset + k · step`, which covers
//!
//! | use                        | row               | run              | step             | `b`            |
//! | -------------------------- | ----------------- | ---------------- | ---------------- | -------------- |
//! | convolution                | output pixel      | kernel row       | 1                | packed weights |
//! | its input gradient         | input pixel       | kernel row       | 1                | packed weights |
//! | its weight gradient        | kernel element    | output row       | pixels' distance | gradient       |
//! | Winograd's 16 products     | tile              | all channels     | 1                | packed weights |
//! | dense, its input gradient  | sample            | features         | 1                | weights        |
//! | dense, its weight gradient | feature           | samples          | row length       | gradient       |

use crate::kernels::{
    parallel::Shared,
    simd::{Kernel, Simd},
};

/// Consecutive steps of the sum: `len` of them from offset `start` in `a`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) start: usize,
    pub(crate) len: usize,
}

/// What a sum starts from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Start<'a> {
    /// Nothing.
    Zero,
    /// One value for each column, as many as the panel is wide.
    Bias(&'a [f32]),
    /// What `c` holds.
    Sum,
}

/// A product of `rows.len()` rows with one panel of columns.
pub(crate) struct Product<'a> {
    /// The left factor.
    pub(crate) a: &'a [f32],
    /// Where each row starts in `a`.
    pub(crate) rows: &'a [usize],
    /// The steps of the sum, in order.
    pub(crate) runs: &'a [Run],
    /// Distance of consecutive steps in `a`.
    pub(crate) step: usize,
    /// The right factor: a row of `vectors` full vectors for each step of all runs.
    pub(crate) b: &'a [f32],
    /// Distance of consecutive steps in `b`.
    pub(crate) b_step: usize,
    /// Width of the panel in vectors, `1..=S::PANEL`.
    pub(crate) vectors: usize,
    /// Where the result goes.
    pub(crate) c: Shared<'a, f32>,
    /// Where each row starts in `c`.
    pub(crate) c_rows: &'a [usize],
    /// Columns to be written, at most the width of the panel, more than it less one vector.
    pub(crate) columns: usize,
    /// What sums start from.
    pub(crate) start: Start<'a>,
    /// Whether negative results become 0.
    pub(crate) relu: bool,
}

impl Kernel for Product<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        debug_assert!(self.in_bounds::<S>(), "a product leaves its slices");
        // SAFETY: the planners of this crate build products within their slices, rows of `c` disjoint from those of
        // other tasks; the line above checks the former where assertions are on.
        unsafe {
            match self.vectors {
                1 => panel::<S, 1>(simd, &self),
                2 if S::PANEL >= 2 => panel::<S, 2>(simd, &self),
                3 if S::PANEL >= 3 => panel::<S, 3>(simd, &self),
                4 if S::PANEL >= 4 => panel::<S, 4>(simd, &self),
                _ => debug_assert!(false, "a panel of {} vectors", self.vectors),
            }
        }
    }
}

impl Product<'_> {
    /// Whether every access of the kernel stays within the slices.
    fn in_bounds<S: Simd>(&self) -> bool {
        let width = self.vectors * S::LANES;
        let depth: usize = self.runs.iter().map(|run| run.len).sum();
        let far = |at: &[usize]| at.iter().copied().max().unwrap_or(0);
        let reach =
            self.runs.iter().filter(|run| run.len > 0).map(|run| run.start + (run.len - 1) * self.step + 1).max();
        let bias = match self.start {
            Start::Bias(bias) => bias.len() >= width,
            _ => true,
        };
        self.rows.is_empty()
            || (self.rows.len() == self.c_rows.len()
                && reach.is_none_or(|reach| far(self.rows) + reach <= self.a.len())
                && (depth == 0 || (depth - 1) * self.b_step + width <= self.b.len())
                && far(self.c_rows) + self.columns <= self.c.len()
                && self.columns <= width
                && self.columns + S::LANES > width
                && bias)
    }
}

/// All rows, in tiles of almost equal height: 7 rows are 4 and 3, not 6 and a slow 1.
///
/// # Safety
/// See [`Product::in_bounds`].
#[inline(always)]
unsafe fn panel<S: Simd, const N: usize>(simd: S, p: &Product) {
    let total = p.rows.len();
    let most = if N <= 2 { S::NARROW_ROWS } else { S::ROWS };
    let tiles = total.div_ceil(most);
    for index in 0..tiles {
        let rows = crate::kernels::parallel::part(total, tiles, index);
        // SAFETY: as for the whole.
        unsafe {
            match rows.len() {
                1 => tile::<S, 1, N>(simd, p, rows.start),
                2 => tile::<S, 2, N>(simd, p, rows.start),
                3 => tile::<S, 3, N>(simd, p, rows.start),
                4 => tile::<S, 4, N>(simd, p, rows.start),
                5 if S::ROWS >= 5 => tile::<S, 5, N>(simd, p, rows.start),
                6 if S::ROWS >= 6 => tile::<S, 6, N>(simd, p, rows.start),
                7 if N <= 2 && S::NARROW_ROWS >= 7 => tile::<S, 7, N>(simd, p, rows.start),
                8 if N <= 2 && S::NARROW_ROWS >= 8 => tile::<S, 8, N>(simd, p, rows.start),
                9 if N <= 2 && S::NARROW_ROWS >= 9 => tile::<S, 9, N>(simd, p, rows.start),
                10 if N <= 2 && S::NARROW_ROWS >= 10 => tile::<S, 10, N>(simd, p, rows.start),
                11 if N <= 2 && S::NARROW_ROWS >= 11 => tile::<S, 11, N>(simd, p, rows.start),
                12 if N <= 2 && S::NARROW_ROWS >= 12 => tile::<S, 12, N>(simd, p, rows.start),
                _ => debug_assert!(false, "a tile of {} rows", rows.len()),
            }
        }
    }
}

/// `M` rows from `first` on.
///
/// # Safety
/// See [`Product::in_bounds`].
#[inline(always)]
unsafe fn tile<S: Simd, const M: usize, const N: usize>(simd: S, p: &Product, first: usize) {
    // SAFETY: offsets lie within the slices, which `in_bounds` states and checks where assertions are on.
    unsafe {
        let mut rows = [0usize; M];
        for m in 0..M {
            rows[m] = *p.rows.get_unchecked(first + m);
        }
        let c = |m: usize| p.c.as_mut_ptr().add(*p.c_rows.get_unchecked(first + m));
        let tail = p.columns - (N - 1) * S::LANES;
        let mut acc = [[simd.zero(); N]; M];
        match p.start {
            Start::Zero => (),
            Start::Bias(bias) => {
                for n in 0..N {
                    let value = simd.load(bias.as_ptr().add(n * S::LANES));
                    for row in &mut acc {
                        row[n] = value;
                    }
                }
            }
            Start::Sum => {
                for m in 0..M {
                    for n in 0..N - 1 {
                        acc[m][n] = simd.load(c(m).add(n * S::LANES));
                    }
                    acc[m][N - 1] = simd.load_first(c(m).add((N - 1) * S::LANES), tail);
                }
            }
        }
        let mut b = p.b.as_ptr();
        for run in p.runs {
            let mut a = p.a.as_ptr().wrapping_add(run.start);
            for _ in 0..run.len {
                let mut w = [simd.zero(); N];
                for n in 0..N {
                    w[n] = simd.load(b.add(n * S::LANES));
                }
                for m in 0..M {
                    let x = simd.splat(*a.add(rows[m]));
                    for n in 0..N {
                        acc[m][n] = simd.fma(x, w[n], acc[m][n]);
                    }
                }
                // Wrapping: one step past the last may lie outside of the slice.
                a = a.wrapping_add(p.step);
                b = b.wrapping_add(p.b_step);
            }
        }
        for m in 0..M {
            if p.relu {
                for n in 0..N {
                    acc[m][n] = simd.relu(acc[m][n]);
                }
            }
            for n in 0..N - 1 {
                simd.store(c(m).add(n * S::LANES), acc[m][n]);
            }
            if tail == S::LANES {
                simd.store(c(m).add((N - 1) * S::LANES), acc[m][N - 1]);
            } else {
                simd.store_first(c(m).add((N - 1) * S::LANES), acc[m][N - 1], tail);
            }
        }
    }
}

/// Adds the rows of a matrix onto `out`.
pub(crate) struct ColumnSums<'a> {
    /// Readable for whole vectors from every row's start.
    pub(crate) from: &'a [f32],
    /// Distance of rows.
    pub(crate) step: usize,
    /// Rows.
    pub(crate) pixels: usize,
    /// As many columns as whole vectors have lanes.
    pub(crate) out: &'a mut [f32],
}

impl Kernel for ColumnSums<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        debug_assert!(self.pixels == 0 || (self.pixels - 1) * self.step + self.out.len() <= self.from.len());
        debug_assert!(self.out.len().is_multiple_of(S::LANES));
        for column in (0..self.out.len()).step_by(S::LANES) {
            // SAFETY: a vector from `column` is within `out` and within every row.
            unsafe {
                // Four sums hide the latency of the addition.
                let mut sums = [simd.zero(); 4];
                let at = |pixel: usize| self.from.as_ptr().add(pixel * self.step + column);
                let fours = self.pixels / 4 * 4;
                for pixel in (0..fours).step_by(4) {
                    for (index, sum) in sums.iter_mut().enumerate() {
                        *sum = simd.add(*sum, simd.load(at(pixel + index)));
                    }
                }
                for pixel in fours..self.pixels {
                    sums[0] = simd.add(sums[0], simd.load(at(pixel)));
                }
                let sum = simd.add(simd.add(sums[0], sums[1]), simd.add(sums[2], sums[3]));
                let at = self.out.as_mut_ptr().add(column);
                simd.store(at, simd.add(simd.load(at), sum));
            }
        }
    }
}
