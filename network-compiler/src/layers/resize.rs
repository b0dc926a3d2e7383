//! Sides of another size, without weights.

use super::{Burn, Cost, Keyword, Layer, Role};
use crate::arguments::{Arguments, Size, Spread};
use crate::check::{Rules, Test};
use crate::diagnostics::Place;
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
`factor` times the sides: height and width of an image, the length of a signal or a sequence, all three of a volume.

| written | meaning |
| --- | --- |
| `upsample(2)`, `upsample(2, nearest)` | every pixel is repeated |
| `upsample(2, bilinear)` | of an image: between four neighbours; `linear` of a signal or a sequence, `trilinear` of a volume |
| `upsample((2, 3), bicubic)` | between sixteen neighbours; twice the height, three times the width; `cubic` of a signal |

Takes `[C, H, W]`, gives `[C, factor · H, factor · W]`, and so along the sides of the other kinds; pixels are areas, not points
(`align_corners = False` in PyTorch). Parameters: none. FLOPs: none with `nearest`; for each element of the output
3 with `linear`, 9 with `bilinear`, 21 with `trilinear`, 7 with `cubic`, 35 with `bicubic`.
Burn: `nn::interpolate::Interpolate2d`, `Interpolate1d`; of a volume both, one behind the other.",
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

/// How what lies between is found, whatever the number of dimensions.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Mode {
    Nearest,
    Linear,
    Cubic,
}

/// The words of the modes, and the number of dimensions they name.
const MODES: &[(&str, Mode, Option<usize>)] = &[
    ("nearest", Mode::Nearest, None),
    ("linear", Mode::Linear, Some(1)),
    ("bilinear", Mode::Linear, Some(2)),
    ("trilinear", Mode::Linear, Some(3)),
    ("cubic", Mode::Cubic, Some(1)),
    ("bicubic", Mode::Cubic, Some(2)),
];

#[derive(Debug)]
struct Upsample {
    factor: Spread,
    mode: Mode,
    /// The mode's word, and where it stands.
    said: Option<(&'static str, Place)>,
}

impl Upsample {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        let factor = arguments.spread("the factor", 1);
        let (mut mode, mut said) = (Mode::Nearest, None);
        if let Some(word) = arguments.word() {
            match MODES.iter().find(|(known, ..)| word.word == known && word.arguments.is_none()) {
                Some((known, found, _)) => (mode, said) = (*found, Some((*known, word.place))),
                None => {
                    let modes: Vec<&str> = MODES.iter().map(|(known, ..)| *known).collect();
                    arguments.report(mistakes::unknown_word(word, "the mode of `upsample`", &modes, ""));
                }
            }
        }
        Upsample { factor, mode, said }
    }
}

impl Layer for Upsample {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        let axes = input.sides().len();
        if axes == 0 {
            let problem = mistakes::needs_kind(rules, &Kind::with_positions(), input);
            rules.report(problem);
            return None;
        }
        let Some(factor) = self.factor.per_axis(axes) else {
            rules.report(mistakes::factor_of_other_length(self.factor.place, axes));
            return None;
        };
        if let Some((word, place)) = self.said {
            let fits = |dimensions: Option<usize>| dimensions.is_none_or(|n| n == axes);
            if !MODES.iter().any(|(known, _, dimensions)| *known == word && fits(*dimensions)) {
                let modes: Vec<&str> = MODES.iter().filter(|(.., n)| fits(*n)).map(|(known, ..)| *known).collect();
                let problem = mistakes::upsample_mode_of_kind(rules, word, place, input, &modes);
                rules.report(problem);
            }
        }
        let sides = input.sides().iter().zip(&factor.dims).map(|(side, factor)| side.clone() * factor.clone());
        Some(input.with(input.channels().clone(), sides.collect()))
    }

    fn cost(&self, input: &Shape, output: &Shape) -> Cost {
        let lines = match input.sides().len() {
            1 => 1,
            2 => 3,
            _ => 7,
        };
        let each = match self.mode {
            Mode::Nearest => 0,
            // A line between two points takes three operations; between four two and one across, between eight four more.
            Mode::Linear => 3 * lines,
            // A cubic through four points: four products, three sums; along two dimensions four and one across.
            Mode::Cubic => 7 * if lines == 1 { 1 } else { 5 },
        };
        Cost::flops(Dim::Number(each) * output.elements())
    }

    fn burn(&self, input: &Shape, output: &Shape) -> Burn {
        let sides = output.sides();
        let mode = match self.mode {
            Mode::Nearest => None,
            Mode::Linear => Some(quote!(Linear)),
            Mode::Cubic => Some(quote!(Cubic)),
        };
        let with_mode = mode.as_ref().map(|mode| quote!(.with_mode(InterpolateMode::#mode).with_align_corners(false)));
        let burn = match sides.len() {
            1 => Burn::module(
                "nn::interpolate::Interpolate1d",
                "burn::nn::interpolate::Interpolate1dConfig",
                quote!(Interpolate1dConfig::new().with_output_size(::core::option::Option::Some(#(#sides)*)) #with_mode.init()),
            )
            .channels_first(input),
            2 => Burn::module(
                "nn::interpolate::Interpolate2d",
                "burn::nn::interpolate::Interpolate2dConfig",
                quote!(Interpolate2dConfig::new().with_output_size(::core::option::Option::Some([#(#sides),*])) #with_mode.init()),
            ),
            _ => {
                let linear = self.mode != Mode::Nearest;
                return Burn::module(
                    "layers::Upsample3d",
                    "layers::Upsample3d",
                    quote!(Upsample3d::new([#(#sides),*], #linear)),
                );
            }
        };
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
