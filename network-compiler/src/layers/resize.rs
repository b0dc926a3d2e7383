//! Images of another size, without weights.

use super::window;
use super::{Burn, Cost, Keyword, Layer, Role};
use crate::arguments::{Arguments, PerAxis, Size};
use crate::check::{Rules, Test};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[
    Keyword {
        word: "upsample",
        form: "upsample(factor, nearest)",
        parse: |arguments| Box::new(Upsample::parse(arguments)),
        role: Role::Shape,
        doc: "\
An image of `factor` times the height and width.

| written | meaning |
| --- | --- |
| `upsample(2)`, `upsample(2, nearest)` | every pixel is repeated |
| `upsample(2, bilinear)` | between four neighbours |
| `upsample((2, 3), bicubic)` | between sixteen neighbours; twice the height, three times the width |

Takes `[C, H, W]`, gives `[C, factor · H, factor · W]`; pixels are areas, not points (`align_corners = False` in PyTorch).
Parameters: none. FLOPs: none, nine or thirty-five for each element of the output. Burn: `nn::interpolate::Interpolate2d`.",
    },
    Keyword {
        word: "pixel_shuffle",
        form: "pixel_shuffle(r)",
        parse: |arguments| Box::new(PixelShuffle { factor: arguments.size("the factor r") }),
        role: Role::Shape,
        doc: "\
An image of `r` times the height and width, whose pixels come from the channels (Shi et al. 2016).

Takes `[C, H, W]`, gives `[C / r², r · H, r · W]`; `r²` must divide the channels. Parameters: none. FLOPs: none, no number
is computed. Burn: `nn::PixelShuffle`.",
    },
];

#[derive(Debug, Clone, Copy)]
enum Mode {
    Nearest,
    Bilinear,
    Bicubic,
}

#[derive(Debug)]
struct Upsample {
    factor: PerAxis,
    mode: Mode,
}

impl Upsample {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        let factor = arguments.per_axis("the factor", 2);
        let mode = match arguments.word() {
            None => Mode::Nearest,
            Some(word) => match (word.word().as_str(), &word.arguments) {
                ("nearest", None) => Mode::Nearest,
                ("bilinear", None) => Mode::Bilinear,
                ("bicubic", None) => Mode::Bicubic,
                _ => {
                    let modes = ["nearest", "bilinear", "bicubic"];
                    arguments.report(mistakes::unknown_word(word, "the mode of `upsample`", &modes, ""));
                    Mode::Nearest
                }
            },
        };
        Upsample { factor, mode }
    }
}

impl Layer for Upsample {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if !window::fits(2, input, rules) {
            return None;
        }
        let sides = input.sides().iter().zip(&self.factor.dims).map(|(side, factor)| side.clone() * factor.clone());
        Some(input.with(input.channels().clone(), sides.collect()))
    }

    fn cost(&self, _: &Shape, output: &Shape) -> Cost {
        let each = match self.mode {
            Mode::Nearest => 0,
            // Three lines between two points, three operations each.
            Mode::Bilinear => 9,
            // Five cubics through four points: four products, three sums.
            Mode::Bicubic => 35,
        };
        Cost::flops(Dim::Number(each) * output.elements())
    }

    fn burn(&self, _: &Shape, output: &Shape) -> Burn {
        let sides = output.sides();
        let mode = match self.mode {
            Mode::Nearest => None,
            Mode::Bilinear => Some(quote!(Linear)),
            Mode::Bicubic => Some(quote!(Cubic)),
        };
        let with_mode = mode.as_ref().map(|mode| quote!(.with_mode(InterpolateMode::#mode).with_align_corners(false)));
        let burn = Burn::module(
            "nn::interpolate::Interpolate2d",
            "burn::nn::interpolate::Interpolate2dConfig",
            quote!(Interpolate2dConfig::new().with_output_size(Some([#(#sides),*])) #with_mode.init()),
        );
        if mode.is_some() { burn.import("burn::nn::interpolate::InterpolateMode") } else { burn }
    }
}

#[derive(Debug)]
struct PixelShuffle {
    factor: Size,
}

impl Layer for PixelShuffle {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if input.kind != Kind::Image {
            let problem = mistakes::needs_kind(rules, &[Kind::Image], input);
            rules.report(problem);
            return None;
        }
        let (factor, channels) = (&self.factor.dim, input.channels());
        let square = factor.clone() * factor.clone();
        let divides = rules.require(Test::divides(&square, channels), |at| {
            mistakes::pixel_shuffle_channels(at, &self.factor, channels)
        });
        if !divides {
            return None;
        }
        let sides = input.sides().iter().map(|side| factor.clone() * side.clone()).collect();
        Some(input.with(channels.over(&square), sides))
    }

    fn cost(&self, _: &Shape, _: &Shape) -> Cost {
        Cost::flops(0.into())
    }

    fn burn(&self, _: &Shape, _: &Shape) -> Burn {
        let factor = &self.factor.dim;
        Burn::module(
            "nn::PixelShuffle",
            "burn::nn::PixelShuffleConfig",
            quote!(PixelShuffleConfig::new(#factor).init()),
        )
    }
}
