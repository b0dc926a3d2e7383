//! Every layer beyond the first: parameters as Burn counts them, shapes as Burn computes them, and a loss that falls.
#![cfg(feature = "flex")]

mod common;

use common::{random_numbers, trainable};
use neural_first::prelude::*;

/// Parameters as Burn counts them; and an answer for two samples of zeros, of the size that the table says.
macro_rules! agrees_with_burn {
    ($network:ident, $input:expr) => {{
        let device = Device::flex();
        assert_eq!($network::PARAMS, trainable(&$network::init(&device.clone().autodiff())), stringify!($network));
        let output = $network::init(&device).forward(Tensor::zeros($input, &device));
        let last = $network::LAYERS.last().expect("a layer");
        assert_eq!(output.dims()[1..], *last.output, stringify!($network));
    }};
}

network! {
    /// Norms on an image and on features.
    pub Norms: image(6, 5, 4) -> values(2) {
        conv2d(6, 3, padding = same) layer_norm(relu)
        conv2d(6, 3, padding = same) rms_norm
        conv2d(6, 3, padding = same) group_norm(3, relu)
        conv2d(6, 3, padding = same) group_norm(2, affine = false)
        conv2d(6, 3, padding = same) instance_norm
        conv2d(6, 3, padding = same) instance_norm(silu, affine = true, eps = 1e-4)
        gaussian_noise(0.1)
        flatten
        dense(8) layer_norm(eps = 1e-6)
        dense(8, relu) rms_norm(eps = 1e-5)
        dense(9) group_norm(3)
        dense(2)
    }
}

#[test]
fn norms_agree_with_burn() {
    agrees_with_burn!(Norms, [2, 6, 5, 4]);
    let params = |name: &str| Norms::LAYERS.iter().find(|l| l.name == name).expect("a layer").params;
    assert_eq!(["layer_norm1", "rms_norm1", "group_norm1", "group_norm2", "instance_norm1", "instance_norm2"].map(params), [12, 6, 12, 0, 0, 12]);
}

/// At every pixel the channels have mean 0 and variance 1: by hand, against the generated code.
#[test]
fn layer_norm_of_an_image_works_at_every_pixel() {
    network! { Pixelwise: image(3, 2, 2) -> values(12) { layer_norm flatten } }
    let device = Device::flex();
    let values: Vec<f32> = (0..12).map(|i| ((i * 7) % 11) as f32).collect();
    let x = Tensor::<4>::from_data(neural_first::burn::tensor::TensorData::new(values.clone(), [1, 3, 2, 2]), &device);
    let ours = Pixelwise::init(&device).forward(x).into_data().try_to_vec::<f32>().expect("f32");
    for pixel in 0..4 {
        let channels: Vec<f32> = (0..3).map(|c| values[4 * c + pixel]).collect();
        let mean = channels.iter().sum::<f32>() / 3.0;
        let variance = channels.iter().map(|x| (x - mean).powi(2)).sum::<f32>() / 3.0;
        for c in 0..3 {
            let expected = (channels[c] - mean) / (variance + 1e-5).sqrt();
            assert!((ours[4 * c + pixel] - expected).abs() < 1e-4, "pixel {pixel}, channel {c}");
        }
    }
}
