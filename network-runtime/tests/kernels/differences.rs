//! Every gradient against central differences of the forward pass's definition in f64: what nobody derived by hand,
//! nobody derived wrong.

use crate::{
    common::{Rng, assert_close, isas, wide},
    pool,
};
use network_runtime::kernels::{
    activation::Activation,
    attention::{Attention, AttentionBackward},
    batch_norm::{BatchNorm, BatchNormBackward},
    conv::{Backward, Conv, ConvShape},
    dense::{Dense, DenseBackward},
    gradients::Needs,
    isa::Isa,
    layer_norm::LayerNorm,
    layout::Layout,
    pool::{AveragePool, MaxPool},
    recurrent::{Cell, Recurrent, RecurrentBackward, RecurrentNeeds, RecurrentWeights},
};

const ALL: Needs = Needs { input: true, weight: true, bias: true };

/// Half the distance of two points: the error of a central difference is its square times the third derivative.
const STEP: f64 = 1e-5;

/// The gradient of `Σ forward(inputs) · grad` in every number of every input.
fn differences<const N: usize>(
    inputs: [&[f32]; N],
    grad: &[f32],
    forward: impl Fn([&[f64]; N]) -> Vec<f64>,
) -> [Vec<f64>; N] {
    let grad = wide(grad);
    let mut at = inputs.map(wide);
    let mut gradients = inputs.map(|input| vec![0.0; input.len()]);
    for input in 0..N {
        for i in 0..at[input].len() {
            let here = at[input][i];
            let mut sides = [here + STEP, here - STEP].map(|side| {
                at[input][i] = side;
                let outputs = forward(at.each_ref().map(|input| &**input));
                assert_eq!(outputs.len(), grad.len());
                outputs.iter().zip(&grad).map(|(output, grad)| output * grad).sum::<f64>()
            });
            at[input][i] = here;
            sides[0] -= sides[1];
            gradients[input][i] = sides[0] / (2.0 * STEP);
        }
    }
    gradients
}

/// Compares the gradients of a kernel on every instruction set with the differences of its definition.
#[track_caller]
fn check<const N: usize>(
    what: &str,
    inputs: [&[f32]; N],
    grad: &[f32],
    forward: impl Fn([&[f64]; N]) -> Vec<f64>,
    kernel: impl Fn() -> [Vec<f32>; N],
) {
    let want = differences(inputs, grad, forward);
    for isa in isas() {
        let got = Isa::force(isa, &kernel);
        for input in 0..N {
            assert_close(&format!("gradient {input} of {what} on {isa:?}"), &got[input], &want[input], 2e-5);
        }
    }
}

fn sum(terms: impl Iterator<Item = f64>) -> f64 {
    terms.sum()
}

#[test]
fn dense_layers() {
    let mut rng = Rng::new(1);
    for (batch, inputs, outputs) in [(1, 3, 2), (5, 9, 17), (3, 20, 4)] {
        let dense = Dense { batch, inputs, outputs, activation: Activation::None };
        let [x, weight, bias, grad] =
            [batch * inputs, inputs * outputs, outputs, batch * outputs].map(|len| rng.floats(len));
        let forward = |[x, weight, bias]: [&[f64]; 3]| {
            let at =
                |b: usize, o: usize| bias[o] + sum((0..inputs).map(|i| x[b * inputs + i] * weight[i * outputs + o]));
            (0..batch * outputs).map(|i| at(i / outputs, i % outputs)).collect()
        };
        check(&format!("{dense:?}"), [&x, &weight, &bias], &grad, forward, || {
            let given = DenseBackward { x: &x, weight: &weight, output: &[], grad: &grad, needs: ALL };
            let grads = dense.backward(given);
            [grads.input.unwrap(), grads.weight.unwrap(), grads.bias.unwrap()]
        });
    }
}

#[test]
fn convolutions() {
    let mut rng = Rng::new(2);
    let shape = ConvShape {
        batch: 2,
        in_channels: 4,
        in_height: 5,
        in_width: 6,
        out_channels: 6,
        kernel: [3, 3],
        stride: [1, 1],
        padding: [[1, 0], [2, 1]],
        dilation: [1, 1],
        groups: 1,
    };
    for shape in [
        shape,
        ConvShape { stride: [2, 1], kernel: [3, 2], ..shape },
        ConvShape { dilation: [2, 1], groups: 2, ..shape },
        ConvShape { out_channels: 4, groups: 4, ..shape },
    ] {
        let conv = Conv::new(shape);
        let [x, weight, bias, grad] =
            [shape.input_len(), shape.weight_len(), shape.out_channels, shape.output_len()].map(|len| rng.floats(len));
        let forward = |[x, weight, bias]: [&[f64]; 3]| crate::reference::forward(&conv, x, weight, Some(bias)).output;
        check(&format!("{conv:?}"), [&x, &weight, &bias], &grad, forward, || {
            let result = conv.forward(&x, &weight, Some(&bias), true);
            let (output, winners) = (&result.output, &result.winners);
            let given = Backward { x: &x, weight: &weight, output, winners, grad: &grad, needs: ALL };
            let grads = conv.backward(given);
            [grads.input.unwrap(), grads.weight.unwrap(), grads.bias.unwrap()]
        });
    }
}

#[test]
fn batch_norms() {
    let mut rng = Rng::new(3);
    for (batch, channels, pixels) in [(4, 1, 1), (5, 3, 4), (2, 17, 9)] {
        let (layout, activation) = (Layout::Nchw, Activation::None);
        let norm = BatchNorm { batch, channels, pixels, layout, activation, epsilon: 1e-5 };
        let [x, grad] = [(); 2].map(|()| rng.floats(batch * channels * pixels));
        let [gamma, beta] = [(); 2].map(|()| rng.floats(channels));
        let forward = |[x, gamma, beta]: [&[f64]; 3]| {
            let of = |c: usize| (0..batch * pixels).map(move |i| x[(i / pixels * channels + c) * pixels + i % pixels]);
            let count = (batch * pixels) as f64;
            let mean: Vec<f64> = (0..channels).map(|c| sum(of(c)) / count).collect();
            let variance: Vec<f64> = (0..channels).map(|c| sum(of(c).map(|x| (x - mean[c]).powi(2))) / count).collect();
            let c = |i: usize| i / pixels % channels;
            let at = |i: usize| gamma[c(i)] * (x[i] - mean[c(i)]) / (variance[c(i)] + 1e-5).sqrt() + beta[c(i)];
            (0..x.len()).map(at).collect()
        };
        check(&format!("{norm:?}"), [&x, &gamma, &beta], &grad, forward, || {
            let got = norm.forward(&x, &gamma, &beta);
            let (output, mean, rstd) = (&got.output, &got.mean, &got.rstd);
            let grads = norm.backward(BatchNormBackward { x: &x, output, grad: &grad, gamma: &gamma, mean, rstd });
            [grads.input, grads.gamma, grads.beta]
        });
    }
}

#[test]
fn layer_norms() {
    let mut rng = Rng::new(4);
    for (rows, width) in [(1, 2), (3, 5), (9, 16), (4, 37)] {
        let norm = LayerNorm { rows, width, epsilon: 1e-5 };
        let [x, grad] = [(); 2].map(|()| rng.floats(rows * width));
        let [gamma, beta] = [(); 2].map(|()| rng.floats(width));
        let forward = |[x, gamma, beta]: [&[f64]; 3]| {
            let normed = |row: &[f64]| {
                let mean = sum(row.iter().copied()) / width as f64;
                let variance = sum(row.iter().map(|x| (x - mean).powi(2))) / width as f64;
                let at = |i: usize| gamma[i] * (row[i] - mean) / (variance + 1e-5).sqrt() + beta[i];
                (0..width).map(at).collect::<Vec<f64>>()
            };
            x.chunks(width).flat_map(normed).collect()
        };
        check(&format!("{norm:?}"), [&x, &gamma, &beta], &grad, forward, || {
            let grads = norm.backward(&x, &gamma, &grad);
            [grads.x, grads.gamma, grads.beta]
        });
    }
}

#[test]
fn recurrent_layers() {
    let mut rng = Rng::new(5);
    let sizes = [(1, 1, 1, 1, true), (2, 3, 4, 5, false), (3, 4, 2, 17, true)];
    for (cell, (batch, steps, inputs, hidden, last)) in
        [Cell::Lstm, Cell::Gru, Cell::Elman].into_iter().flat_map(|cell| sizes.map(|sizes| (cell, sizes)))
    {
        let reversed = hidden == 5;
        let layer = Recurrent { cell, batch, steps, inputs, hidden, last, reversed };
        let (width, given) = (cell.groups() * hidden, if last { 1 } else { steps });
        let [x, input, state, bias, grad] =
            [batch * steps * inputs, inputs * width, hidden * width, width, batch * given * hidden]
                .map(|len| rng.floats(len));
        let forward = |[x, input, state, bias]: [&[f64]; 4]| {
            let sigmoid = |x: f64| 1.0 / (1.0 + (-x).exp());
            let mut output = vec![0.0; batch * given * hidden];
            for b in 0..batch {
                let (mut h, mut c) = (vec![0.0; hidden], vec![0.0; hidden]);
                for index in 0..steps {
                    let t = if reversed { steps - 1 - index } else { index };
                    let x = &x[(b * steps + t) * inputs..][..inputs];
                    let sums: Vec<f64> = (0..width)
                        .map(|j| {
                            let from_x = sum((0..inputs).map(|i| x[i] * input[i * width + j]));
                            from_x + sum((0..hidden).map(|i| h[i] * state[i * width + j])) + bias[j]
                        })
                        .collect();
                    for j in 0..hidden {
                        let s = |group: usize| sums[group * hidden + j];
                        match cell {
                            Cell::Lstm => {
                                c[j] = sigmoid(s(1)) * c[j] + sigmoid(s(0)) * s(3).tanh();
                                h[j] = sigmoid(s(2)) * c[j].tanh();
                            }
                            Cell::Gru => {
                                let new = (s(2) + sigmoid(s(0)) * s(3)).tanh();
                                h[j] = (1.0 - sigmoid(s(1))) * new + sigmoid(s(1)) * h[j];
                            }
                            Cell::Elman => h[j] = s(0).tanh(),
                        }
                    }
                    let row = if last { b } else { b * steps + t };
                    output[row * hidden..][..hidden].copy_from_slice(&h);
                }
            }
            output
        };
        check(&format!("{layer:?}"), [&x, &input, &state, &bias], &grad, forward, || {
            let weights = RecurrentWeights { input: &input, state: &state, bias: &bias };
            let (_, saved) = layer.forward_saved(&x, weights);
            let needs = RecurrentNeeds { x: true, input: true, state: true, bias: true };
            let grads = layer.backward(RecurrentBackward { x: &x, weights, saved, grad: &grad, needs });
            [grads.x, grads.input, grads.state, grads.bias].map(Option::unwrap)
        });
    }
}

#[test]
fn attentions() {
    let mut rng = Rng::new(6);
    for (batch, steps, heads, width, causal) in [(1, 1, 1, 1, false), (2, 5, 2, 3, true), (1, 9, 2, 4, false)] {
        let attention = Attention { batch, steps, heads, width, causal, dropout: None };
        let [query, key, value, grad] = [(); 4].map(|()| rng.floats(batch * steps * heads * width));
        let forward = |[q, k, v]: [&[f64]; 3]| {
            let at = |b: usize, step: usize, h: usize| ((b * steps + step) * heads + h) * width;
            let mut output = vec![0.0; q.len()];
            for (b, h, i) in (0..batch * heads * steps).map(|n| (n / (heads * steps), n / steps % heads, n % steps)) {
                let seen = if causal { i + 1 } else { steps };
                let score = |j: usize| sum((0..width).map(|d| q[at(b, i, h) + d] * k[at(b, j, h) + d]));
                let powers: Vec<f64> = (0..seen).map(|j| (score(j) / (width as f64).sqrt()).exp()).collect();
                let all = sum(powers.iter().copied());
                for d in 0..width {
                    output[at(b, i, h) + d] = sum((0..seen).map(|j| powers[j] / all * v[at(b, j, h) + d]));
                }
            }
            output
        };
        check(&format!("{attention:?}"), [&query, &key, &value], &grad, forward, || {
            let weights = attention.forward(&query, &key, &value).1;
            let given = AttentionBackward { query: &query, key: &key, value: &value, weights: &weights, grad: &grad };
            let grads = attention.backward(given);
            [grads.query, grads.key, grads.value]
        });
    }
}

#[test]
fn pools() {
    let mut rng = Rng::new(7);
    for _ in 0..20 {
        let shape = pool::any_shape(&mut rng);
        let (pixels, windows) = (shape.height * shape.width, pool::windows(&shape));
        // An empty window has no largest number.
        if pixels * shape.batch * shape.channels > 800 || windows.iter().any(Vec::is_empty) {
            continue;
        }
        // Numbers far enough apart that a step decides nothing.
        let mut x: Vec<f32> = (0..shape.batch * shape.channels * pixels).map(|i| i as f32 / 100.0).collect();
        for i in (1..x.len()).rev() {
            x.swap(i, rng.range(0, i));
        }
        let grad = rng.floats(shape.batch * shape.channels * windows.len());
        let over = |x: &[f64], of: &dyn Fn(&[f64]) -> f64| {
            let each = |plane: &[f64]| {
                let of = |window: &Vec<usize>| of(&window.iter().map(|i| plane[*i]).collect::<Vec<f64>>());
                windows.iter().map(of).collect::<Vec<f64>>()
            };
            x.chunks(pixels).flat_map(each).collect::<Vec<f64>>()
        };
        let layout = Layout::Nchw;
        let largest = |window: &[f64]| window.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let maximum = MaxPool { shape, layout };
        check(
            &format!("{maximum:?}"),
            [&x],
            &grad,
            |[x]| over(x, &largest),
            || [maximum.backward(&maximum.forward(&x).winners, &grad)],
        );
        let mean = |window: &[f64]| sum(window.iter().copied()) / window.len() as f64;
        let average = AveragePool { shape, layout, count_padding: false };
        check(&format!("{average:?}"), [&x], &grad, |[x]| over(x, &mean), || [average.backward(&grad)]);
    }
}
