//! LSTMs of random sizes against their definition, and their gradients against differences of it.

use crate::common::{Rng, assert_close, assert_same_on_any_threads, bits, isas, wide, written};
use network_runtime::kernels::{
    isa::Isa,
    lstm::{Lstm, LstmBackward, LstmGrads, LstmNeeds, LstmWeights, Prepared},
};

const ALL: LstmNeeds = LstmNeeds { x: true, input: true, state: true, bias: true };

struct Case {
    lstm: Lstm,
    x: Vec<f32>,
    input: Vec<f32>,
    state: Vec<f32>,
    bias: Vec<f32>,
    grad: Vec<f32>,
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

impl Case {
    fn new(rng: &mut Rng, lstm: Lstm) -> Self {
        let Lstm { batch, steps, inputs, hidden, last } = lstm;
        let mut floats = |n| rng.floats(n).into_iter().map(|x| 0.5 * x).collect::<Vec<f32>>();
        Case {
            x: floats(batch * steps * inputs),
            input: floats(inputs * 4 * hidden),
            state: floats(hidden * 4 * hidden),
            bias: floats(4 * hidden),
            grad: floats(batch * hidden * if last { 1 } else { steps }),
            lstm,
        }
    }

    /// Output and gradients in 64-bit numbers, with backpropagation written from the definition for one number at a time.
    fn definition(&self) -> (Vec<f64>, [Vec<f64>; 4]) {
        let Lstm { batch, steps, inputs, hidden, last } = self.lstm;
        let [x, input, state, bias, grad] =
            [&self.x, &self.input, &self.state, &self.bias, &self.grad].map(|v| wide(v));
        let width = 4 * hidden;
        let mut output = vec![0.0; grad.len()];
        let mut grads = [x.len(), input.len(), state.len(), bias.len()].map(|n| vec![0.0; n]);
        for b in 0..batch {
            let mut trace: Vec<(Vec<f64>, Vec<f64>, Vec<f64>)> = vec![];
            let (mut h, mut c) = (vec![0.0; hidden], vec![0.0; hidden]);
            for t in 0..steps {
                let at = &x[(b * steps + t) * inputs..][..inputs];
                let gates: Vec<f64> = (0..width)
                    .map(|j| {
                        let from_x: f64 = (0..inputs).map(|i| at[i] * input[i * width + j]).sum();
                        let from_h: f64 = (0..hidden).map(|i| h[i] * state[i * width + j]).sum();
                        let sum = from_x + from_h + bias[j];
                        if j < 3 * hidden { sigmoid(sum) } else { sum.tanh() }
                    })
                    .collect();
                trace.push((gates.clone(), h.clone(), c.clone()));
                for j in 0..hidden {
                    c[j] = gates[hidden + j] * c[j] + gates[j] * gates[3 * hidden + j];
                    h[j] = gates[2 * hidden + j] * c[j].tanh();
                }
                if !last {
                    output[(b * steps + t) * hidden..][..hidden].copy_from_slice(&h);
                }
            }
            if last {
                output[b * hidden..][..hidden].copy_from_slice(&h);
            }
            let (mut d_h, mut d_c) = (vec![0.0; hidden], vec![0.0; hidden]);
            for t in (0..steps).rev() {
                let (gates, h, c_before) = &trace[t];
                let mut sums = vec![0.0; width];
                for j in 0..hidden {
                    if !last {
                        d_h[j] += grad[(b * steps + t) * hidden + j];
                    } else if t + 1 == steps {
                        d_h[j] += grad[b * hidden + j];
                    }
                    let [i, f, o, g] = [0, 1, 2, 3].map(|group| gates[group * hidden + j]);
                    let tanh_c = (f * c_before[j] + i * g).tanh();
                    d_c[j] += d_h[j] * o * (1.0 - tanh_c * tanh_c);
                    sums[j] = d_c[j] * g * i * (1.0 - i);
                    sums[hidden + j] = d_c[j] * c_before[j] * f * (1.0 - f);
                    sums[2 * hidden + j] = d_h[j] * tanh_c * o * (1.0 - o);
                    sums[3 * hidden + j] = d_c[j] * i * (1.0 - g * g);
                    d_c[j] *= f;
                }
                d_h.fill(0.0);
                for j in 0..width {
                    for i in 0..inputs {
                        grads[0][(b * steps + t) * inputs + i] += sums[j] * input[i * width + j];
                        grads[1][i * width + j] += sums[j] * x[(b * steps + t) * inputs + i];
                    }
                    for i in 0..hidden {
                        d_h[i] += sums[j] * state[i * width + j];
                        grads[2][i * width + j] += sums[j] * h[i];
                    }
                    grads[3][j] += sums[j];
                }
            }
        }
        (output, grads)
    }

    fn weights(&self) -> LstmWeights<'_> {
        LstmWeights { input: &self.input, state: &self.state, bias: &self.bias }
    }

    fn calculate(&self, needs: LstmNeeds) -> (Vec<f32>, LstmGrads) {
        let (output, saved) = self.lstm.forward_saved(&self.x, self.weights());
        let given = LstmBackward { x: &self.x, weights: self.weights(), saved, grad: &self.grad, needs };
        (output, self.lstm.backward(given))
    }

    fn check(&self) {
        let (output, [x, input, state, bias]) = self.definition();
        for isa in isas() {
            let what = |part: &str| format!("{part} on {isa:?} of {:?}", self.lstm);
            let (got, grads) = Isa::force(isa, || self.calculate(ALL));
            assert_close(&what("output"), &got, &output, 1e-5);
            let plain = Isa::force(isa, || self.lstm.forward(&self.x, self.weights()));
            assert_eq!(bits(&plain), bits(&got), "{}", what("output without anything saved"));
            let prepared = Isa::force(isa, || {
                let prepared = Prepared::new(&self.lstm, self.weights());
                written(got.len(), |out| prepared.forward_into(&self.x, self.lstm.batch, out))
            });
            assert_eq!(bits(&prepared), bits(&got), "{}", what("output of weights packed once"));
            assert_close(&what("gradient of x"), &grads.x.unwrap(), &x, 1e-5);
            assert_close(&what("gradient of the input's weights"), &grads.input.unwrap(), &input, 1e-5);
            assert_close(&what("gradient of the state's weights"), &grads.state.unwrap(), &state, 1e-5);
            assert_close(&what("gradient of the bias"), &grads.bias.unwrap(), &bias, 1e-5);
        }
    }
}

#[test]
fn any_lstm_is_its_definition() {
    let mut rng = Rng::new(1);
    for _ in 0..60 {
        let lstm = Lstm {
            batch: rng.pick(&[0, 1, 2, 5, 13, 33]),
            steps: rng.pick(&[1, 2, 3, 7]),
            inputs: rng.pick(&[1, 3, 16, 20]),
            hidden: rng.pick(&[1, 2, 5, 16, 17, 24]),
            last: rng.bool(),
        };
        Case::new(&mut rng, lstm).check();
    }
}

/// As many steps in all as the products for the weights are cut at.
#[test]
fn many_steps_are_their_definition() {
    let mut rng = Rng::new(2);
    Case::new(&mut rng, Lstm { batch: 37, steps: 29, inputs: 6, hidden: 9, last: false }).check();
}

#[test]
fn threads_do_not_change_a_bit() {
    let mut rng = Rng::new(3);
    for (batch, steps, last) in [(32, 10, false), (37, 29, true)] {
        let case = Case::new(&mut rng, Lstm { batch, steps, inputs: 30, hidden: 40, last });
        assert_same_on_any_threads(&format!("{:?}", case.lstm), || {
            let (output, grads) = case.calculate(ALL);
            [output, grads.x.unwrap(), grads.input.unwrap(), grads.state.unwrap(), grads.bias.unwrap()]
        });
    }
}

#[test]
fn needs_are_met_and_no_more() {
    let mut rng = Rng::new(4);
    let case = Case::new(&mut rng, Lstm { batch: 5, steps: 3, inputs: 4, hidden: 6, last: true });
    let all = case.calculate(ALL).1;
    for mask in 0..16 {
        let needs = LstmNeeds { x: mask & 1 > 0, input: mask & 2 > 0, state: mask & 4 > 0, bias: mask & 8 > 0 };
        let some = case.calculate(needs).1;
        assert_eq!(some.x, all.x.clone().filter(|_| needs.x));
        assert_eq!(some.input, all.input.clone().filter(|_| needs.input));
        assert_eq!(some.state, all.state.clone().filter(|_| needs.state));
        assert_eq!(some.bias, all.bias.clone().filter(|_| needs.bias));
    }
}
