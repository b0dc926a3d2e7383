//! Convolutions.

use super::dense::{before_norm, bias_note};
use super::window::{self, Window, unless};
use super::{Burn, Cost, Keyword, Layer, Part, Role};
use crate::arguments::{Arguments, PerAxis, Size};
use crate::check::Rules;
use crate::dim::Dim;
use crate::shape::Shape;
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[
    Keyword {
        word: "conv1d",
        form: "conv1d(out, kernel, activation)",
        parse: |arguments| Box::new(Convolution::parse(arguments, 1)),
        role: Role::Weights,
        doc: "\
A convolution over a signal, or over the steps of a sequence.

| written | meaning |
| --- | --- |
| `conv1d(32, 3)` | 32 output channels, a kernel of 3 |
| `conv1d(32, 3, relu)` | with an activation |
| `stride = 2` | steps of 2 |
| `padding = same` | as much as keeps `ceil(in / stride)`; also a number, both ends as `(2, 0)`, or `valid` (the default) |
| `dilation = 2` | gaps inside the kernel |
| `groups = 4` | channels in 4 separate groups |
| `bias = false` | without bias; that is the default directly before a norm |
| `in = 3` | the input's channels said, and checked |

Takes `[C, L]`, gives `[out, L']` with `L' = floor((L + before + behind − dilation · (kernel − 1) − 1) / stride) + 1`; of a
sequence it takes `[T, F]` and gives `[T', out]`. Parameters: `out · C / groups · kernel + out`. FLOPs: two for each weight
at each output position, one for the bias. Burn: `nn::conv::Conv1d`, weights from U(±1/√fan_in) as in PyTorch.",
    },
    Keyword {
        word: "conv2d",
        form: "conv2d(out, kernel, activation)",
        parse: |arguments| Box::new(Convolution::parse(arguments, 2)),
        role: Role::Weights,
        doc: "\
A convolution over an image.

| written | meaning |
| --- | --- |
| `conv2d(32, 3)` | 32 output channels, a kernel of 3×3 |
| `conv2d(32, (3, 5), relu)` | a kernel of height 3 and width 5, with an activation |
| `stride = 2` | steps of 2 |
| `padding = same` | as much as keeps `ceil(in / stride)`; also a number, a pair, both ends of each as `((1, 0), (2, 2))`, or `valid` (the default) |
| `dilation = 2` | gaps inside the kernel |
| `groups = 4` | channels in 4 separate groups |
| `bias = false` | without bias; that is the default directly before a norm |
| `in = 3` | the input's channels said, and checked |

Takes `[C, H, W]`, gives `[out, H', W']` with `H' = floor((H + before + behind − dilation · (kernel − 1) − 1) / stride) + 1`.
Parameters: `out · C / groups · kernel² + out`. FLOPs: two for each weight at each output position, one for the bias.
Burn: `nn::conv::Conv2d`, weights from U(±1/√fan_in) as in PyTorch.",
    },
    Keyword {
        word: "conv3d",
        form: "conv3d(out, kernel, activation)",
        parse: |arguments| Box::new(Convolution::parse(arguments, 3)),
        role: Role::Weights,
        doc: "\
A convolution over a volume.

| written | meaning |
| --- | --- |
| `conv3d(16, 3)` | 16 output channels, a kernel of 3×3×3 |
| `conv3d(16, (3, 5, 5), relu)` | depth 3, height and width 5, with an activation |
| `stride`, `padding`, `dilation`, `groups`, `bias`, `in` | as in `conv2d`, one number or three |

Takes `[C, D, H, W]`, gives `[out, D', H', W']` with the sides of `conv2d`. Where the two
ends of a side are padded differently, as `same` does with an even kernel, zeros are added before Burn's layer. Parameters: `out · C / groups · kernel³ + out`. FLOPs: two for each weight at each output
position, one for the bias. Burn: `nn::conv::Conv3d`, weights from U(±1/√fan_in) as in PyTorch.",
    },
];

#[derive(Debug)]
struct Convolution {
    output: Size,
    window: Window,
    groups: Size,
    bias: bool,
    bias_said: bool,
}

impl Convolution {
    fn parse(arguments: &mut Arguments<'_, '_>, axes: usize) -> Self {
        let place = arguments.call().place;
        let output = arguments.size("the number of output channels");
        let kernel = arguments.per_axis("the kernel's size", axes);
        let said = arguments.flag("bias");
        Convolution {
            output,
            window: Window {
                kernel,
                stride: arguments.per_axis_key("stride", axes, 1).unwrap_or(PerAxis::all(1, axes, place)),
                padding: arguments.padding(axes),
                dilation: arguments.per_axis_key("dilation", axes, 1).unwrap_or(PerAxis::all(1, axes, place)),
            },
            groups: arguments.size_key("groups").unwrap_or(Size { dim: 1.into(), place }),
            bias: said.unwrap_or(!before_norm(arguments)),
            bias_said: said == Some(true),
        }
    }

    /// `out · in / groups · kernel height · kernel width`.
    fn weights(&self, input: &Shape) -> Dim {
        let begin = self.output.dim.clone() * input.channels().over(&self.groups.dim);
        self.window.kernel.dims.iter().fold(begin, |all, side| all * side.clone())
    }
}

impl Layer for Convolution {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if !window::fits(self.window.axes(), input, rules) {
            return None;
        }
        let out = &self.output.dim;
        window::groups_divide(&self.groups, input.channels(), out, rules);
        let sides = self.window.output(input, rules)?;
        Some(input.with(out.clone(), sides))
    }

    fn cost(&self, input: &Shape, output: &Shape) -> Cost {
        let weights = self.weights(input);
        let bias = if self.bias { self.output.dim.clone() } else { Dim::Number(0) };
        let positions = Dim::product(output.sides());
        Cost { params: weights.clone() + bias.clone(), flops: (Dim::Number(2) * weights + bias) * positions }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let (i, o, kernel) = (input.channels(), &self.output.dim, self.window.kernel.tokens());
        let stride = unless(&self.window.stride, 1, quote!(with_stride));
        let dilation = unless(&self.window.dilation, 1, quote!(with_dilation));
        let padding = self.window.with_padding(input);
        let groups = (!self.groups.dim.is(1)).then(|| {
            let groups = &self.groups.dim;
            quote!(.with_groups(#groups))
        });
        let bias = (!self.bias).then(|| quote!(.with_bias(false)));
        let settings = quote!(#stride #padding #dilation #groups #bias.init(device));
        let burn = match self.window.axes() {
            1 => Burn::module(
                "nn::conv::Conv1d",
                "burn::nn::conv::Conv1dConfig",
                quote!(Conv1dConfig::new(#i, #o, #kernel) #settings),
            )
            .part(Part::Convolution1d)
            .channels_first(input),
            3 => Burn::module(
                "nn::conv::Conv3d",
                "burn::nn::conv::Conv3dConfig",
                quote!(Conv3dConfig::new([#i, #o], #kernel) #settings),
            ),
            _ => Burn::module(
                "nn::conv::Conv2d",
                "burn::nn::conv::Conv2dConfig",
                quote!(Conv2dConfig::new([#i, #o], #kernel) #settings),
            )
            .part(Part::Convolution),
        };
        self.window.pad(burn, input)
    }

    fn note(&self, before_norm: bool) -> Option<String> {
        bias_note(self.bias_said, before_norm)
    }
}
