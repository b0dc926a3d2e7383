use super::{Kind, Range, Shape};
use burn::tensor::{Device, Tensor, TensorData};

/// A picture a sample: `C` channels of `H` rows of `W` pixels, channel by channel, row by row. A batch is `[samples, C, H, W]`.
#[derive(Clone, Copy, Debug)]
pub struct Image<const C: usize, const H: usize, const W: usize>;

impl<const C: usize, const H: usize, const W: usize> Kind for Image<C, H, W> {
    type Element = f32;
    type Batch = Tensor<4>;
    const SHAPE: &'static [usize] = &[C, H, W];
    const FORM: Shape = Shape::new("image", Self::SHAPE);

    fn batch(values: Vec<f32>, device: &Device) -> Tensor<4> {
        let samples = values.len() / Self::LEN;
        Tensor::from_data(TensorData::new(values, [samples, C, H, W]), device)
    }

    fn autodiff(batch: Tensor<4>) -> Tensor<4> {
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
    fn a_batch_keeps_channels_rows_and_columns_in_order() {
        let device = crate::device::cpu().unwrap();
        let values = (0..24).map(|value| value as f32).collect();
        let batch = Image::<2, 2, 3>::batch(values, &device);
        assert_eq!(batch.dims(), [2, 2, 2, 3]);
        // sample 1, channel 0, row 1, column 2: 12 + 0 + 3 + 2
        let pixel = batch.slice([1..2, 0..1, 1..2, 2..3]);
        assert_eq!(pixel.try_into_vec_as::<f32>().unwrap(), [17.0]);
    }
}
