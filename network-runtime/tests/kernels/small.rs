//! Every way through every kernel with a handful of numbers, so that Miri reads all of it in minutes: with Miri every task
//! goes to a thread, and what it reports is a read or a write outside of a slice, of something unwritten, or at the same
//! time as another thread's. See `benches/kernels/check.sh`.

use crate::common::{Rng, assert_same_on_any_threads, isas, written};
use network_runtime::kernels::{
    activation::Activation,
    attention::{Attention, AttentionBackward},
    batch_norm::{BatchNorm, BatchNormBackward},
    conv::{Backward, Conv, ConvShape, Pool, Prepared},
    cross_entropy::softmax_cross_entropy,
    dense::{Dense, DenseBackward},
    dropout::Dropout,
    gradients::Needs,
    isa::Isa,
    layer_norm::LayerNorm,
    layout::Layout,
    optimizer::{Adam, RmsProp, Sgd},
    pointwise,
    pool::{AveragePool, MaxPool, PoolShape},
    recurrent::{Cell, Recurrent, RecurrentBackward, RecurrentNeeds, RecurrentWeights},
};

const ALL: Needs = Needs { input: true, weight: true, bias: true };

const SHAPE: ConvShape = ConvShape {
    batch: 2,
    in_channels: 3,
    in_height: 4,
    in_width: 5,
    out_channels: 5,
    kernel: [2, 3],
    stride: [1, 2],
    padding: [[1, 0], [0, 1]],
    dilation: [1, 1],
    groups: 1,
};

const SQUARE: ConvShape = ConvShape { kernel: [3, 3], stride: [1, 1], padding: [[1, 1]; 2], ..SHAPE };

fn convolve(conv: Conv) {
    let mut rng = Rng::new(1);
    let [x, weight, bias] =
        [conv.shape.input_len(), conv.shape.weight_len(), conv.shape.out_channels].map(|len| rng.floats(len));
    let grad = rng.floats(conv.forward(&x, &weight, None, false).output.len());
    assert_same_on_any_threads(&format!("{conv:?}"), || {
        let result = conv.forward(&x, &weight, Some(&bias), true);
        let prepared = Prepared::new(&conv, &weight, &bias);
        let prepared = written(result.output.len(), |out| prepared.forward_into(&x, conv.shape.batch, out));
        let (output, winners) = (&result.output, &result.winners);
        let given = Backward { x: &x, weight: &weight, output, winners, grad: &grad, needs: ALL };
        let grads = conv.backward(given);
        [prepared, result.output, grads.input.unwrap(), grads.weight.unwrap(), grads.bias.unwrap()]
    });
}

#[test]
fn convolutions() {
    let (nchw, nhwc) = (Layout::Nchw, Layout::Nhwc);
    let halves = Some(Pool { size: [2, 2], stride: [2, 2] });
    let other = Some(Pool { size: [2, 1], stride: [1, 2] });
    let grouped = ConvShape { groups: 2, in_channels: 4, out_channels: 6, dilation: [1, 2], ..SHAPE };
    let depthwise = ConvShape { groups: 9, in_channels: 9, out_channels: 9, ..SQUARE };
    for (shape, input, output, pool) in [
        (SHAPE, nchw, nhwc, None),
        (grouped, nhwc, nchw, None),
        (depthwise, nhwc, nhwc, None),
        (SQUARE, nchw, nchw, halves),
        (grouped, nchw, nhwc, other),
        (depthwise, nhwc, nchw, halves),
    ] {
        convolve(Conv { shape, activation: Activation::Relu, pool, input, output });
    }
}

/// Both tiles, with and without a pool in the transform of the outputs.
#[test]
fn winograd() {
    for (side, pool) in [(6, None), (9, Some(Pool { size: [2, 2], stride: [2, 2] }))] {
        let shape =
            ConvShape { batch: 1, in_channels: 12, out_channels: 13, in_height: side, in_width: side, ..SQUARE };
        convolve(Conv { pool, activation: Activation::Relu, ..Conv::new(shape) });
    }
}

/// Cut by panels, rows, inputs, and in the tall way.
#[test]
fn dense_layers() {
    for (batch, inputs, outputs) in [(3, 5, 19), (17, 6, 9), (1, 2049, 2), (1025, 2, 3)] {
        let dense = Dense { batch, inputs, outputs, activation: Activation::Relu };
        let mut rng = Rng::new(2);
        let [x, weight, bias, grad] =
            [batch * inputs, inputs * outputs, outputs, batch * outputs].map(|len| rng.floats(len));
        assert_same_on_any_threads(&format!("{dense:?}"), || {
            let output = dense.forward(&x, &weight, Some(&bias));
            let given = DenseBackward { x: &x, weight: &weight, output: &output, grad: &grad, needs: ALL };
            let grads = dense.backward(given);
            [output, grads.input.unwrap(), grads.weight.unwrap(), grads.bias.unwrap()]
        });
    }
}

#[test]
fn norms() {
    let mut rng = Rng::new(3);
    for layout in [Layout::Nchw, Layout::Nhwc] {
        let norm = BatchNorm { batch: 3, channels: 5, pixels: 9, layout, activation: Activation::Relu, epsilon: 1e-5 };
        let [x, grad] = [(); 2].map(|()| rng.floats(3 * 5 * 9));
        let [gamma, beta] = [(); 2].map(|()| rng.floats(5));
        assert_same_on_any_threads("batch norm", || {
            let got = norm.forward(&x, &gamma, &beta);
            let (output, mean, rstd) = (&got.output, &got.mean, &got.rstd);
            let grads = norm.backward(BatchNormBackward { x: &x, output, grad: &grad, gamma: &gamma, mean, rstd });
            let at_rest = norm.infer(&x, &got.mean, &got.variance, &gamma, &beta);
            [got.output, at_rest, grads.input, grads.gamma, grads.beta]
        });
    }
    let norm = LayerNorm { rows: 9, width: 7, epsilon: 1e-5 };
    let [x, grad] = [(); 2].map(|()| rng.floats(9 * 7));
    let [gamma, beta] = [(); 2].map(|()| rng.floats(7));
    assert_same_on_any_threads("layer norm", || {
        let grads = norm.backward(&x, &gamma, &grad);
        [norm.forward(&x, &gamma, &beta), grads.x, grads.gamma, grads.beta]
    });
}

#[test]
fn sequences() {
    let mut rng = Rng::new(4);
    for (cell, last) in [(Cell::Lstm, false), (Cell::Gru, true), (Cell::Elman, false)] {
        let layer = Recurrent { cell, batch: 3, steps: 2, inputs: 3, hidden: 5, last, reversed: last };
        let (given, width) = (if last { 1 } else { 2 }, 5 * cell.groups());
        let [x, input, state, bias, grad] =
            [3 * 2 * 3, 3 * width, 5 * width, width, 3 * given * 5].map(|len| rng.floats(len));
        let weights = RecurrentWeights { input: &input, state: &state, bias: &bias };
        assert_same_on_any_threads("recurrent", || {
            let (output, saved) = layer.forward_saved(&x, weights);
            let needs = RecurrentNeeds { x: true, input: true, state: true, bias: true };
            let grads = layer.backward(RecurrentBackward { x: &x, weights, saved, grad: &grad, needs });
            let [x, input, state, bias] = [grads.x, grads.input, grads.state, grads.bias].map(Option::unwrap);
            [layer.forward(&x, weights), output, x, input, state, bias]
        });
    }
    let dropout = Some(Dropout { probability: 0.3, seed: 5 });
    let attention = Attention { batch: 2, steps: 3, heads: 2, width: 5, causal: true, dropout };
    let [query, key, value, grad] = [(); 4].map(|()| rng.floats(2 * 3 * 2 * 5));
    assert_same_on_any_threads("attention", || {
        let (output, weights) = attention.forward(&query, &key, &value);
        let given = AttentionBackward { query: &query, key: &key, value: &value, weights: &weights, grad: &grad };
        let grads = attention.backward(given);
        [output, grads.query, grads.key, grads.value]
    });
}

#[test]
fn pools() {
    let mut rng = Rng::new(5);
    let shape = PoolShape {
        batch: 2,
        channels: 5,
        height: 4,
        width: 5,
        size: [3, 2],
        stride: [2, 1],
        padding: [[1, 1], [0, 1]],
        dilation: [1, 2],
    };
    let x = rng.floats(2 * 5 * 4 * 5);
    for layout in [Layout::Nchw, Layout::Nhwc] {
        let (maximum, average) = (MaxPool { shape, layout }, AveragePool { shape, layout, count_padding: false });
        assert_same_on_any_threads("pools", || {
            let max = maximum.forward(&x);
            let mean = average.forward(&x);
            [maximum.backward(&max.winners, &mean), average.backward(&max.output), max.output, mean]
        });
    }
}

#[test]
fn element_by_element() {
    let mut rng = Rng::new(6);
    let [x, y] = [(); 2].map(|()| rng.floats(37));
    for isa in isas() {
        Isa::force(isa, || {
            let [mut p, mut m, mut v] = [x.clone(), vec![0.0; 37], vec![0.0; 37]];
            Adam::new(0.1).step(1, &mut p, &mut m, &mut v, &y);
            RmsProp { lr: 0.1, alpha: 0.9, epsilon: 1e-5, penalty: None }.step(&mut p, &mut v, &y);
            let sgd = Sgd { lr: 0.1, momentum: 0.9, dampening: 0.0, nesterov: true, penalty: Some(0.1) };
            sgd.step(2, &mut p, &mut m, &y);
            sgd.plain_step(&mut p, &y);
            pointwise::add(&mut p, &m);
            pointwise::relu(&mut p);
            pointwise::gate(&mut m, &p);
            Dropout { probability: 0.5, seed: 7 }.apply_in_place(&mut p);
            assert!(p.iter().chain(&m).all(|value| value.is_finite()));
        });
    }
    let targets: Vec<u32> = (0..18).map(|row| row % 2).collect();
    assert_same_on_any_threads("cross-entropy", || {
        let got = softmax_cross_entropy(&x[..36], &targets, 2).unwrap();
        [vec![got.loss], got.grad]
    });
}
