//! Recurrent layers.

#[cfg(any(feature = "flex", feature = "ndarray"))]
use super::values;
#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::{
    inference::{Op, recorded},
    kernels, operators,
};
#[cfg(any(feature = "flex", feature = "ndarray"))]
use burn::nn::Linear;
use burn::{nn::Lstm, tensor::Tensor};

/// All steps of an LSTM from zeros on, where the device has the operator and the layer is as it was first described: the
/// states behind them, `[batch, steps, hidden]`, or the `last` alone, `[batch, 1, hidden]`.
pub(crate) fn lstm(x: &Tensor<3>, layer: &Lstm, last: bool) -> Option<Tensor<3>> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    {
        let Lstm {
            batch_first, reverse, clip, input_forget, gate_activation, cell_activation, hidden_activation, ..
        } = layer;
        let plain = *batch_first && !reverse && clip.is_none() && !input_forget;
        let sigmoid = matches!(gate_activation, burn::nn::activation::Activation::Sigmoid(_));
        let tanh = [cell_activation, hidden_activation].map(|a| matches!(a, burn::nn::activation::Activation::Tanh(_)));
        let gates = [&layer.input_gate, layer.forget_gate.as_ref()?, &layer.output_gate, &layer.cell_gate];
        let [batch, steps, inputs] = x.dims();
        let [takes, hidden] = gates[0].input_transform.weight.dims();
        if plain && sigmoid && tanh == [true; 2] && operators::covers(x) && steps > 0 && inputs == takes && hidden > 0 {
            let join = |linear: fn(&burn::nn::GateController) -> &Linear| {
                Tensor::cat(gates.iter().map(|gate| linear(gate).weight.val()).collect(), 1)
            };
            let (input, state) = (join(|gate| &gate.input_transform), join(|gate| &gate.hidden_transform));
            let biases = gates.iter().map(|gate| {
                let each = [&gate.input_transform, &gate.hidden_transform].map(|linear| linear.bias.as_ref());
                each.into_iter().flatten().map(|bias| bias.val()).reduce(|a, b| a + b)
            });
            let none = || Tensor::zeros([hidden], &x.device());
            let bias = Tensor::cat(biases.map(|bias| bias.unwrap_or_else(none)).collect(), 0);
            if !operators::covers(&input) {
                return None;
            }
            let lstm = kernels::lstm::Lstm { batch, steps, inputs, hidden, last };
            return Some(recorded(
                x.clone(),
                |_| Some(Op::Lstm { lstm, input: values(&input)?, state: values(&state)?, bias: values(&bias)? }),
                |x| operators::lstm(x, input.clone(), state.clone(), bias.clone(), last),
            ));
        }
    }
    let _ = (x, layer, last);
    None
}
