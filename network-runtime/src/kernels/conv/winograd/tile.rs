//! The matrices of F(2, 3) and F(4, 3), as sums.

use crate::kernels::simd::Simd;

/// One-dimensional minimal filtering with 3 weights: `O` outputs from `I = O + 2` inputs with `I` multiplications.
pub(super) trait Tile<const O: usize, const I: usize>: Copy {
    /// `G g`
    fn weights<S: Simd>(simd: S, g: [S::V; 3]) -> [S::V; I];
    /// `Bᵀ d`
    fn inputs<S: Simd>(simd: S, d: [S::V; I]) -> [S::V; I];
    /// `Aᵀ m`
    fn outputs<S: Simd>(simd: S, m: [S::V; I]) -> [S::V; O];
}

/// F(2, 3): 2.25 times fewer multiplications in two dimensions, as exact as a plain sum.
#[derive(Debug, Clone, Copy)]
pub(super) struct Two;

impl Tile<2, 4> for Two {
    #[inline(always)]
    fn weights<S: Simd>(simd: S, [a, b, c]: [S::V; 3]) -> [S::V; 4] {
        let half = simd.splat(0.5);
        let outer = simd.add(a, c);
        [a, simd.mul(half, simd.add(outer, b)), simd.mul(half, simd.sub(outer, b)), c]
    }
    #[inline(always)]
    fn inputs<S: Simd>(simd: S, [a, b, c, d]: [S::V; 4]) -> [S::V; 4] {
        [simd.sub(a, c), simd.add(b, c), simd.sub(c, b), simd.sub(b, d)]
    }
    #[inline(always)]
    fn outputs<S: Simd>(simd: S, [a, b, c, d]: [S::V; 4]) -> [S::V; 2] {
        [simd.add(simd.add(a, b), c), simd.sub(simd.sub(b, c), d)]
    }
}

/// F(4, 3) with the points 0, ±1, ±2: 4 times fewer multiplications in two dimensions; rounding errors are a few times
/// those of a plain sum.
#[derive(Debug, Clone, Copy)]
pub(super) struct Four;

impl Tile<4, 6> for Four {
    #[inline(always)]
    fn weights<S: Simd>(simd: S, [a, b, c]: [S::V; 3]) -> [S::V; 6] {
        // [a/4, -(a+c)/6 - b/6, -(a+c)/6 + b/6, a/24 + c/6 + b/12, a/24 + c/6 - b/12, c]
        let near = simd.mul(simd.splat(-1.0 / 6.0), simd.add(a, c));
        let near_b = simd.mul(simd.splat(1.0 / 6.0), b);
        let far = simd.fma(simd.splat(1.0 / 24.0), a, simd.mul(simd.splat(1.0 / 6.0), c));
        let far_b = simd.mul(simd.splat(1.0 / 12.0), b);
        [
            simd.mul(simd.splat(0.25), a),
            simd.sub(near, near_b),
            simd.add(near, near_b),
            simd.add(far, far_b),
            simd.sub(far, far_b),
            c,
        ]
    }
    #[inline(always)]
    fn inputs<S: Simd>(simd: S, [a, b, c, d, e, f]: [S::V; 6]) -> [S::V; 6] {
        let (two, four, minus_four, minus_five) =
            (simd.splat(2.0), simd.splat(4.0), simd.splat(-4.0), simd.splat(-5.0));
        let even_1 = simd.fma(minus_four, c, e);
        let odd_1 = simd.fma(minus_four, b, d);
        let even_2 = simd.sub(e, c);
        let odd_2 = simd.mul(two, simd.sub(d, b));
        [
            simd.fma(four, a, simd.fma(minus_five, c, e)),
            simd.add(even_1, odd_1),
            simd.sub(even_1, odd_1),
            simd.add(even_2, odd_2),
            simd.sub(even_2, odd_2),
            simd.fma(four, b, simd.fma(minus_five, d, f)),
        ]
    }
    #[inline(always)]
    fn outputs<S: Simd>(simd: S, [a, b, c, d, e, f]: [S::V; 6]) -> [S::V; 4] {
        let (two, four, eight) = (simd.splat(2.0), simd.splat(4.0), simd.splat(8.0));
        let (even_1, odd_1) = (simd.add(b, c), simd.sub(b, c));
        let (even_2, odd_2) = (simd.add(d, e), simd.sub(d, e));
        [
            simd.add(simd.add(a, even_1), even_2),
            simd.fma(two, odd_2, odd_1),
            simd.fma(four, even_2, even_1),
            simd.add(simd.fma(eight, odd_2, odd_1), f),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::simd::Plain;

    /// `Aᵀ [G g ⊙ Bᵀ d]` is the three-term sum, for whole numbers to rounding.
    fn law<T: Tile<O, I>, const O: usize, const I: usize>() {
        let value = |x: f32| Plain.splat(x);
        let first = |v| {
            let mut all = [0.0f32; 8];
            // SAFETY: `all` has room for the 8 lanes.
            unsafe { Plain.store(all.as_mut_ptr(), v) };
            all[0]
        };
        let g = [3.0, -5.0, 7.0];
        let d: [f32; I] = std::array::from_fn(|i| (i * i) as f32 - 4.0);
        let weights = T::weights(Plain, g.map(value));
        let inputs = T::inputs(Plain, d.map(value));
        let points: [_; I] = std::array::from_fn(|i| Plain.mul(weights[i], inputs[i]));
        for (o, got) in T::outputs(Plain, points).into_iter().map(first).enumerate() {
            let want: f32 = (0..3).map(|k| g[k] * d[o + k]).sum();
            assert!((got - want).abs() < 1e-3, "output {o} of {O}: {got}, should be {want}");
        }
    }

    #[test]
    fn tiles_are_convolutions() {
        law::<Two, 2, 4>();
        law::<Four, 4, 6>();
    }
}
