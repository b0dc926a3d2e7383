//! What the kernels take of rayon, on the standard library's threads.
//!
//! Miri cannot follow rayon's own queues, which turn integers into pointers; these threads it can, and it reports every
//! race between two tasks of a kernel. Under Miri this crate takes rayon's place.

use std::{cell::Cell, thread};

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

/// What threads are spawned in that are waited for.
pub struct Scope<'scope, 'env>(&'scope thread::Scope<'scope, 'env>);

impl<'scope> Scope<'scope, '_> {
    pub fn spawn(&self, body: impl FnOnce(&()) + Send + 'scope) {
        let threads = current_num_threads();
        self.0.spawn(move || {
            THREADS.set(threads);
            body(&());
        });
    }
}

/// Runs `body` on this thread, and waits for what it spawned.
pub fn in_place_scope<'env, R>(body: impl for<'scope> FnOnce(&Scope<'scope, 'env>) -> R) -> R {
    thread::scope(|scope| body(&Scope(scope)))
}
