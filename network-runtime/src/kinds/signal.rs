use super::{Kind, Range, Shape};
use burn::tensor::{Device, Tensor, TensorData};

/// A signal a sample: `C` channels of `L` values each, channel by channel. A batch is `[samples, C, L]`.
#[derive(Clone, Copy, Debug)]
pub struct Signal<const C: usize, const L: usize>;

impl<const C: usize, const L: usize> Kind for Signal<C, L> {
    type Element = f32;
    type Batch = Tensor<3>;
    const SHAPE: &'static [usize] = &[C, L];
    const FORM: Shape = Shape::new("signal", Self::SHAPE);

    fn batch(values: Vec<f32>, device: &Device) -> Tensor<3> {
        let samples = values.len() / Self::LEN;
        Tensor::from_data(TensorData::new(values, [samples, C, L]), device)
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
    fn a_batch_keeps_channels_and_positions_in_order() {
        let device = crate::device::cpu().unwrap();
        let batch = Signal::<2, 3>::batch((0..12).map(|value| value as f32).collect(), &device);
        assert_eq!(batch.dims(), [2, 2, 3]);
        // sample 1, channel 1, position 2: 6 + 3 + 2
        let value = batch.slice([1..2, 1..2, 2..3]);
        assert_eq!(value.try_into_vec_as::<f32>().unwrap(), [11.0]);
    }
}
