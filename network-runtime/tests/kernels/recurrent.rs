//! Recurrent layers of random sizes against their definition.

use crate::common::{Rng, assert_close, assert_same_on_any_threads, bits, isas, wide, written};
use network_runtime::kernels::{
    isa::Isa,
    recurrent::{Cell, Prepared, Recurrent, RecurrentBackward, RecurrentGrads, RecurrentNeeds, RecurrentWeights},
};

const ALL: RecurrentNeeds = RecurrentNeeds { x: true, input: true, state: true, bias: true };

struct Case {
    layer: Recurrent,
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
    fn new(rng: &mut Rng, layer: Recurrent) -> Self {
        let Recurrent { batch, steps, inputs, hidden, last, .. } = layer;
        let width = layer.cell.groups() * hidden;
        let mut floats = |n| rng.floats(n).into_iter().map(|x| 0.5 * x).collect::<Vec<f32>>();
        Case {
            x: floats(batch * steps * inputs),
            input: floats(inputs * width),
            state: floats(hidden * width),
            bias: floats(width),
            grad: floats(batch * hidden * if last { 1 } else { steps }),
            layer,
        }
    }

    /// Output and gradients in 64-bit numbers, with backpropagation written from the definition for one number at a time.
    fn definition(&self) -> (Vec<f64>, [Vec<f64>; 4]) {
        let Recurrent { cell, batch, steps, inputs, hidden, last, reversed } = self.layer;
        let [x, input, state, bias, grad] =
            [&self.x, &self.input, &self.state, &self.bias, &self.grad].map(|v| wide(v));
        let width = cell.groups() * hidden;
        let mut output = vec![0.0; grad.len()];
        let mut grads = [x.len(), input.len(), state.len(), bias.len()].map(|n| vec![0.0; n]);
        let order: Vec<usize> = if reversed { (0..steps).rev().collect() } else { (0..steps).collect() };
        for b in 0..batch {
            let mut trace: Vec<(Vec<f64>, Vec<f64>, Vec<f64>)> = vec![];
            let (mut h, mut c) = (vec![0.0; hidden], vec![0.0; hidden]);
            for t in order.iter().copied() {
                let at = &x[(b * steps + t) * inputs..][..inputs];
                let sums: Vec<f64> = (0..width)
                    .map(|j| {
                        let from_x: f64 = (0..inputs).map(|i| at[i] * input[i * width + j]).sum();
                        let from_h: f64 = (0..hidden).map(|i| h[i] * state[i * width + j]).sum();
                        from_x + from_h + bias[j]
                    })
                    .collect();
                trace.push((sums.clone(), h.clone(), c.clone()));
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
                if !last {
                    output[(b * steps + t) * hidden..][..hidden].copy_from_slice(&h);
                }
            }
            if last {
                output[b * hidden..][..hidden].copy_from_slice(&h);
            }
            let (mut d_h, mut d_c) = (vec![0.0; hidden], vec![0.0; hidden]);
            for (index, t) in order.iter().copied().enumerate().rev() {
                let (sums, h, c_before) = &trace[index];
                let mut d = vec![0.0; width];
                let mut past = vec![0.0; hidden];
                for j in 0..hidden {
                    if !last {
                        d_h[j] += grad[(b * steps + t) * hidden + j];
                    } else if index + 1 == steps {
                        d_h[j] += grad[b * hidden + j];
                    }
                    let s = |group: usize| sums[group * hidden + j];
                    match cell {
                        Cell::Lstm => {
                            let [i, f, o] = [0, 1, 2].map(|group| sigmoid(s(group)));
                            let g = s(3).tanh();
                            let tanh_c = (f * c_before[j] + i * g).tanh();
                            d_c[j] += d_h[j] * o * (1.0 - tanh_c * tanh_c);
                            d[j] = d_c[j] * g * i * (1.0 - i);
                            d[hidden + j] = d_c[j] * c_before[j] * f * (1.0 - f);
                            d[2 * hidden + j] = d_h[j] * tanh_c * o * (1.0 - o);
                            d[3 * hidden + j] = d_c[j] * i * (1.0 - g * g);
                            d_c[j] *= f;
                        }
                        Cell::Gru => {
                            let [r, z] = [0, 1].map(|group| sigmoid(s(group)));
                            let new = (s(2) + r * s(3)).tanh();
                            let d_new = d_h[j] * (1.0 - z) * (1.0 - new * new);
                            d[j] = d_new * s(3) * r * (1.0 - r);
                            d[hidden + j] = d_h[j] * (h[j] - new) * z * (1.0 - z);
                            d[2 * hidden + j] = d_new;
                            d[3 * hidden + j] = d_new * r;
                            past[j] = d_h[j] * z;
                        }
                        Cell::Elman => d[j] = d_h[j] * (1.0 - s(0).tanh().powi(2)),
                    }
                }
                d_h.copy_from_slice(&past);
                for j in 0..width {
                    for i in 0..inputs {
                        grads[0][(b * steps + t) * inputs + i] += d[j] * input[i * width + j];
                        grads[1][i * width + j] += d[j] * x[(b * steps + t) * inputs + i];
                    }
                    for i in 0..hidden {
                        d_h[i] += d[j] * state[i * width + j];
                        grads[2][i * width + j] += d[j] * h[i];
                    }
                    grads[3][j] += d[j];
                }
            }
        }
        (output, grads)
    }

    fn weights(&self) -> RecurrentWeights<'_> {
        RecurrentWeights { input: &self.input, state: &self.state, bias: &self.bias }
    }

    fn calculate(&self, needs: RecurrentNeeds) -> (Vec<f32>, RecurrentGrads) {
        let (output, saved) = self.layer.forward_saved(&self.x, self.weights());
        let given = RecurrentBackward { x: &self.x, weights: self.weights(), saved, grad: &self.grad, needs };
        (output, self.layer.backward(given))
    }

    fn check(&self) {
        let (output, [x, input, state, bias]) = self.definition();
        for isa in isas() {
            let what = |part: &str| format!("{part} on {isa:?} of {:?}", self.layer);
            let (got, grads) = Isa::force(isa, || self.calculate(ALL));
            assert_close(&what("output"), &got, &output, 1e-5);
            let plain = Isa::force(isa, || self.layer.forward(&self.x, self.weights()));
            assert_eq!(bits(&plain), bits(&got), "{}", what("output without anything saved"));
            let prepared = Isa::force(isa, || {
                let prepared = Prepared::new(&self.layer, self.weights());
                written(got.len(), |out| prepared.forward_into(&self.x, self.layer.batch, out))
            });
            assert_eq!(bits(&prepared), bits(&got), "{}", what("output of weights packed once"));
            assert_close(&what("gradient of x"), &grads.x.unwrap(), &x, 1e-5);
            assert_close(&what("gradient of the input's weights"), &grads.input.unwrap(), &input, 1e-5);
            assert_close(&what("gradient of the state's weights"), &grads.state.unwrap(), &state, 1e-5);
            assert_close(&what("gradient of the bias"), &grads.bias.unwrap(), &bias, 1e-5);
        }
    }
}

const CELLS: [Cell; 3] = [Cell::Lstm, Cell::Gru, Cell::Elman];

/// Groups of columns that are zeros, as a GRU has them, are left out of the products.
#[test]
fn zeros_are_left_out() {
    let mut rng = Rng::new(5);
    for reversed in [false, true] {
        let layer = Recurrent { cell: Cell::Gru, batch: 3, steps: 4, inputs: 5, hidden: 64, last: false, reversed };
        let mut case = Case::new(&mut rng, layer);
        case.input.chunks_exact_mut(256).for_each(|row| row[192..].fill(0.0));
        case.state.chunks_exact_mut(256).for_each(|row| row[128..192].fill(0.0));
        case.check();
    }
}

#[test]
fn any_layer_is_its_definition() {
    let mut rng = Rng::new(1);
    for index in 0..120 {
        let layer = Recurrent {
            cell: CELLS[index % 3],
            batch: rng.pick(&[0, 1, 2, 5, 13, 33]),
            steps: rng.pick(&[1, 2, 3, 7]),
            inputs: rng.pick(&[1, 3, 16, 20]),
            hidden: rng.pick(&[1, 2, 5, 16, 17, 24]),
            last: rng.bool(),
            reversed: rng.bool(),
        };
        Case::new(&mut rng, layer).check();
    }
}

/// As many steps in all as the products for the weights are cut at.
#[test]
fn many_steps_are_their_definition() {
    let mut rng = Rng::new(2);
    for (cell, reversed) in CELLS.into_iter().zip([false, true, false]) {
        let layer = Recurrent { cell, batch: 37, steps: 29, inputs: 6, hidden: 9, last: false, reversed };
        Case::new(&mut rng, layer).check();
    }
}

#[test]
fn threads_do_not_change_a_bit() {
    let mut rng = Rng::new(3);
    for (cell, batch, steps, last) in [
        (Cell::Lstm, 32, 10, false),
        (Cell::Lstm, 37, 29, true),
        (Cell::Gru, 32, 10, true),
        (Cell::Elman, 64, 20, false),
    ] {
        let layer = Recurrent { cell, batch, steps, inputs: 30, hidden: 40, last, reversed: last };
        let case = Case::new(&mut rng, layer);
        assert_same_on_any_threads(&format!("{:?}", case.layer), || {
            let (output, grads) = case.calculate(ALL);
            [output, grads.x.unwrap(), grads.input.unwrap(), grads.state.unwrap(), grads.bias.unwrap()]
        });
    }
}

#[test]
fn needs_are_met_and_no_more() {
    let mut rng = Rng::new(4);
    let layer = Recurrent { cell: Cell::Lstm, batch: 5, steps: 3, inputs: 4, hidden: 6, last: true, reversed: false };
    let case = Case::new(&mut rng, layer);
    let all = case.calculate(ALL).1;
    for mask in 0..16 {
        let needs = RecurrentNeeds { x: mask & 1 > 0, input: mask & 2 > 0, state: mask & 4 > 0, bias: mask & 8 > 0 };
        let some = case.calculate(needs).1;
        assert_eq!(some.x, all.x.clone().filter(|_| needs.x));
        assert_eq!(some.input, all.input.clone().filter(|_| needs.input));
        assert_eq!(some.state, all.state.clone().filter(|_| needs.state));
        assert_eq!(some.bias, all.bias.clone().filter(|_| needs.bias));
    }
}
