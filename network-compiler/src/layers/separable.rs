//! Convolutions of each channel by itself.

use super::dense::{before_norm, bias_note};
use super::window::{self, Window, unless};
use super::{Burn, Cost, Keyword, Layer, Part, Role};
use crate::arguments::{Arguments, PerAxis, Size};
use crate::check::Rules;
use crate::dim::Dim;
use crate::shape::Shape;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[
    Keyword {
        word: "depthwise_conv2d",
        form: "depthwise_conv2d(kernel, activation)",
        parse: |arguments| Box::new(Depthwise::parse(arguments)),
        role: Role::Weights,
        doc: "\
A convolution of each channel of an image by itself.

| written | meaning |
| --- | --- |
| `depthwise_conv2d(3)` | a kernel of 3×3 for each channel |
| `depthwise_conv2d((3, 5), relu)` | height 3 and width 5, with an activation |
| `multiplier = 2` | two output channels for each input channel |
| `stride`, `padding`, `dilation`, `bias`, `in` | as in `conv2d` |

Takes `[C, H, W]`, gives `[multiplier · C, H', W']` with the sides of `conv2d`. Parameters: `multiplier · C · kernel²`, and
as many biases as output channels. FLOPs: two for each element of the kernel at each output element, one for the bias.
Burn: `nn::conv::Conv2d` with as many groups as channels.",
    },
    Keyword {
        word: "separable_conv2d",
        form: "separable_conv2d(out, kernel, activation)",
        parse: |arguments| Box::new(Separable::parse(arguments)),
        role: Role::Weights,
        doc: "\
A convolution in two parts (Chollet 2017): of each channel by itself, without bias, then of all channels at each pixel.

| written | meaning |
| --- | --- |
| `separable_conv2d(64, 3)` | 64 output channels, a kernel of 3×3 for each channel |
| `separable_conv2d(64, (3, 5), relu)` | height 3 and width 5, with an activation |
| `stride`, `padding`, `dilation` | of the first part, as in `conv2d` |
| `in = 3` | the input's channels said, and checked |
| `bias = false` | the second part without bias; that is the default directly before a norm |

Takes `[C, H, W]`, gives `[out, H', W']` with the sides of `conv2d`. Parameters: `C · kernel² + C · out + out`.
FLOPs: two for each weight at each output position, one for each bias. Burn: two `nn::conv::Conv2d`.",
    },
];

/// Reads `stride`, `padding` and `dilation` behind a kernel.
fn window(arguments: &mut Arguments<'_, '_>, kernel: PerAxis) -> Window {
    let place = arguments.call().place;
    Window {
        kernel,
        stride: arguments.per_axis_key("stride", 2, 1).unwrap_or(PerAxis::all(1, 2, place)),
        padding: arguments.padding(2),
        dilation: arguments.per_axis_key("dilation", 2, 1).unwrap_or(PerAxis::all(1, 2, place)),
    }
}

/// `Conv2dConfig::new([in, out], kernel).with_groups(in)…`, one group a channel, up to the bias.
fn each_channel(window: &Window, input: &Shape, out: &Dim) -> TokenStream {
    let (i, kernel) = (input.channels(), window.kernel.tokens());
    let stride = unless(&window.stride, 1, quote!(with_stride));
    let dilation = unless(&window.dilation, 1, quote!(with_dilation));
    let padding = window.with_padding(input);
    quote!(Conv2dConfig::new([#i, #out], #kernel).with_groups(#i) #stride #padding #dilation)
}

#[derive(Debug)]
struct Depthwise {
    window: Window,
    multiplier: Option<Size>,
    bias: bool,
    bias_said: bool,
}

impl Depthwise {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        let kernel = arguments.per_axis("the kernel's size", 2);
        let said = arguments.flag("bias");
        Depthwise {
            window: window(arguments, kernel),
            multiplier: arguments.size_key("multiplier"),
            bias: said.unwrap_or(!before_norm(arguments)),
            bias_said: said == Some(true),
        }
    }

    fn out(&self, input: &Shape) -> Dim {
        self.multiplier.as_ref().map_or(1.into(), |m| m.dim.clone()) * input.channels().clone()
    }
}

impl Layer for Depthwise {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if !window::fits(2, input, rules) {
            return None;
        }
        let sides = self.window.output(input, rules)?;
        Some(input.with(self.out(input), sides))
    }

    fn cost(&self, input: &Shape, output: &Shape) -> Cost {
        let weights = self.out(input) * Dim::product(&self.window.kernel.dims);
        let bias = if self.bias { self.out(input) } else { 0.into() };
        let positions = Dim::product(output.sides());
        Cost { params: weights.clone() + bias.clone(), flops: (Dim::Number(2) * weights + bias) * positions }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let config = each_channel(&self.window, input, &self.out(input));
        let bias = (!self.bias).then(|| quote!(.with_bias(false)));
        let burn = Burn::module("nn::conv::Conv2d", "burn::nn::conv::Conv2dConfig", quote!(#config #bias.init(device)))
            .part(Part::Convolution);
        self.window.pad(burn, input)
    }

    fn note(&self, before_norm: bool) -> Option<String> {
        bias_note(self.bias_said, before_norm)
    }
}

#[derive(Debug)]
struct Separable {
    output: Size,
    window: Window,
    bias: bool,
    bias_said: bool,
}

impl Separable {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        let output = arguments.size("the number of output channels");
        let kernel = arguments.per_axis("the kernel's size", 2);
        let said = arguments.flag("bias");
        Separable {
            output,
            window: window(arguments, kernel),
            bias: said.unwrap_or(!before_norm(arguments)),
            bias_said: said == Some(true),
        }
    }
}

impl Layer for Separable {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if !window::fits(2, input, rules) {
            return None;
        }
        let sides = self.window.output(input, rules)?;
        Some(input.with(self.output.dim.clone(), sides))
    }

    fn cost(&self, input: &Shape, output: &Shape) -> Cost {
        let (channels, out) = (input.channels(), &self.output.dim);
        let weights = channels.clone() * Dim::product(&self.window.kernel.dims) + channels.clone() * out.clone();
        let bias = if self.bias { out.clone() } else { 0.into() };
        let positions = Dim::product(output.sides());
        Cost { params: weights.clone() + bias.clone(), flops: (Dim::Number(2) * weights + bias) * positions }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let (i, o) = (input.channels(), &self.output.dim);
        let first = each_channel(&self.window, input, i);
        let bias = (!self.bias).then(|| quote!(.with_bias(false)));
        let burn = Burn::module(
            "layers::SeparableConv2d",
            "layers::SeparableConv2d",
            quote!(SeparableConv2d {
                depthwise: #first.with_bias(false).init(device),
                pointwise: Conv2dConfig::new([#i, #o], [1, 1]) #bias.init(device),
            }),
        )
        .import("burn::nn::conv::Conv2dConfig");
        self.window.pad(burn, input)
    }

    fn note(&self, before_norm: bool) -> Option<String> {
        bias_note(self.bias_said, before_norm)
    }
}
