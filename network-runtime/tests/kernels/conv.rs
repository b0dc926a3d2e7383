//! Convolutions of random shapes against their definition.

use crate::common::{Rng, assert_close, assert_same_on_any_threads, bits, isas, wide, written};
use network_runtime::kernels::{
    activation::Activation,
    conv::{Backward, Conv, ConvShape, Pool, Prepared},
    gradients::{Grads, Needs},
    isa::Isa,
    layout::Layout,
};

/// Sums of a few thousand products of numbers up to 1, in f32.
const TOLERANCE: f64 = 2e-6;

/// The same with Winograd's F(4, 3), whose matrices have elements up to 8.
const WINOGRAD: f64 = 2e-5;

/// Outputs nearer than this to another winner or another side of a relu get no gradient: rounding may decide.
const MARGIN: f64 = 1e-3;

/// One convolution and numbers for it, channels first.
struct Case {
    conv: Conv,
    x: Vec<f32>,
    weight: Vec<f32>,
    bias: Option<Vec<f32>>,
    grad: Vec<f32>,
}

impl Case {
    fn new(rng: &mut Rng, conv: Conv) -> Self {
        let [rows, columns] = conv.output();
        let mut grad = rng.floats(conv.shape.batch * conv.shape.out_channels * rows * columns);
        // Dropout leaves zeros.
        grad.iter_mut().filter(|_| rng.range(0, 3) == 0).for_each(|grad| *grad = 0.0);
        Case {
            x: rng.floats(conv.shape.input_len()),
            weight: rng.floats(conv.shape.weight_len()),
            bias: rng.bool().then(|| rng.floats(conv.shape.out_channels)),
            grad,
            conv,
        }
    }

    fn pixels(&self) -> (usize, usize) {
        let [rows, columns] = self.conv.output();
        (self.conv.shape.in_height * self.conv.shape.in_width, rows * columns)
    }

    /// Output and gradients, back in NCHW.
    fn calculate(&self) -> (Vec<f32>, Grads) {
        let conv = &self.conv;
        let (pixels_in, pixels_out) = self.pixels();
        let (channels_in, channels_out) = (conv.shape.in_channels, conv.shape.out_channels);
        let x = crate::reference::from_nchw(&self.x, conv.input, channels_in, pixels_in);
        let forward = conv.forward(&x, &self.weight, self.bias.as_deref(), true);
        let unsaved = conv.forward(&x, &self.weight, self.bias.as_deref(), false);
        assert_eq!(bits(&forward.output), bits(&unsaved.output), "saving changes the result");
        let grad = crate::reference::from_nchw(&self.grad, conv.output, channels_out, pixels_out);
        let mut grads = conv.backward(Backward {
            x: &x,
            weight: &self.weight,
            output: &forward.output,
            winners: &forward.winners,
            grad: &grad,
            needs: Needs { input: true, weight: true, bias: true },
        });
        grads.input = grads.input.map(|grad| crate::reference::to_nchw(&grad, conv.input, channels_in, pixels_in));
        (crate::reference::to_nchw(&forward.output, conv.output, channels_out, pixels_out), grads)
    }

    /// Checks output and gradients against the definition on every instruction set.
    fn check(&mut self) {
        let (x, weight) = (wide(&self.x), wide(&self.weight));
        let bias = self.bias.as_deref().map(wide);
        let forward = crate::reference::forward(&self.conv, &x, &weight, bias.as_deref());
        for (grad, margin) in self.grad.iter_mut().zip(&forward.margin) {
            if *margin < MARGIN {
                *grad = 0.0;
            }
        }
        let want = crate::reference::backward(&self.conv, &x, &weight, &forward.origin, &wide(&self.grad));
        let shape = &self.conv.shape;
        let square = shape.kernel == [3, 3] && shape.stride == [1, 1] && shape.dilation == [1, 1] && shape.groups == 1;
        let tolerance = if square { WINOGRAD } else { TOLERANCE };
        for isa in isas() {
            let (output, grads) = Isa::force(isa, || self.calculate());
            let what = |part: &str| format!("{part} on {isa:?} of {:?}", self.conv);
            assert_close(&what("output"), &output, &forward.output, tolerance);
            assert_close(&what("input gradient"), &grads.input.unwrap(), &want[0], tolerance);
            assert_close(&what("weight gradient"), &grads.weight.unwrap(), &want[1], tolerance);
            assert_close(&what("bias gradient"), &grads.bias.unwrap(), &want[2], tolerance);
        }
    }
}

fn layouts(rng: &mut Rng) -> [Layout; 2] {
    [rng.pick(&[Layout::Nchw, Layout::Nhwc]), rng.pick(&[Layout::Nchw, Layout::Nhwc])]
}

fn any_shape(rng: &mut Rng) -> ConvShape {
    let groups = rng.pick(&[1, 1, 1, 2, 3]);
    ConvShape {
        batch: rng.pick(&[0, 1, 2, 3, 9]),
        in_channels: groups * rng.pick(&[1, 2, 3, 4, 7, 16, 17]),
        in_height: rng.range(1, 12),
        in_width: rng.range(1, 12),
        out_channels: groups * rng.pick(&[1, 2, 5, 8, 16, 19, 33, 70]),
        kernel: [rng.range(1, 5), rng.range(1, 5)],
        stride: [rng.range(1, 3), rng.range(1, 3)],
        padding: [[rng.range(0, 2), rng.range(0, 2)], [rng.range(0, 2), rng.range(0, 2)]],
        dilation: [rng.range(1, 3), rng.range(1, 3)],
        groups,
    }
}

/// 3×3 without stride, dilation and groups: Winograd where it pays.
fn square_shape(rng: &mut Rng) -> ConvShape {
    ConvShape {
        batch: rng.range(1, 3),
        in_channels: rng.pick(&[8, 16, 32, 33, 40]),
        in_height: rng.range(3, 15),
        in_width: rng.range(3, 15),
        out_channels: rng.pick(&[8, 16, 24, 33, 64, 70]),
        kernel: [3, 3],
        stride: [1, 1],
        padding: [[rng.range(0, 3), rng.range(0, 2)], [rng.range(0, 2), rng.range(0, 3)]],
        dilation: [1, 1],
        groups: 1,
    }
}

fn depthwise_shape(rng: &mut Rng) -> ConvShape {
    let channels = rng.pick(&[2, 3, 8, 16, 21, 32, 40]);
    ConvShape { in_channels: channels, out_channels: channels, groups: channels, ..any_shape(rng) }
}

fn with_layouts(rng: &mut Rng, shape: ConvShape, activation: Activation, pool: Option<Pool>) -> Conv {
    let [input, output] = layouts(rng);
    Conv { shape, activation, pool, input, output }
}

fn any_activation(rng: &mut Rng) -> Activation {
    rng.pick(&[Activation::None, Activation::Relu])
}

fn any_pool(rng: &mut Rng) -> Pool {
    rng.pick(&[
        Pool { size: [2, 2], stride: [2, 2] },
        Pool { size: [2, 2], stride: [2, 2] },
        Pool { size: [3, 3], stride: [2, 2] },
        Pool { size: [1, 2], stride: [1, 3] },
        Pool { size: [3, 2], stride: [1, 1] },
    ])
}

#[test]
fn any_convolution_is_its_definition() {
    let mut rng = Rng::new(1);
    for _ in 0..400 {
        let (shape, activation) = (any_shape(&mut rng), any_activation(&mut rng));
        let conv = with_layouts(&mut rng, shape, activation, None);
        Case::new(&mut rng, conv).check();
    }
}

#[test]
fn square_kernels_are_their_definition() {
    let mut rng = Rng::new(2);
    for _ in 0..60 {
        let (shape, activation) = (square_shape(&mut rng), any_activation(&mut rng));
        let conv = with_layouts(&mut rng, shape, activation, None);
        Case::new(&mut rng, conv).check();
    }
}

#[test]
fn depthwise_convolutions_are_their_definition() {
    let mut rng = Rng::new(3);
    for _ in 0..100 {
        let (shape, activation) = (depthwise_shape(&mut rng), any_activation(&mut rng));
        let conv = with_layouts(&mut rng, shape, activation, None);
        Case::new(&mut rng, conv).check();
    }
}

#[test]
fn pooled_convolutions_are_their_definition() {
    let mut rng = Rng::new(4);
    for index in 0..240 {
        let shape = [any_shape, square_shape, depthwise_shape][index % 3](&mut rng);
        let (activation, pool) = (any_activation(&mut rng), any_pool(&mut rng));
        let conv = with_layouts(&mut rng, shape, activation, Some(pool));
        Case::new(&mut rng, conv).check();
    }
}

/// Sums longer than one pass of the micro-kernel, more channels than one panel.
#[test]
fn deep_convolutions_are_their_definition() {
    let mut rng = Rng::new(5);
    for (in_channels, out_channels, kernel) in [(130, 70, [3, 3]), (700, 20, [1, 1]), (70, 130, [5, 2])] {
        let shape = ConvShape {
            batch: 2,
            in_channels,
            out_channels,
            kernel,
            in_height: 6,
            in_width: 5,
            groups: 1,
            ..any_shape(&mut rng)
        };
        let conv = with_layouts(&mut rng, shape, Activation::Relu, None);
        Case::new(&mut rng, conv).check();
    }
}

#[test]
fn threads_do_not_change_a_bit() {
    let mut rng = Rng::new(6);
    for index in 0..12 {
        let shape = [any_shape, square_shape, depthwise_shape][index % 3](&mut rng);
        // Large enough to be worth threads.
        let shape = ConvShape { batch: 17, in_height: 20, in_width: 24, ..shape };
        let (activation, pool) = (any_activation(&mut rng), any_pool(&mut rng));
        let conv = with_layouts(&mut rng, shape, activation, rng_bool(index).then_some(pool));
        let case = Case::new(&mut rng, conv);
        assert_same_on_any_threads(&format!("{conv:?}"), || {
            let (output, grads) = case.calculate();
            [output, grads.input.unwrap(), grads.weight.unwrap(), grads.bias.unwrap()]
        });
    }
}

/// Weights that were packed once give what weights that are packed at every pass give, for every batch.
#[test]
fn prepared_convolutions_are_their_definition() {
    let mut rng = Rng::new(11);
    for index in 0..90 {
        let shape = [any_shape, square_shape, depthwise_shape][index % 3](&mut rng);
        let (activation, pool) = (any_activation(&mut rng), any_pool(&mut rng));
        let pool = rng.bool().then_some(pool);
        let conv = with_layouts(&mut rng, shape, activation, pool);
        let (weight, bias) = (rng.floats(shape.weight_len()), rng.floats(shape.out_channels));
        for isa in isas() {
            let prepared = Isa::force(isa, || Prepared::new(&conv, &weight, &bias));
            for batch in [0, 1, 5] {
                let conv = Conv { shape: ConvShape { batch, ..shape }, ..conv };
                let x = rng.floats(conv.shape.input_len());
                let want = crate::reference::forward(&conv, &wide(&x), &wide(&weight), Some(&wide(&bias))).output;
                let [rows, columns] = conv.output();
                let laid =
                    crate::reference::from_nchw(&x, conv.input, shape.in_channels, shape.in_height * shape.in_width);
                let got = written(want.len(), |out| Isa::force(isa, || prepared.forward_into(&laid, batch, out)));
                let got = crate::reference::to_nchw(&got, conv.output, shape.out_channels, rows * columns);
                assert_close(&format!("{isa:?} {conv:?}"), &got, &want, WINOGRAD);
            }
        }
    }
}

fn rng_bool(index: usize) -> bool {
    (index / 3).is_multiple_of(2)
}

/// Only what is wanted comes back, and it is what all of it would have been.
#[test]
fn needs_are_met_and_no_more() {
    let mut rng = Rng::new(7);
    for pool in [None, Some(Pool { size: [2, 2], stride: [2, 2] })] {
        let shape = ConvShape { batch: 3, ..square_shape(&mut rng) };
        let case = Case::new(&mut rng, Conv { pool, activation: Activation::Relu, ..Conv::new(shape) });
        let forward = case.conv.forward(&case.x, &case.weight, case.bias.as_deref(), true);
        let backward = |needs| {
            case.conv.backward(Backward {
                x: &case.x,
                weight: &case.weight,
                output: &forward.output,
                winners: &forward.winners,
                grad: &case.grad,
                needs,
            })
        };
        let all = backward(Needs { input: true, weight: true, bias: true });
        for mask in 0..8 {
            let needs = Needs { input: mask & 1 > 0, weight: mask & 2 > 0, bias: mask & 4 > 0 };
            let some = backward(needs);
            assert_eq!(some.input, all.input.clone().filter(|_| needs.input));
            assert_eq!(some.weight, all.weight.clone().filter(|_| needs.weight));
            assert_eq!(some.bias, all.bias.clone().filter(|_| needs.bias));
        }
    }
}

/// A diverged training must be seen: NaN does not vanish in a relu or a pool.
#[test]
fn nan_goes_through_relu_and_pool() {
    for isa in isas() {
        for pool in [None, Some(Pool { size: [2, 2], stride: [2, 2] })] {
            let shape = square_shape(&mut Rng::new(8));
            let conv = Conv { pool, activation: Activation::Relu, ..Conv::new(shape) };
            let x = vec![f32::NAN; shape.input_len()];
            let output = Isa::force(isa, || conv.forward(&x, &vec![1.0; shape.weight_len()], None, true)).output;
            assert!(!output.is_empty() && output.iter().all(|value| value.is_nan()), "{isa:?} {pool:?}");
        }
    }
}

/// Sizes of 0 are sizes.
#[test]
fn nothing_is_calculated_from_nothing() {
    let mut rng = Rng::new(10);
    for pool in [None, Some(Pool { size: [2, 2], stride: [2, 2] })] {
        for zero in 0..5 {
            for _ in 0..20 {
                let mut shape = ConvShape { groups: 1, ..any_shape(&mut rng) };
                match zero {
                    0 => shape.batch = 0,
                    1 => shape.in_channels = 0,
                    2 => shape.out_channels = 0,
                    3 => shape.in_height = 0,
                    _ => shape.in_width = 0,
                }
                let activation = any_activation(&mut rng);
                let conv = with_layouts(&mut rng, shape, activation, pool);
                Case::new(&mut rng, conv).check();
            }
        }
    }
}
