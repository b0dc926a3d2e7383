//! Changes to pixels where they are.

use super::{Augment, normal};
use rand::{RngExt, rngs::StdRng};

/// Cuts out and adds noise, in the order given.
pub(super) fn change(values: &mut [f32], shape: &[usize], augment: &[Augment], random: &mut StdRng) {
    for augment in augment {
        match (*augment, shape) {
            (Augment::Cutout(side), &[_, height, width]) => cut_out(values, [height, width], side, random),
            (Augment::Noise(deviation), _) => {
                values.iter_mut().for_each(|value| *value += (deviation * normal(random)) as f32);
            }
            _ => {}
        }
    }
}

/// The square's middle is any pixel, so that it may reach beyond an edge, as the paper has it.
fn cut_out(values: &mut [f32], [height, width]: [usize; 2], side: usize, random: &mut StdRng) {
    let extent = |size: usize, middle: usize| {
        let first = middle.saturating_sub(side / 2);
        first..(middle + side - side / 2).min(size)
    };
    let rows = extent(height, random.random_range(0..height));
    let columns = extent(width, random.random_range(0..width));
    for plane in values.chunks_exact_mut(height * width) {
        for row in plane.chunks_exact_mut(width).skip(rows.start).take(rows.len()) {
            row[columns.clone()].fill(0.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;

    #[test]
    fn a_square_of_all_channels_is_cut_out() {
        let mut sizes = Vec::new();
        for seed in 0..50 {
            let mut values = vec![1.0; 2 * 9 * 9];
            change(&mut values, &[2, 9, 9], &[Augment::cutout(3)], &mut StdRng::seed_from_u64(seed));
            let (one, other) = values.split_at(81);
            assert_eq!(one, other);
            sizes.push(one.iter().filter(|value| **value == 0.0).count());
        }
        // Whole in the middle; at an edge or in a corner a part.
        assert!(sizes.iter().all(|size| matches!(size, 9 | 6 | 4)), "{sizes:?}");
        assert!(sizes.contains(&9) && sizes.contains(&6));
    }

    #[test]
    fn noise_has_its_deviation_and_no_mean() {
        let mut values = vec![0.5; 20_000];
        change(&mut values, &[20_000], &[Augment::noise(0.2)], &mut StdRng::seed_from_u64(1));
        let mean = values.iter().map(|value| f64::from(*value)).sum::<f64>() / 20_000.0;
        let variance = values.iter().map(|value| (f64::from(*value) - mean).powi(2)).sum::<f64>() / 20_000.0;
        // Three standard errors: 0.2 / √20,000 · 3, and 0.2 / √40,000 · 3.
        assert!((mean - 0.5).abs() < 0.0043, "{mean}");
        assert!((variance.sqrt() - 0.2).abs() < 0.003, "{}", variance.sqrt());
    }
}
