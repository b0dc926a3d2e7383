//! Every kernel against its definition in 64-bit numbers on every instruction set of the machine, its gradients against
//! differences of that definition, and bit for bit on 1, 2, 3 and 7 threads.

#![allow(missing_docs, unreachable_pub, clippy::needless_range_loop, clippy::too_many_arguments)]

// See `benches/kernels/threads`.
#[cfg(miri)]
extern crate threads as rayon;

mod attention;
mod batch_norm;
mod common;
mod conv;
mod dense;
mod differences;
mod elementwise;
mod pool;
mod recurrent;
mod reference;
mod small;
