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

/// [`Attention::forward`]
pub(super) fn forward(
    isa: Isa,
    attention: &Attention,
    query: &[f32],
    key: &[f32],
    value: &[f32],
) -> (Vec<f32>, Vec<f32>) {
    let Attention { batch, steps, heads, causal, dropout, .. } = *attention;
    // SAFETY: the heads of all samples cover both.
    let (mut output, mut weights) = unsafe { (unwritten::<f32>(query.len()), unwritten::<f32>(attention.scores())) };
    let (out, all) = (Shared::new(&mut output), Shared::new(&mut weights));
    let lens = [Head::turned_len(isa, attention), Head::packed_len(isa, attention), steps * steps];
    parallel::run(batch * heads, 2 * query.len() * steps, |index| {
        let head = Head { isa, attention, index };
        scratch::with_parts(lens, |[keys, values, dropped]: [&mut [f32]; 3]| {
            head.turned(key, keys);
            head.packed(value, values);
            // SAFETY: each head has its own scores.
            let weights = unsafe { all.slice(head.scores().start, steps * steps) };
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
    (output, weights)
}
