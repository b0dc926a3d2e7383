//! Random networks of the whole language, against Burn.
#![cfg(feature = "flex")]
#![allow(missing_docs, unreachable_pub, unused_variables, clippy::all)]

#[path = "../common/mod.rs"]
mod common;
mod seen;

#[rustfmt::skip]
mod networks;
