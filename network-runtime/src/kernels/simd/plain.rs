//! The fallback without intrinsics.

use super::{Kernel, Simd};

/// Arrays of 8 floats.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plain;

/// What [`Plain`] calculates with; aligned so that the compiler takes vector moves where the target has any.
#[derive(Debug, Clone, Copy)]
#[repr(align(32))]
pub(crate) struct Eight([f32; 8]);

/// Builds a vector lane by lane.
macro_rules! lanes {
    ($i:ident => $value:expr) => {{
        let mut out = [0.0f32; 8];
        let mut $i = 0;
        while $i < 8 {
            out[$i] = $value;
            $i += 1;
        }
        Eight(out)
    }};
}

impl Simd for Plain {
    const LANES: usize = 8;
    // Two 128-bit registers a vector, 16 registers on the x86-64 baseline: a larger tile spills.
    const PANEL: usize = 1;
    const ROWS: usize = 4;
    type V = Eight;

    #[inline(always)]
    fn call<K: Kernel>(self, kernel: K) -> K::Out {
        #[inline(never)]
        fn compiled<K: Kernel>(kernel: K) -> K::Out {
            kernel.run(Plain)
        }
        compiled(kernel)
    }
    #[inline(always)]
    fn splat(self, x: f32) -> Eight {
        Eight([x; 8])
    }
    #[inline(always)]
    unsafe fn load(self, at: *const f32) -> Eight {
        // SAFETY: the caller vouches for 8 readable floats; the read is unaligned.
        Eight(unsafe { at.cast::<[f32; 8]>().read_unaligned() })
    }
    #[inline(always)]
    unsafe fn store(self, at: *mut f32, v: Eight) {
        // SAFETY: the caller vouches for 8 writable floats; the write is unaligned.
        unsafe { at.cast::<[f32; 8]>().write_unaligned(v.0) }
    }
    #[inline(always)]
    unsafe fn load_first(self, at: *const f32, n: usize) -> Eight {
        // SAFETY: only the `n` floats the caller vouches for are read.
        lanes!(i => if i < n { unsafe { *at.add(i) } } else { 0.0 })
    }
    #[inline(always)]
    unsafe fn store_first(self, at: *mut f32, v: Eight, n: usize) {
        for (i, value) in v.0.into_iter().enumerate().take(n) {
            // SAFETY: only the `n` floats the caller vouches for are written.
            unsafe { *at.add(i) = value }
        }
    }
    #[inline(always)]
    unsafe fn store_bytes(self, at: *mut u8, v: Eight, n: usize) {
        for (i, value) in v.0.into_iter().enumerate().take(n) {
            // SAFETY: only the `n` bytes the caller vouches for are written.
            unsafe { *at.add(i) = value as u8 }
        }
    }
    #[inline(always)]
    fn fma(self, a: Eight, b: Eight, c: Eight) -> Eight {
        // Not `mul_add`: without the instruction that is a call into the C library.
        lanes!(i => a.0[i] * b.0[i] + c.0[i])
    }
    #[inline(always)]
    fn add(self, a: Eight, b: Eight) -> Eight {
        lanes!(i => a.0[i] + b.0[i])
    }
    #[inline(always)]
    fn sub(self, a: Eight, b: Eight) -> Eight {
        lanes!(i => a.0[i] - b.0[i])
    }
    #[inline(always)]
    fn mul(self, a: Eight, b: Eight) -> Eight {
        lanes!(i => a.0[i] * b.0[i])
    }
    #[inline(always)]
    fn div(self, a: Eight, b: Eight) -> Eight {
        lanes!(i => a.0[i] / b.0[i])
    }
    #[inline(always)]
    fn two_to(self, n: Eight) -> Eight {
        lanes!(i => f32::from_bits(((n.0[i] as i32 + 127) << 23) as u32))
    }
    #[inline(always)]
    fn sqrt(self, a: Eight) -> Eight {
        lanes!(i => a.0[i].sqrt())
    }
    #[inline(always)]
    fn relu(self, a: Eight) -> Eight {
        lanes!(i => if a.0[i] < 0.0 { 0.0 } else { a.0[i] })
    }
    #[inline(always)]
    fn where_beats(self, a: Eight, b: Eight, then: Eight, other: Eight) -> Eight {
        lanes!(i => if a.0[i] > b.0[i] || a.0[i].is_nan() { then.0[i] } else { other.0[i] })
    }
}
