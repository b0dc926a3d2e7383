//! Normalisation.

use super::{Burn, Cost, Keyword, Layer, Role};
use crate::arguments::{Arguments, Number, Range};
use crate::check::Rules;
use crate::dim::Dim;
use crate::shape::Shape;
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[Keyword {
    word: "batch_norm",
    form: "batch_norm(activation)",
    parse: |arguments| Box::new(BatchNorm::parse(arguments)),
    role: Role::Norm,
    doc: "\
Batch normalisation (Ioffe & Szegedy 2015): every channel is brought to mean 0 and variance 1 over the batch, then
scaled and shifted by learned weights. Prediction takes the running statistics of training.

| written | meaning |
| --- | --- |
| `batch_norm` | the channels are what comes |
| `batch_norm(relu)` | with an activation |
| `eps = 1e-5` | added to the variance |
| `momentum = 0.1` | the share of a new batch in the running statistics |

Takes any shape and keeps it. Parameters: `2 · C` trainable (and `2 · C` running statistics, which are not counted).
FLOPs: four an element. Burn: `nn::BatchNorm`, whose running variance is the biased one (PyTorch keeps the unbiased).",
}];

const MOMENTUM: Range = Range { sample: 0.1, ..Range::SHARE };

#[derive(Debug)]
struct BatchNorm {
    eps: Option<Number>,
    momentum: Option<Number>,
}

impl BatchNorm {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        BatchNorm {
            eps: arguments.number_key("eps", &Range { sample: 1e-5, ..Range::POSITIVE }),
            momentum: arguments.number_key("momentum", &MOMENTUM),
        }
    }
}

impl Layer for BatchNorm {
    fn shape(&self, input: &Shape, _: &mut Rules<'_>) -> Option<Shape> {
        Some(input.clone())
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        Cost {
            params: Dim::Number(2) * input.channels().clone(),
            // Subtract the mean, divide by the deviation, scale, shift.
            flops: Dim::Number(4) * input.elements(),
        }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let channels = input.channels();
        let eps = self.eps.as_ref().map(|n| {
            let n = &n.tokens;
            quote!(.with_epsilon(#n))
        });
        let momentum = self.momentum.as_ref().map(|n| {
            let n = &n.tokens;
            quote!(.with_momentum(#n))
        });
        Burn::module(
            "nn::BatchNorm",
            "burn::nn::BatchNormConfig",
            quote!(BatchNormConfig::new(#channels) #eps #momentum.init(device)),
        )
    }
}
