//! Exponential, sigmoid, tanh and the normal distribution of a vector, within a few units of the last place; NaN stays NaN.

use crate::kernels::simd::Simd;

/// `eˣ`. Below -87 it is that of -87, above 88 that of 88: finite, and never a denormal.
///
/// `x = n · ln 2 + r`; `e^r` by the polynomial of Cephes' `expf` (Moshier 1989), `2ⁿ` from the exponent's bits.
#[inline(always)]
pub(crate) fn exp<S: Simd>(simd: S, x: S::V) -> S::V {
    let x = simd.where_beats(x, simd.splat(-87.0), x, simd.splat(-87.0));
    // The smaller of two as the negative of the greater of their negatives: so NaN stays.
    let negative = simd.sub(simd.zero(), x);
    let negative = simd.where_beats(negative, simd.splat(-88.0), negative, simd.splat(-88.0));
    let x = simd.sub(simd.zero(), negative);
    // Adding 1.5 · 2²³ rounds to a whole number.
    let round = simd.splat(12_582_912.0);
    let n = simd.sub(simd.fma(x, simd.splat(core::f32::consts::LOG2_E), round), round);
    // ln 2 in two parts, the first of which is exact.
    let r = simd.fma(n, simd.splat(-0.693_359_4), x);
    let r = simd.fma(n, simd.splat(2.121_944_4e-4), r);
    let p = polynomial(simd, r, [1.987_569_2e-4, 1.398_2e-3, 8.333_452e-3, 4.166_579_6e-2, 1.666_666_5e-1, 0.5]);
    let p = simd.fma(simd.mul(p, r), r, simd.add(r, simd.splat(1.0)));
    simd.mul(p, simd.two_to(n))
}

/// `1 / (1 + e⁻ˣ)`
#[inline(always)]
pub(crate) fn sigmoid<S: Simd>(simd: S, x: S::V) -> S::V {
    let one = simd.splat(1.0);
    simd.div(one, simd.add(one, exp(simd, simd.sub(simd.zero(), x))))
}

/// `tanh x`: near 0, where `1 - 2 / (e²ˣ + 1)` loses digits, the polynomial of Cephes' `tanhf`.
#[inline(always)]
pub(crate) fn tanh<S: Simd>(simd: S, x: S::V) -> S::V {
    let one = simd.splat(1.0);
    let square = simd.mul(x, x);
    let p = polynomial(simd, square, [-5.704_988_7e-3, 2.063_909e-2, -5.373_971_5e-2, 1.333_144_2e-1, -3.333_328e-1]);
    let near = simd.fma(simd.mul(p, square), x, x);
    let far = simd.sub(one, simd.div(simd.splat(2.0), simd.add(exp(simd, simd.add(x, x)), one)));
    simd.where_beats(square, simd.splat(0.625 * 0.625), far, near)
}

/// `Φ(x)`, the share of a standard normal distribution up to `x`: `erfc(−x / √2) / 2`, the complementary error function by the
/// Chebyshev fit of Press et al., "Numerical Recipes" (1992, § 6.2), whose relative error is 1.2e-7 everywhere.
#[inline(always)]
pub(crate) fn normal<S: Simd>(simd: S, x: S::V) -> S::V {
    let (zero, one, half) = (simd.zero(), simd.splat(1.0), simd.splat(0.5));
    let negative = simd.sub(zero, x);
    let size = simd.where_beats(x, zero, x, negative);
    let z = simd.mul(size, simd.splat(core::f32::consts::FRAC_1_SQRT_2));
    let t = simd.div(one, simd.fma(half, z, one));
    let fit = [
        0.170_872_77,
        -0.822_152_23,
        1.488_515_9,
        -1.135_204,
        0.278_868_07,
        -0.186_288_06,
        0.096_784_18,
        0.374_091_96,
        1.000_023_7,
        -1.265_512_2,
    ];
    let exponent = simd.sub(polynomial(simd, t, fit), simd.mul(z, z));
    let tail = simd.mul(simd.mul(half, t), exp(simd, exponent));
    simd.where_beats(x, zero, simd.sub(one, tail), tail)
}

/// Horner's scheme, the highest power first.
#[inline(always)]
fn polynomial<S: Simd, const N: usize>(simd: S, x: S::V, coefficients: [f32; N]) -> S::V {
    let mut sum = simd.zero();
    for coefficient in coefficients {
        sum = simd.fma(sum, x, simd.splat(coefficient));
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::{isa::Isa, simd::Kernel};

    /// `[exp, sigmoid, tanh, normal]` of one number.
    struct All(f32);

    impl Kernel for All {
        type Out = [f32; 4];

        #[inline(always)]
        fn run<S: Simd>(self, simd: S) -> [f32; 4] {
            let x = simd.splat(self.0);
            let mut out = [0.0; 4];
            // SAFETY: one lane of each.
            unsafe {
                simd.store_first(&raw mut out[0], exp(simd, x), 1);
                simd.store_first(&raw mut out[1], sigmoid(simd, x), 1);
                simd.store_first(&raw mut out[2], tanh(simd, x), 1);
                simd.store_first(&raw mut out[3], normal(simd, x), 1);
            }
            out
        }
    }

    #[test]
    fn they_are_those_of_the_library() {
        for isa in Isa::ALL.into_iter().filter(|isa| isa.is_supported()) {
            for i in -8000..=8000 {
                let x = i as f32 * 0.01 + 0.003;
                let got = isa.run(All(x));
                let wide = f64::from(x);
                let want = [wide.exp(), 1.0 / (1.0 + (-wide).exp()), wide.tanh()];
                for (got, want) in got.into_iter().zip(want) {
                    assert!(
                        (f64::from(got) - want).abs() <= 4e-7 * want.abs() + 1e-37,
                        "{isa:?}: {got} of {x}, not {want}"
                    );
                }
            }
            // The distribution is the sum of its density; by Simpson's rule, far more exact than what is tested.
            let (mut sum, step) = (0.0_f64, 1.0 / 1024.0);
            let density = |x: f64| (-0.5 * x * x).exp() / (2.0 * core::f64::consts::PI).sqrt();
            for i in 0..16 * 1024 {
                let x = -8.0 + f64::from(i) * step;
                let got = f64::from(isa.run(All(x as f32))[3]);
                // Below -8 there is 6e-16.
                let want = sum + 6.2e-16;
                assert!((got - want).abs() <= 4e-6 * want + 1e-12, "{isa:?}: {got} of {x}, not {want}");
                sum += step / 6.0 * (density(x) + 4.0 * density(x + step / 2.0) + density(x + step));
            }
            for x in [1e-6, -3e-5, 1e-3] {
                assert!((isa.run(All(x))[2] - x.tanh()).abs() <= 2e-7 * x.abs(), "{isa:?}: tanh {x}");
            }
        }
    }

    #[test]
    fn their_ends_are_finite_and_nan_stays() {
        for isa in Isa::ALL.into_iter().filter(|isa| isa.is_supported()) {
            let [exp, sigmoid, tanh, normal] = isa.run(All(f32::INFINITY));
            assert!(exp.is_finite() && exp > 1e38 && sigmoid == 1.0 && tanh == 1.0 && normal == 1.0);
            let [exp, sigmoid, tanh, normal] = isa.run(All(f32::NEG_INFINITY));
            assert!(exp > 0.0 && exp < 1e-37 && (0.0..1e-37).contains(&sigmoid) && tanh == -1.0);
            assert!((0.0..1e-37).contains(&normal), "{normal}");
            assert!(isa.run(All(f32::NAN)).iter().all(|value| value.is_nan()), "{isa:?}");
        }
    }
}
