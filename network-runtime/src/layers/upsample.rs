use burn::{
    module::Module,
    nn::interpolate::{Interpolate1d, Interpolate1dConfig, Interpolate2d, Interpolate2dConfig, InterpolateMode},
    tensor::Tensor,
};

/// A volume of larger sides: first height and width of every slice, then the depth. Burn interpolates in two dimensions at most.
#[derive(Module, Debug)]
pub struct Upsample3d {
    /// Of every slice.
    pub plane: Interpolate2d,
    /// Of every line through the slices.
    pub depth: Interpolate1d,
}

impl Upsample3d {
    /// To sides of `[depth, height, width]`; between the neighbours where `linear`, else the nearest.
    pub fn new([depth, height, width]: [usize; 3], linear: bool) -> Self {
        let mode = if linear { InterpolateMode::Linear } else { InterpolateMode::Nearest };
        Self {
            plane: Interpolate2dConfig::new()
                .with_output_size(Some([height, width]))
                .with_mode(mode.clone())
                .with_align_corners(false)
                .init(),
            depth: Interpolate1dConfig::new()
                .with_output_size(Some(depth))
                .with_mode(mode)
                .with_align_corners(false)
                .init(),
        }
    }

    /// # Shapes
    ///
    /// `[batch, channels, depth, height, width]` to the same with the larger sides.
    pub fn forward(&self, x: Tensor<5>) -> Tensor<5> {
        let [batch, channels, depth, height, width] = x.dims();
        let x = self.plane.forward(x.reshape([batch, channels * depth, height, width]));
        let [_, _, height, width] = x.dims();
        let lines = x.reshape([batch, channels, depth, height * width]).swap_dims(2, 3);
        let lines = self.depth.forward(lines.reshape([batch, channels * height * width, depth]));
        let [_, _, depth] = lines.dims();
        lines
            .reshape([batch, channels, height * width, depth])
            .swap_dims(2, 3)
            .reshape([batch, channels, depth, height, width])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// PyTorch's `F.interpolate(torch.arange(4.).reshape(1, 1, 2, 1, 2), (4, 1, 4), mode='trilinear')`: both dimensions are
    /// 0.75 and 0.25 of their neighbours inside, and the edge outside.
    #[test]
    fn a_volume_is_interpolated_along_all_sides() {
        let device = crate::device::cpu().unwrap();
        let x = Tensor::<5>::from_floats([[[[[0.0, 1.0]], [[2.0, 3.0]]]]], &device);
        let linear = Upsample3d::new([4, 1, 4], true).forward(x.clone());
        assert_eq!(linear.dims(), [1, 1, 4, 1, 4]);
        let along = [0.0, 0.25, 0.75, 1.0];
        let expected: Vec<f32> = along.iter().flat_map(|d| along.map(|w| 2.0 * d + w)).collect();
        let given = linear.try_into_vec_as::<f32>().unwrap();
        assert!(given.iter().zip(&expected).all(|(a, b)| (a - b).abs() < 1e-6), "{given:?}");
        let nearest = Upsample3d::new([4, 1, 2], false).forward(x);
        assert_eq!(nearest.try_into_vec_as::<f32>().unwrap(), [0.0, 1.0, 0.0, 1.0, 2.0, 3.0, 2.0, 3.0]);
    }
}
