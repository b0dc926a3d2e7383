//! How a tensor is cut into tasks, in either layout.

use std::ops::Range;

use crate::kernels::{
    layout::Layout,
    parallel::{self, Shared},
};

/// Floats of a block of pixels, channels last.
const BLOCK: usize = 1 << 14;

/// Pixels of a block at most: their sum is still exact to a few bits in f32.
const PIXELS: usize = 1 << 10;

/// The sizes of a tensor and their order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cut {
    pub(super) batch: usize,
    pub(super) channels: usize,
    pub(super) pixels: usize,
    pub(super) layout: Layout,
}

/// Elements that lie together: whole pixels with all channels, or one channel of one sample.
#[derive(Debug, Clone)]
pub(super) struct Segment {
    pub(super) elements: Range<usize>,
    /// Channels of every pixel.
    pub(super) channels: Range<usize>,
}

impl Segment {
    /// Values of each channel.
    pub(super) fn count(&self) -> usize {
        self.elements.len() / self.channels.len().max(1)
    }
}

impl Cut {
    /// Values of a channel.
    pub(super) fn count(&self) -> usize {
        self.batch * self.pixels
    }

    /// Floats in all.
    pub(super) fn len(&self) -> usize {
        self.count() * self.channels
    }

    fn is_channels_last(&self) -> bool {
        self.layout == Layout::Nhwc && self.channels > 1
    }

    /// Pixels of a segment.
    fn block(&self) -> usize {
        (BLOCK / self.channels.max(1)).clamp(1, PIXELS)
    }

    pub(super) fn segments(&self) -> usize {
        if self.len() == 0 {
            0
        } else if self.is_channels_last() {
            self.count().div_ceil(self.block())
        } else {
            self.batch * self.channels
        }
    }

    pub(super) fn segment(&self, index: usize) -> Segment {
        if self.is_channels_last() {
            let first = index * self.block();
            let end = (first + self.block()).min(self.count());
            Segment { elements: first * self.channels..end * self.channels, channels: 0..self.channels }
        } else {
            let channel = index % self.channels;
            Segment { elements: index * self.pixels..(index + 1) * self.pixels, channels: channel..channel + 1 }
        }
    }

    /// Two numbers per segment and channel of it, calculated in parallel, handed to `add` in the order of segments.
    pub(super) fn reduce(
        &self,
        sums: impl Fn(&Segment, &mut [f32], &mut [f32]) + Sync,
        mut add: impl FnMut(usize, usize, f32, f32),
    ) {
        let segments = self.segments();
        if segments == 0 {
            return;
        }
        let width = self.segment(0).channels.len();
        let mut partial = vec![0.0f32; segments * 2 * width];
        let shared = Shared::new(&mut partial);
        parallel::run(segments, parallel::MOVED * self.len(), |index| {
            // SAFETY: each segment's sums are its own.
            let (first, second) = unsafe { shared.slice(index * 2 * width, 2 * width) }.split_at_mut(width);
            sums(&self.segment(index), first, second);
        });
        for (index, partial) in partial.chunks_exact(2 * width).enumerate() {
            let segment = self.segment(index);
            for (at, channel) in segment.channels.clone().enumerate() {
                add(channel, segment.count(), partial[at], partial[width + at]);
            }
        }
    }
}
