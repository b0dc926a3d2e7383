//! Layers that Burn has no module for, made of its tensor operations.

use burn::tensor::Tensor;

/// The mean of every channel over the whole image: `[batch, channels, height, width]` to `[batch, channels]`.
pub fn global_avg_pool2d(x: Tensor<4>) -> Tensor<2> {
    x.flatten::<3>(2, 3).mean_dim(2).squeeze_dim::<2>(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_channel_becomes_its_mean() {
        let device = crate::device::cpu().unwrap();
        let x = Tensor::<4>::from_floats([[[[1.0, 2.0], [3.0, 6.0]], [[-1.0, 0.0], [0.0, 0.0]]]], &device);
        let mean = global_avg_pool2d(x);
        assert_eq!(mean.dims(), [1, 2]);
        assert_eq!(mean.try_into_vec_as::<f32>().unwrap(), [3.0, -0.25]);
    }
}
