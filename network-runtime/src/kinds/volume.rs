use super::{Kind, Range, Shape};
use burn::tensor::{Device, Tensor, TensorData};

/// A body in space a sample: `C` channels of `D` layers of `H` rows of `W` values, in this order. A batch is `[samples, C, D, H, W]`.
#[derive(Clone, Copy, Debug)]
pub struct Volume<const C: usize, const D: usize, const H: usize, const W: usize>;

impl<const C: usize, const D: usize, const H: usize, const W: usize> Kind for Volume<C, D, H, W> {
    type Element = f32;
    type Batch = Tensor<5>;
    const SHAPE: &'static [usize] = &[C, D, H, W];
    const FORM: Shape = Shape::new("volume", Self::SHAPE);

    fn batch(values: Vec<f32>, device: &Device) -> Tensor<5> {
        let samples = values.len() / Self::LEN;
        Tensor::from_data(TensorData::new(values, [samples, C, D, H, W]), device)
    }

    fn autodiff(batch: Tensor<5>) -> Tensor<5> {
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
    fn a_batch_keeps_channels_layers_rows_and_columns_in_order() {
        let device = crate::device::cpu().unwrap();
        let batch = Volume::<2, 2, 2, 3>::batch((0..48).map(|value| value as f32).collect(), &device);
        assert_eq!(batch.dims(), [2, 2, 2, 2, 3]);
        // sample 1, channel 0, layer 1, row 1, column 2: 24 + 0 + 6 + 3 + 2
        let value = batch.slice([1..2, 0..1, 1..2, 1..2, 2..3]);
        assert_eq!(value.try_into_vec_as::<f32>().unwrap(), [35.0]);
    }
}
