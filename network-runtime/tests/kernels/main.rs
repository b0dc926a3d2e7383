//! Every kernel against its definition in 64-bit numbers, on every instruction set of the machine, and bit for bit on
//! one, two and three threads.

#![allow(missing_docs, unreachable_pub, clippy::needless_range_loop, clippy::too_many_arguments)]

mod attention;
mod batch_norm;
mod common;
mod conv;
mod dense;
mod elementwise;
mod lstm;
mod pool;
mod reference;
