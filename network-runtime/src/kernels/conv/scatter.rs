//! Rank-1 updates from lists of gradients: each is multiplied with a window of the input, and with the weights.

use crate::kernels::{
    parallel::Shared,
    simd::{Kernel, Simd},
};

/// Gradients that are not zero, a list per output channel.
#[derive(Debug)]
pub(crate) struct Lists<'a> {
    /// First float of the input's window, `capacity` per channel.
    pub(crate) origins: &'a mut [u32],
    /// The gradients, `capacity` per channel.
    pub(crate) grads: &'a mut [f32],
    /// How many there are, per channel.
    pub(crate) counts: &'a mut [u32],
    pub(crate) capacity: usize,
}

impl Lists<'_> {
    /// Adds every channel's sum: the bias gradient.
    pub(crate) fn add_sums(&self, out: &mut [f32]) {
        for (channel, out) in out.iter_mut().enumerate() {
            let first = channel * self.capacity;
            *out += self.grads[first..first + self.counts[channel] as usize].iter().sum::<f32>();
        }
    }
}

/// Walks the lists.
pub(crate) struct Scatter<'a> {
    pub(crate) lists: Lists<'a>,
    /// Where the kernel's rows start in a window.
    pub(crate) offsets: &'a [usize],
    /// Vectors of a row.
    pub(crate) vectors: usize,
    /// Input channels of a group.
    pub(crate) group_in: usize,
    /// Output channels of a group.
    pub(crate) group_out: usize,
    /// The input.
    pub(crate) x: &'a [f32],
    /// Its gradient, laid out the same; empty if it is not wanted.
    pub(crate) input: Shared<'a, f32>,
    /// `[out][row][vector]`, filled up with zeros.
    pub(crate) packed: &'a [f32],
    /// Their gradient, laid out the same; empty if it is not wanted.
    pub(crate) weights: &'a mut [f32],
}

/// Registers for sums: rows × vectors of a tile.
const fn registers<S: Simd>() -> usize {
    if S::LANES == 16 { 18 } else { 12 }
}

impl Kernel for Scatter<'_> {
    type Out = ();

    #[inline(always)]
    fn run<S: Simd>(mut self, simd: S) {
        debug_assert!(self.in_bounds::<S>(), "a window leaves the image");
        // Both walks of all channels one after the other: the input's rows stay in the first cache for one, the
        // gradient's for the other.
        if !self.weights.is_empty() {
            each_tile::<S, true>(simd, &mut self);
        }
        if self.input.len() > 0 {
            each_tile::<S, false>(simd, &mut self);
        }
    }
}

impl Scatter<'_> {
    /// Whether every window lies within the image, and every channel's rows within the weights.
    fn in_bounds<S: Simd>(&self) -> bool {
        let channels = self.lists.counts.len();
        let size = self.offsets.len() * self.vectors * S::LANES;
        let reach = self.offsets.iter().max().map_or(0, |offset| offset + self.vectors * S::LANES);
        let image = if self.input.len() > 0 { self.x.len().min(self.input.len()) } else { self.x.len() };
        (0..channels).all(|channel| {
            let first = channel * self.lists.capacity;
            let group = channel / self.group_out * self.group_in;
            let origins = &self.lists.origins[first..first + self.lists.counts[channel] as usize];
            origins.iter().all(|origin| *origin as usize + group + reach <= image)
        }) && (self.weights.is_empty() || self.weights.len() == channels * size)
            && (self.input.len() == 0 || self.packed.len() == channels * size)
    }
}

/// Every channel's rows, as many rows and vectors at once as fit into registers.
#[inline(always)]
fn each_tile<S: Simd, const WEIGHTS: bool>(simd: S, p: &mut Scatter) {
    let parts = p.vectors.div_ceil(6).max(1);
    let (least, more) = (p.vectors / parts, p.vectors % parts);
    let (mut group_start, mut in_group) = (0, 0);
    for channel in 0..p.lists.counts.len() {
        if in_group == p.group_out {
            (group_start, in_group) = (group_start + p.group_in, 0);
        }
        in_group += 1;
        if p.lists.counts[channel] == 0 {
            continue;
        }
        let mut first = 0;
        for part in 0..parts.min(p.vectors) {
            let vectors = least + usize::from(part < more);
            let at_once = const { registers::<S>() }.checked_div(vectors).unwrap_or(1).clamp(1, 3);
            let mut row = 0;
            while row < p.offsets.len() {
                let rows = at_once.min(p.offsets.len() - row);
                let place = Place { channel, start: group_start, row, first };
                /// Calls the tile of the size at hand.
                macro_rules! tiles {
                    ($($r:literal)*) => {
                        match (rows, vectors) {
                            // SAFETY: `in_bounds` states that windows and rows are within their slices.
                            $(
                                ($r, 1) => unsafe { tile::<S, WEIGHTS, $r, 1>(simd, p, place) },
                                ($r, 2) => unsafe { tile::<S, WEIGHTS, $r, 2>(simd, p, place) },
                                ($r, 3) => unsafe { tile::<S, WEIGHTS, $r, 3>(simd, p, place) },
                                ($r, 4) => unsafe { tile::<S, WEIGHTS, $r, 4>(simd, p, place) },
                                ($r, 5) => unsafe { tile::<S, WEIGHTS, $r, 5>(simd, p, place) },
                                ($r, 6) => unsafe { tile::<S, WEIGHTS, $r, 6>(simd, p, place) },
                            )*
                            _ => debug_assert!(false, "a tile of {rows} rows, {vectors} vectors"),
                        }
                    };
                }
                tiles!(1 2 3);
                row += rows;
            }
            first += vectors;
        }
    }
}

/// A tile of a channel's rows.
#[derive(Clone, Copy)]
struct Place {
    channel: usize,
    /// First channel of the group in the input.
    start: usize,
    /// First row.
    row: usize,
    /// First vector of each row.
    first: usize,
}

/// `R` rows and `N` vectors of each.
///
/// # Safety
/// See [`Scatter::in_bounds`].
#[inline(always)]
unsafe fn tile<S: Simd, const WEIGHTS: bool, const R: usize, const N: usize>(
    simd: S,
    p: &mut Scatter,
    Place { channel, start, row, first }: Place,
) {
    // SAFETY: rows and vectors are those of the channel; windows lie within the image.
    unsafe {
        let list = channel * p.lists.capacity;
        let count = *p.lists.counts.get_unchecked(channel) as usize;
        let origins = p.lists.origins.as_ptr().add(list);
        let grads = p.lists.grads.as_ptr().add(list);
        let start = start + first * S::LANES;
        let mut offsets = [0usize; R];
        for r in 0..R {
            offsets[r] = start + *p.offsets.get_unchecked(row + r);
        }
        let at = |r: usize, n: usize| ((channel * p.offsets.len() + row + r) * p.vectors + first + n) * S::LANES;
        let mut held = [[simd.zero(); N]; R];
        for r in 0..R {
            for n in 0..N {
                let from = if WEIGHTS { p.weights.as_ptr() } else { p.packed.as_ptr() };
                held[r][n] = simd.load(from.add(at(r, n)));
            }
        }
        for index in 0..count {
            let grad = simd.splat(*grads.add(index));
            let origin = *origins.add(index) as usize;
            for r in 0..R {
                for n in 0..N {
                    let place = origin + offsets[r] + n * S::LANES;
                    if WEIGHTS {
                        held[r][n] = simd.fma(grad, simd.load(p.x.as_ptr().add(place)), held[r][n]);
                    } else {
                        let place = p.input.as_mut_ptr().add(place);
                        simd.store(place, simd.fma(grad, held[r][n], simd.load(place)));
                    }
                }
            }
        }
        if WEIGHTS {
            for r in 0..R {
                for n in 0..N {
                    simd.store(p.weights.as_mut_ptr().add(at(r, n)), held[r][n]);
                }
            }
        }
    }
}
