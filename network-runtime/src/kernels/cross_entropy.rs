//! Softmax and cross-entropy in one pass, with the gradient.

use std::fmt;

use crate::kernels::parallel::{self, Shared, unwritten};

/// Rows of a task.
const ROWS: usize = 16;

/// What [`softmax_cross_entropy`] gives.
#[derive(Debug, Clone)]
pub struct CrossEntropy {
    /// The mean over rows; 0 without any.
    pub loss: f32,
    /// Of the mean, `[batch, classes]`.
    pub grad: Vec<f32>,
}

/// A target that is no class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TargetError {
    /// The row.
    pub row: usize,
    /// How many classes there are.
    pub classes: usize,
}

impl fmt::Display for TargetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the target of row {} is none of the {} classes", self.row, self.classes)
    }
}
impl std::error::Error for TargetError {}

/// The mean over rows of `-ln softmax(logits)[target]`, and its gradient `(softmax(logits) - one_hot) / batch`.
///
/// Each row's maximum is subtracted first, so that no exponential overflows.
///
/// # Errors
/// If a target is no class.
///
/// # Panics
/// If `logits` is not as long as `targets.len() · classes`.
pub fn softmax_cross_entropy<T>(logits: &[f32], targets: &[T], classes: usize) -> Result<CrossEntropy, TargetError>
where
    T: Copy + TryInto<usize> + Sync,
{
    let batch = targets.len();
    assert_eq!(logits.len(), batch * classes, "floats of the logits");
    let class = |row: usize| targets[row].try_into().ok().filter(|class| *class < classes);
    if let Some(row) = (0..batch).find(|row| class(*row).is_none()) {
        return Err(TargetError { row, classes });
    }
    let blocks = batch.div_ceil(ROWS);
    // SAFETY: the blocks cover all rows.
    let mut grad = unsafe { unwritten::<f32>(logits.len()) };
    let mut losses = vec![0.0f64; blocks];
    let (grads, sums) = (Shared::new(&mut grad), Shared::new(&mut losses));
    // An exponential is worth some twenty multiplications.
    parallel::run(blocks, 20 * logits.len(), |block| {
        let rows = block * ROWS..(block * ROWS + ROWS).min(batch);
        // SAFETY: each block has rows and a sum of its own.
        let (grads, sum) =
            unsafe { (grads.slice(rows.start * classes, rows.len() * classes), &mut sums.slice(block, 1)[0]) };
        for (row, out) in rows.zip(grads.chunks_exact_mut(classes)) {
            *sum += line(&logits[row * classes..][..classes], class(row).unwrap_or(0), batch, out);
        }
    });
    let total: f64 = losses.iter().sum();
    Ok(CrossEntropy { loss: (total / batch.max(1) as f64) as f32, grad })
}

/// One row: its gradient goes to `out`, its loss comes back.
fn line(logits: &[f32], target: usize, batch: usize, out: &mut [f32]) -> f64 {
    // `f32::max` would lose a NaN.
    let max =
        logits.iter().fold(f32::NEG_INFINITY, |max, value| if *value > max || value.is_nan() { *value } else { max });
    let mut sum = 0.0f32;
    for (out, value) in out.iter_mut().zip(logits) {
        *out = (value - max).exp();
        sum += *out;
    }
    let scale = 1.0 / (sum * batch as f32);
    out.iter_mut().for_each(|out| *out *= scale);
    out[target] -= 1.0 / batch as f32;
    f64::from(sum.ln() + max - logits[target])
}
