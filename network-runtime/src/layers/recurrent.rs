//! Recurrent layers, one behind another, each in one direction or in both.

use super::padding::carried_over;
use crate::runs;
use burn::{
    module::Module,
    nn::{self, Initializer},
    tensor::{Bool, Device, Tensor},
};

/// A layer of Burn's that reads a sequence step by step: `[batch, steps, in]` to `[batch, steps, hidden]`.
pub trait Steps: Module {
    /// The state behind every step, from zeros on, as the module has it.
    fn plain(&self, x: Tensor<3>) -> Tensor<3>;

    /// The same as one operator, where the device has it; the `last` that is read alone, `[batch, 1, hidden]`; `reversed` reads
    /// from the last step to the first, and leaves each state where its step is.
    fn run(&self, x: &Tensor<3>, last: bool, reversed: bool) -> Option<Tensor<3>>;

    /// The state behind every step.
    fn steps(&self, x: Tensor<3>) -> Tensor<3> {
        self.run(&x, false, false).unwrap_or_else(|| self.plain(x))
    }

    /// The same, read from the last step to the first.
    fn steps_reversed(&self, x: Tensor<3>) -> Tensor<3> {
        self.run(&x, false, true).unwrap_or_else(|| self.plain(x.flip([1])).flip([1]))
    }

    /// The state behind the last step alone: `[batch, 1, hidden]`.
    fn last(&self, x: Tensor<3>) -> Tensor<3> {
        let last = x.dims()[1] - 1;
        self.run(&x, true, false).unwrap_or_else(|| self.plain(x).narrow(1, last, 1))
    }

    /// The state behind the first step alone, read from the last to the first.
    fn last_reversed(&self, x: Tensor<3>) -> Tensor<3> {
        let last = x.dims()[1] - 1;
        self.run(&x, true, true).unwrap_or_else(|| self.plain(x.flip([1])).narrow(1, last, 1))
    }
}

impl Steps for nn::Lstm {
    fn plain(&self, x: Tensor<3>) -> Tensor<3> {
        self.forward(x, None).0
    }

    fn run(&self, x: &Tensor<3>, last: bool, reversed: bool) -> Option<Tensor<3>> {
        runs::lstm(x, self, last, reversed)
    }
}

impl Steps for nn::gru::Gru {
    fn plain(&self, x: Tensor<3>) -> Tensor<3> {
        self.forward(x, None)
    }

    fn run(&self, x: &Tensor<3>, last: bool, reversed: bool) -> Option<Tensor<3>> {
        runs::gru(x, self, last, reversed)
    }
}

impl Steps for nn::Rnn {
    fn plain(&self, x: Tensor<3>) -> Tensor<3> {
        self.forward(x, None).0
    }

    fn run(&self, x: &Tensor<3>, last: bool, reversed: bool) -> Option<Tensor<3>> {
        runs::rnn(x, self, last, reversed)
    }
}

/// Recurrent layers of one kind, one behind another.
#[derive(Module, Debug)]
pub struct Recurrent<C: Module> {
    /// Reads from the first step to the last; one a layer.
    pub onward: Vec<C>,
    /// Reads from the last step to the first; one a layer, or none.
    pub backward: Vec<C>,
}

/// Stacked LSTMs.
pub type Lstm = Recurrent<nn::Lstm>;
/// Stacked GRUs.
pub type Gru = Recurrent<nn::gru::Gru>;
/// Stacked Elman networks with tanh.
pub type Rnn = Recurrent<nn::Rnn>;

impl<C: Steps> Recurrent<C> {
    /// The states of the last layer behind every step: `[batch, steps, in]` to `[batch, steps, hidden]`, of both directions
    /// `[batch, steps, 2 · hidden]`.
    pub fn forward(&self, x: Tensor<3>) -> Tensor<3> {
        (0..self.onward.len()).fold(x, |x, layer| self.layer(layer, x))
    }

    /// The final state of the last layer: `[batch, hidden]`. Of both directions the one behind the last step and the one
    /// behind the first, joined: `[batch, 2 · hidden]`.
    pub fn last(&self, x: Tensor<3>) -> Tensor<2> {
        let Some(last) = self.onward.len().checked_sub(1) else { return x.narrow(1, 0, 1).squeeze_dim(1) };
        let x = (0..last).fold(x, |x, layer| self.layer(layer, x));
        let ahead = self.onward[last].last(x.clone());
        let state = match self.backward.get(last) {
            Some(backward) => runs::concat([ahead, backward.last_reversed(x)], 2),
            None => ahead,
        };
        state.squeeze_dim(1)
    }

    /// As [`forward`](Self::forward), but the state is carried over steps that were filled up: `padding`, `[batch, steps]`, is
    /// true there.
    pub fn forward_padded(&self, x: Tensor<3>, padding: &Tensor<2, Bool>) -> Tensor<3> {
        let reversed = padding.clone().flip([1]);
        self.onward.iter().enumerate().fold(x, |x, (layer, onward)| {
            let ahead = carried_over(x.clone(), padding, |x| onward.steps(x));
            match self.backward.get(layer) {
                Some(backward) => {
                    let behind = carried_over(x.flip([1]), &reversed, |x| backward.steps(x)).flip([1]);
                    Tensor::cat(vec![ahead, behind], 2)
                }
                None => ahead,
            }
        })
    }

    /// As [`last`](Self::last), of the real steps alone.
    pub fn last_padded(&self, x: Tensor<3>, padding: &Tensor<2, Bool>) -> Tensor<2> {
        let states = self.forward_padded(x, padding);
        let [_, steps, width] = states.dims();
        let state = |states: Tensor<3>, step| states.narrow(1, step, 1).squeeze_dim::<2>(1);
        if self.backward.is_empty() {
            return state(states, steps - 1);
        }
        let hidden = width / 2;
        let ahead = state(states.clone().narrow(2, 0, hidden), steps - 1);
        let behind = state(states.narrow(2, hidden, hidden), 0);
        Tensor::cat(vec![ahead, behind], 1)
    }

    fn layer(&self, layer: usize, x: Tensor<3>) -> Tensor<3> {
        let ahead = self.onward[layer].steps(x.clone());
        match self.backward.get(layer) {
            Some(backward) => runs::concat([ahead, backward.steps_reversed(x)], 2),
            None => ahead,
        }
    }
}

/// How recurrent layers are made. All weights and biases are drawn from U(±1/√hidden), as in PyTorch.
#[derive(Clone, Copy, Debug)]
pub struct RecurrentConfig {
    input: usize,
    hidden: usize,
    layers: usize,
    bidirectional: bool,
}

impl RecurrentConfig {
    /// One layer in one direction.
    pub const fn new(input: usize, hidden: usize) -> Self {
        Self { input, hidden, layers: 1, bidirectional: false }
    }

    /// So many layers, each of which reads the states of the one before.
    #[must_use]
    pub const fn with_layers(mut self, layers: usize) -> Self {
        self.layers = layers;
        self
    }

    /// Reads in both directions.
    #[must_use]
    pub const fn with_bidirectional(mut self, bidirectional: bool) -> Self {
        self.bidirectional = bidirectional;
        self
    }

    /// Makes LSTMs.
    pub fn init_lstm(&self, device: &Device) -> Lstm {
        self.init(|input| {
            nn::LstmConfig::new(input, self.hidden, true).with_initializer(self.initializer()).init(device)
        })
    }

    /// Makes GRUs, with the reset behind the product as in PyTorch.
    pub fn init_gru(&self, device: &Device) -> Gru {
        self.init(|input| {
            nn::gru::GruConfig::new(input, self.hidden, true).with_initializer(self.initializer()).init(device)
        })
    }

    /// Makes Elman networks.
    pub fn init_rnn(&self, device: &Device) -> Rnn {
        self.init(|input| {
            nn::RnnConfig::new(input, self.hidden, true).with_initializer(self.initializer()).init(device)
        })
    }

    fn initializer(&self) -> Initializer {
        let bound = 1.0 / (self.hidden as f64).sqrt();
        Initializer::Uniform { min: -bound, max: bound }
    }

    fn init<C: Module>(&self, layer: impl Fn(usize) -> C) -> Recurrent<C> {
        let directions = if self.bidirectional { 2 } else { 1 };
        let inputs = (0..self.layers).map(|i| if i == 0 { self.input } else { directions * self.hidden });
        let onward = inputs.clone().map(&layer).collect();
        let backward = inputs.take(if self.bidirectional { self.layers } else { 0 }).map(&layer).collect();
        Recurrent { onward, backward }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use burn::tensor::TensorData;

    fn vector(tensor: Tensor<3>) -> Vec<f32> {
        tensor.try_into_vec_as::<f32>().unwrap()
    }

    fn input(device: &Device) -> Tensor<3> {
        let values: Vec<f32> = (0..2 * 5 * 3).map(|i| ((i * 7) % 11) as f32 / 5.0 - 1.0).collect();
        Tensor::from_data(TensorData::new(values, [2, 5, 3]), device)
    }

    fn close(a: &[f32], b: &[f32]) {
        assert_eq!(a.len(), b.len());
        for (a, b) in a.iter().zip(b) {
            assert!((a - b).abs() < 1e-5, "{a} is not {b}");
        }
    }

    /// `h = tanh(x · W + b + h · U + c)`, number by number, with the weights that Burn drew.
    #[test]
    fn an_elman_network_is_its_formula() {
        let device = crate::device::cpu().unwrap();
        let rnn = RecurrentConfig::new(3, 4).init_rnn(&device);
        let gate = &rnn.onward[0].gate;
        let x = vector(input(&device));
        let numbers = |t: Tensor<2>| t.try_into_vec_as::<f32>().unwrap();
        let (w, u) = (numbers(gate.input_transform.weight.val()), numbers(gate.hidden_transform.weight.val()));
        let bias = |linear: &nn::Linear| linear.bias.as_ref().unwrap().val().try_into_vec_as::<f32>().unwrap();
        let (b, c) = (bias(&gate.input_transform), bias(&gate.hidden_transform));
        let mut expected = Vec::new();
        for sample in 0..2 {
            let mut h = vec![0.0_f32; 4];
            for step in 0..5 {
                let at = 3 * (5 * sample + step);
                h = (0..4)
                    .map(|j| {
                        let from_input: f32 = (0..3).map(|i| x[at + i] * w[4 * i + j]).sum();
                        let from_state: f32 = (0..4).map(|i| h[i] * u[4 * i + j]).sum();
                        (from_input + b[j] + from_state + c[j]).tanh()
                    })
                    .collect();
                expected.extend_from_slice(&h);
            }
        }
        close(&vector(rnn.forward(input(&device))), &expected);
    }

    #[test]
    fn both_directions_are_one_layer_each_way() {
        let device = crate::device::cpu().unwrap();
        let lstm = RecurrentConfig::new(3, 4).with_bidirectional(true).init_lstm(&device);
        let x = input(&device);
        let both = lstm.forward(x.clone());
        assert_eq!(both.dims(), [2, 5, 8]);
        close(&vector(both.clone().narrow(2, 0, 4)), &vector(lstm.onward[0].steps(x.clone())));
        // Read backward, the state behind the first step has seen everything.
        let reversed = lstm.backward[0].steps(x.clone().flip([1]));
        close(&vector(both.narrow(2, 4, 4).narrow(1, 0, 1)), &vector(reversed.clone().narrow(1, 4, 1)));
        let last = lstm.last(x.clone());
        assert_eq!(last.dims(), [2, 8]);
        close(&last.clone().narrow(1, 4, 4).try_into_vec_as::<f32>().unwrap(), &vector(reversed.narrow(1, 4, 1)));
        close(
            &last.narrow(1, 0, 4).try_into_vec_as::<f32>().unwrap(),
            &vector(lstm.onward[0].steps(x).narrow(1, 4, 1)),
        );
    }

    #[test]
    fn layers_stand_one_behind_another() {
        let device = crate::device::cpu().unwrap();
        let gru = RecurrentConfig::new(3, 4).with_layers(2).init_gru(&device);
        let x = input(&device);
        let by_hand = gru.onward[1].steps(gru.onward[0].steps(x.clone()));
        close(&vector(gru.forward(x.clone())), &vector(by_hand.clone()));
        close(&gru.last(x).try_into_vec_as::<f32>().unwrap(), &vector(by_hand.narrow(1, 4, 1)));
    }

    #[test]
    fn weights_begin_within_one_over_the_root_of_the_hidden_size() {
        let device = crate::device::cpu().unwrap();
        let gru = RecurrentConfig::new(3, 16).init_gru(&device);
        let weights = gru.onward[0].new_gate.hidden_transform.weight.val().try_into_vec_as::<f32>().unwrap();
        assert!(weights.iter().all(|w| w.abs() <= 0.25));
        assert!(weights.iter().any(|w| w.abs() > 0.2));
    }
}
