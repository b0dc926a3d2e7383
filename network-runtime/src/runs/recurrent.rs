//! Recurrent layers: all steps of one from zeros on, where the device has the operator and the layer is as it was first
//! described. The states are `[batch, steps, hidden]`, the last alone `[batch, 1, hidden]`.

use burn::{
    nn::{Lstm, Rnn, gru::Gru},
    tensor::Tensor,
};

#[cfg(any(feature = "flex", feature = "ndarray"))]
use {
    super::values,
    crate::{
        inference::{Op, recorded},
        kernels::recurrent::{Cell, Recurrent},
        operators::{self, Reading},
    },
    burn::nn::{GateController, Linear, activation::Activation},
};

/// An LSTM; `reversed` reads the steps from the last to the first, and gives each state where its step is.
pub(crate) fn lstm(x: &Tensor<3>, layer: &Lstm, last: bool, reversed: bool) -> Option<Tensor<3>> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    {
        let plain = layer.batch_first && !layer.reverse && layer.clip.is_none() && !layer.input_forget;
        let tanh = is_tanh(&layer.cell_activation) && is_tanh(&layer.hidden_activation);
        if plain && tanh && is_sigmoid(&layer.gate_activation) {
            let gates = [&layer.input_gate, layer.forget_gate.as_ref()?, &layer.output_gate, &layer.cell_gate];
            let groups = gates.map(|gate| Group { input: Some(gate), state: Some(gate) });
            return steps(x, &groups, Reading { cell: Cell::Lstm, last, reversed });
        }
    }
    let _ = (x, layer, last, reversed);
    None
}

/// A GRU with the reset behind the product.
pub(crate) fn gru(x: &Tensor<3>, layer: &Gru, last: bool, reversed: bool) -> Option<Tensor<3>> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    {
        let plain = layer.reset_after && layer.clip.is_none();
        if plain && is_sigmoid(&layer.gate_activation) && is_tanh(&layer.hidden_activation) {
            let [reset, update] =
                [&layer.reset_gate, &layer.update_gate].map(|gate| Group { input: Some(gate), state: Some(gate) });
            let new = Some(&layer.new_gate);
            let groups = [reset, update, Group { input: new, state: None }, Group { input: None, state: new }];
            return steps(x, &groups, Reading { cell: Cell::Gru, last, reversed });
        }
    }
    let _ = (x, layer, last, reversed);
    None
}

/// An Elman network with tanh.
pub(crate) fn rnn(x: &Tensor<3>, layer: &Rnn, last: bool, reversed: bool) -> Option<Tensor<3>> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    {
        let plain = layer.batch_first && !layer.reverse && layer.clip.is_none();
        if plain && is_tanh(&layer.hidden_activation) {
            let group = Group { input: Some(&layer.gate), state: Some(&layer.gate) };
            return steps(x, &[group], Reading { cell: Cell::Elman, last, reversed });
        }
    }
    let _ = (x, layer, last, reversed);
    None
}

#[cfg(any(feature = "flex", feature = "ndarray"))]
fn is_sigmoid(activation: &Activation) -> bool {
    matches!(activation, Activation::Sigmoid(_))
}

#[cfg(any(feature = "flex", feature = "ndarray"))]
fn is_tanh(activation: &Activation) -> bool {
    matches!(activation, Activation::Tanh(_))
}

/// The columns of a group of sums: of what comes and of the state, each of the gate that has them, or zeros.
#[cfg(any(feature = "flex", feature = "ndarray"))]
struct Group<'a> {
    input: Option<&'a GateController>,
    state: Option<&'a GateController>,
}

#[cfg(any(feature = "flex", feature = "ndarray"))]
impl<'a> Group<'a> {
    fn of_input(&self) -> Option<&'a Linear> {
        self.input.map(|gate| &gate.input_transform)
    }

    fn of_state(&self) -> Option<&'a Linear> {
        self.state.map(|gate| &gate.hidden_transform)
    }
}

#[cfg(any(feature = "flex", feature = "ndarray"))]
fn steps(x: &Tensor<3>, groups: &[Group<'_>], reading: Reading) -> Option<Tensor<3>> {
    let [batch, steps, inputs] = x.dims();
    let [takes, hidden] = groups.first()?.of_input()?.weight.dims();
    // What does not fit is Burn's to refuse, in its own words.
    if !operators::covers(x) || steps == 0 || inputs != takes || hidden == 0 {
        return None;
    }
    let zeros = |rows: usize| Tensor::<2>::zeros([rows, hidden], &x.device());
    let weight = |linear: Option<&Linear>, rows| linear.map_or_else(|| zeros(rows), |linear| linear.weight.val());
    let input = Tensor::cat(groups.iter().map(|group| weight(group.of_input(), inputs)).collect(), 1);
    let state = Tensor::cat(groups.iter().map(|group| weight(group.of_state(), hidden)).collect(), 1);
    let bias = |group: &Group<'_>| {
        let both = [group.of_input(), group.of_state()].into_iter().flatten();
        let biases = both.filter_map(|linear| linear.bias.as_ref()).map(|bias| bias.val());
        biases.reduce(|a, b| a + b).unwrap_or_else(|| Tensor::zeros([hidden], &x.device()))
    };
    let bias = Tensor::cat(groups.iter().map(bias).collect(), 0);
    if !operators::covers(&input) {
        return None;
    }
    let Reading { cell, last, reversed } = reading;
    let layer = Recurrent { cell, batch, steps, inputs, hidden, last, reversed };
    Some(recorded(
        x.clone(),
        |_| Some(Op::Recurrent { layer, input: values(&input)?, state: values(&state)?, bias: values(&bias)? }),
        |x| operators::recurrent(x, input.clone(), state.clone(), bias.clone(), reading),
    ))
}
