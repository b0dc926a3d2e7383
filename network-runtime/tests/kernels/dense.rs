//! Dense layers of random sizes against their definition.

use crate::common::{Rng, assert_close, assert_same_on_any_threads, bits, isas, wide, written};
use network_runtime::kernels::{
    activation::Activation,
    dense::{Dense, DenseBackward, Prepared},
    gradients::{Grads, Needs},
    isa::Isa,
};

const ALL: Needs = Needs { input: true, weight: true, bias: true };

struct Case {
    dense: Dense,
    x: Vec<f32>,
    weight: Vec<f32>,
    bias: Option<Vec<f32>>,
    grad: Vec<f32>,
}

impl Case {
    fn new(rng: &mut Rng, dense: Dense) -> Self {
        Case {
            x: rng.floats(dense.batch * dense.inputs),
            weight: rng.floats(dense.inputs * dense.outputs),
            bias: rng.bool().then(|| rng.floats(dense.outputs)),
            grad: rng.floats(dense.batch * dense.outputs),
            dense,
        }
    }

    fn calculate(&self, needs: Needs) -> (Vec<f32>, Grads) {
        let output = self.dense.forward(&self.x, &self.weight, self.bias.as_deref());
        let given = DenseBackward { x: &self.x, weight: &self.weight, output: &output, grad: &self.grad, needs };
        let grads = self.dense.backward(given);
        if let Some(bias) = &self.bias {
            let prepared = Prepared::new(&self.dense, &self.weight, bias);
            let prepared = written(output.len(), |out| prepared.forward_into(&self.x, self.dense.batch, out));
            assert_eq!(bits(&prepared), bits(&output), "weights packed once, {:?}", self.dense);
        }
        (output, grads)
    }

    fn check(&self) {
        let Dense { batch, inputs, outputs, activation } = self.dense;
        let (x, weight) = (wide(&self.x), wide(&self.weight));
        let mut output = vec![0.0; batch * outputs];
        for b in 0..batch {
            for o in 0..outputs {
                let sum: f64 = (0..inputs).map(|i| x[b * inputs + i] * weight[i * outputs + o]).sum();
                let sum = sum + self.bias.as_ref().map_or(0.0, |bias| f64::from(bias[o]));
                output[b * outputs + o] = if activation == Activation::Relu { sum.max(0.0) } else { sum };
            }
        }
        for isa in isas() {
            let what = |part: &str| format!("{part} on {isa:?} of {:?}", self.dense);
            let (got, grads) = Isa::force(isa, || self.calculate(ALL));
            assert_close(&what("output"), &got, &output, 5e-6);
            // The kernel's own signs: a sum that rounds to the other side of 0 is no mistake.
            let gate = |index: usize| activation == Activation::None || got[index] > 0.0;
            let grad: Vec<f64> =
                self.grad.iter().enumerate().map(|(i, g)| if gate(i) { f64::from(*g) } else { 0.0 }).collect();
            let (mut gx, mut gw, mut gb) = (vec![0.0; x.len()], vec![0.0; weight.len()], vec![0.0; outputs]);
            for b in 0..batch {
                for o in 0..outputs {
                    let g = grad[b * outputs + o];
                    gb[o] += g;
                    for i in 0..inputs {
                        gx[b * inputs + i] += g * weight[i * outputs + o];
                        gw[i * outputs + o] += g * x[b * inputs + i];
                    }
                }
            }
            assert_close(&what("input gradient"), &grads.input.unwrap(), &gx, 5e-6);
            assert_close(&what("weight gradient"), &grads.weight.unwrap(), &gw, 5e-6);
            assert_close(&what("bias gradient"), &grads.bias.unwrap(), &gb, 5e-6);
        }
    }
}

fn any_activation(rng: &mut Rng) -> Activation {
    rng.pick(&[Activation::None, Activation::Relu])
}

#[test]
fn any_dense_layer_is_its_definition() {
    let mut rng = Rng::new(1);
    for _ in 0..150 {
        let dense = Dense {
            batch: rng.pick(&[0, 1, 2, 3, 7, 16, 33]),
            inputs: rng.pick(&[0, 1, 5, 16, 63, 300, 700]),
            outputs: rng.pick(&[0, 1, 3, 8, 10, 16, 64, 100, 130]),
            activation: any_activation(&mut rng),
        };
        Case::new(&mut rng, dense).check();
    }
}

/// Sizes at which work is cut by inputs, by panels and by samples.
#[test]
fn large_dense_layers_are_their_definition() {
    let mut rng = Rng::new(2);
    for (batch, inputs, outputs) in
        [(5, 3000, 20), (3, 40, 600), (40, 300, 48), (300, 20, 30), (1, 2048, 128), (1100, 20, 70)]
    {
        let dense = Dense { batch, inputs, outputs, activation: any_activation(&mut rng) };
        Case::new(&mut rng, dense).check();
    }
}

#[test]
fn threads_do_not_change_a_bit() {
    let mut rng = Rng::new(3);
    for (batch, inputs, outputs) in [(32, 3000, 30), (33, 70, 600), (100, 300, 48), (1100, 20, 70)] {
        let case = Case::new(&mut rng, Dense { batch, inputs, outputs, activation: Activation::Relu });
        assert_same_on_any_threads(&format!("{:?}", case.dense), || {
            let (output, grads) = case.calculate(ALL);
            [output, grads.input.unwrap(), grads.weight.unwrap(), grads.bias.unwrap()]
        });
    }
}

#[test]
fn needs_are_met_and_no_more() {
    let mut rng = Rng::new(4);
    let case = Case::new(&mut rng, Dense { batch: 5, inputs: 20, outputs: 10, activation: Activation::Relu });
    let all = case.calculate(ALL).1;
    for mask in 0..8 {
        let needs = Needs { input: mask & 1 > 0, weight: mask & 2 > 0, bias: mask & 4 > 0 };
        let some = case.calculate(needs).1;
        assert_eq!(some.input, all.input.clone().filter(|_| needs.input));
        assert_eq!(some.weight, all.weight.clone().filter(|_| needs.weight));
        assert_eq!(some.bias, all.bias.clone().filter(|_| needs.bias));
    }
}
