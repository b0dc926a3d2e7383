use super::{Kind, Range, Shape};
use burn::tensor::{Device, Tensor, TensorData};

/// `N` numbers a sample, in no particular arrangement: a row of a table, or a flattened picture. A batch is `[samples, N]`.
#[derive(Clone, Copy, Debug)]
pub struct Features<const N: usize>;

impl<const N: usize> Kind for Features<N> {
    type Element = f32;
    type Batch = Tensor<2>;
    const SHAPE: &'static [usize] = &[N];
    const FORM: Shape = Shape::new("features", Self::SHAPE);

    fn batch(values: Vec<f32>, device: &Device) -> Tensor<2> {
        let samples = values.len() / N;
        Tensor::from_data(TensorData::new(values, [samples, N]), device)
    }

    fn autodiff(batch: Tensor<2>) -> Tensor<2> {
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
    fn a_batch_has_one_row_a_sample() {
        let device = crate::device::cpu().unwrap();
        let batch = Features::<3>::batch(vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0], &device);
        assert_eq!(batch.dims(), [2, 3]);
        let second = batch.slice([1..2, 0..3]).try_into_vec_as::<f32>().unwrap();
        assert_eq!(second, [4.0, 5.0, 6.0]);
    }
}
