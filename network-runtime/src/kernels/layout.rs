//! The order of an image tensor's axes in memory.

use crate::kernels::{
    isa::Isa,
    parallel::Shared,
    simd::{Kernel, Simd},
    transpose::Transpose,
};

/// The order of the axes of a tensor of images.
///
/// Inside, everything is channels last. Burn's tensors are logically `[batch, channels, height, width]`; a permuted view
/// can hand over and take back [`Layout::Nhwc`] without a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Layout {
    /// `[batch, channels, height, width]`
    #[default]
    Nchw,
    /// `[batch, height, width, channels]`
    Nhwc,
}

/// One sample of a tensor of images, perhaps with a gate on it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Image<'a> {
    pub(crate) data: &'a [f32],
    /// Same layout as `data`: where it is not positive, the image counts as 0. The gradient through a relu, where the
    /// gate is the relu's output.
    pub(crate) gate: Option<&'a [f32]>,
    pub(crate) layout: Layout,
    pub(crate) height: usize,
    pub(crate) width: usize,
    pub(crate) channels: usize,
}

/// A rectangle of pixels; may reach out of the image, where everything is 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) row: isize,
    pub(crate) rows: usize,
    pub(crate) column: isize,
    pub(crate) columns: usize,
}

/// Floats readable behind a copied window, so that a last vector may reach over its end.
pub(crate) const SLACK: usize = 16;

impl<'a> Image<'a> {
    /// One channel is one order.
    fn is_channels_last(&self) -> bool {
        self.layout == Layout::Nhwc || self.channels == 1 || self.height * self.width == 1
    }

    /// The window without a copy: channels last data from its first pixel on, and the distance of its rows.
    pub(crate) fn borrow(&self, window: Window) -> Option<(&'a [f32], usize)> {
        let inside = window.row >= 0
            && window.column >= 0
            && window.row as usize + window.rows <= self.height
            && window.column as usize + window.columns <= self.width;
        (inside && self.gate.is_none() && self.is_channels_last()).then(|| {
            let first = (window.row as usize * self.width + window.column as usize) * self.channels;
            (self.data.get(first..).unwrap_or_default(), self.width * self.channels)
        })
    }

    /// Floats [`Image::copy`] needs.
    pub(crate) fn copy_len(&self, window: Window) -> usize {
        window.rows * window.columns * self.channels + SLACK
    }

    /// Writes the window to `out`, channels last, rows `columns · channels` apart.
    pub(crate) fn copy(&self, isa: Isa, window: Window, out: &mut [f32]) {
        // Whole images channels first are turned round; with a gate or an edge they are copied element by element.
        let whole = Window { row: 0, rows: self.height, column: 0, columns: self.width };
        if window == whole && self.gate.is_none() && !self.is_channels_last() {
            let (pixels, channels) = (self.height * self.width, self.channels);
            let (from, out) = (self.data, Shared::new(out));
            let all = Transpose {
                from,
                from_pitch: pixels,
                rows: channels,
                columns: pixels,
                out,
                start: 0,
                out_pitch: channels,
            };
            // SAFETY: `out` is borrowed by this call alone.
            return unsafe { all.run(isa) };
        }
        isa.run(Copy { image: *self, window, out });
    }
}

/// [`Image::copy`]
struct Copy<'a> {
    image: Image<'a>,
    window: Window,
    out: &'a mut [f32],
}

impl Kernel for Copy<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        let Copy { image, window, out } = self;
        let (height, width, channels) = (image.height, image.width, image.channels);
        let pitch = window.columns * channels;
        // Columns of the window that lie within the image.
        let from = (-window.column).clamp(0, window.columns as isize) as usize;
        let to = (width as isize - window.column).clamp(from as isize, window.columns as isize) as usize;
        let first = (window.column + from as isize).max(0) as usize;
        for index in 0..window.rows {
            let line = &mut out[index * pitch..(index + 1) * pitch];
            let row = window.row + index as isize;
            if row < 0 || row as usize >= height || from >= to {
                line.fill(0.0);
                continue;
            }
            let row = row as usize;
            line[..from * channels].fill(0.0);
            line[to * channels..].fill(0.0);
            let line = &mut line[from * channels..to * channels];
            if image.is_channels_last() {
                let start = (row * width + first) * channels;
                gated_copy(line, &image.data[start..], image.gate.map(|gate| &gate[start..]));
            } else {
                for channel in 0..channels {
                    let start = (channel * height + row) * width + first;
                    let source = &image.data[start..start + to - from];
                    let pixels = line[channel..].iter_mut().step_by(channels);
                    match image.gate {
                        None => pixels.zip(source).for_each(|(out, value)| *out = *value),
                        Some(gate) => pixels
                            .zip(source)
                            .zip(&gate[start..])
                            .for_each(|((out, value), gate)| *out = if *gate > 0.0 { *value } else { 0.0 }),
                    }
                }
            }
        }
    }
}

/// `out = gate > 0 ? from : 0`
pub(crate) struct Gate<'a> {
    pub(crate) out: &'a mut [f32],
    pub(crate) from: &'a [f32],
    pub(crate) gate: &'a [f32],
}

impl Kernel for Gate<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(self, _: S) {
        gated_copy(self.out, self.from, Some(self.gate));
    }
}

/// `out = gate > 0 ? data : 0`
#[inline(always)]
fn gated_copy(out: &mut [f32], data: &[f32], gate: Option<&[f32]>) {
    match gate {
        None => out.copy_from_slice(&data[..out.len()]),
        Some(gate) => out
            .iter_mut()
            .zip(data)
            .zip(gate)
            .for_each(|((out, value), gate)| *out = if *gate > 0.0 { *value } else { 0.0 }),
    }
}

/// Pixels channels last to channels first: `out[start + channel · pitch + pixel] = from[pixel][channel]`.
///
/// # Safety
/// The elements written must belong to no other task.
pub(crate) unsafe fn channels_first(
    isa: Isa,
    from: &[f32],
    channels: usize,
    out: Shared<f32>,
    start: usize,
    pitch: usize,
) {
    let rows = from.len().checked_div(channels).unwrap_or(0);
    let all = Transpose { from, from_pitch: channels, rows, columns: channels, out, start, out_pitch: pitch };
    // SAFETY: the caller vouches that the elements are this task's.
    unsafe { all.run(isa) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_outside_is_zero_and_inside_the_image() {
        let data: Vec<f32> = (0..2 * 3 * 2).map(|v| v as f32 + 1.0).collect();
        let image = Image { data: &data, gate: None, layout: Layout::Nhwc, height: 2, width: 3, channels: 2 };
        let window = Window { row: -1, rows: 4, column: -1, columns: 5 };
        assert!(image.borrow(window).is_none());
        let mut out = vec![9.0; image.copy_len(window)];
        image.copy(Isa::Plain, window, &mut out);
        assert_eq!(out[10..20], [0., 0., 1., 2., 3., 4., 5., 6., 0., 0.]);
        assert!(out[..10].iter().chain(&out[30..40]).all(|&v| v == 0.0));
    }

    #[test]
    fn both_layouts_give_the_same_window() {
        let (height, width, channels) = (3, 4, 5);
        let nhwc: Vec<f32> = (0..60).map(|v| v as f32 - 20.0).collect();
        let mut nchw = vec![0.0; 60];
        // SAFETY: one task; 12 pixels of 5 channels are the 60 floats of `nchw`.
        unsafe { channels_first(Isa::current(), &nhwc, channels, Shared::new(&mut nchw), 0, height * width) };
        let image = |data, layout| Image { data, gate: Some(data), layout, height, width, channels };
        let window = Window { row: 1, rows: 3, column: -2, columns: 5 };
        let copied = |image: Image| {
            let mut out = vec![0.0; image.copy_len(window)];
            image.copy(Isa::current(), window, &mut out);
            out
        };
        assert_eq!(copied(image(&nhwc, Layout::Nhwc)), copied(image(&nchw, Layout::Nchw)));
    }
}
