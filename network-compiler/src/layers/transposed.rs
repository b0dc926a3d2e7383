//! Transposed convolutions: they enlarge what a convolution would make smaller.

use super::dense::{before_norm, bias_note};
use super::window::{self, unless};
use super::{Burn, Cost, Keyword, Layer, Role};
use crate::arguments::{Arguments, Padding, PerAxis, Size};
use crate::check::{Rules, Test};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::Shape;
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[
    Keyword {
        word: "conv_transpose1d",
        form: "conv_transpose1d(out, kernel, activation)",
        parse: |arguments| Box::new(Transposed::parse(arguments, 1)),
        role: Role::Weights,
        doc: "\
A transposed convolution over a signal, or over the steps of a sequence: every input position spreads a kernel over the
output.

| written | meaning |
| --- | --- |
| `conv_transpose1d(32, 4, stride = 2)` | 32 output channels, twice as long |
| `stride = 2` | how far apart the kernels of neighbours stand |
| `padding = same` | cut to `in · stride`; also a number that is cut off on both sides, or `valid` (the default) |
| `dilation`, `groups`, `bias`, `in` | as in `conv1d` |

Takes `[C, L]`, gives `[out, L']` with `L' = (L − 1) · stride + dilation · (kernel − 1) + 1 − 2 · padding`.
Parameters: `C · out / groups · kernel + out`. FLOPs: two for each weight at each input position, one for the bias at each
output position. Burn: `nn::conv::ConvTranspose1d`.",
    },
    Keyword {
        word: "conv_transpose2d",
        form: "conv_transpose2d(out, kernel, activation)",
        parse: |arguments| Box::new(Transposed::parse(arguments, 2)),
        role: Role::Weights,
        doc: "\
A transposed convolution over an image: every input pixel spreads a kernel over the output.

| written | meaning |
| --- | --- |
| `conv_transpose2d(32, 4, stride = 2)` | 32 output channels, a kernel of 4×4, twice as large |
| `conv_transpose2d(32, (3, 5), relu)` | a kernel of height 3 and width 5, with an activation |
| `stride = 2` | how far apart the kernels of neighbours stand |
| `padding = same` | cut to `in · stride`; also what is cut off on both sides, or `valid` (the default) |
| `dilation`, `groups`, `bias`, `in` | as in `conv2d` |

Takes `[C, H, W]`, gives `[out, H', W']` with `H' = (H − 1) · stride + dilation · (kernel − 1) + 1 − 2 · padding`.
Parameters: `C · out / groups · kernel² + out`. FLOPs: two for each weight at each input position, one for the bias at each
output position. Burn: `nn::conv::ConvTranspose2d`.",
    },
    Keyword {
        word: "conv_transpose3d",
        form: "conv_transpose3d(out, kernel, activation)",
        parse: |arguments| Box::new(Transposed::parse(arguments, 3)),
        role: Role::Weights,
        doc: "\
A transposed convolution over a volume: every input voxel spreads a kernel over the output.

| written | meaning |
| --- | --- |
| `conv_transpose3d(16, 4, stride = 2)` | 16 output channels, a kernel of 4×4×4, twice as large |
| `conv_transpose3d(16, (3, 5, 5), relu)` | depth 3, height and width 5, with an activation |
| `stride = 2` | how far apart the kernels of neighbours stand |
| `padding = same` | cut to `in · stride`; also what is cut off on both sides, or `valid` (the default) |
| `dilation`, `groups`, `bias`, `in` | as in `conv3d` |

Takes `[C, D, H, W]`, gives `[out, D', H', W']` with the sides of `conv_transpose2d`.
Parameters: `C · out / groups · kernel³ + out`. FLOPs: two for each weight at each input position, one for the bias at each
output position. Burn: `nn::conv::ConvTranspose3d`.",
    },
];

#[derive(Debug)]
struct Transposed {
    output: Size,
    kernel: PerAxis,
    stride: PerAxis,
    padding: Cut,
    dilation: PerAxis,
    groups: Size,
    bias: bool,
    bias_said: bool,
}

/// What is cut off the full output.
#[derive(Debug)]
enum Cut {
    Nothing,
    Same,
    /// So much on both ends of each dimension.
    Both(PerAxis),
}

impl Cut {
    /// Burn cuts both ends alike.
    fn read(arguments: &mut Arguments<'_, '_>, axes: usize) -> Cut {
        match arguments.padding(axes) {
            Padding::Valid => Cut::Nothing,
            Padding::Same => Cut::Same,
            Padding::Explicit(sides) => match sides.symmetric() {
                Some(cut) => Cut::Both(cut),
                None => {
                    let problem = mistakes::transposed_ends(arguments.call(), sides.place);
                    arguments.report(problem);
                    Cut::Nothing
                }
            },
        }
    }
}

impl Transposed {
    fn parse(arguments: &mut Arguments<'_, '_>, axes: usize) -> Self {
        let place = arguments.call().place;
        let output = arguments.size("the number of output channels");
        let kernel = arguments.per_axis("the kernel's size", axes);
        let said = arguments.flag("bias");
        Transposed {
            output,
            kernel,
            stride: arguments.per_axis_key("stride", axes, 1).unwrap_or(PerAxis::all(1, axes, place)),
            padding: Cut::read(arguments, axes),
            dilation: arguments.per_axis_key("dilation", axes, 1).unwrap_or(PerAxis::all(1, axes, place)),
            groups: arguments.size_key("groups").unwrap_or(Size { dim: 1.into(), place }),
            bias: said.unwrap_or(!before_norm(arguments)),
            bias_said: said == Some(true),
        }
    }

    fn axes(&self) -> usize {
        self.kernel.dims.len()
    }

    /// How far the kernel reaches: `dilation · (kernel − 1) + 1`.
    fn reach(&self, axis: usize) -> Dim {
        self.dilation.dims[axis].clone() * self.kernel.dims[axis].minus(&1.into()) + 1.into()
    }

    /// The output without padding: `(in − 1) · stride + reach`.
    fn full(&self, axis: usize, input: &Dim) -> Dim {
        input.minus(&1.into()) * self.stride.dims[axis].clone() + self.reach(axis)
    }

    /// What is cut off on both sides, and what is put back behind: `same` may have an odd number to cut.
    fn cut(&self, axis: usize) -> (Dim, Dim) {
        match &self.padding {
            Cut::Nothing => (0.into(), 0.into()),
            Cut::Both(padding) => (padding.dims[axis].clone(), 0.into()),
            Cut::Same => {
                let surplus = self.reach(axis).minus(&self.stride.dims[axis]);
                let cut = surplus.over_up(&2.into());
                (cut.clone(), (Dim::Number(2) * cut).minus(&surplus))
            }
        }
    }

    /// The output's side.
    fn side(&self, axis: usize, input: &Dim, rules: &mut Rules<'_>) -> Option<Dim> {
        let full = self.full(axis, input);
        let (reach, stride) = (self.reach(axis), &self.stride.dims[axis]);
        let (cut, _) = self.cut(axis);
        let fits = match &self.padding {
            Cut::Nothing => true,
            Cut::Same => rules.require(Test::at_least(&reach, stride), |at| {
                mistakes::transposed_same(at, &self.kernel, &reach, stride)
            }),
            Cut::Both(padding) => {
                let least = Dim::Number(2) * cut.clone() + 1.into();
                rules
                    .require(Test::at_least(&full, &least), |at| mistakes::transposed_padding(at, padding, &cut, &full))
            }
        };
        fits.then(|| match &self.padding {
            Cut::Same => input.clone() * stride.clone(),
            _ => full.minus(&(Dim::Number(2) * cut)),
        })
    }

    fn weights(&self, input: &Shape) -> Dim {
        let begin = input.channels().clone() * self.output.dim.over(&self.groups.dim);
        self.kernel.dims.iter().fold(begin, |all, side| all * side.clone())
    }
}

impl Layer for Transposed {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if !window::fits(self.axes(), input, rules) {
            return None;
        }
        let (channels, out) = (input.channels(), &self.output.dim);
        window::groups_divide(&self.groups, channels, out, rules);
        let sides: Option<Vec<Dim>> =
            input.sides().iter().enumerate().map(|(axis, size)| self.side(axis, size, rules)).collect();
        Some(input.with(out.clone(), sides?))
    }

    fn cost(&self, input: &Shape, output: &Shape) -> Cost {
        let weights = self.weights(input);
        let bias = if self.bias { self.output.dim.clone() } else { Dim::Number(0) };
        let spread = Dim::Number(2) * weights.clone() * Dim::product(input.sides());
        Cost { params: weights + bias.clone(), flops: spread + bias * Dim::product(output.sides()) }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let (i, o, kernel) = (input.channels(), &self.output.dim, self.kernel.tokens());
        let (cut, back): (Vec<Dim>, Vec<Dim>) = (0..self.axes()).map(|axis| self.cut(axis)).unzip();
        let per_axis = |dims| PerAxis { dims, place: self.kernel.place };
        let settings = [
            unless(&self.stride, 1, quote!(with_stride)),
            unless(&self.dilation, 1, quote!(with_dilation)),
            unless(&per_axis(cut), 0, quote!(with_padding)),
            unless(&per_axis(back), 0, quote!(with_padding_out)),
            (!self.groups.dim.is(1)).then(|| {
                let groups = &self.groups.dim;
                quote!(.with_groups(#groups))
            }),
            (!self.bias).then(|| quote!(.with_bias(false))),
        ];
        let settings = quote!(#(#settings)*.init(device));
        match self.axes() {
            1 => Burn::module(
                "nn::conv::ConvTranspose1d",
                "burn::nn::conv::ConvTranspose1dConfig",
                quote!(ConvTranspose1dConfig::new([#i, #o], #kernel) #settings),
            )
            .channels_first(input),
            3 => Burn::module(
                "nn::conv::ConvTranspose3d",
                "burn::nn::conv::ConvTranspose3dConfig",
                quote!(ConvTranspose3dConfig::new([#i, #o], #kernel) #settings),
            ),
            _ => Burn::module(
                "nn::conv::ConvTranspose2d",
                "burn::nn::conv::ConvTranspose2dConfig",
                quote!(ConvTranspose2dConfig::new([#i, #o], #kernel) #settings),
            ),
        }
    }

    fn note(&self, before_norm: bool) -> Option<String> {
        bias_note(self.bias_said, before_norm)
    }
}
