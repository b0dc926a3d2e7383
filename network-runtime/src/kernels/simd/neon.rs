//! NEON: pairs of 4 floats, 32 registers.

use std::arch::aarch64::*;

use super::{Kernel, Simd};

/// Proof that the machine has NEON.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Neon(());

impl Neon {
    /// # Safety
    /// The machine must have the feature.
    pub(crate) unsafe fn new() -> Self {
        Neon(())
    }
}

/// Two registers as one vector of 8: masks of pooling winners and tails are written for at least 8 lanes.
type Pair = float32x4x2_t;

// SAFETY, for every block below: `self` proves that the machine has the instructions; loads and stores touch what the
// caller vouches for.
impl Simd for Neon {
    const LANES: usize = 8;
    // 6 rows of 2 pairs are 24 registers of sums, 4 of weights and 1 of input.
    const PANEL: usize = 2;
    const ROWS: usize = 6;
    type V = Pair;

    #[inline(always)]
    fn call<K: Kernel>(self, kernel: K) -> K::Out {
        #[target_feature(enable = "neon")]
        #[inline(never)]
        fn compiled<K: Kernel>(simd: Neon, kernel: K) -> K::Out {
            kernel.run(simd)
        }
        unsafe { compiled(self, kernel) }
    }
    #[inline(always)]
    fn splat(self, x: f32) -> Pair {
        let four = unsafe { vdupq_n_f32(x) };
        float32x4x2_t(four, four)
    }
    #[inline(always)]
    unsafe fn load(self, at: *const f32) -> Pair {
        unsafe { float32x4x2_t(vld1q_f32(at), vld1q_f32(at.add(4))) }
    }
    #[inline(always)]
    unsafe fn store(self, at: *mut f32, v: Pair) {
        unsafe {
            vst1q_f32(at, v.0);
            vst1q_f32(at.add(4), v.1);
        }
    }
    #[inline(always)]
    unsafe fn load_first(self, at: *const f32, n: usize) -> Pair {
        if n == 8 {
            return unsafe { self.load(at) };
        }
        let mut all = [0.0f32; 8];
        unsafe {
            std::ptr::copy_nonoverlapping(at, all.as_mut_ptr(), n);
            self.load(all.as_ptr())
        }
    }
    #[inline(always)]
    unsafe fn store_first(self, at: *mut f32, v: Pair, n: usize) {
        if n == 8 {
            return unsafe { self.store(at, v) };
        }
        let mut all = [0.0f32; 8];
        unsafe {
            self.store(all.as_mut_ptr(), v);
            std::ptr::copy_nonoverlapping(all.as_ptr(), at, n);
        }
    }
    #[inline(always)]
    unsafe fn store_bytes(self, at: *mut u8, v: Pair, n: usize) {
        let mut all = [0u8; 8];
        unsafe {
            let words = vcombine_u16(vmovn_u32(vcvtq_u32_f32(v.0)), vmovn_u32(vcvtq_u32_f32(v.1)));
            vst1_u8(all.as_mut_ptr(), vmovn_u16(words));
            std::ptr::copy_nonoverlapping(all.as_ptr(), at, n);
        }
    }
    #[inline(always)]
    fn fma(self, a: Pair, b: Pair, c: Pair) -> Pair {
        unsafe { float32x4x2_t(vfmaq_f32(c.0, a.0, b.0), vfmaq_f32(c.1, a.1, b.1)) }
    }
    #[inline(always)]
    fn add(self, a: Pair, b: Pair) -> Pair {
        unsafe { float32x4x2_t(vaddq_f32(a.0, b.0), vaddq_f32(a.1, b.1)) }
    }
    #[inline(always)]
    fn sub(self, a: Pair, b: Pair) -> Pair {
        unsafe { float32x4x2_t(vsubq_f32(a.0, b.0), vsubq_f32(a.1, b.1)) }
    }
    #[inline(always)]
    fn mul(self, a: Pair, b: Pair) -> Pair {
        unsafe { float32x4x2_t(vmulq_f32(a.0, b.0), vmulq_f32(a.1, b.1)) }
    }
    #[inline(always)]
    fn div(self, a: Pair, b: Pair) -> Pair {
        unsafe { float32x4x2_t(vdivq_f32(a.0, b.0), vdivq_f32(a.1, b.1)) }
    }
    #[inline(always)]
    fn two_to(self, n: Pair) -> Pair {
        unsafe {
            let two_to = |n| vreinterpretq_f32_s32(vshlq_n_s32::<23>(vaddq_s32(vcvtq_s32_f32(n), vdupq_n_s32(127))));
            float32x4x2_t(two_to(n.0), two_to(n.1))
        }
    }
    #[inline(always)]
    fn sqrt(self, a: Pair) -> Pair {
        unsafe { float32x4x2_t(vsqrtq_f32(a.0), vsqrtq_f32(a.1)) }
    }
    #[inline(always)]
    fn relu(self, a: Pair) -> Pair {
        // FMAX gives NaN when one operand is NaN.
        unsafe {
            let zero = vdupq_n_f32(0.0);
            float32x4x2_t(vmaxq_f32(a.0, zero), vmaxq_f32(a.1, zero))
        }
    }
    #[inline(always)]
    fn where_beats(self, a: Pair, b: Pair, then: Pair, other: Pair) -> Pair {
        // `a == a` is false for NaN only.
        unsafe {
            let beats = |a, b| vorrq_u32(vcgtq_f32(a, b), vmvnq_u32(vceqq_f32(a, a)));
            float32x4x2_t(vbslq_f32(beats(a.0, b.0), then.0, other.0), vbslq_f32(beats(a.1, b.1), then.1, other.1))
        }
    }
}
