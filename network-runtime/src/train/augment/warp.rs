//! Where each pixel comes from.

use super::{Augment, between};
use rand::rngs::StdRng;

/// The place of the pixel that comes to each place of a picture, in pixels from its middle.
pub(super) struct Warp {
    steps: Vec<Step>,
    /// Of the picture that it was drawn for.
    size: [usize; 2],
}

enum Step {
    /// `[[xx, xy, x], [yx, yy, y]]`
    Affine([[f64; 3]; 2]),
    /// A displacement `(x, y)` for each pixel, row by row.
    Field(Vec<(f64, f64)>),
}

impl Warp {
    /// Draws every change that moves pixels, for a picture of this height and width.
    pub(super) fn draw(augment: &[Augment], size: [usize; 2], random: &mut StdRng) -> Self {
        let steps = augment.iter().filter_map(|augment| step(augment, size, random)).collect();
        Self { steps, size }
    }

    /// Where the pixel at `(x, y)` comes from. What was done last is undone first.
    fn source(&self, mut x: f64, mut y: f64) -> (f64, f64) {
        for step in self.steps.iter().rev() {
            match step {
                Step::Affine([[xx, xy, dx], [yx, yy, dy]]) => {
                    (x, y) = (xx * x + xy * y + dx, yx * x + yy * y + dy);
                }
                Step::Field(field) => {
                    let [height, width] = self.size;
                    let nearest = |at: f64, size: usize| {
                        (at + (size as f64 - 1.0) / 2.0).round().clamp(0.0, size as f64 - 1.0) as usize
                    };
                    let (dx, dy) = field[nearest(y, height) * width + nearest(x, width)];
                    (x, y) = (x + dx, y + dy);
                }
            }
        }
        (x, y)
    }

    /// Moves the numbers of every plane of a picture of this size, which need not be the size that the warp was drawn for: a truth may
    /// be coarser. Between pixels it is linear.
    pub(super) fn numbers(&self, values: &mut [f32], size: [usize; 2]) {
        self.each(values, size, |plane, x, y| {
            let (left, top) = (x.floor(), y.floor());
            let at = |column: f64, row: f64| pixel(plane, size, column, row).map_or(0.0, f64::from);
            let (right, below) = (x - left, y - top);
            let row = |row: f64| match right {
                0.0 => at(left, row),
                right => at(left, row) * (1.0 - right) + at(left + 1.0, row) * right,
            };
            let value = if below == 0.0 { row(top) } else { row(top) * (1.0 - below) + row(top + 1.0) * below };
            value as f32
        });
    }

    /// Moves the classes of a picture of this size: the nearest pixel's, and 0 for what comes in from outside.
    pub(super) fn classes(&self, values: &mut [usize], size: [usize; 2]) {
        self.each(values, size, |plane, x, y| pixel(plane, size, x.round(), y.round()).unwrap_or(0));
    }

    /// Gives each pixel of each plane what `read` finds at its source, in columns and rows.
    fn each<E: Copy>(&self, values: &mut [E], [height, width]: [usize; 2], read: impl Fn(&[E], f64, f64) -> E) {
        if self.steps.is_empty() {
            return;
        }
        let before = values.to_vec();
        let [own_height, own_width] = self.size.map(|size| size as f64);
        let (down, along) = (own_height / height as f64, own_width / width as f64);
        let [middle_y, middle_x] = [height, width].map(|size| (size as f64 - 1.0) / 2.0);
        for row in 0..height {
            for column in 0..width {
                let (x, y) = self.source((column as f64 - middle_x) * along, (row as f64 - middle_y) * down);
                let (x, y) = (snapped(x / along + middle_x), snapped(y / down + middle_y));
                for (plane, before) in values.chunks_exact_mut(height * width).zip(before.chunks_exact(height * width))
                {
                    plane[row * width + column] = read(before, x, y);
                }
            }
        }
    }
}

/// What is a whole pixel but for rounding is one: a shift by whole pixels leaves their values as they are.
fn snapped(at: f64) -> f64 {
    if (at - at.round()).abs() < 1e-9 { at.round() } else { at }
}

fn pixel<E: Copy>(plane: &[E], [height, width]: [usize; 2], column: f64, row: f64) -> Option<E> {
    let inside = column >= 0.0 && row >= 0.0 && column < width as f64 && row < height as f64;
    inside.then(|| plane[row as usize * width + column as usize])
}

/// What a change does to places, drawn.
fn step(augment: &Augment, [height, width]: [usize; 2], random: &mut StdRng) -> Option<Step> {
    const SAME: [[f64; 3]; 2] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]];
    let mut either = |most: f64| between(random, -most, most);
    Some(Step::Affine(match *augment {
        Augment::Shift(pixels) => {
            // Every whole number as often as any other: half a pixel more at both ends, rounded.
            let most = pixels.floor() + 0.5;
            let mut whole = || either(most).clamp(-most + 1e-9, most - 1e-9).round();
            [[1.0, 0.0, whole()], [0.0, 1.0, whole()]]
        }
        Augment::Rotate(degrees) => {
            let (sine, cosine) = either(degrees).to_radians().sin_cos();
            [[cosine, sine, 0.0], [-sine, cosine, 0.0]]
        }
        Augment::Scale(share) => {
            let factor = 1.0 / (1.0 + either(share));
            [[factor, 0.0, 0.0], [0.0, factor, 0.0]]
        }
        Augment::Shear(degrees) => [[1.0, either(degrees).to_radians().tan(), 0.0], [0.0, 1.0, 0.0]],
        Augment::Flip if either(1.0) < 0.0 => [[-1.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
        Augment::FlipVertical if either(1.0) < 0.0 => [[1.0, 0.0, 0.0], [0.0, -1.0, 0.0]],
        Augment::Flip | Augment::FlipVertical => SAME,
        Augment::Crop(least) => {
            let share = between(random, least, 1.0);
            let mut place = |size: usize| between(random, -0.5, 0.5) * (1.0 - share) * size as f64;
            [[share, 0.0, place(width)], [0.0, share, place(height)]]
        }
        Augment::Elastic { alpha, sigma } => return Some(Step::Field(field(alpha, sigma, [height, width], random))),
        Augment::Cutout(_) | Augment::Noise(_) | Augment::Mixup(_) => return None,
    }))
}

/// Displacements of Simard's: random, smoothed, times alpha.
fn field(alpha: f64, sigma: f64, [height, width]: [usize; 2], random: &mut StdRng) -> Vec<(f64, f64)> {
    let mut component = || {
        let noise: Vec<f64> = (0..height * width).map(|_| between(random, -1.0, 1.0)).collect();
        smoothed(&smoothed(&noise, sigma, [height, width], 1), sigma, [height, width], width)
    };
    let (x, y) = (component(), component());
    x.into_iter().zip(y).map(|(x, y)| (alpha * x, alpha * y)).collect()
}

/// A Gaussian along rows (`stride` 1) or columns (`stride` the width), which reaches three sigmas; beyond the edges there is 0.
fn smoothed(values: &[f64], sigma: f64, [height, width]: [usize; 2], stride: usize) -> Vec<f64> {
    let reach = ((3.0 * sigma).ceil() as usize).min(height.max(width)) as isize;
    let weights: Vec<f64> = (-reach..=reach).map(|at| (-(at as f64 / sigma).powi(2) / 2.0).exp()).collect();
    let total: f64 = weights.iter().sum();
    let (size, place): (isize, fn(usize, usize) -> usize) =
        if stride == 1 { (width as isize, |at, width| at % width) } else { (height as isize, |at, width| at / width) };
    (0..values.len())
        .map(|at| {
            let here = place(at, width) as isize;
            let sum: f64 = (-reach..=reach)
                .zip(&weights)
                .filter(|(by, _)| (0..size).contains(&(here + by)))
                .map(|(by, weight)| weight * values[(at as isize + by * stride as isize) as usize])
                .sum();
            sum / total
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;

    fn affine(matrix: [[f64; 3]; 2], size: [usize; 2]) -> Warp {
        Warp { steps: vec![Step::Affine(matrix)], size }
    }

    const PICTURE: [f32; 12] = [1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 12.];

    #[test]
    fn a_shift_moves_whole_pixels_and_fills_with_0() {
        let mut values = PICTURE;
        // The source is one to the left and one below: everything goes right and up.
        affine([[1.0, 0.0, -1.0], [0.0, 1.0, 1.0]], [3, 4]).numbers(&mut values, [3, 4]);
        assert_eq!(values, [0., 5., 6., 7., 0., 9., 10., 11., 0., 0., 0., 0.]);
        let mut classes = [1usize, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
        affine([[1.0, 0.0, -1.0], [0.0, 1.0, 1.0]], [3, 4]).classes(&mut classes, [3, 4]);
        assert_eq!(classes, [0, 5, 6, 7, 0, 9, 10, 11, 0, 0, 0, 0]);
    }

    #[test]
    fn a_flip_exchanges_left_and_right_or_top_and_bottom() {
        let mut values = PICTURE;
        affine([[-1.0, 0.0, 0.0], [0.0, 1.0, 0.0]], [3, 4]).numbers(&mut values, [3, 4]);
        assert_eq!(values, [4., 3., 2., 1., 8., 7., 6., 5., 12., 11., 10., 9.]);
        let mut values = PICTURE;
        affine([[1.0, 0.0, 0.0], [0.0, -1.0, 0.0]], [3, 4]).numbers(&mut values, [3, 4]);
        assert_eq!(values, [9., 10., 11., 12., 5., 6., 7., 8., 1., 2., 3., 4.]);
    }

    /// Clockwise, as a positive angle turns where rows run downwards: the left column becomes the upper row.
    #[test]
    fn a_quarter_turn_turns_rows_into_columns() {
        let mut values = [1., 2., 3., 4., 5., 6., 7., 8., 9.];
        let (sine, cosine) = 90.0_f64.to_radians().sin_cos();
        affine([[cosine, sine, 0.0], [-sine, cosine, 0.0]], [3, 3]).numbers(&mut values, [3, 3]);
        assert_eq!(values, [7., 4., 1., 8., 5., 2., 9., 6., 3.]);
    }

    #[test]
    fn between_pixels_it_is_linear() {
        let mut values = [0., 4., 8., 2., 6., 10.];
        affine([[1.0, 0.0, 0.25], [0.0, 1.0, 0.0]], [2, 3]).numbers(&mut values, [2, 3]);
        // Three quarters of the pixel and a quarter of its right neighbour, 0 beyond the edge.
        assert_eq!(values, [1., 5., 6., 3., 7., 7.5]);
    }

    #[test]
    fn twice_the_size_shows_the_middle() {
        let mut values: Vec<f32> = (0..16).map(|value| value as f32).collect();
        affine([[0.5, 0.0, 0.0], [0.0, 0.5, 0.0]], [4, 4]).numbers(&mut values, [4, 4]);
        // A picture that rises by 1 a column and 4 a row rises half as fast, about the same middle of 7.5.
        let expected: Vec<f32> =
            (0..16).map(|at| 7.5 + ((at % 4) as f32 - 1.5) / 2.0 + ((at / 4) as f32 - 1.5) * 2.0).collect();
        assert_eq!(values, expected);
    }

    #[test]
    fn a_coarser_truth_moves_with_its_picture() {
        // Four pixels of the picture are two of the truth.
        let mut truth = [1usize, 2, 3, 4];
        affine([[1.0, 0.0, 2.0], [0.0, 1.0, 0.0]], [4, 4]).classes(&mut truth, [2, 2]);
        assert_eq!(truth, [2, 0, 4, 0]);
    }

    #[test]
    fn what_was_done_last_is_undone_first() {
        let mut values = PICTURE;
        let shift = Step::Affine([[1.0, 0.0, -1.0], [0.0, 1.0, 0.0]]);
        let flip = Step::Affine([[-1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]);
        // First one to the right, then mirrored: the column of zeros is at the right end.
        Warp { steps: vec![shift, flip], size: [3, 4] }.numbers(&mut values, [3, 4]);
        assert_eq!(values, [3., 2., 1., 0., 7., 6., 5., 0., 11., 10., 9., 0.]);
    }

    #[test]
    fn what_is_drawn_stays_within_its_bounds() {
        let mut random = StdRng::seed_from_u64(3);
        let mut shifts = [0; 5];
        for _ in 0..2_000 {
            let mut draw = |augment: Augment| match step(&augment, [8, 8], &mut random) {
                Some(Step::Affine(matrix)) => matrix,
                _ => panic!("{augment:?} is affine"),
            };
            let shift = draw(Augment::shift(2.0));
            shifts[(shift[0][2] + 2.0) as usize] += 1;
            assert!(shift[0][2].fract() == 0.0 && shift[1][2].abs() <= 2.0);
            let rotation = draw(Augment::rotate(10.0));
            assert!(rotation[0][0] >= 10.0_f64.to_radians().cos() - 1e-12);
            let scale = draw(Augment::scale(0.2))[0][0];
            assert!((1.0 / 1.2..=1.0 / 0.8).contains(&scale));
            let [[share, _, x], [_, _, y]] = draw(Augment::crop(0.5));
            // The part does not reach beyond the picture.
            assert!(
                (0.5..=1.0).contains(&share)
                    && x.abs() <= 4.0 * (1.0 - share) + 1e-12
                    && y.abs() <= 4.0 * (1.0 - share) + 1e-12
            );
        }
        // Each of −2 to 2 in about a fifth of 2,000.
        assert!(shifts.iter().all(|count| (330..470).contains(count)), "{shifts:?}");
    }

    /// The same displacement everywhere stays what it is under a Gaussian, away from the edges.
    #[test]
    fn smoothing_keeps_what_is_smooth_and_takes_out_what_is_not() {
        let even = smoothed(&[2.0; 400], 1.5, [20, 20], 1);
        assert!((even[10 * 20 + 10] - 2.0).abs() < 1e-12);
        let field = field(34.0, 4.0, [28, 28], &mut StdRng::seed_from_u64(1));
        let steps: Vec<f64> = field.windows(2).take(27).map(|pair| (pair[1].0 - pair[0].0).abs()).collect();
        let greatest = field.iter().map(|(x, y)| x.abs().max(y.abs())).fold(0.0, f64::max);
        assert!((0.5..8.0).contains(&greatest), "{greatest}");
        assert!(steps.iter().all(|step| *step < 0.6), "{steps:?}");
    }
}
