//! What every test of a kernel needs: numbers, instruction sets, thread counts, comparisons.
#![allow(dead_code)]

use network_runtime::kernels::isa::Isa;

/// A small deterministic generator (xorshift64*).
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Self {
        let mut rng = Rng(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        for _ in 0..8 {
            rng.next();
        }
        rng
    }
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }
    /// A number from `from..=to`.
    pub fn range(&mut self, from: usize, to: usize) -> usize {
        from + (self.next() >> 33) as usize % (to - from + 1)
    }
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.range(0, from.len() - 1)]
    }
    pub fn bool(&mut self) -> bool {
        self.next() >> 63 == 1
    }
    /// A number from -1 to 1.
    pub fn float(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1u64 << 23) as f32 - 1.0
    }
    pub fn floats(&mut self, len: usize) -> Vec<f32> {
        (0..len).map(|_| self.float()).collect()
    }
}

/// So many floats, as `write` leaves them: what it does not write stays NaN, and equals nothing.
pub fn written(len: usize, write: impl FnOnce(&mut [f32])) -> Vec<f32> {
    let mut out = vec![f32::NAN; len];
    write(&mut out);
    out
}

/// Every instruction set this machine has.
pub fn isas() -> Vec<Isa> {
    Isa::ALL.into_iter().filter(|isa| isa.is_supported()).collect()
}

/// Runs `body` on a pool of so many threads.
pub fn on_threads<R: Send>(threads: usize, body: impl FnOnce() -> R + Send) -> R {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(body)
}

/// Every number of threads and every instruction set gives the same bits as one thread of that set. Sizes must be worth
/// threads (some 2^19 multiplications), or this proves nothing.
#[track_caller]
pub fn assert_same_on_any_threads<const N: usize>(what: &str, calculate: impl Fn() -> [Vec<f32>; N] + Sync) {
    let calculate = &calculate;
    for isa in isas() {
        let on = |threads| on_threads(threads, move || Isa::force(isa, calculate)).map(|part| bits(&part));
        let one = on(1);
        for threads in if cfg!(miri) { &[2][..] } else { &[2, 3, 7] } {
            assert!(one == on(*threads), "{what}: {threads} threads give other bits than one on {isa:?}");
        }
    }
}

/// The error of `got` relative to the largest value of `want`.
#[track_caller]
pub fn assert_close(what: &str, got: &[f32], want: &[f64], tolerance: f64) {
    assert_eq!(got.len(), want.len(), "{what}: length");
    let scale = want.iter().fold(1e-3f64, |scale, value| scale.max(value.abs()));
    for (index, (got, want)) in got.iter().zip(want).enumerate() {
        let error = (f64::from(*got) - want).abs() / scale;
        assert!(error <= tolerance, "{what}: element {index} is {got}, should be {want} (error {error:.2e})");
    }
}

/// The bits of every float.
pub fn bits(values: &[f32]) -> Vec<u32> {
    values.iter().map(|value| value.to_bits()).collect()
}

pub fn wide(values: &[f32]) -> Vec<f64> {
    values.iter().map(|value| f64::from(*value)).collect()
}
