//! Sequences whose samples were filled up to one length: what is filled up, `padding`, `[batch, steps]`, is true there.

use burn::tensor::{Bool, Int, Tensor};

/// How many real steps there are up to each, itself included: `[batch, steps]`.
fn count(padding: &Tensor<2, Bool>) -> Tensor<2, Int> {
    padding.clone().bool_not().int().cumsum(1)
}

/// For each step an index of another: `[batch, steps]` as `gather` takes it, for so many features.
fn indices(steps: Tensor<2, Int>, features: usize) -> Tensor<3, Int> {
    let [batch, length] = steps.dims();
    steps.unsqueeze_dim::<3>(2).expand([batch, length, features])
}

/// A mask `[batch, steps]` for so many features.
fn for_features(mask: Tensor<2, Bool>, features: usize) -> Tensor<3, Bool> {
    let [batch, length] = mask.dims();
    mask.unsqueeze_dim::<3>(2).expand([batch, length, features])
}

/// What a layer that reads step by step makes of the real steps alone: it reads them one behind another, as if nothing were
/// between them. A step that was filled up has the state of the real one before it; before the first real one it is 0.
pub(super) fn carried_over(
    x: Tensor<3>,
    padding: &Tensor<2, Bool>,
    read: impl FnOnce(Tensor<3>) -> Tensor<3>,
) -> Tensor<3> {
    let [_, steps, features] = x.dims();
    let positions = Tensor::<1, Int>::arange(0..steps as i64, &x.device()).unsqueeze::<2>();
    // Sorted, the real steps stand in front in their order.
    let order = (positions + padding.clone().int() * steps as i64).sort(1).remainder_scalar(steps as i64);
    let states = read(x.gather(1, indices(order, features)));
    let [_, _, width] = states.dims();
    let count = count(padding);
    let none = count.clone().equal_elem(0);
    let carried = states.gather(1, indices((count - 1).clamp_min(0), width));
    carried.mask_fill(for_features(none, width), 0.0)
}

/// The last step that was not filled up: `[batch, steps, features]` to `[batch, features]`; 0 where all were.
pub fn last_step_padded(x: Tensor<3>, padding: &Tensor<2, Bool>) -> Tensor<2> {
    let [_, steps, _] = x.dims();
    carried_over(x, padding, |x| x).narrow(1, steps - 1, 1).squeeze_dim(1)
}

/// The mean of every feature over the steps that were not filled up: `[batch, steps, features]` to `[batch, features]`; 0 where
/// all were.
pub fn mean_padded(x: Tensor<3>, padding: &Tensor<2, Bool>) -> Tensor<2> {
    let [_, _, features] = x.dims();
    let real = padding.clone().bool_not().float().sum_dim(1).clamp_min(1.0);
    x.mask_fill(for_features(padding.clone(), features), 0.0).sum_dim(1).squeeze_dim::<2>(1) / real
}

/// The largest value of every feature over the steps that were not filled up: `[batch, steps, features]` to
/// `[batch, features]`; 0 where all were.
pub fn max_padded(x: Tensor<3>, padding: &Tensor<2, Bool>) -> Tensor<2> {
    let [batch, _, features] = x.dims();
    let none = padding.clone().bool_not().any_dim(1).bool_not().expand([batch, features]);
    let max = x.mask_fill(for_features(padding.clone(), features), f32::MIN).max_dim(1).squeeze_dim::<2>(1);
    max.mask_fill(none, 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use burn::tensor::{Device, TensorData};

    /// Steps 1 2 3 and two that were filled up, at the end, in front and between, in the third sample all of them; two features.
    fn samples(device: &Device) -> (Tensor<3>, Tensor<2, Bool>) {
        let x = [[1.0, 2.0, 3.0, 9.0, 9.0], [9.0, 1.0, 9.0, 2.0, 3.0], [9.0, 9.0, 9.0, 9.0, 9.0_f32]];
        let padding = x.map(|sample| sample.map(|step| step == 9.0));
        let values: Vec<f32> = x.concat().iter().flat_map(|step| [*step, -*step]).collect();
        let x = Tensor::from_data(TensorData::new(values, [3, 5, 2]), device);
        (x, Tensor::from_data(TensorData::new(padding.concat(), [3, 5]), device))
    }

    fn numbers<const D: usize>(x: Tensor<D>) -> Vec<f32> {
        x.try_into_vec_as::<f32>().unwrap()
    }

    #[test]
    fn last_mean_and_maximum_leave_out_what_was_filled_up() {
        let device = crate::device::cpu().unwrap();
        let (x, padding) = samples(&device);
        assert_eq!(numbers(last_step_padded(x.clone(), &padding)), [3.0, -3.0, 3.0, -3.0, 0.0, 0.0]);
        assert_eq!(numbers(mean_padded(x.clone(), &padding)), [2.0, -2.0, 2.0, -2.0, 0.0, 0.0]);
        assert_eq!(numbers(max_padded(x, &padding)), [3.0, -1.0, 3.0, -1.0, 0.0, 0.0]);
    }

    #[test]
    fn a_state_is_carried_over_what_was_filled_up() {
        let device = crate::device::cpu().unwrap();
        let (x, padding) = samples(&device);
        let sums = carried_over(x, &padding, |x| x.cumsum(1)).narrow(2, 0, 1);
        let expected = [1.0, 3.0, 6.0, 6.0, 6.0, 0.0, 1.0, 1.0, 3.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        assert_eq!(numbers(sums), expected);
    }
}
