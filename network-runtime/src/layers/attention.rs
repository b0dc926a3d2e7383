//! Layers in which every step of a sequence sees the others, and maybe only those before it.

use crate::runs::{self, Activation};
use burn::{
    module::Module,
    nn::{
        self,
        attention::{MhaInput, MultiHeadAttention, generate_autoregressive_mask},
        transformer::{TransformerEncoder, TransformerEncoderInput, TransformerEncoderLayer},
    },
    tensor::{Bool, Tensor},
};

/// Attention of a sequence to itself.
#[derive(Module, Debug)]
pub struct Attention {
    /// Burn's layer.
    pub attention: MultiHeadAttention,
    /// Whether a step sees only itself and those before it.
    pub causal: bool,
}

impl Attention {
    /// Burn's layer, `causal` or not.
    pub fn new(attention: MultiHeadAttention, causal: bool) -> Self {
        Self { attention, causal }
    }

    /// `[batch, steps, features]` to the same.
    pub fn forward(&self, x: Tensor<3>) -> Tensor<3> {
        attend(x, &self.attention, self.causal)
    }

    /// The same where no step looks at those that were filled up: `padding`, `[batch, steps]`, is true there.
    pub fn forward_padded(&self, x: Tensor<3>, padding: &Tensor<2, Bool>) -> Tensor<3> {
        let mask = mask(self.causal, &x);
        let input = MhaInput::self_attn(x).mask_pad(padding.clone());
        let input = match mask {
            Some(mask) => input.mask_attn(mask),
            None => input,
        };
        self.attention.forward(input).context
    }
}

/// The encoder of a transformer.
#[derive(Module, Debug)]
pub struct Encoder {
    /// Burn's layers.
    pub encoder: TransformerEncoder,
    /// Whether a step sees only itself and those before it.
    pub causal: bool,
}

impl Encoder {
    /// Burn's layers, `causal` or not.
    pub fn new(encoder: TransformerEncoder, causal: bool) -> Self {
        Self { encoder, causal }
    }

    /// `[batch, steps, features]` to the same.
    pub fn forward(&self, x: Tensor<3>) -> Tensor<3> {
        self.encoder.layers.iter().fold(x, |x, layer| encode(x, layer, self.causal))
    }

    /// The same where no step looks at those that were filled up: `padding`, `[batch, steps]`, is true there.
    pub fn forward_padded(&self, x: Tensor<3>, padding: &Tensor<2, Bool>) -> Tensor<3> {
        let mask = mask(self.causal, &x);
        let input = TransformerEncoderInput::new(x).mask_pad(padding.clone());
        let input = match mask {
            Some(mask) => input.mask_attn(mask),
            None => input,
        };
        self.encoder.forward(input)
    }
}

/// Attention of `x` to itself, as Burn's layer has it, its parts as runs.
fn attend(x: Tensor<3>, layer: &MultiHeadAttention, causal: bool) -> Tensor<3> {
    let [query, key, value] =
        [&layer.query, &layer.key, &layer.value].map(|linear| runs::dense(x.clone(), linear, Activation::None));
    match runs::attention(&query, &key, &value, layer, causal) {
        Some(means) => runs::dense(means, &layer.output, Activation::None),
        None => {
            let mask = mask(causal, &x);
            let input = MhaInput::self_attn(x);
            let input = match mask {
                Some(mask) => input.mask_attn(mask),
                None => input,
            };
            layer.forward(input).context
        }
    }
}

/// That of the norms of an encoder which `network!` made: Burn's default, and PyTorch's.
const EPSILON: f32 = 1e-5;

/// One layer of the encoder, as Burn has it (`TransformerEncoderLayer::forward`), its parts as runs.
fn encode(x: Tensor<3>, layer: &TransformerEncoderLayer, causal: bool) -> Tensor<3> {
    let normed = if layer.norm_first { runs::layer_norm(x.clone(), &layer.norm_2, EPSILON) } else { x.clone() };
    let attended = runs::dropout(attend(normed, &layer.mha, causal), &layer.dropout);
    let x = runs::add(x, attended);
    let (x, normed) = if layer.norm_first {
        (x.clone(), runs::layer_norm(x, &layer.norm_1, EPSILON))
    } else {
        let x = runs::layer_norm(x, &layer.norm_1, EPSILON);
        (x.clone(), x)
    };
    let inner = match &layer.pwff.activation {
        nn::activation::Activation::Relu(_) => runs::dense(normed, &layer.pwff.linear_inner, Activation::Relu),
        other => other.forward(runs::dense(normed, &layer.pwff.linear_inner, Activation::None)),
    };
    let inner = runs::dropout(inner, &layer.pwff.dropout);
    let outer = runs::dense(inner, &layer.pwff.linear_outer, Activation::None);
    let x = runs::add(x, runs::dropout(outer, &layer.dropout));
    if layer.norm_first { x } else { runs::layer_norm(x, &layer.norm_2, EPSILON) }
}

/// True where a step must not look: at those behind it.
fn mask(causal: bool, x: &Tensor<3>) -> Option<Tensor<3, Bool>> {
    let [batch, steps, _] = x.dims();
    causal.then(|| generate_autoregressive_mask(batch, steps, &x.device()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use burn::{
        nn::{attention::MultiHeadAttentionConfig, transformer::TransformerEncoderConfig},
        tensor::{Device, TensorData},
    };

    fn input(device: &Device, last: f32) -> Tensor<3> {
        let mut values: Vec<f32> = (0..4 * 6).map(|i| ((i * 5) % 13) as f32 / 6.0 - 1.0).collect();
        values[18..].fill(last);
        Tensor::from_data(TensorData::new(values, [1, 4, 6]), device)
    }

    /// Changes of the last step are seen by the first three, unless the layer is causal.
    fn sees_ahead(forward: impl Fn(Tensor<3>) -> Tensor<3>, device: &Device) -> bool {
        let first = |x: Tensor<3>| forward(x).narrow(1, 0, 3).try_into_vec_as::<f32>().unwrap();
        let (a, b) = (first(input(device, 0.5)), first(input(device, -2.0)));
        a.iter().zip(&b).any(|(a, b)| (a - b).abs() > 1e-5)
    }

    #[test]
    fn a_causal_layer_does_not_look_ahead() {
        let device = crate::device::cpu().unwrap();
        let attention = MultiHeadAttentionConfig::new(6, 2).init(&device);
        let encoder = TransformerEncoderConfig::new(6, 8, 2, 2).init(&device);
        for causal in [false, true] {
            let attention = Attention::new(attention.clone(), causal);
            assert_eq!(sees_ahead(|x| attention.forward(x), &device), !causal);
            let encoder = Encoder::new(encoder.clone(), causal);
            assert_eq!(sees_ahead(|x| encoder.forward(x), &device), !causal);
        }
    }
}
