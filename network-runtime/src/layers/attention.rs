//! Layers in which every step of a sequence sees the others, and maybe only those before it.

use burn::{
    module::Module,
    nn::{
        attention::{MhaInput, MultiHeadAttention, generate_autoregressive_mask},
        transformer::{TransformerEncoder, TransformerEncoderInput},
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
        let mask = mask(self.causal, &x);
        let input = MhaInput::self_attn(x);
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
        let mask = mask(self.causal, &x);
        let input = TransformerEncoderInput::new(x);
        let input = match mask {
            Some(mask) => input.mask_attn(mask),
            None => input,
        };
        self.encoder.forward(input)
    }
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
