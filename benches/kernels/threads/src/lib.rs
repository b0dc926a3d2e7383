//! What the kernels take of rayon, on the standard library's threads.
//!
//! Miri cannot follow rayon's own queues, which turn integers into pointers; these threads it can, and it reports every
//! race between two tasks of a kernel. Under Miri this crate takes rayon's place.

use std::{
    cell::Cell,
    ops::Range,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

thread_local! {
    static THREADS: Cell<usize> = const { Cell::new(2) };
}

/// Threads that tasks are spread over: two, or what a pool says.
pub fn current_num_threads() -> usize {
    THREADS.get()
}

/// A number of threads to be.
#[derive(Default)]
pub struct ThreadPoolBuilder(usize);

impl ThreadPoolBuilder {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn num_threads(self, threads: usize) -> Self {
        Self(threads)
    }

    pub fn build(self) -> Result<ThreadPool, std::convert::Infallible> {
        Ok(ThreadPool(self.0.max(1)))
    }
}

/// A number of threads.
pub struct ThreadPool(usize);

impl ThreadPool {
    pub fn install<R>(&self, body: impl FnOnce() -> R) -> R {
        let before = THREADS.replace(self.0);
        let result = body();
        THREADS.set(before);
        result
    }
}

/// Tasks with numbers.
pub struct Tasks(Range<usize>);

impl Tasks {
    pub fn with_max_len(self, _: usize) -> Self {
        self
    }

    /// Each thread takes the next task that is left, as work stealing would have it.
    pub fn for_each(self, task: impl Fn(usize) + Sync) {
        let (next, threads) = (AtomicUsize::new(self.0.start), current_num_threads());
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    THREADS.set(threads);
                    loop {
                        // Relaxed: it hands out numbers; the kernels' data is ordered by the scope alone.
                        let index = next.fetch_add(1, Ordering::Relaxed);
                        if index >= self.0.end {
                            break;
                        }
                        task(index);
                    }
                });
            }
        });
    }
}

pub mod prelude {
    use super::Tasks;

    pub trait IntoParallelIterator {
        fn into_par_iter(self) -> Tasks;
    }

    impl IntoParallelIterator for std::ops::Range<usize> {
        fn into_par_iter(self) -> Tasks {
            Tasks(self)
        }
    }
}
