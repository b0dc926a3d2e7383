//! Convolutions.

use super::dense::{before_norm, bias_note};
use super::window::{Window, unless};
use super::{Burn, Cost, Keyword, Layer, Part, Role};
use crate::arguments::{Arguments, Pair, Size};
use crate::check::{Rules, Test};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[Keyword {
    word: "conv2d",
    form: "conv2d(out, kernel, activation)",
    parse: |arguments| Box::new(Conv2d::parse(arguments)),
    role: Role::Weights,
    doc: "\
A convolution over an image.

| written | meaning |
| --- | --- |
| `conv2d(32, 3)` | 32 output channels, a kernel of 3×3 |
| `conv2d(32, (3, 5), relu)` | a kernel of height 3 and width 5, with an activation |
| `stride = 2` | steps of 2 |
| `padding = same` | as much as keeps `ceil(in / stride)`; also a number, a pair, or `valid` (the default) |
| `dilation = 2` | gaps inside the kernel |
| `groups = 4` | channels in 4 separate groups |
| `bias = false` | without bias; that is the default directly before a norm |
| `in = 3` | the input's channels said, and checked |

Takes `[C, H, W]`, gives `[out, H', W']` with `H' = floor((H + 2 · padding − dilation · (kernel − 1) − 1) / stride) + 1`.
Parameters: `out · C / groups · kernel² + out`. FLOPs: two for each weight at each output position, one for the bias.
Burn: `nn::conv::Conv2d`, weights from U(±1/√fan_in) as in PyTorch.",
}];

#[derive(Debug)]
struct Conv2d {
    input: Option<Size>,
    output: Size,
    window: Window,
    groups: Size,
    bias: bool,
    bias_said: bool,
}

impl Conv2d {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        let place = arguments.call().place;
        let output = arguments.size("the number of output channels");
        let kernel = arguments.pair("the kernel's size");
        let said = arguments.flag("bias");
        Conv2d {
            input: arguments.size_key("in"),
            output,
            window: Window {
                kernel,
                stride: arguments.pair_key("stride", 1).unwrap_or(Pair::both(1, place)),
                padding: arguments.padding(),
                dilation: arguments.pair_key("dilation", 1).unwrap_or(Pair::both(1, place)),
            },
            groups: arguments.size_key("groups").unwrap_or(Size { dim: 1.into(), place }),
            bias: said.unwrap_or(!before_norm(arguments)),
            bias_said: said == Some(true),
        }
    }

    /// `out · in / groups · kernel height · kernel width`.
    fn weights(&self, input: &Shape) -> Dim {
        let [h, w] = self.window.kernel.dims.clone();
        self.output.dim.clone() * input.channels().over(&self.groups.dim) * h * w
    }
}

impl Layer for Conv2d {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if input.kind != Kind::Image {
            let problem = mistakes::needs_image(rules, input);
            rules.report(problem);
            return None;
        }
        if let Some(stated) = &self.input {
            rules
                .require(Test::equal(&stated.dim, input.channels()), |at| mistakes::stated_channels(at, stated, input));
        }
        let (channels, out) = (input.channels(), &self.output.dim);
        let groups = &self.groups;
        let fits = rules.require(Test::divides(&groups.dim, channels), |at| {
            mistakes::groups_do_not_divide(at, groups, "input", channels)
        });
        if fits {
            rules.require(Test::divides(&groups.dim, out), |at| {
                mistakes::groups_do_not_divide(at, groups, "output", out)
            });
        }
        let [h, w] = self.window.output(input, rules)?;
        Some(Shape::image(out.clone(), h, w))
    }

    fn cost(&self, input: &Shape, output: &Shape) -> Cost {
        let weights = self.weights(input);
        let bias = if self.bias { self.output.dim.clone() } else { Dim::Number(0) };
        let positions = output.dims[1].clone() * output.dims[2].clone();
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
        let padded = padding.is_some();
        let burn = Burn::module(
            "nn::conv::Conv2d",
            "burn::nn::conv::Conv2dConfig",
            quote!(Conv2dConfig::new([#i, #o], #kernel) #stride #padding #dilation #groups #bias.init(device)),
        )
        .part(Part::Convolution);
        if padded { burn.import("burn::nn::PaddingConfig2d") } else { burn }
    }

    fn note(&self, before_norm: bool) -> Option<String> {
        bias_note(self.bias_said, before_norm)
    }
}
