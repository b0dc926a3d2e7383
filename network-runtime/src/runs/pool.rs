//! Pools on their own. Behind a convolution they are a part of its run.

#[cfg(any(feature = "flex", feature = "ndarray"))]
use super::padding;
#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::{
    inference::{Op, recorded},
    operators::{self, Average, Window},
};
use burn::{
    nn::pool::{AdaptiveAvgPool2d, AvgPool2d, MaxPool2d},
    tensor::Tensor,
};

/// The largest of each window: `[batch, channels, h, w]` to `[batch, channels, h', w']`.
pub fn max_pool2d(x: Tensor<4>, layer: &MaxPool2d) -> Tensor<4> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if operators::covers(&x) && !layer.ceil_mode {
        let [_, _, height, width] = x.dims();
        let window = Window {
            size: layer.kernel_size,
            stride: layer.stride,
            padding: padding::of(&layer.padding, layer.kernel_size, layer.stride, [height, width]),
            dilation: layer.dilation,
        };
        if window.fits(x.dims()) {
            return recorded(x, |x| window.maximum(x).map(Op::MaxPool), |x| operators::max_pool(x, window));
        }
    }
    layer.forward(x)
}

/// The mean of each window: `[batch, channels, h, w]` to `[batch, channels, h', w']`.
pub fn avg_pool2d(x: Tensor<4>, layer: &AvgPool2d) -> Tensor<4> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if operators::covers(&x) && !layer.ceil_mode {
        let [_, _, height, width] = x.dims();
        let window = Window {
            size: layer.kernel_size,
            stride: layer.stride,
            padding: padding::of(&layer.padding, layer.kernel_size, layer.stride, [height, width]),
            dilation: [1, 1],
        };
        if window.fits(x.dims()) {
            return average(x, Average { window, count_padding: layer.count_include_pad });
        }
    }
    layer.forward(x)
}

/// Means over windows that give an output of the layer's size: `[batch, channels, h, w]` to `[batch, channels, h', w']`.
pub fn adaptive_avg_pool2d(x: Tensor<4>, layer: &AdaptiveAvgPool2d) -> Tensor<4> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if let Some(output) = equal_windows(&x, layer.output_size) {
        return output;
    }
    layer.forward(x)
}

/// The mean of every channel over the whole image: `[batch, channels, h, w]` to `[batch, channels]`.
pub fn global_avg_pool2d(x: Tensor<4>) -> Tensor<2> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if let Some(output) = equal_windows(&x, [1, 1]) {
        return output.flatten::<2>(1, 3);
    }
    crate::layers::global_avg_pool(x)
}

/// The mean of every feature over all steps: `[batch, steps, features]` to `[batch, features]`.
pub fn mean_of_steps(x: Tensor<3>) -> Tensor<2> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    if operators::covers(&x) {
        // An image of one column whose channels, the features, lie last in memory.
        let [batch, steps, features] = x.dims();
        let window = Window { size: [steps, 1], stride: [1, 1], padding: [[0, 0]; 2], dilation: [1, 1] };
        if window.fits([batch, features, steps, 1]) {
            let average = Average { window, count_padding: true };
            return recorded(
                x,
                |_| Some(Op::AveragePool(average.steps([batch, steps, features]))),
                |x| operators::average_pool(x.swap_dims(1, 2).unsqueeze_dim(3), average).flatten::<2>(1, 3),
            );
        }
    }
    x.mean_dim(1).squeeze_dim::<2>(1)
}

/// Means over windows where they divide the image.
#[cfg(any(feature = "flex", feature = "ndarray"))]
fn equal_windows(x: &Tensor<4>, output: [usize; 2]) -> Option<Tensor<4>> {
    let [_, _, height, width] = x.dims();
    let divides = output.iter().zip([height, width]).all(|(output, side)| *output > 0 && side % output == 0);
    if !divides || !operators::covers(x) {
        return None;
    }
    let size = [height / output[0], width / output[1]];
    let window = Window { size, stride: size, padding: [[0, 0]; 2], dilation: [1, 1] };
    window.fits(x.dims()).then(|| average(x.clone(), Average { window, count_padding: true }))
}

#[cfg(any(feature = "flex", feature = "ndarray"))]
fn average(x: Tensor<4>, average: Average) -> Tensor<4> {
    recorded(x, |x| average.kernel(x).map(Op::AveragePool), |x| operators::average_pool(x, average))
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
