//! AVX2 and FMA: 8 floats, 16 registers.

use std::arch::x86_64::*;

use super::{Kernel, Simd};

/// Proof that the machine has AVX2 and FMA.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Avx2Fma(());

impl Avx2Fma {
    /// # Safety
    /// The machine must have the features.
    pub(crate) unsafe fn new() -> Self {
        Avx2Fma(())
    }
}

/// Eight ones and eight zeros: a window into it is a mask of the first lanes.
static LADDER: [i32; 16] = [-1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0];

/// The mask of the first `n` lanes.
///
/// # Safety
/// The machine must have AVX; `n <= 8`.
#[inline(always)]
unsafe fn first(n: usize) -> __m256i {
    // SAFETY: `8 - n + 8 <= 16`.
    unsafe { _mm256_loadu_si256(LADDER.as_ptr().add(8 - n).cast()) }
}

// SAFETY, for every block below: `self` proves that the machine has the instructions; loads and stores touch what the
// caller vouches for, and the masked ones nothing else.
impl Simd for Avx2Fma {
    const LANES: usize = 8;
    const PANEL: usize = 2;
    const ROWS: usize = 6;
    type V = __m256;

    #[inline(always)]
    fn call<K: Kernel>(self, kernel: K) -> K::Out {
        #[target_feature(enable = "avx2,fma")]
        #[inline(never)]
        fn compiled<K: Kernel>(simd: Avx2Fma, kernel: K) -> K::Out {
            kernel.run(simd)
        }
        unsafe { compiled(self, kernel) }
    }
    #[inline(always)]
    fn splat(self, x: f32) -> __m256 {
        unsafe { _mm256_set1_ps(x) }
    }
    #[inline(always)]
    unsafe fn load(self, at: *const f32) -> __m256 {
        unsafe { _mm256_loadu_ps(at) }
    }
    #[inline(always)]
    unsafe fn store(self, at: *mut f32, v: __m256) {
        unsafe { _mm256_storeu_ps(at, v) }
    }
    #[inline(always)]
    unsafe fn load_first(self, at: *const f32, n: usize) -> __m256 {
        if n == 8 {
            return unsafe { _mm256_loadu_ps(at) };
        }
        unsafe { _mm256_maskload_ps(at, first(n)) }
    }
    #[inline(always)]
    unsafe fn store_first(self, at: *mut f32, v: __m256, n: usize) {
        // AMD's masked stores take a dozen times as long as plain ones.
        if n == 8 {
            return unsafe { _mm256_storeu_ps(at, v) };
        }
        unsafe { _mm256_maskstore_ps(at, first(n), v) }
    }
    #[inline(always)]
    unsafe fn transpose(self, from: *const f32, from_pitch: usize, out: *mut f32, out_pitch: usize) {
        unsafe {
            let mut r = [self.zero(); 8];
            for i in 0..8 {
                r[i] = self.load(from.add(i * from_pitch));
            }
            let mut t = r;
            for i in (0..8).step_by(2) {
                t[i] = _mm256_unpacklo_ps(r[i], r[i + 1]);
                t[i + 1] = _mm256_unpackhi_ps(r[i], r[i + 1]);
            }
            for i in (0..8).step_by(4) {
                r[i] = _mm256_shuffle_ps::<0x44>(t[i], t[i + 2]);
                r[i + 1] = _mm256_shuffle_ps::<0xEE>(t[i], t[i + 2]);
                r[i + 2] = _mm256_shuffle_ps::<0x44>(t[i + 1], t[i + 3]);
                r[i + 3] = _mm256_shuffle_ps::<0xEE>(t[i + 1], t[i + 3]);
            }
            // Now half `l` of `r[4 k + j]` is column `4 l + j` of rows `4 k …`: turn halves round.
            for j in 0..4 {
                self.store(out.add(j * out_pitch), _mm256_permute2f128_ps::<0x20>(r[j], r[4 + j]));
                self.store(out.add((4 + j) * out_pitch), _mm256_permute2f128_ps::<0x31>(r[j], r[4 + j]));
            }
        }
    }
    #[inline(always)]
    unsafe fn store_bytes(self, at: *mut u8, v: __m256, n: usize) {
        unsafe {
            let whole = _mm256_cvttps_epi32(v);
            let words = _mm_packus_epi32(_mm256_castsi256_si128(whole), _mm256_extracti128_si256::<1>(whole));
            let bytes = _mm_packus_epi16(words, words);
            if n == 8 {
                _mm_storel_epi64(at.cast(), bytes);
            } else {
                let mut all = [0u8; 16];
                _mm_storeu_si128(all.as_mut_ptr().cast(), bytes);
                std::ptr::copy_nonoverlapping(all.as_ptr(), at, n);
            }
        }
    }
    #[inline(always)]
    fn fma(self, a: __m256, b: __m256, c: __m256) -> __m256 {
        unsafe { _mm256_fmadd_ps(a, b, c) }
    }
    #[inline(always)]
    fn add(self, a: __m256, b: __m256) -> __m256 {
        unsafe { _mm256_add_ps(a, b) }
    }
    #[inline(always)]
    fn sub(self, a: __m256, b: __m256) -> __m256 {
        unsafe { _mm256_sub_ps(a, b) }
    }
    #[inline(always)]
    fn mul(self, a: __m256, b: __m256) -> __m256 {
        unsafe { _mm256_mul_ps(a, b) }
    }
    #[inline(always)]
    fn div(self, a: __m256, b: __m256) -> __m256 {
        unsafe { _mm256_div_ps(a, b) }
    }
    #[inline(always)]
    fn two_to(self, n: __m256) -> __m256 {
        unsafe {
            let exponent = _mm256_add_epi32(_mm256_cvtps_epi32(n), _mm256_set1_epi32(127));
            _mm256_castsi256_ps(_mm256_slli_epi32::<23>(exponent))
        }
    }
    #[inline(always)]
    fn sqrt(self, a: __m256) -> __m256 {
        unsafe { _mm256_sqrt_ps(a) }
    }
    #[inline(always)]
    fn relu(self, a: __m256) -> __m256 {
        // The second operand comes back when one is NaN.
        unsafe { _mm256_max_ps(_mm256_setzero_ps(), a) }
    }
    #[inline(always)]
    fn where_beats(self, a: __m256, b: __m256, then: __m256, other: __m256) -> __m256 {
        unsafe {
            let beats = _mm256_or_ps(_mm256_cmp_ps::<_CMP_GT_OQ>(a, b), _mm256_cmp_ps::<_CMP_UNORD_Q>(a, a));
            _mm256_blendv_ps(other, then, beats)
        }
    }
}
