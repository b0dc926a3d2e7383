//! Steps that become a part of the one before: a batch norm changes a convolution's weights and bias, a relu or a pool
//! is done by the convolution's own pass.

use super::record::{Op, Step};
use crate::kernels::{activation::Activation, conv::Pool};

/// Steps of which each that can be is a part of the one before.
pub(super) fn folded(steps: Vec<Step>, output: usize) -> Vec<Step> {
    let mut done: Vec<Step> = Vec::new();
    let reads = |value: usize| steps.iter().flat_map(|step| &step.from).filter(|from| **from == value).count();
    for step in &steps {
        let alone = step.from.len() == 1 && reads(step.from[0]) == 1 && step.from[0] != output;
        let before = done.iter_mut().rev().find(|before| before.to == step.from[0]).filter(|_| alone);
        if let Some(before) = before
            && fold(&mut before.op, &step.op)
        {
            before.to = step.to;
            continue;
        }
        done.push(step.clone());
    }
    done
}

/// Makes `next` a part of `op`, if it can be one.
fn fold(op: &mut Op, next: &Op) -> bool {
    match (op, next) {
        (Op::Convolution { conv, weight, bias }, Op::BatchNorm { norm, scale, shift })
            if conv.activation == Activation::None && conv.pool.is_none() =>
        {
            let each = weight.len() / scale.len().max(1);
            for ((channel, scale), bias) in weight.chunks_exact_mut(each.max(1)).zip(scale).zip(bias.iter_mut()) {
                channel.iter_mut().for_each(|weight| *weight *= scale);
                *bias *= scale;
            }
            bias.iter_mut().zip(shift).for_each(|(bias, shift)| *bias += shift);
            conv.activation = norm.activation;
            true
        }
        (Op::Dense { dense, weight, bias }, Op::BatchNorm { norm, scale, shift })
            if dense.activation == Activation::None =>
        {
            for row in weight.chunks_exact_mut(scale.len().max(1)) {
                row.iter_mut().zip(scale).for_each(|(weight, scale)| *weight *= scale);
            }
            bias.iter_mut().zip(scale).zip(shift).for_each(|((bias, scale), shift)| *bias = *bias * scale + shift);
            dense.activation = norm.activation;
            true
        }
        (Op::Convolution { conv, .. }, Op::Relu) if conv.pool.is_none() => {
            conv.activation = Activation::Relu;
            true
        }
        (Op::Dense { dense, .. }, Op::Relu) => {
            dense.activation = Activation::Relu;
            true
        }
        (Op::Convolution { conv, .. }, Op::MaxPool(pool))
            if conv.pool.is_none() && pool.shape.padding == [[0, 0]; 2] && pool.shape.dilation == [1, 1] =>
        {
            let pooled = crate::kernels::conv::Conv {
                pool: Some(Pool { size: pool.shape.size, stride: pool.shape.stride }),
                ..*conv
            };
            let fits = pooled.check().is_ok();
            if fits {
                *conv = pooled;
            }
            fits
        }
        _ => false,
    }
}
