//! The instruction set a kernel runs on, chosen at run time.

use std::{cell::Cell, sync::OnceLock};

use crate::kernels::simd::{Kernel, Plain, Simd};

/// An instruction set with kernels of its own.
///
/// [`Isa::current`] is the best the machine has. A smaller one can be forced for tests with [`Isa::force`];
/// one that the machine does not have falls back to [`Isa::Plain`], so that a value of this type is never unsound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Isa {
    /// x86-64 with AVX-512 F, BW, VL, DQ: 16 floats, 32 registers.
    Avx512,
    /// x86-64 with AVX2 and FMA: 8 floats, 16 registers.
    Avx2Fma,
    /// AArch64: pairs of 4 floats, 32 registers.
    Neon,
    /// No intrinsics: arrays of 8 floats, left to the compiler.
    Plain,
}

thread_local! {
    static FORCED: Cell<Option<Isa>> = const { Cell::new(None) };
}

impl Isa {
    /// Every instruction set, best first.
    pub const ALL: [Isa; 4] = [Isa::Avx512, Isa::Avx2Fma, Isa::Neon, Isa::Plain];

    /// The instruction set operators called from this thread use.
    pub fn current() -> Isa {
        FORCED.get().unwrap_or_else(Isa::best)
    }

    /// Calls `body` with operators started by this thread on `isa`; their own threads follow.
    pub fn force<R>(isa: Isa, body: impl FnOnce() -> R) -> R {
        /// Restores on unwinding too: a failing test must not change the next one on its thread.
        struct Restore(Option<Isa>);
        impl Drop for Restore {
            fn drop(&mut self) {
                FORCED.set(self.0);
            }
        }
        let _restore = Restore(FORCED.replace(Some(isa)));
        body()
    }

    /// Whether this machine has it.
    pub fn is_supported(self) -> bool {
        match self {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => {
                is_x86_feature_detected!("avx512f")
                    && is_x86_feature_detected!("avx512bw")
                    && is_x86_feature_detected!("avx512vl")
                    && is_x86_feature_detected!("avx512dq")
                    && Isa::Avx2Fma.is_supported()
            }
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2Fma => is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma"),
            #[cfg(target_arch = "aarch64")]
            Isa::Neon => std::arch::is_aarch64_feature_detected!("neon"),
            Isa::Plain => true,
            #[allow(unreachable_patterns)]
            _ => false,
        }
    }

    fn best() -> Isa {
        static BEST: OnceLock<Isa> = OnceLock::new();
        *BEST.get_or_init(|| Isa::ALL.into_iter().find(|isa| isa.is_supported()).unwrap_or(Isa::Plain))
    }

    /// Runs a kernel compiled for this instruction set.
    pub(crate) fn run<K: Kernel>(self, kernel: K) -> K::Out {
        match self {
            #[cfg(target_arch = "x86_64")]
            // SAFETY: the guard has just found the features.
            Isa::Avx512 if self.is_supported() => unsafe { crate::kernels::simd::Avx512::new() }.call(kernel),
            #[cfg(target_arch = "x86_64")]
            // SAFETY: the guard has just found the features.
            Isa::Avx2Fma if self.is_supported() => unsafe { crate::kernels::simd::Avx2Fma::new() }.call(kernel),
            #[cfg(target_arch = "aarch64")]
            // SAFETY: the guard has just found the feature.
            Isa::Neon if self.is_supported() => unsafe { crate::kernels::simd::Neon::new() }.call(kernel),
            _ => Plain.call(kernel),
        }
    }

    /// Floats in a vector.
    pub(crate) fn lanes(self) -> usize {
        self.run(Sizes).0
    }

    /// Columns of a full panel of packed weights: the widest register tile.
    pub(crate) fn panel(self) -> usize {
        let (lanes, vectors) = self.run(Sizes);
        lanes * vectors
    }
}

/// `(lanes, vectors of a panel)`.
struct Sizes;
impl Kernel for Sizes {
    type Out = (usize, usize);
    #[inline(always)]
    fn run<S: Simd>(self, _: S) -> (usize, usize) {
        (S::LANES, S::PANEL)
    }
}
