//! Convolution and its gradients as the definition says, in f64, channels first.
#![allow(dead_code)]

use network_runtime::kernels::{
    activation::Activation,
    conv::{Conv, ConvShape},
    layout::Layout,
};

/// Every (output, input, weight) triple of one sample: the convolution is a sum over them.
pub fn triples(shape: &ConvShape, mut each: impl FnMut(usize, usize, usize)) {
    let [oh, ow] = shape.output();
    let (group_in, group_out) = (shape.in_channels / shape.groups, shape.out_channels / shape.groups);
    for oc in 0..shape.out_channels {
        for ic in 0..group_in {
            let input_channel = oc / group_out * group_in + ic;
            for ky in 0..shape.kernel[0] {
                for kx in 0..shape.kernel[1] {
                    let weight = ((oc * group_in + ic) * shape.kernel[0] + ky) * shape.kernel[1] + kx;
                    for oy in 0..oh {
                        for ox in 0..ow {
                            let iy = (oy * shape.stride[0] + ky * shape.dilation[0]).wrapping_sub(shape.padding[0][0]);
                            let ix = (ox * shape.stride[1] + kx * shape.dilation[1]).wrapping_sub(shape.padding[1][0]);
                            if iy < shape.in_height && ix < shape.in_width {
                                let input = (input_channel * shape.in_height + iy) * shape.in_width + ix;
                                each((oc * oh + oy) * ow + ox, input, weight);
                            }
                        }
                    }
                }
            }
        }
    }
}

/// `[batch, channels, pixels]` in a layout, as `[batch, channels, pixels]`.
pub fn to_nchw<T: Copy>(values: &[T], layout: Layout, channels: usize, pixels: usize) -> Vec<T> {
    if layout == Layout::Nchw || channels * pixels == 0 {
        return values.to_vec();
    }
    let sample = |v: &[T]| (0..channels * pixels).map(|i| v[i % pixels * channels + i / pixels]).collect::<Vec<_>>();
    values.chunks(channels * pixels).flat_map(sample).collect()
}

/// `[batch, channels, pixels]` in another layout.
pub fn from_nchw<T: Copy>(values: &[T], layout: Layout, channels: usize, pixels: usize) -> Vec<T> {
    // The inverse of a transposition is the transposition with exchanged sides.
    to_nchw(values, layout, pixels, channels)
}

pub struct Reference {
    /// After activation and pool.
    pub output: Vec<f64>,
    /// For each output the index of the convolution's output it comes from within its sample; `None` behind a relu.
    pub origin: Vec<Option<usize>>,
    /// For each output how far it is from coming from somewhere else.
    pub margin: Vec<f64>,
}

pub fn forward(conv: &Conv, x: &[f64], weight: &[f64], bias: Option<&[f64]>) -> Reference {
    let shape = &conv.shape;
    let [oh, ow] = shape.output();
    let sample = shape.out_channels * oh * ow;
    let mut full = vec![0.0; shape.batch * sample];
    let in_sample = shape.in_channels * shape.in_height * shape.in_width;
    for b in 0..shape.batch {
        let out = &mut full[b * sample..(b + 1) * sample];
        triples(shape, |o, i, w| out[o] += x[b * in_sample + i] * weight[w]);
        if let Some(bias) = bias {
            out.iter_mut().enumerate().for_each(|(o, out)| *out += bias[o / (oh * ow)]);
        }
    }
    let [ph, pw] = conv.output();
    let (mut output, mut origin, mut margin) = (vec![], vec![], vec![]);
    for b in 0..shape.batch {
        for c in 0..shape.out_channels {
            for py in 0..ph {
                for px in 0..pw {
                    let mut best = None::<(f64, usize)>;
                    let mut second = f64::NEG_INFINITY;
                    let (size, stride) = conv.pool.map_or(([1, 1], [1, 1]), |pool| (pool.size, pool.stride));
                    for y in 0..size[0] {
                        for x in 0..size[1] {
                            let at = (c * oh + py * stride[0] + y) * ow + px * stride[1] + x;
                            let value = full[b * sample + at];
                            if best.is_none_or(|best| value > best.0) {
                                second = best.map_or(second, |best| best.0);
                                best = Some((value, at));
                            } else {
                                second = second.max(value);
                            }
                        }
                    }
                    let (value, at) = best.unwrap();
                    let relu = conv.activation == Activation::Relu;
                    let dead = relu && value <= 0.0;
                    margin.push((value - second).min(if relu { value.abs() } else { f64::INFINITY }));
                    output.push(if dead { 0.0 } else { value });
                    origin.push((!dead).then_some(at));
                }
            }
        }
    }
    Reference { output, origin, margin }
}

/// Gradients of x, weight and bias.
pub fn backward(conv: &Conv, x: &[f64], weight: &[f64], origin: &[Option<usize>], grad: &[f64]) -> [Vec<f64>; 3] {
    let shape = &conv.shape;
    let [oh, ow] = shape.output();
    let sample = shape.out_channels * oh * ow;
    let mut full = vec![0.0; shape.batch * sample];
    let [ph, pw] = conv.output();
    let per_sample = shape.out_channels * ph * pw;
    for (index, (grad, origin)) in grad.iter().zip(origin).enumerate() {
        if let Some(origin) = origin {
            full[index / per_sample * sample + origin] += grad;
        }
    }
    let in_sample = shape.in_channels * shape.in_height * shape.in_width;
    let (mut gx, mut gw, mut gb) = (vec![0.0; x.len()], vec![0.0; weight.len()], vec![0.0; shape.out_channels]);
    for b in 0..shape.batch {
        let out = &full[b * sample..(b + 1) * sample];
        triples(shape, |o, i, w| {
            gx[b * in_sample + i] += out[o] * weight[w];
            gw[w] += out[o] * x[b * in_sample + i];
        });
        out.iter().enumerate().for_each(|(o, out)| gb[o / (oh * ow)] += out);
    }
    [gx, gw, gb]
}
