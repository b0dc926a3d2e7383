use super::{Kind, Range, Shape};
use burn::tensor::{Device, Tensor, TensorData};

/// A sequence a sample: `T` steps of `F` features each, step by step. A batch is `[samples, T, F]`.
#[derive(Clone, Copy, Debug)]
pub struct Sequence<const T: usize, const F: usize>;

impl<const T: usize, const F: usize> Kind for Sequence<T, F> {
    type Element = f32;
    type Batch = Tensor<3>;
    const SHAPE: &'static [usize] = &[T, F];
    const FORM: Shape = Shape::new("sequence", Self::SHAPE);

    fn batch(values: Vec<f32>, device: &Device) -> Tensor<3> {
        let samples = values.len() / Self::LEN;
        Tensor::from_data(TensorData::new(values, [samples, T, F]), device)
    }

    fn autodiff(batch: Tensor<3>) -> Tensor<3> {
        batch.autodiff()
    }

    fn range(values: &[f32]) -> Range {
        Range::of(values.iter().map(|value| f64::from(*value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_keeps_steps_and_features_in_order() {
        let device = crate::device::cpu().unwrap();
        let batch = Sequence::<2, 3>::batch((0..12).map(|value| value as f32).collect(), &device);
        assert_eq!(batch.dims(), [2, 2, 3]);
        // sample 1, step 1, feature 2: 6 + 3 + 2
        let value = batch.slice([1..2, 1..2, 2..3]);
        assert_eq!(value.try_into_vec_as::<f32>().unwrap(), [11.0]);
    }
}
