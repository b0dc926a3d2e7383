//! AVX-512: 16 floats, 32 registers.

use std::arch::x86_64::*;

use super::{Kernel, Simd};

/// Proof that the machine has AVX-512 F, BW, VL and DQ, and AVX2 and FMA.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Avx512(());

impl Avx512 {
    /// # Safety
    /// The machine must have the features.
    pub(crate) unsafe fn new() -> Self {
        Avx512(())
    }
}

/// The mask of the first `n` lanes.
#[inline(always)]
fn first(n: usize) -> __mmask16 {
    ((1u32 << n) - 1) as __mmask16
}

// SAFETY, for every block below: `self` proves that the machine has the instructions; loads and stores touch what the
// caller vouches for, and the masked ones nothing else.
impl Simd for Avx512 {
    const LANES: usize = 16;
    const PANEL: usize = 4;
    const ROWS: usize = 6;
    const NARROW_ROWS: usize = 12;
    type V = __m512;

    #[inline(always)]
    fn call<K: Kernel>(self, kernel: K) -> K::Out {
        #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512dq,avx2,fma")]
        #[inline(never)]
        fn compiled<K: Kernel>(simd: Avx512, kernel: K) -> K::Out {
            kernel.run(simd)
        }
        unsafe { compiled(self, kernel) }
    }
    #[inline(always)]
    fn splat(self, x: f32) -> __m512 {
        unsafe { _mm512_set1_ps(x) }
    }
    #[inline(always)]
    unsafe fn load(self, at: *const f32) -> __m512 {
        unsafe { _mm512_loadu_ps(at) }
    }
    #[inline(always)]
    unsafe fn store(self, at: *mut f32, v: __m512) {
        unsafe { _mm512_storeu_ps(at, v) }
    }
    #[inline(always)]
    unsafe fn load_first(self, at: *const f32, n: usize) -> __m512 {
        unsafe { _mm512_maskz_loadu_ps(first(n), at) }
    }
    #[inline(always)]
    unsafe fn store_first(self, at: *mut f32, v: __m512, n: usize) {
        unsafe { _mm512_mask_storeu_ps(at, first(n), v) }
    }
    #[inline(always)]
    unsafe fn transpose(self, from: *const f32, from_pitch: usize, out: *mut f32, out_pitch: usize) {
        unsafe {
            let mut r = [self.zero(); 16];
            for i in 0..16 {
                r[i] = self.load(from.add(i * from_pitch));
            }
            let mut t = r;
            for i in (0..16).step_by(2) {
                t[i] = _mm512_unpacklo_ps(r[i], r[i + 1]);
                t[i + 1] = _mm512_unpackhi_ps(r[i], r[i + 1]);
            }
            for i in (0..16).step_by(4) {
                let [a, b, c, d] = [t[i], t[i + 1], t[i + 2], t[i + 3]].map(|v| _mm512_castps_pd(v));
                r[i] = _mm512_castpd_ps(_mm512_unpacklo_pd(a, c));
                r[i + 1] = _mm512_castpd_ps(_mm512_unpackhi_pd(a, c));
                r[i + 2] = _mm512_castpd_ps(_mm512_unpacklo_pd(b, d));
                r[i + 3] = _mm512_castpd_ps(_mm512_unpackhi_pd(b, d));
            }
            // Now quarter `l` of `r[4 k + j]` is column `4 l + j` of rows `4 k …`: turn quarters round.
            for j in 0..4 {
                let low = _mm512_shuffle_f32x4::<0x44>(r[j], r[4 + j]);
                let low_2 = _mm512_shuffle_f32x4::<0x44>(r[8 + j], r[12 + j]);
                let high = _mm512_shuffle_f32x4::<0xEE>(r[j], r[4 + j]);
                let high_2 = _mm512_shuffle_f32x4::<0xEE>(r[8 + j], r[12 + j]);
                self.store(out.add(j * out_pitch), _mm512_shuffle_f32x4::<0x88>(low, low_2));
                self.store(out.add((4 + j) * out_pitch), _mm512_shuffle_f32x4::<0xDD>(low, low_2));
                self.store(out.add((8 + j) * out_pitch), _mm512_shuffle_f32x4::<0x88>(high, high_2));
                self.store(out.add((12 + j) * out_pitch), _mm512_shuffle_f32x4::<0xDD>(high, high_2));
            }
        }
    }
    #[inline(always)]
    unsafe fn store_bytes(self, at: *mut u8, v: __m512, n: usize) {
        unsafe { _mm512_mask_cvtepi32_storeu_epi8(at.cast(), first(n), _mm512_cvttps_epi32(v)) }
    }
    #[inline(always)]
    fn fma(self, a: __m512, b: __m512, c: __m512) -> __m512 {
        unsafe { _mm512_fmadd_ps(a, b, c) }
    }
    #[inline(always)]
    fn add(self, a: __m512, b: __m512) -> __m512 {
        unsafe { _mm512_add_ps(a, b) }
    }
    #[inline(always)]
    fn sub(self, a: __m512, b: __m512) -> __m512 {
        unsafe { _mm512_sub_ps(a, b) }
    }
    #[inline(always)]
    fn mul(self, a: __m512, b: __m512) -> __m512 {
        unsafe { _mm512_mul_ps(a, b) }
    }
    #[inline(always)]
    fn div(self, a: __m512, b: __m512) -> __m512 {
        unsafe { _mm512_div_ps(a, b) }
    }
    #[inline(always)]
    fn two_to(self, n: __m512) -> __m512 {
        unsafe { _mm512_scalef_ps(_mm512_set1_ps(1.0), n) }
    }
    #[inline(always)]
    fn sqrt(self, a: __m512) -> __m512 {
        unsafe { _mm512_sqrt_ps(a) }
    }
    #[inline(always)]
    fn relu(self, a: __m512) -> __m512 {
        // The second operand comes back when one is NaN.
        unsafe { _mm512_max_ps(_mm512_setzero_ps(), a) }
    }
    #[inline(always)]
    fn where_beats(self, a: __m512, b: __m512, then: __m512, other: __m512) -> __m512 {
        unsafe {
            let beats = _mm512_cmp_ps_mask::<_CMP_GT_OQ>(a, b) | _mm512_cmp_ps_mask::<_CMP_UNORD_Q>(a, a);
            _mm512_mask_mov_ps(other, beats, then)
        }
    }
}
