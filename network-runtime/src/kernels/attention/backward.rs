//! The gradients of queries, keys and values.

use crate::kernels::{
    isa::Isa,
    parallel::{self, Shared, unwritten},
    scratch,
};

use super::{
    head::{Head, Left},
    operator::{Attention, AttentionBackward, AttentionGrads},
    softmax::SoftmaxBackward,
};

/// [`Attention::backward`]
pub(super) fn backward(isa: Isa, attention: &Attention, given: AttentionBackward) -> AttentionGrads {
    let Attention { batch, steps, heads, dropout, .. } = *attention;
    let AttentionBackward { query, key, value, weights, grad } = given;
    let len = query.len();
    // SAFETY: the heads of all samples cover all three.
    let mut grads = unsafe { AttentionGrads { query: unwritten(len), key: unwritten(len), value: unwritten(len) } };
    let to = [&mut grads.query, &mut grads.key, &mut grads.value].map(|grad| Shared::new(grad));
    let lens = [Head::turned_len(isa, attention), Head::packed_len(isa, attention), steps * steps, steps * steps];
    parallel::run(batch * heads, 5 * len * steps, |index| {
        let head = Head { isa, attention, index };
        let [to_query, to_key, to_value] = to;
        let first = head.scores().start;
        let weights = &weights[head.scores()];
        scratch::with_parts(lens, |[turned, packed, scores, dropped]: [&mut [f32]; 4]| {
            let mut seen = weights;
            if let Some(dropout) = dropout {
                dropped.copy_from_slice(weights);
                dropout.apply_part(isa, first, dropped);
                seen = dropped;
            }
            head.packed(grad, packed);
            head.columns(seen, Left::SquareTurned, packed, to_value);
            head.turned(value, turned);
            head.square(grad, turned, scores);
            if let Some(dropout) = dropout {
                dropout.apply_part(isa, first, scores);
            }
            isa.run(SoftmaxBackward { grad: scores, weights, steps, scale: attention.scale() });
            head.packed(key, packed);
            head.columns(scores, Left::Square, packed, to_query);
            head.packed(query, packed);
            head.columns(scores, Left::SquareTurned, packed, to_key);
        });
    });
    grads
}
