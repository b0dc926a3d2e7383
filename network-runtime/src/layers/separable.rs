//! A convolution in two parts.

use crate::runs::{self, Activation, Next};
use burn::{module::Module, nn::conv::Conv2d, tensor::Tensor};

/// A convolution of each channel by itself, then of all channels at each pixel.
#[derive(Module, Debug)]
pub struct SeparableConv2d {
    /// Each channel by itself.
    pub depthwise: Conv2d,
    /// All channels at each pixel.
    pub pointwise: Conv2d,
}

impl SeparableConv2d {
    /// `[batch, in, height, width]` to `[batch, out, height', width']`.
    pub fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        let x = runs::conv2d(x, &self.depthwise, Activation::None, Next::Convolution);
        runs::conv2d(x, &self.pointwise, Activation::None, Next::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use burn::{
        nn::conv::Conv2dConfig,
        tensor::{Device, TensorData},
    };

    /// `Σ_c p[o, c] · Σ_ij k[c, i, j] · x[c, y + i, z + j] + b[o]`, number by number.
    #[test]
    fn it_is_its_formula() {
        let device: Device = crate::device::cpu().unwrap();
        let layer = SeparableConv2d {
            depthwise: Conv2dConfig::new([2, 2], [2, 2]).with_groups(2).with_bias(false).init(&device),
            pointwise: Conv2dConfig::new([2, 3], [1, 1]).init(&device),
        };
        let numbers = |t: Tensor<4>| t.try_into_vec_as::<f32>().unwrap();
        let x: Vec<f32> = (0..18).map(|i| ((i * 5) % 7) as f32 - 3.0).collect();
        let (k, p) = (numbers(layer.depthwise.weight.val()), numbers(layer.pointwise.weight.val()));
        let b = layer.pointwise.bias.as_ref().unwrap().val().try_into_vec_as::<f32>().unwrap();
        let given = numbers(layer.forward(Tensor::from_data(TensorData::new(x.clone(), [1, 2, 3, 3]), &device)));
        for (at, given) in given.iter().enumerate() {
            let (o, y, z) = (at / 4, at / 2 % 2, at % 2);
            let channel =
                |c: usize| -> f32 { (0..4).map(|ij| k[4 * c + ij] * x[9 * c + 3 * (y + ij / 2) + z + ij % 2]).sum() };
            let expected = p[2 * o] * channel(0) + p[2 * o + 1] * channel(1) + b[o];
            assert!((given - expected).abs() < 1e-5, "{given} is not {expected}");
        }
    }
}
