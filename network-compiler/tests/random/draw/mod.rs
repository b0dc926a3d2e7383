//! Draws valid networks from the grammar.
//!
//! | module | what it is |
//! | --- | --- |
//! | [`source`] | a network as text that can still be changed |
//! | [`layers`] | how the arguments of every word are drawn, so that they fit a shape: a new layer is one entry there |
//! | [`network`] | chains, composites, blocks |
//! | [`attributes`] | what stands before layers |
//! | [`ends`] | what a network takes and gives, and its limits |
//! | [`train`] | how it is trained |
//! | [`asked`] | the shape behind a layer, as the compiler says it |
//!
//! What is drawn is valid by the rules of the documentation, which are written down here once more; what comes out of a
//! layer is asked of the compiler, because the same formulas a second time would prove nothing. Burn proves them: see
//! `tests/random` of the facade.

pub mod asked;
mod attributes;
mod ends;
pub mod layers;
pub mod network;
pub mod source;
mod train;

/// Random numbers that are the same everywhere: SplitMix64 (Steele et al. 2014).
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        let mut random = Random(seed);
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From `low` to `high`, both included.
    pub fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.next() % (high.max(low) - low + 1)
    }

    /// True in so many of a hundred cases.
    pub fn percent(&mut self, chance: u64) -> bool {
        self.next() % 100 < chance
    }

    pub fn pick<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.between(0, all.len() as u64 - 1) as usize].clone()
    }

    /// A divisor of `n`.
    pub fn divisor(&mut self, n: u64) -> u64 {
        let all: Vec<u64> = (1..=n).filter(|d| n.is_multiple_of(*d)).collect();
        self.pick(&all)
    }
}
