//! A vector of floats, the same way on every instruction set.
//!
//! Inner loops are written once against [`Simd`] as a [`Kernel`] and compiled for each instruction set by
//! [`Simd::call`]. Intrinsics rather than autovectorisation: the latter was measured twice as slow in a portable
//! binary. A value of an implementing type is the proof that the machine has the instructions, which makes
//! arithmetic safe; only loads and stores are `unsafe`.

mod plain;
pub(crate) use plain::Plain;

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(target_arch = "x86_64")]
pub(crate) use {avx2::Avx2Fma, avx512::Avx512};

#[cfg(target_arch = "aarch64")]
mod neon;
#[cfg(target_arch = "aarch64")]
pub(crate) use neon::Neon;

/// An inner loop, to be compiled once for each instruction set.
///
/// `run`, and every function it calls with a [`Simd`], must be `#[inline(always)]`: what is not inlined is compiled
/// without the instructions.
pub(crate) trait Kernel {
    /// What the kernel gives back.
    type Out;
    /// The body.
    fn run<S: Simd>(self, simd: S) -> Self::Out;
}

/// Vector instructions on `f32`.
pub(crate) trait Simd: Copy {
    /// Floats in a vector; a multiple of 8.
    const LANES: usize;
    /// Vectors in a row of the widest register tile.
    const PANEL: usize;
    /// Rows of the highest register tile.
    const ROWS: usize;
    /// Rows of the highest register tile of at most two vectors.
    const NARROW_ROWS: usize = Self::ROWS;
    /// A vector of [`Simd::LANES`] floats.
    type V: Copy;

    /// Runs a kernel as a function of its own, compiled with these instructions.
    fn call<K: Kernel>(self, kernel: K) -> K::Out;

    /// All lanes `x`.
    fn splat(self, x: f32) -> Self::V;
    /// All lanes 0.
    #[inline(always)]
    fn zero(self) -> Self::V {
        self.splat(0.0)
    }
    /// Reads `LANES` floats.
    ///
    /// # Safety
    /// `at` must be readable for `LANES` floats; alignment does not matter.
    unsafe fn load(self, at: *const f32) -> Self::V;
    /// Writes `LANES` floats.
    ///
    /// # Safety
    /// `at` must be writable for `LANES` floats; alignment does not matter.
    unsafe fn store(self, at: *mut f32, v: Self::V);
    /// Reads the first `n` lanes, the others are 0.
    ///
    /// # Safety
    /// `at` must be readable for `n` floats, `n <= LANES`.
    unsafe fn load_first(self, at: *const f32, n: usize) -> Self::V;
    /// Writes the first `n` lanes.
    ///
    /// # Safety
    /// `at` must be writable for `n` floats, `n <= LANES`.
    unsafe fn store_first(self, at: *mut f32, v: Self::V, n: usize);

    /// Turns a square of `LANES` rows and columns round.
    ///
    /// # Safety
    /// `from` must be readable and `out` writable for `LANES` floats at every multiple of its pitch below `LANES`.
    #[inline(always)]
    unsafe fn transpose(self, from: *const f32, from_pitch: usize, out: *mut f32, out_pitch: usize) {
        for row in 0..Self::LANES {
            for column in 0..Self::LANES {
                // SAFETY: within both squares.
                unsafe { *out.add(column * out_pitch + row) = *from.add(row * from_pitch + column) }
            }
        }
    }
    /// Writes the first `n` lanes, whole numbers from 0 to 255, as bytes.
    ///
    /// # Safety
    /// `at` must be writable for `n` bytes, `n <= LANES`.
    unsafe fn store_bytes(self, at: *mut u8, v: Self::V, n: usize);

    /// `a * b + c`, fused where the machine can.
    fn fma(self, a: Self::V, b: Self::V, c: Self::V) -> Self::V;
    /// `a + b`
    fn add(self, a: Self::V, b: Self::V) -> Self::V;
    /// `a - b`
    fn sub(self, a: Self::V, b: Self::V) -> Self::V;
    /// `a * b`
    fn mul(self, a: Self::V, b: Self::V) -> Self::V;
    /// `a / b`
    fn div(self, a: Self::V, b: Self::V) -> Self::V;
    /// `2ⁿ` for whole numbers from -126 to 127.
    fn two_to(self, n: Self::V) -> Self::V;
    /// The square root.
    fn sqrt(self, a: Self::V) -> Self::V;
    /// `max(a, 0)`, but NaN stays NaN: a diverged training must be seen.
    fn relu(self, a: Self::V) -> Self::V;
    /// `then` where `a > b` or `a` is NaN, else `other`: the comparison of a maximum that hands NaN on.
    fn where_beats(self, a: Self::V, b: Self::V, then: Self::V, other: Self::V) -> Self::V;
}
