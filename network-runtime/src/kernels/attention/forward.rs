//! Scores, softmax, means.

use crate::kernels::{
    isa::Isa,
    parallel::{self, Shared, unwritten},
    scratch,
};

use super::{
    head::{Head, Left},
    operator::Attention,
    softmax::Softmax,
};

/// [`Attention::infer_into`], and the weights where they are kept: as long as all scores. Every element of both is written.
pub(super) fn forward(
    isa: Isa,
    attention: &Attention,
    [query, key, value]: [&[f32]; 3],
    keep: Option<&mut Vec<f32>>,
    output: &mut [f32],
) {
    let Attention { batch, steps, heads, causal, dropout, .. } = *attention;
    let all = keep.map(|weights| {
        // SAFETY: the heads of all samples cover them.
        *weights = unsafe { unwritten::<f32>(attention.scores()) };
        Shared::new(weights)
    });
    let out = Shared::new(output);
    let own = if all.is_some() { 0 } else { steps * steps };
    let dropped = if dropout.is_some() { steps * steps } else { 0 };
    let lens = [Head::turned_len(isa, attention), Head::packed_len(isa, attention), own, dropped];
    parallel::run(batch * heads, 2 * query.len() * steps, |index| {
        let head = Head { isa, attention, index };
        scratch::with_parts(lens, |[keys, values, own, dropped]: [&mut [f32]; 4]| {
            head.turned(key, keys);
            head.packed(value, values);
            let weights = match all {
                // SAFETY: each head has its own scores.
                Some(all) => unsafe { all.slice(head.scores().start, steps * steps) },
                None => own,
            };
            head.square(query, keys, weights);
            isa.run(Softmax { scores: weights, steps, scale: attention.scale(), causal });
            let mut seen: &[f32] = weights;
            if let Some(dropout) = dropout {
                dropped.copy_from_slice(weights);
                dropout.apply_part(isa, head.scores().start, dropped);
                seen = dropped;
            }
            head.columns(seen, Left::Square, values, out);
        });
    });
}
