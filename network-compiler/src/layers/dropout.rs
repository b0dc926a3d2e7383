//! Regularisation: layers that are active in training alone.

use super::{Burn, Cost, Keyword, Layer, Part, Role};
use crate::arguments::{Number, Range};
use crate::check::Rules;
use crate::shape::Shape;
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[
    Keyword {
        word: "dropout",
        form: "dropout(p)",
        parse: |arguments| Box::new(Dropout { p: arguments.number("the share that is dropped", &Range::BELOW_ONE) }),
        role: Role::Noise,
        doc: "\
Sets a share of the elements to 0 in training and scales the others by `1 / (1 − p)` (Srivastava et al. 2014);
in prediction it does nothing.

| written | meaning |
| --- | --- |
| `dropout(0.5)` | half of the elements; at least 0 and below 1 |

Takes any shape and keeps it. Parameters: none. FLOPs: none, in prediction it computes nothing.
Burn: `nn::Dropout`.",
    },
    Keyword {
        word: "gaussian_noise",
        form: "gaussian_noise(std)",
        parse: |arguments| {
            let range = Range { sample: 0.1, ..Range::NOT_NEGATIVE };
            Box::new(GaussianNoise { std: arguments.number("the noise's standard deviation", &range) })
        },
        role: Role::Noise,
        doc: "\
Adds a random number from a normal distribution around 0 to every element in training; in prediction it does nothing.

| written | meaning |
| --- | --- |
| `gaussian_noise(0.1)` | a standard deviation of 0.1; 0 or above |

Takes any shape and keeps it. Parameters: none. FLOPs: none, in prediction it computes
nothing. Burn: `nn::GaussianNoise`.",
    },
];

#[derive(Debug)]
struct Dropout {
    p: Number,
}

impl Layer for Dropout {
    fn shape(&self, input: &Shape, _: &mut Rules<'_>) -> Option<Shape> {
        Some(input.clone())
    }

    fn cost(&self, _: &Shape, _: &Shape) -> Cost {
        Cost::flops(0.into())
    }

    fn burn(&self, _: &Shape, _: &Shape) -> Burn {
        let p = &self.p.tokens;
        Burn::module("nn::Dropout", "burn::nn::DropoutConfig", quote!(DropoutConfig::new(#p).init()))
            .part(Part::Dropout)
    }
}

#[derive(Debug)]
struct GaussianNoise {
    std: Number,
}

impl Layer for GaussianNoise {
    fn shape(&self, input: &Shape, _: &mut Rules<'_>) -> Option<Shape> {
        Some(input.clone())
    }

    fn cost(&self, _: &Shape, _: &Shape) -> Cost {
        Cost::flops(0.into())
    }

    fn burn(&self, _: &Shape, _: &Shape) -> Burn {
        let std = &self.std.tokens;
        Burn::module(
            "nn::GaussianNoise",
            "burn::nn::GaussianNoiseConfig",
            quote!(GaussianNoiseConfig::new(#std).init()),
        )
    }
}
