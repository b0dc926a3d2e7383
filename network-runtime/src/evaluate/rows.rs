use crate::Error;
use burn::tensor::Tensor;

/// Reads a tensor `[samples, width]` back, a vector a sample.
///
/// # Errors
///
/// It cannot be read, or holds what is not finite.
pub(crate) fn rows(output: Tensor<2>, width: usize) -> Result<Vec<Vec<f32>>, Error> {
    let values: Vec<f32> = output.try_into_vec_as().map_err(Error::read)?;
    if let Some(at) = values.iter().position(|value| !value.is_finite()) {
        return Err(Error::OutputNotFinite { sample: at / width });
    }
    Ok(values.chunks_exact(width).map(<[f32]>::to_vec).collect())
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
}
