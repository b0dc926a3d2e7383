//! Attention of some heads.

#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::{
    inference::{Op, recorded_of},
    kernels, operators,
};
use burn::{nn::attention::MultiHeadAttention, tensor::Tensor};

/// What attention makes of queries, keys and values, `[batch, steps, features]` each, where the device has the operator:
/// means of the values for every step, before the layer's last product.
pub(crate) fn attention(
    query: &Tensor<3>,
    key: &Tensor<3>,
    value: &Tensor<3>,
    layer: &MultiHeadAttention,
    causal: bool,
) -> Option<Tensor<3>> {
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    {
        let [batch, steps, features] = query.dims();
        let (heads, width) = (layer.n_heads, layer.d_k);
        let fits = [key, value].iter().all(|x| x.dims() == query.dims()) && heads * width == features && features > 0;
        if operators::covers(query) && fits && !layer.quiet_softmax {
            let device = query.device();
            let probability = layer.dropout.prob;
            let active = layer.dropout.training.is_enabled() && device.is_autodiff() && probability > 0.0;
            let dropout =
                active.then(|| kernels::dropout::Dropout { probability, seed: super::dropout::seed(&device) });
            let kernel = kernels::attention::Attention { batch, steps, heads, width, causal, dropout };
            return Some(recorded_of(
                [query.clone(), key.clone(), value.clone()],
                |_| Some(Op::Attention(kernel)),
                |[query, key, value]| operators::attention(query, key, value, kernel),
            ));
        }
    }
    let _ = (query, key, value, layer, causal);
    None
}
