//! Samples of a batch, mixed.

use super::{between, length, normal, of};
use crate::{
    kinds::{Input, Target},
    train::prepare::Prepared,
};
use rand::{rngs::StdRng, seq::SliceRandom};

/// Mixes each sample with another, by one share for the batch.
pub(super) fn mix<I: Input, T: Target>(batch: &mut Prepared<I, T>, alpha: f64, random: &mut StdRng) {
    let mut partners: Vec<usize> = (0..batch.samples).collect();
    partners.shuffle(random);
    let (one, other) = (gamma(alpha, random), gamma(alpha, random));
    // Both are 0 only where alpha is next to nothing: then nothing is mixed.
    let share = if one + other > 0.0 { one / (one + other) } else { 1.0 };
    let Some(inputs) = of::<f32, _>(&mut batch.inputs) else { return };
    let (before, length) = (inputs.to_vec(), length::<I>());
    for (values, partner) in inputs.chunks_exact_mut(length).zip(&partners) {
        for (value, other) in values.iter_mut().zip(&before[partner * length..(partner + 1) * length]) {
            *value = (share * f64::from(*value) + (1.0 - share) * f64::from(*other)) as f32;
        }
    }
    let truths = partners.iter().flat_map(|partner| batch.truths[partner * T::WIDTH..(partner + 1) * T::WIDTH].iter());
    batch.mixed = Some((truths.copied().collect(), share));
}

/// A number of the gamma distribution with this shape and scale 1. (G. Marsaglia, W. W. Tsang, "A Simple Method for Generating
/// Gamma Variables", 2000; two such numbers `x` and `y` make `x / (x + y)` one of the beta distribution.)
fn gamma(shape: f64, random: &mut StdRng) -> f64 {
    if shape < 1.0 {
        return gamma(shape + 1.0, random) * between(random, 0.0, 1.0).powf(1.0 / shape);
    }
    let d = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * d).sqrt();
    loop {
        let x = normal(random);
        let v = (1.0 + c * x).powi(3);
        if v > 0.0 && (1.0 - between(random, 0.0, 1.0)).ln() < x * x / 2.0 + d - d * v + d * v.ln() {
            return d * v;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;

    /// Mean and variance of the gamma distribution are both its shape.
    #[test]
    fn gamma_has_its_mean_and_variance() {
        for shape in [0.3, 1.0, 4.0] {
            let mut random = StdRng::seed_from_u64(5);
            let numbers: Vec<f64> = (0..50_000).map(|_| gamma(shape, &mut random)).collect();
            let mean = numbers.iter().sum::<f64>() / 50_000.0;
            let variance = numbers.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 50_000.0;
            assert!((mean - shape).abs() < 0.03 * shape + 0.01, "{shape}: {mean}");
            assert!((variance - shape).abs() < 0.06 * shape + 0.01, "{shape}: {variance}");
        }
    }
}
