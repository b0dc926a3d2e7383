//! Buffers that live as long as their thread: a training step takes no large block from the system.

use std::cell::RefCell;

/// One cache line; every buffer starts on one, so that no vector of it straddles two.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
struct Line([u32; LINE]);

/// Elements of 4 bytes in a line.
const LINE: usize = 16;

thread_local! {
    /// Buffers not in use on this thread: several, because an operator takes one within another, and a thread that waits inside
    /// an operator may be handed another task by rayon.
    static FREE: RefCell<Vec<Vec<Line>>> = const { RefCell::new(Vec::new()) };
}

/// A plain 4-byte number, of which every bit pattern is a value.
///
/// # Safety
/// Implementors must have size 4, alignment 4, no padding and no invalid bit pattern.
pub(crate) unsafe trait Word: Copy {}
// SAFETY: 4 bytes, any bit pattern.
unsafe impl Word for f32 {}
// SAFETY: 4 bytes, any bit pattern.
unsafe impl Word for u32 {}

/// Lends one buffer of `len` elements. What is in it is left over from earlier use.
pub(crate) fn with<T: Word, R>(len: usize, body: impl FnOnce(&mut [T]) -> R) -> R {
    let count = len.div_ceil(LINE);
    let mut lines = FREE.with_borrow_mut(|free| take(free, count));
    if lines.len() < count {
        lines.resize(count, Line([0; LINE]));
    }
    // SAFETY: `count` initialised lines are `count * LINE >= len` elements of 4 bytes, any bits are a value of `T`, the
    // alignment of a line is larger than that of `T`, and `lines` is borrowed by nobody else while `body` runs.
    let slice = unsafe { std::slice::from_raw_parts_mut(lines.as_mut_ptr().cast::<T>(), len) };
    let result = body(slice);
    FREE.with_borrow_mut(|free| free.push(lines));
    result
}

/// The smallest buffer of so many lines, or else the largest: so that not every one grows as large as the largest need.
fn take(free: &mut Vec<Vec<Line>>, count: usize) -> Vec<Line> {
    let fit = |lines: &Vec<Line>| (count.saturating_sub(lines.len()), lines.len());
    match (0..free.len()).min_by_key(|i| fit(&free[*i])) {
        Some(best) => free.swap_remove(best),
        None => Vec::new(),
    }
}

/// Lends several buffers cut from one.
pub(crate) fn with_parts<T: Word, const N: usize, R>(lens: [usize; N], body: impl FnOnce([&mut [T]; N]) -> R) -> R {
    let total = lens.iter().map(|len| len.next_multiple_of(LINE)).sum();
    with(total, |mut rest: &mut [T]| {
        body(lens.map(|len| {
            let (part, next) = std::mem::take(&mut rest).split_at_mut(len.next_multiple_of(LINE));
            rest = next;
            &mut part[..len]
        }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_aligned_and_apart() {
        with_parts([3, 0, 17], |[a, b, c]: [&mut [f32]; 3]| {
            a.fill(1.0);
            c.fill(2.0);
            assert_eq!((a.len(), b.len(), c.len()), (3, 0, 17));
            assert!(a.iter().all(|&v| v == 1.0));
            assert_eq!(c.as_ptr() as usize % 64, 0);
        });
    }

    #[test]
    fn a_buffer_that_fits_is_taken_before_a_larger_one() {
        let lens = |free: &[Vec<Line>]| free.iter().map(Vec::len).collect::<Vec<_>>();
        let mut free = [8, 2, 5].map(|lines| vec![Line([0; LINE]); lines]).to_vec();
        assert_eq!(take(&mut free, 3).len(), 5);
        assert_eq!(take(&mut free, 9).len(), 8);
        assert_eq!(lens(&free), [2]);
        assert_eq!((take(&mut free, 1).len(), take(&mut free, 1).len()), (2, 0));
    }

    #[test]
    fn a_buffer_in_use_is_not_lent_again() {
        with(8, |a: &mut [u32]| {
            a.fill(7);
            with(8, |b: &mut [u32]| b.fill(9));
            assert!(a.iter().all(|&v| v == 7));
        });
    }
}
