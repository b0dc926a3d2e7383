//! Weights in the order the kernels read them.

use crate::kernels::{
    panels::Panels,
    parallel::{self, Shared},
};

use super::{ConvShape, shape::Axis};

/// Burn's `[out, in / groups, rows, columns]`, seen from the forward pass or from the input gradient, where targets and
/// sources change sides.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Weights<'a> {
    data: &'a [f32],
    kernel: [usize; 2],
    group_in: usize,
    group_out: usize,
    backward: bool,
}

impl<'a> Weights<'a> {
    pub(crate) fn forward(shape: &ConvShape, data: &'a [f32]) -> Self {
        Weights {
            data,
            kernel: shape.kernel,
            group_in: shape.group_in(),
            group_out: shape.group_out(),
            backward: false,
        }
    }

    pub(crate) fn backward(shape: &ConvShape, data: &'a [f32]) -> Self {
        Weights { backward: true, ..Weights::forward(shape, data) }
    }

    /// Target channels of a group.
    pub(crate) fn targets(&self) -> usize {
        if self.backward { self.group_in } else { self.group_out }
    }

    /// Source channels of a group.
    pub(crate) fn sources(&self) -> usize {
        if self.backward { self.group_out } else { self.group_in }
    }

    /// Where the weight from `source` to `target` is, and how far the next target's and the next source's are.
    fn locate(&self, group: usize, kernel: [usize; 2]) -> (usize, usize, usize) {
        let area = self.kernel[0] * self.kernel[1];
        let start = group * self.group_out * self.group_in * area + kernel[0] * self.kernel[1] + kernel[1];
        let (out, into) = (self.group_in * area, area);
        if self.backward { (start, into, out) } else { (start, out, into) }
    }

    /// One row of `channels` weights per tap, for convolutions in which every channel is a group.
    pub(crate) fn pack_depthwise(&self, channels: usize, y: &Axis, x: &Axis, out: &mut [f32]) {
        let taps = y.taps.iter().flat_map(|ty| x.taps.iter().map(|tx| [ty.kernel, tx.kernel]));
        for (line, kernel) in out.chunks_exact_mut(channels.max(1)).zip(taps) {
            for (channel, value) in line.iter_mut().enumerate() {
                *value = self.data[self.locate(channel, kernel).0];
            }
        }
    }

    /// For each group and each panel of targets a matrix `[tap row][tap column][source][target]`, the last panel's
    /// targets filled up with zeros to whole vectors.
    pub(crate) fn pack(&self, panels: Panels, groups: usize, y: &Axis, x: &Axis, out: &mut [f32]) {
        let (sources, taps) = (self.sources(), y.taps.len() * x.taps.len());
        let depth = taps * sources;
        let size = depth * panels.padded();
        let out_len = groups * size;
        let shared = Shared::new(&mut out[..out_len]);
        parallel::run(groups * panels.count() * taps, out_len, |task| {
            let (group, panel, tap) = (task / (panels.count() * taps), task / taps % panels.count(), task % taps);
            let (first, columns, width) = panels.get(panel);
            let kernel = [y.taps[tap / x.taps.len()].kernel, x.taps[tap % x.taps.len()].kernel];
            let (start, target_step, source_step) = self.locate(group, kernel);
            // SAFETY: each task's matrix rows are its own, within `out_len`.
            let out = unsafe { shared.slice(group * size + first * depth + tap * sources * width, sources * width) };
            for (source, line) in out.chunks_exact_mut(width).enumerate() {
                let start = start + first * target_step + source * source_step;
                let (used, rest) = line.split_at_mut(columns);
                for (target, value) in used.iter_mut().enumerate() {
                    *value = self.data[start + target * target_step];
                }
                rest.fill(0.0);
            }
        });
    }
}
