//! Which tile pays, and blocks of tiles: inputs to points, the products, points to pixels.

use std::{marker::PhantomData, ops::Range};

use crate::kernels::{
    conv::{
        correlation::{Correlation, Finish, with_view},
        shape::Axis,
        weights::Weights,
    },
    isa::Isa,
    layout::{Image, Window},
    panels::Panels,
    parallel::{self, Shared},
    product::{Product, Run, Start},
    scratch,
};

use super::{
    output::{Outputs, Target},
    tile::{Four, Tile, Two},
    transform,
};

/// Floats of transformed inputs and of products in flight: a share of the second cache.
const BLOCK: usize = 1 << 16;

/// Tiles of a block, even if they fill more of the cache: the weights are read once for each block.
const TILES: usize = 16;

/// The size of tiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tiles {
    /// 2×2 outputs from 4×4 inputs.
    Two,
    /// 4×4 outputs from 6×6 inputs.
    Four,
}

impl Tiles {
    /// The tile with which transforms and products together cost least; `None` if that is no tile.
    ///
    /// Small images of many channels go the plain way: transformed weights are four times as large, do not fit into the
    /// second cache, and would be read again for a handful of tiles.
    pub(crate) fn that_pay(batch: usize, sources: usize, targets: usize, y: &Axis, x: &Axis) -> Option<Tiles> {
        let small = y.count * x.count < 100 && sources * targets > 1 << 13;
        if small || !y.is_winograd() || !x.is_winograd() || sources < 12 || targets < 12 {
            return None;
        }
        let direct = batch * y.count * x.count * 9 * sources * targets;
        let cost = |tiles: Tiles| {
            let [outputs, inputs] = tiles.sizes();
            let (points, count) = (inputs * inputs, batch * y.count.div_ceil(outputs) * x.count.div_ceil(outputs));
            // A transform takes about `2 · inputs` operations a point, each way; of weights, too.
            points * (count * sources * targets + 2 * inputs * (count * (sources + targets) + sources * targets))
        };
        let best = if cost(Tiles::Four) < cost(Tiles::Two) { Tiles::Four } else { Tiles::Two };
        (cost(best) * 5 < direct * 4).then_some(best)
    }

    /// Outputs and inputs of a tile's side.
    fn sizes(self) -> [usize; 2] {
        match self {
            Tiles::Two => [2, 4],
            Tiles::Four => [4, 6],
        }
    }

    /// Outputs of a tile's side.
    pub(crate) fn outputs(self) -> usize {
        self.sizes()[0]
    }

    /// Elements of a transformed tile.
    pub(crate) fn points(self) -> usize {
        self.sizes()[1] * self.sizes()[1]
    }
}

/// For each panel of targets `[point][source][target]`.
pub(crate) fn pack(tiles: Tiles, weights: Weights, panels: Panels, y: &Axis, x: &Axis, isa: Isa, out: &mut [f32]) {
    match tiles {
        Tiles::Two => pack_with::<Two, 2, 4>(weights, panels, y, x, isa, out),
        Tiles::Four => pack_with::<Four, 4, 6>(weights, panels, y, x, isa, out),
    }
}

fn pack_with<T: Tile<O, I> + Sync, const O: usize, const I: usize>(
    weights: Weights,
    panels: Panels,
    y: &Axis,
    x: &Axis,
    isa: Isa,
    out: &mut [f32],
) {
    let sources = weights.sources();
    let out = Shared::new(out);
    scratch::with(9 * sources * panels.padded(), |square: &mut [f32]| {
        weights.pack(panels, 1, y, x, square);
        parallel::run(panels.count(), square.len(), |panel| {
            let (first, _, width) = panels.get(panel);
            let size = sources * width;
            isa.run(transform::Weights::<T, O, I> {
                from: &square[9 * first * sources..][..9 * size],
                // SAFETY: each panel's matrices are its own.
                out: unsafe { out.slice(I * I * first * sources, I * I * size) },
                size,
                tile: PhantomData,
            });
        });
    });
}

/// Target pixels of some rows, and of as many columns.
pub(crate) struct Block<'a> {
    pub(crate) plan: &'a Correlation,
    pub(crate) packed: &'a [f32],
    pub(crate) finish: Finish<'a>,
    pub(crate) image: Image<'a>,
    pub(crate) rows: Range<usize>,
    pub(crate) columns: usize,
    pub(crate) target: Target<'a>,
}

impl Block<'_> {
    /// Calculates them.
    pub(crate) fn run(&self, tiles: Tiles) {
        match tiles {
            Tiles::Two => self.run_with::<Two, 2, 4>(),
            Tiles::Four => self.run_with::<Four, 4, 6>(),
        }
    }

    fn run_with<T: Tile<O, I>, const O: usize, const I: usize>(&self) {
        let plan = self.plan;
        let (sources, panels) = (plan.sources, plan.panels());
        let grid = [self.rows.len().div_ceil(O), self.columns.div_ceil(O)];
        let window = Window {
            row: plan.y.source + self.rows.start as isize,
            rows: grid[0] * O + 2,
            column: plan.x.source,
            columns: grid[1] * O + 2,
        };
        let total = grid[0] * grid[1];
        let widest = panels.get(0).2;
        let parts = (total * I * I * (sources + widest)).div_ceil(BLOCK).min(total.div_ceil(TILES));
        let most = total.div_ceil(parts.max(1));
        with_view(plan.isa, self.image, window, false, |a, pitch| {
            let lens = [I * I * most * sources, I * I * most * widest];
            scratch::with_parts(lens, |[inputs, products]: [&mut [f32]; 2]| {
                for part in 0..parts {
                    let some = parallel::part(total, parts, part);
                    let count = some.len();
                    let inputs = &mut inputs[..I * I * count * sources];
                    plan.isa.run(transform::Inputs::<T, O, I> {
                        from: a,
                        pitch,
                        channels: sources,
                        tiles: some.clone(),
                        tile_columns: grid[1],
                        out: inputs,
                        tile: PhantomData,
                    });
                    for panel in 0..panels.count() {
                        let (first, columns, width) = panels.get(panel);
                        let products = &mut products[..I * I * count * width];
                        self.multiply(inputs, &self.packed[I * I * first * sources..], width, count, products);
                        plan.isa.run(Outputs::<T, O, I> {
                            from: products,
                            width,
                            first,
                            columns,
                            tiles: some.clone(),
                            tile_columns: grid[1],
                            size: [self.rows.len(), self.columns],
                            bias: self.finish.bias.map(|bias| &bias[first..first + width]),
                            relu: self.finish.relu,
                            target: self.target,
                            tile: PhantomData,
                        });
                    }
                }
            });
        });
    }

    /// The products of one panel, one for each point.
    fn multiply(&self, inputs: &[f32], packed: &[f32], width: usize, tiles: usize, out: &mut [f32]) {
        let (plan, sources) = (self.plan, self.plan.sources);
        let rows: Vec<usize> = (0..tiles).map(|tile| tile * sources).collect();
        let c_rows: Vec<usize> = (0..tiles).map(|tile| tile * width).collect();
        for (point, out) in out.chunks_exact_mut(tiles * width).enumerate() {
            plan.isa.run(Product {
                a: &inputs[point * tiles * sources..(point + 1) * tiles * sources],
                rows: &rows,
                runs: &[Run { start: 0, len: sources }],
                step: 1,
                b: &packed[point * sources * width..(point + 1) * sources * width],
                b_step: width,
                vectors: plan.panels().vectors(width),
                c: Shared::new(out),
                c_rows: &c_rows,
                columns: width,
                start: Start::Zero,
                relu: false,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::conv::ConvShape;

    fn tiles(channels: [usize; 2], size: usize, batch: usize, stride: usize) -> Option<Tiles> {
        let shape = ConvShape {
            batch,
            in_channels: channels[0],
            in_height: size,
            in_width: size,
            out_channels: channels[1],
            kernel: [3, 3],
            stride: [stride; 2],
            padding: [[0, 0]; 2],
            dilation: [1, 1],
            groups: 1,
        };
        let [y, x] = shape.forward_axes();
        Tiles::that_pay(batch, channels[0], channels[1], &y, &x)
    }

    #[test]
    fn tiles_are_taken_where_they_pay() {
        assert_eq!(tiles([32, 64], 26, 128, 1), Some(Tiles::Four));
        assert_eq!(tiles([64, 64], 4, 64, 1), Some(Tiles::Two));
        assert_eq!(tiles([32, 64], 26, 128, 2), None); // a stride
        assert_eq!(tiles([3, 64], 26, 128, 1), None); // few channels
        assert_eq!(tiles([512, 512], 9, 16, 1), None); // few tiles for many weights
        assert_eq!(tiles([256, 256], 3, 1, 1), None); // one tile
    }
}
