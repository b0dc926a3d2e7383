//! Normalisation.

use super::{Burn, Cost, Filled, Keyword, Layer, Part, Role};
use crate::arguments::{Arguments, Number, Range, Size};
use crate::check::{Rules, Test};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[
    Keyword {
        word: "batch_norm",
        form: "batch_norm(activation)",
        parse: |arguments| Box::new(BatchNorm::parse(arguments)),
        role: Role::Norm,
        doc: "\
Batch normalisation (Ioffe & Szegedy 2015): every channel is brought to mean 0 and variance 1 over the batch, then
scaled and shifted by learned weights. Prediction takes the running statistics of training.

| written | meaning |
| --- | --- |
| `batch_norm` | the channels are what comes; `in = 64` says and checks them |
| `batch_norm(relu)` | with an activation |
| `eps = 1e-5` | added to the variance |
| `momentum = 0.1` | the share of a new batch in the running statistics |

Takes any shape and keeps it. Parameters: `2 · C` trainable (and `2 · C` running statistics, which are not counted).
FLOPs: four an element. Burn: `nn::BatchNorm`, whose running variance is the biased one (PyTorch keeps the unbiased).",
    },
    Keyword {
        word: "layer_norm",
        form: "layer_norm(activation)",
        parse: |arguments| Box::new(AcrossChannels { norm: Across::Layer, eps: eps(arguments, 1e-5) }),
        role: Role::NormAcross,
        doc: "\
Layer normalisation (Ba et al. 2016): at every position the channels are brought to mean 0 and variance 1, then scaled
and shifted by learned weights. It is the same in training and in prediction.

| written | meaning |
| --- | --- |
| `layer_norm` | the channels are what comes; `in = 64` says and checks them |
| `layer_norm(relu)` | with an activation |
| `eps = 1e-5` | added to the variance |

Takes any shape and keeps it. It works across the channels: of an image over the `C` numbers of each pixel, as in
ConvNeXt. What PyTorch does with `LayerNorm([C, H, W])`, over the whole image, is `group_norm(1)` here.
Parameters: `2 · C`. FLOPs: seven an element. Burn: `nn::LayerNorm`, with the channels moved to the last axis and back.",
    },
    Keyword {
        word: "rms_norm",
        form: "rms_norm(activation)",
        parse: |arguments| Box::new(AcrossChannels { norm: Across::RootMeanSquare, eps: eps(arguments, RMS_EPS) }),
        role: Role::NormAcross,
        doc: "\
Root mean square normalisation (Zhang & Sennrich 2019): at every position the channels are divided by the root of the
mean of their squares, then scaled by learned weights. `layer_norm` without the mean and the shift.

| written | meaning |
| --- | --- |
| `rms_norm` | the channels are what comes; `in = 64` says and checks them |
| `rms_norm(silu)` | with an activation |
| `eps = 1e-5` | added to the mean of the squares; 2⁻²³ unless given, as in PyTorch |

Takes any shape and keeps it; works across the channels, as `layer_norm`.
Parameters: `C`. FLOPs: four an element. Burn: `nn::RmsNorm`, with the channels moved to the last axis and back.",
    },
    Keyword {
        word: "group_norm",
        form: "group_norm(groups, activation)",
        parse: |arguments| {
            let groups = arguments.size("the number of groups");
            Box::new(Grouped { groups: Some(groups), eps: eps(arguments, 1e-5), affine: affine(arguments, true) })
        },
        role: Role::NormAcross,
        doc: "\
Group normalisation (Wu & He 2018): the channels of a sample are parted into groups, and each group, with all its
positions, is brought to mean 0 and variance 1; then every channel is scaled and shifted by learned weights.

| written | meaning |
| --- | --- |
| `group_norm(8)` | 8 groups, which must divide the channels |
| `group_norm(8, relu)` | with an activation |
| `eps = 1e-5` | added to the variance |
| `affine = false` | without the learned weights |

Takes any shape and keeps it. Parameters: `2 · C`. FLOPs: seven an element, five without weights.
Burn: `nn::GroupNorm`.",
    },
    Keyword {
        word: "instance_norm",
        form: "instance_norm(activation)",
        parse: |arguments| {
            Box::new(Grouped { groups: None, eps: eps(arguments, 1e-5), affine: affine(arguments, false) })
        },
        role: Role::Norm,
        doc: "\
Instance normalisation (Ulyanov et al. 2016): every channel of every sample is brought to mean 0 and variance 1 over
its positions. It is the same in training and in prediction.

| written | meaning |
| --- | --- |
| `instance_norm` | the channels are what comes; `in = 64` says and checks them |
| `instance_norm(relu)` | with an activation |
| `eps = 1e-5` | added to the variance |
| `affine = true` | then every channel is scaled and shifted by learned weights; without them unless said, as in PyTorch |

Takes any shape with positions (not features) and keeps it. Parameters: none, or `2 · C`. FLOPs: five an element, seven
with weights. Burn: `nn::InstanceNorm`.",
    },
];

/// PyTorch's default for `rms_norm`: the gap between 1 and the next `f32`.
const RMS_EPS: f64 = f32::EPSILON as f64;

fn eps(arguments: &mut Arguments<'_, '_>, default: f64) -> Number {
    arguments.number_key("eps", &Range { sample: default, ..Range::POSITIVE }).unwrap_or_else(|| Number::of(default))
}

fn affine(arguments: &mut Arguments<'_, '_>, default: bool) -> bool {
    arguments.flag("affine").unwrap_or(default)
}

/// `.with_epsilon(…)` where it is not Burn's own 1e-5.
fn with_epsilon(eps: &Number) -> Option<TokenStream> {
    let tokens = &eps.tokens;
    (eps.value != Some(1e-5)).then(|| quote!(.with_epsilon(#tokens)))
}

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
        .part(Part::BatchNorm)
        .channels_first(input)
    }
}

#[derive(Debug, Clone, Copy)]
enum Across {
    Layer,
    RootMeanSquare,
}

/// A norm over the channels of one position.
#[derive(Debug)]
struct AcrossChannels {
    norm: Across,
    eps: Number,
}

impl Layer for AcrossChannels {
    fn filled(&self) -> Filled {
        Filled::Apart
    }

    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        let channels = input.channels();
        let least = match self.norm {
            Across::Layer => 2,
            Across::RootMeanSquare => 1,
        };
        rules.require(Test::at_least(channels, &least.into()), |at| mistakes::norm_of_one_channel(at, input));
        Some(input.clone())
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        let (weights, each) = match self.norm {
            // The mean, the differences, their squares and sum, the division, scale, shift.
            Across::Layer => (2, 7),
            // Squares and sum, the division, scale.
            Across::RootMeanSquare => (1, 4),
        };
        Cost { params: Dim::Number(weights) * input.channels().clone(), flops: Dim::Number(each) * input.elements() }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let (channels, eps) = (input.channels(), with_epsilon(&self.eps));
        let burn = match self.norm {
            Across::Layer => Burn::module(
                "nn::LayerNorm",
                "burn::nn::LayerNormConfig",
                quote!(LayerNormConfig::new(#channels) #eps.init(device)),
            ),
            Across::RootMeanSquare => Burn::module(
                "nn::RmsNorm",
                "burn::nn::RmsNormConfig",
                quote!(RmsNormConfig::new(#channels) #eps.init(device)),
            ),
        };
        if input.channels_are_last() { burn } else { burn.inside("layers::channels_last") }
    }
}

/// A norm over the positions of a group of channels; without a number, every channel is its own group.
#[derive(Debug)]
struct Grouped {
    groups: Option<Size>,
    eps: Number,
    affine: bool,
}

impl Layer for Grouped {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        let channels = input.channels();
        if self.groups.is_none() && input.kind == Kind::Features {
            let problem = mistakes::instance_norm_on_features(rules, input);
            rules.report(problem);
            return Some(input.clone());
        }
        if let Some(groups) = &self.groups {
            let divides = rules.require(Test::divides(&groups.dim, channels), |at| {
                mistakes::norm_groups_do_not_divide(at, groups, channels)
            });
            if !divides {
                return Some(input.clone());
            }
        }
        let groups = self.groups.as_ref().map_or_else(|| channels.clone(), |g| g.dim.clone());
        let size = input.elements().over(&groups);
        rules.require(Test::at_least(&size, &3.into()), |at| mistakes::norm_of_too_few(at, input, &size));
        Some(input.clone())
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        let elements = input.elements();
        match self.affine {
            true => Cost { params: Dim::Number(2) * input.channels().clone(), flops: Dim::Number(7) * elements },
            false => Cost::flops(Dim::Number(5) * elements),
        }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let (channels, eps) = (input.channels(), with_epsilon(&self.eps));
        let affine = (!self.affine).then(|| quote!(.with_affine(false)));
        let burn = match &self.groups {
            Some(groups) => {
                let groups = &groups.dim;
                let init = quote!(GroupNormConfig::new(#groups, #channels) #eps #affine.init(device));
                Burn::module("nn::GroupNorm", "burn::nn::GroupNormConfig", init)
            }
            None => {
                let init = quote!(InstanceNormConfig::new(#channels) #eps #affine.init(device));
                Burn::module("nn::InstanceNorm", "burn::nn::InstanceNormConfig", init)
            }
        };
        burn.channels_first(input)
    }
}
