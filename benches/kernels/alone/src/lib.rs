//! The CPU kernels of `network-runtime`, alone: they know no Burn, so they compile in a minute.

#![allow(dead_code, reason = "what the bridges to Burn take and the kernels do not")]

#[cfg(miri)]
extern crate threads as rayon;

#[path = "../../../../network-runtime/src/kernels/mod.rs"]
pub mod kernels;
