//! Samples channels last on both sides, whatever the layout of the tensors.

use crate::kernels::{
    isa::Isa,
    layout::{Image, Layout, Window, channels_first},
    parallel::{self, Shared, unwritten},
    scratch,
};

/// Rows, columns and channels of a sample.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plane {
    pub(super) height: usize,
    pub(super) width: usize,
    pub(super) channels: usize,
}

impl Plane {
    fn len(&self) -> usize {
        self.height * self.width * self.channels
    }
}

/// Calls `body(sample, from, to)` for every sample, both channels last, and gives all that was written. `body` must
/// write every element of `to`.
pub(super) fn map(
    batch: usize,
    layout: Layout,
    from: (&[f32], Plane),
    to_plane: Plane,
    body: impl Fn(Isa, usize, &[f32], &mut [f32]) + Sync,
) -> Vec<f32> {
    // SAFETY: `body` writes every element of each sample.
    let mut out = unsafe { unwritten::<f32>(batch * to_plane.len()) };
    map_into(layout, from, (&mut out, to_plane), body);
    out
}

/// [`map`], of as many samples as `to` has room for.
pub(super) fn map_into(
    layout: Layout,
    (from, from_plane): (&[f32], Plane),
    (to, to_plane): (&mut [f32], Plane),
    body: impl Fn(Isa, usize, &[f32], &mut [f32]) + Sync,
) {
    let isa = Isa::current();
    let (from_len, to_len) = (from_plane.len(), to_plane.len());
    let batch = to.len() / to_len.max(1);
    let shared = Shared::new(to);
    parallel::run(batch, parallel::MOVED * (from.len() + shared.len()), |sample| {
        let Plane { height, width, channels } = from_plane;
        let data = &from[sample * from_len..(sample + 1) * from_len];
        if layout == Layout::Nhwc || channels == 1 {
            // SAFETY: each sample is one task's.
            return body(isa, sample, data, unsafe { shared.slice(sample * to_len, to_len) });
        }
        let window = Window { row: 0, rows: height, column: 0, columns: width };
        let image = Image { data, gate: None, layout, height, width, channels };
        let lens = [image.copy_len(window), to_len];
        scratch::with_parts(lens, |[from, to]: [&mut [f32]; 2]| {
            image.copy(isa, window, from);
            body(isa, sample, &from[..from_len], to);
            // SAFETY: each sample is one task's.
            unsafe {
                channels_first(isa, to, to_plane.channels, shared, sample * to_len, to_plane.height * to_plane.width)
            };
        });
    });
}
