//! Work split over threads so that no result depends on how many there are.
//!
//! Two rules give that: the split into tasks depends on shapes only, and what several tasks sum up is summed per task
//! and added in the order of the tasks.

use std::{
    marker::PhantomData,
    sync::atomic::{AtomicUsize, Ordering},
};

/// Multiplications below which waking other threads costs more than it saves: some ten microseconds of one thread. Miri is to
/// see threads, and has time for a handful of numbers only.
const WORTH_A_THREAD: usize = if cfg!(miri) { 1 } else { 1 << 19 };

/// What a float that is moved counts in multiplications: it comes from further away than a register.
pub(crate) const MOVED: usize = 8;

/// Calls `task(0)` … `task(tasks - 1)`, in parallel if `work` (multiplications, in all) is worth it.
pub(crate) fn run(tasks: usize, work: usize, task: impl Fn(usize) + Sync) {
    let threads = rayon::current_num_threads().min(tasks);
    if threads <= 1 || work < WORTH_A_THREAD {
        return (0..tasks).for_each(task);
    }
    // The thread that asks takes tasks as well: it would only wait for others to wake up, and then to be woken itself.
    let next = AtomicUsize::new(0);
    let take = || {
        while let Some(index) = Some(next.fetch_add(1, Ordering::Relaxed)).filter(|index| *index < tasks) {
            task(index);
        }
    };
    rayon::in_place_scope(|scope| {
        (1..threads).for_each(|_| scope.spawn(|_| take()));
        take();
    });
}

/// The half-open range of part `index` of `parts` almost equal parts of `0..total`.
pub(crate) fn part(total: usize, parts: usize, index: usize) -> std::ops::Range<usize> {
    total * index / parts..total * (index + 1) / parts
}

/// Adds `parts` consecutive partial sums of `out.len()` each onto `out`, in order.
pub(crate) fn add_parts(out: &mut [f32], partial: &[f32]) {
    const BLOCK: usize = 1 << 14;
    let len = out.len();
    if len == 0 {
        return;
    }
    let sums = Shared::new(out);
    run(len.div_ceil(BLOCK), partial.len(), |block| {
        let range = block * BLOCK..(block * BLOCK + BLOCK).min(len);
        // SAFETY: blocks do not overlap, and `range` ends at `len`.
        let sums = unsafe { sums.slice(range.start, range.len()) };
        for part in partial.chunks_exact(len) {
            for (sum, value) in sums.iter_mut().zip(&part[range.clone()]) {
                *sum += value;
            }
        }
    });
}

/// A mutable slice that several tasks write disjoint parts of.
#[derive(Debug)]
pub(crate) struct Shared<'a, T> {
    start: *mut T,
    len: usize,
    slice: PhantomData<&'a mut [T]>,
}

impl<T> Clone for Shared<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Shared<'_, T> {}
// SAFETY: access goes through `unsafe` functions whose callers vouch for disjointness; elements may change threads.
unsafe impl<T: Send> Send for Shared<'_, T> {}
// SAFETY: as above.
unsafe impl<T: Send> Sync for Shared<'_, T> {}

impl<'a, T> Shared<'a, T> {
    /// Shares a slice out.
    pub(crate) fn new(slice: &'a mut [T]) -> Self {
        Shared { start: slice.as_mut_ptr(), len: slice.len(), slice: PhantomData }
    }

    /// `len` elements from `start`.
    ///
    /// # Safety
    /// They must lie within the slice, and no other part in use at the same time may overlap them.
    #[allow(clippy::mut_from_ref)]
    pub(crate) unsafe fn slice(&self, start: usize, len: usize) -> &'a mut [T] {
        debug_assert!(start.checked_add(len).is_some_and(|end| end <= self.len));
        // SAFETY: the caller vouches for bounds and disjointness.
        unsafe { std::slice::from_raw_parts_mut(self.start.add(start), len) }
    }

    /// The first element's address, for kernels that write rows which lie apart.
    pub(crate) fn as_mut_ptr(self) -> *mut T {
        self.start
    }

    /// Elements in all.
    pub(crate) fn len(self) -> usize {
        self.len
    }
}

/// A vector every element of which the caller is about to write.
///
/// # Safety
/// Every element must be written before it is read. `T` must be a plain number.
pub(crate) unsafe fn unwritten<T: Copy>(len: usize) -> Vec<T> {
    let mut vector = Vec::with_capacity(len);
    // SAFETY: the capacity is there; the caller vouches that nothing is read before it is written. Zeroing instead would
    // cost a pass over memory per operator.
    #[allow(clippy::uninit_vec)]
    unsafe {
        vector.set_len(len)
    };
    vector
}
