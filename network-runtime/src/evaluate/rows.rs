use crate::Error;
use burn::tensor::{Int, Tensor, activation::log_softmax};

/// Reads a tensor of so many numbers a sample back.
///
/// # Errors
///
/// It cannot be read, or holds what is not finite.
pub(crate) fn numbers<const D: usize>(output: Tensor<D>, a_sample: usize) -> Result<Vec<f32>, Error> {
    let values: Vec<f32> = output.try_into_vec_as().map_err(Error::read)?;
    match values.iter().position(|value| !value.is_finite()) {
        Some(at) => Err(Error::OutputNotFinite { sample: at / a_sample }),
        None => Ok(values),
    }
}

/// Reads a tensor `[samples, width]` back, a vector a sample.
///
/// # Errors
///
/// It cannot be read, or holds what is not finite.
pub(crate) fn rows(output: Tensor<2>, width: usize) -> Result<Vec<Vec<f32>>, Error> {
    Ok(numbers(output, width)?.chunks_exact(width).map(<[f32]>::to_vec).collect())
}

/// The greatest logit's class at each position, of `[positions, classes]`. Only they leave the device.
///
/// # Errors
///
/// They cannot be read, or the logits are not finite.
pub(crate) fn classes(logits: Tensor<2>, positions_a_sample: usize) -> Result<Vec<usize>, Error> {
    check(&logits, positions_a_sample)?;
    indices(logits.argmax(1))
}

/// The same with the classes' probabilities.
///
/// # Errors
///
/// As [`classes`].
pub(crate) fn classes_with_probabilities(
    logits: Tensor<2>,
    positions_a_sample: usize,
) -> Result<(Vec<usize>, Vec<f32>), Error> {
    check(&logits, positions_a_sample)?;
    let (log, index) = log_softmax(logits, 1).max_dim_with_indices(1);
    Ok((indices(index)?, log.exp().try_into_vec_as().map_err(Error::read)?))
}

/// Looks for what is not finite without reading all of it back.
pub(super) fn check(logits: &Tensor<2>, positions_a_sample: usize) -> Result<(), Error> {
    let finite = logits.clone().is_finite().all().try_into_scalar::<bool>().map_err(Error::read)?;
    if finite {
        return Ok(());
    }
    let [_, classes] = logits.dims();
    numbers(logits.clone(), positions_a_sample * classes).map(|_| ())
}

/// Reads indices back.
pub(super) fn indices(indices: Tensor<2, Int>) -> Result<Vec<usize>, Error> {
    let indices = indices.try_into_data().map_err(Error::read)?;
    Ok(indices.iter::<i64>().map(|index| usize::try_from(index).unwrap_or_default()).collect())
}

/// The index of the greatest value, the first of equals.
pub(crate) fn argmax(row: &[f32]) -> usize {
    let mut best = 0;
    for (index, value) in row.iter().enumerate() {
        if *value > row[best] {
            best = index;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_equal_values_wins() {
        assert_eq!(argmax(&[1.0, 3.0, 3.0, -2.0]), 1);
        assert_eq!(argmax(&[-5.0]), 0);
    }

    #[test]
    fn a_row_that_is_not_finite_is_named() {
        let device = crate::device::cpu().unwrap();
        let output = Tensor::<2>::from_floats([[1.0, 2.0], [3.0, f32::NAN]], &device);
        assert!(matches!(rows(output, 2), Err(Error::OutputNotFinite { sample: 1 })));
    }

    #[test]
    fn a_sample_with_a_position_that_is_not_finite_is_named() {
        let device = crate::device::cpu().unwrap();
        let logits = |last| Tensor::<2>::from_floats([[1.0, 2.0], [3.0, 2.5], [0.0, 1.0], [last, 0.0]], &device);
        assert_eq!(classes(logits(4.0), 2).unwrap(), [1, 0, 1, 0]);
        assert!(matches!(classes(logits(f32::INFINITY), 2), Err(Error::OutputNotFinite { sample: 1 })));
        assert!(classes_with_probabilities(logits(f32::NAN), 2).is_err());
        let (classes, probabilities) = classes_with_probabilities(logits(0.0), 2).unwrap();
        assert_eq!((classes[1], probabilities[3]), (0, 0.5));
    }
}
