//! Random networks: what holds for every network of the grammar.
//!
//! | module | what it is |
//! | --- | --- |
//! | [`draw`] | draws valid networks from the grammar |
//! | [`mutated`] | one mistake is answered with one error on its place, and what its help proposes is taken |
//! | [`deep`] | an error in layer 150 is as good as one in layer 2 |
//! | [`valid`] | a valid network compiles, to Rust, always to the same |
//! | [`stepping`] | a network as a test against Burn, which the facade's `tests/random` runs |
//! | [`committed`] | those tests are committed and current |
//!
//! A new layer is drawn by an entry in `draw/layers.rs`; `NETWORKS=5000 cargo test -p network-compiler --test random`
//! draws more networks than every run does.
#![allow(missing_docs, unreachable_pub)]

mod committed;
mod deep;
mod draw;
mod mutated;
#[path = "../common/helps.rs"]
mod proposed;
mod stepping;
mod valid;
