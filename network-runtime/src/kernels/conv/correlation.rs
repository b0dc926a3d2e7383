//! Sums over taps: the forward pass and, class by class of the stride, the input gradient.

use std::ops::Range;

use crate::kernels::{
    isa::Isa,
    layout::{Image, Window},
    panels::Panels,
    parallel::Shared,
    product::{Product, Run, Start},
    scratch,
};

use super::{
    ConvShape, depthwise,
    shape::Axis,
    weights::Weights,
    winograd::{self, Target, Tiles},
};

/// Steps of a sum after which the tile's results go to memory, so that a panel of weights stays in the second cache.
const DEPTH: usize = 512;

/// How a correlation is calculated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Method {
    /// The micro-kernel on the image itself.
    Direct,
    /// Winograd's minimal filtering.
    Winograd(Tiles),
    /// Every channel by itself.
    Depthwise,
}

/// `target[pixel][t] = Σ over taps and sources s of source[pixel + tap][s] · weight[tap][s][t]`
#[derive(Debug)]
pub(crate) struct Correlation {
    pub(crate) isa: Isa,
    pub(crate) y: Axis,
    pub(crate) x: Axis,
    pub(crate) groups: usize,
    /// Source channels of a group.
    pub(crate) sources: usize,
    /// Target channels of a group.
    pub(crate) targets: usize,
    method: Method,
}

/// What happens to a sum on its way out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Finish<'a> {
    /// One value per target channel, each group filled up to whole vectors.
    pub(crate) bias: Option<&'a [f32]>,
    pub(crate) relu: bool,
}

/// Where the pixels of a block go, channels last.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sink<'a> {
    pub(crate) out: Shared<'a, f32>,
    /// Offset of the block's first pixel.
    pub(crate) start: usize,
    /// From one row of pixels to the next.
    pub(crate) row: usize,
    /// From one pixel to the next.
    pub(crate) column: usize,
}

impl Correlation {
    pub(crate) fn new(isa: Isa, weights: Weights, shape: &ConvShape, y: Axis, x: Axis) -> Self {
        let (groups, sources, targets) = (shape.groups, weights.sources(), weights.targets());
        let method = if groups > 1 && sources == 1 && targets == 1 {
            Method::Depthwise
        } else {
            let tiles = if groups == 1 { Tiles::that_pay(shape.batch, sources, targets, &y, &x) } else { None };
            tiles.map_or(Method::Direct, Method::Winograd)
        };
        Correlation { isa, y, x, groups, sources, targets, method }
    }

    /// The tiles, if it is calculated with some.
    pub(crate) fn tiles(&self) -> Option<Tiles> {
        match self.method {
            Method::Winograd(tiles) => Some(tiles),
            _ => None,
        }
    }

    /// Floats of the packed weights.
    pub(crate) fn packed_len(&self) -> usize {
        let taps = self.y.taps.len() * self.x.taps.len();
        match self.method {
            Method::Direct => self.groups * taps * self.sources * self.panels().padded(),
            Method::Winograd(tiles) => tiles.points() * self.sources * self.panels().padded(),
            // A vector may be read over the end of the last row.
            Method::Depthwise => taps * self.groups + self.isa.lanes(),
        }
    }

    /// Writes the packed weights.
    pub(crate) fn pack(&self, weights: Weights, out: &mut [f32]) {
        match self.method {
            Method::Direct => weights.pack(self.panels(), self.groups, &self.y, &self.x, out),
            Method::Winograd(tiles) => winograd::pack(tiles, weights, self.panels(), &self.y, &self.x, self.isa, out),
            Method::Depthwise => weights.pack_depthwise(self.groups, &self.y, &self.x, out),
        }
    }

    /// Floats of a padded bias.
    pub(crate) fn bias_len(&self) -> usize {
        match self.method {
            Method::Depthwise => self.groups.next_multiple_of(self.isa.lanes()),
            _ => self.groups * self.panels().padded(),
        }
    }

    /// Writes the bias group by group, each filled up to whole vectors.
    pub(crate) fn pack_bias(&self, bias: &[f32], out: &mut [f32]) {
        out.fill(0.0);
        match self.method {
            Method::Depthwise => out[..bias.len()].copy_from_slice(bias),
            _ => {
                for (out, bias) in out.chunks_mut(self.panels().padded().max(1)).zip(bias.chunks(self.targets.max(1))) {
                    out[..bias.len()].copy_from_slice(bias);
                }
            }
        }
    }

    pub(crate) fn panels(&self) -> Panels {
        Panels::new(self.isa, self.targets)
    }

    /// The part of the source that a block of target rows sees.
    pub(crate) fn window(&self, rows: &Range<usize>) -> Window {
        Window {
            row: self.y.source + (rows.start * self.y.source_step) as isize,
            rows: self.y.extent(rows.len()),
            column: self.x.source,
            columns: self.x.extent(self.x.count),
        }
    }

    /// Calculates the target pixels of some rows.
    pub(crate) fn block(&self, packed: &[f32], finish: Finish, image: Image, rows: Range<usize>, sink: Sink) {
        if rows.is_empty() || self.x.count == 0 {
            return;
        }
        match self.method {
            Method::Direct => self.direct(packed, finish, image, rows, sink),
            Method::Winograd(tiles) => {
                let (columns, target) = (self.x.count, Target::Pixels(sink));
                winograd::Block { plan: self, packed, finish, image, rows, columns, target }.run(tiles);
            }
            Method::Depthwise => depthwise::block(self, packed, finish, image, rows, sink),
        }
    }

    /// The micro-kernel, with output pixels as rows and kernel rows as runs.
    fn direct(&self, packed: &[f32], finish: Finish, image: Image, rows: Range<usize>, sink: Sink) {
        with_view(self.isa, image, self.window(&rows), false, |a, pitch| {
            let pixels = (0..rows.len()).flat_map(|i| (0..self.x.count).map(move |j| (i, j)));
            let (row_step, column_step) = (self.y.source_step * pitch, self.x.source_step * image.channels);
            let a_rows: Vec<usize> = pixels.clone().map(|(i, j)| i * row_step + j * column_step).collect();
            let mut c_rows: Vec<usize> = pixels.map(|(i, j)| sink.start + i * sink.row + j * sink.column).collect();
            let depths = in_depths(self.runs(pitch, image.channels));
            let panels = self.panels();
            let depth = self.y.taps.len() * self.x.taps.len() * self.sources;
            for group in 0..self.groups {
                // Without taps there may be no source at all.
                let a = a.get(group * self.sources..).unwrap_or_default();
                for panel in 0..panels.count() {
                    let (first, columns, width) = panels.get(panel);
                    let column = group * panels.padded() + first;
                    let mut b = &packed[column * depth..column * depth + depth * width];
                    for (index, runs) in depths.iter().enumerate() {
                        self.isa.run(Product {
                            a,
                            rows: &a_rows,
                            runs,
                            step: 1,
                            b,
                            b_step: width,
                            vectors: panels.vectors(width),
                            c: sink.out,
                            c_rows: &c_rows,
                            columns,
                            start: match finish.bias {
                                _ if index > 0 => Start::Sum,
                                Some(bias) => Start::Bias(&bias[column..]),
                                None => Start::Zero,
                            },
                            relu: finish.relu && index + 1 == depths.len(),
                        });
                        b = &b[runs.iter().map(|run| run.len).sum::<usize>() * width..];
                    }
                    c_rows.iter_mut().for_each(|row| *row += columns);
                }
            }
        });
    }

    /// Where the sources of one pixel are: whole kernel rows where they lie side by side.
    fn runs(&self, pitch: usize, channels: usize) -> Vec<Run> {
        let row = self.y.taps.iter().map(|tap| tap.offset * pitch);
        if self.groups == 1 && self.x.is_contiguous() {
            row.map(|start| Run { start, len: self.x.taps.len() * self.sources }).collect()
        } else {
            let runs =
                |row| self.x.taps.iter().map(move |tap| Run { start: row + tap.offset * channels, len: self.sources });
            row.flat_map(runs).collect()
        }
    }
}

/// The window of an image, borrowed if it can be, and the distance of its rows. `slack` demands that a vector may be
/// read over its end.
pub(crate) fn with_view<R>(
    isa: Isa,
    image: Image,
    window: Window,
    slack: bool,
    body: impl FnOnce(&[f32], usize) -> R,
) -> R {
    match image.borrow(window) {
        Some((data, pitch)) if !slack => body(data, pitch),
        _ => scratch::with(image.copy_len(window), |copy: &mut [f32]| {
            image.copy(isa, window, copy);
            body(copy, window.columns * image.channels)
        }),
    }
}

/// Runs grouped, long ones cut, so that no group has more than [`DEPTH`] steps. At least one group.
fn in_depths(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let total: usize = runs.iter().map(|run| run.len).sum();
    let limit = total.div_ceil(total.div_ceil(DEPTH).max(1)).max(1);
    let mut groups = vec![vec![]];
    let mut room = limit;
    for mut run in runs {
        while run.len > 0 {
            if room == 0 {
                groups.push(vec![]);
                room = limit;
            }
            let len = run.len.min(room);
            if let Some(group) = groups.last_mut() {
                group.push(Run { len, ..run });
            }
            room -= len;
            run = Run { start: run.start + len, len: run.len - len };
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depths_keep_every_step_in_order() {
        for lens in [vec![], vec![3, 3, 3], vec![512, 1], vec![2000], vec![96; 30], vec![600, 1, 700]] {
            let mut start = 7;
            let runs: Vec<Run> = lens
                .iter()
                .map(|&len| {
                    start += len + 5;
                    Run { start, len }
                })
                .collect();
            let steps = |runs: &[Run]| runs.iter().flat_map(|run| run.start..run.start + run.len).collect::<Vec<_>>();
            let groups = in_depths(runs.clone());
            assert!(groups.iter().all(|group| steps(group).len() <= DEPTH));
            assert_eq!(steps(&groups.concat()), steps(&runs));
        }
    }
}
