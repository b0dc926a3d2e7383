//! Attention and layer normalisation of random sizes against their definitions.

use crate::common::{Rng, assert_close, assert_same_on_any_threads, bits, isas, wide};
use network_runtime::kernels::{
    attention::{Attention, AttentionBackward, AttentionGrads},
    dropout::Dropout,
    isa::Isa,
    layer_norm::LayerNorm,
};

struct Case {
    attention: Attention,
    /// Queries, keys, values, the output's gradient.
    given: [Vec<f32>; 4],
}

impl Case {
    fn new(rng: &mut Rng, attention: Attention) -> Self {
        let len = attention.batch * attention.steps * attention.heads * attention.width;
        Case { attention, given: [(); 4].map(|()| rng.floats(len)) }
    }

    /// Output and gradients in 64-bit numbers, one head after the other.
    fn definition(&self) -> [Vec<f64>; 4] {
        let Attention { batch, steps, heads, width, causal, dropout } = self.attention;
        let [q, k, v, grad] = self.given.each_ref().map(|values| wide(values));
        // What dropout multiplies each weight by: its mask of ones.
        let mut masks = vec![1.0f32; batch * heads * steps * steps];
        dropout.iter().for_each(|dropout| dropout.apply_in_place(&mut masks));
        let mut out = [(); 4].map(|()| vec![0.0; q.len()]);
        let scale = 1.0 / (width as f64).sqrt();
        for b in 0..batch {
            for h in 0..heads {
                let at = |step: usize, i: usize| ((b * steps + step) * heads + h) * width + i;
                for i in 0..steps {
                    let seen = if causal { i + 1 } else { steps };
                    let dot = |j: usize| (0..width).map(|d| q[at(i, d)] * k[at(j, d)]).sum::<f64>() * scale;
                    let scores: Vec<f64> = (0..seen).map(dot).collect();
                    let largest = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                    let sum: f64 = scores.iter().map(|s| (s - largest).exp()).sum();
                    let weights: Vec<f64> = scores.iter().map(|s| (s - largest).exp() / sum).collect();
                    let mask = |j: usize| f64::from(masks[((b * heads + h) * steps + i) * steps + j]);
                    let along = |j: usize| (0..width).map(|d| grad[at(i, d)] * v[at(j, d)]).sum::<f64>() * mask(j);
                    let mean: f64 = (0..seen).map(|j| along(j) * weights[j]).sum();
                    for j in 0..seen {
                        let to_score = weights[j] * (along(j) - mean) * scale;
                        for d in 0..width {
                            out[0][at(i, d)] += weights[j] * mask(j) * v[at(j, d)];
                            out[1][at(i, d)] += to_score * k[at(j, d)];
                            out[2][at(j, d)] += to_score * q[at(i, d)];
                            out[3][at(j, d)] += weights[j] * mask(j) * grad[at(i, d)];
                        }
                    }
                }
            }
        }
        out
    }

    fn calculate(&self) -> (Vec<f32>, AttentionGrads) {
        let [query, key, value, grad] = &self.given;
        let (output, weights) = self.attention.forward(query, key, value);
        assert_eq!(bits(&self.attention.infer(query, key, value)), bits(&output), "without weights kept");
        (output, self.attention.backward(AttentionBackward { query, key, value, weights: &weights, grad }))
    }
}

#[test]
fn any_attention_is_its_definition() {
    let mut rng = Rng::new(1);
    for round in 0..60 {
        let attention = Attention {
            batch: rng.pick(&[0, 1, 2, 5]),
            steps: rng.pick(&[1, 2, 7, 16, 33, 70]),
            heads: rng.pick(&[1, 2, 3]),
            width: rng.pick(&[1, 3, 8, 16, 20, 70]),
            causal: rng.bool(),
            dropout: rng.bool().then_some(Dropout { probability: 0.3, seed: round }),
        };
        let case = Case::new(&mut rng, attention);
        let [output, query, key, value] = case.definition();
        for isa in isas() {
            let what = |part: &str| format!("{part} on {isa:?} of {attention:?}");
            let (got, grads) = Isa::force(isa, || case.calculate());
            assert_close(&what("output"), &got, &output, 1e-5);
            assert_close(&what("gradient of the queries"), &grads.query, &query, 1e-5);
            assert_close(&what("gradient of the keys"), &grads.key, &key, 1e-5);
            assert_close(&what("gradient of the values"), &grads.value, &value, 1e-5);
        }
    }
}

#[test]
fn weights_that_are_not_finite_are_seen() {
    let attention = Attention { batch: 1, steps: 3, heads: 1, width: 2, causal: false, dropout: None };
    let mut query = vec![1.0; 6];
    query[0] = f32::NAN;
    let (output, _) = attention.forward(&query, &[1.0; 6], &[1.0; 6]);
    assert!(output[0].is_nan() && output[2..].iter().all(|value| (value - 1.0).abs() < 1e-6), "{output:?}");
}

#[test]
fn threads_do_not_change_a_bit_of_attention() {
    let mut rng = Rng::new(3);
    let dropout = Some(Dropout { probability: 0.1, seed: 9 });
    let case = Case::new(&mut rng, Attention { batch: 7, steps: 40, heads: 3, width: 16, causal: true, dropout });
    assert_same_on_any_threads("attention", || {
        let (output, grads) = case.calculate();
        [output, grads.query, grads.key, grads.value]
    });
}

#[test]
fn threads_do_not_change_a_bit_of_a_layer_norm() {
    let mut rng = Rng::new(5);
    let norm = LayerNorm { rows: 1201, width: 70, epsilon: 1e-5 };
    let [x, grad] = [(); 2].map(|()| rng.floats(norm.rows * norm.width));
    let [gamma, beta] = [(); 2].map(|()| rng.floats(norm.width));
    assert_same_on_any_threads("layer norm", || {
        let grads = norm.backward(&x, &gamma, &grad);
        [norm.forward(&x, &gamma, &beta), grads.x, grads.gamma, grads.beta]
    });
}

#[test]
fn layer_norms_are_their_definition() {
    let mut rng = Rng::new(4);
    for (rows, width) in [(0, 4), (3, 0), (1, 1), (2, 5), (9, 16), (33, 70), (300, 64)] {
        let norm = LayerNorm { rows, width, epsilon: 1e-5 };
        let [x, grad] = [(); 2].map(|()| rng.floats(rows * width));
        let [gamma, beta] = [(); 2].map(|()| rng.floats(width));
        let (mut output, mut to_x) = (vec![0.0; x.len()], vec![0.0; x.len()]);
        let (mut to_gamma, mut to_beta) = (vec![0.0; width], vec![0.0; width]);
        for row in 0..rows {
            let at = |i: usize| f64::from(x[row * width + i]);
            let count = width as f64;
            let mean = (0..width).map(at).sum::<f64>() / count;
            let variance = (0..width).map(|i| (at(i) - mean).powi(2)).sum::<f64>() / count;
            let normed = |i: usize| (at(i) - mean) / (variance + 1e-5).sqrt();
            let g = |i: usize| f64::from(grad[row * width + i]) * f64::from(gamma[i]);
            let across = (0..width).map(g).sum::<f64>() / count;
            let along = (0..width).map(|i| g(i) * normed(i)).sum::<f64>() / count;
            for i in 0..width {
                output[row * width + i] = normed(i) * f64::from(gamma[i]) + f64::from(beta[i]);
                to_x[row * width + i] = (g(i) - across - normed(i) * along) / (variance + 1e-5).sqrt();
                to_gamma[i] += f64::from(grad[row * width + i]) * normed(i);
                to_beta[i] += f64::from(grad[row * width + i]);
            }
        }
        for isa in isas() {
            let what = |part: &str| format!("{part} on {isa:?} of {norm:?}");
            Isa::force(isa, || {
                assert_close(&what("output"), &norm.forward(&x, &gamma, &beta), &output, 1e-5);
                let grads = norm.backward(&x, &gamma, &grad);
                // A single number has no variance: what is left of its gradient is rounding, times 1 / √ε.
                assert_close(&what("gradient of x"), &grads.x, &to_x, if width == 1 { 1e-3 } else { 2e-5 });
                assert_close(&what("gradient of the scale"), &grads.gamma, &to_gamma, 1e-5);
                assert_close(&what("gradient of the shift"), &grads.beta, &to_beta, 1e-5);
            });
        }
    }
}
