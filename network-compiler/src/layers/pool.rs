//! Pooling.

use super::window::{self, Window, unless};
use super::{Burn, Cost, Filled, Keyword, Layer, Part, Role};
use crate::arguments::{Arguments, Padding, PerAxis};
use crate::check::{Rules, Test};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[
    Keyword {
        word: "max_pool1d",
        form: "max_pool1d(size)",
        parse: |arguments| Box::new(Pool::parse(arguments, 1, Reduce::Max)),
        role: Role::Shape,
        doc: "\
The largest value of each window of a signal, or of the steps of a sequence.

| written | meaning |
| --- | --- |
| `max_pool1d(2)` | windows of 2 in steps of 2 |
| `stride = 1` | other steps than the window's size |
| `padding = 1` | at most half the window; also both ends as `(1, 0)`, or `same` |
| `dilation = 2` | gaps inside the window |

Takes `[C, L]`, gives `[C, L']` with `L' = floor((L + before + behind − dilation · (size − 1) − 1) / stride) + 1`; of a sequence
`[T, F]` it keeps `F`. Parameters: none. FLOPs: one comparison for each element of each window but the first.
Burn: `nn::pool::MaxPool1d`.",
    },
    Keyword {
        word: "avg_pool1d",
        form: "avg_pool1d(size)",
        parse: |arguments| Box::new(Pool::parse(arguments, 1, Reduce::Average { count_padding: true })),
        role: Role::Shape,
        doc: "\
The mean of each window of a signal, or of the steps of a sequence.

| written | meaning |
| --- | --- |
| `avg_pool1d(2)` | windows of 2 in steps of 2 |
| `stride = 1` | other steps than the window's size |
| `padding = 1` | at most half the window; also both ends as `(1, 0)`, or `same` |
| `count_padding = false` | the mean over the input alone; padding counts by default, as in PyTorch |

Takes `[C, L]`, gives `[C, L']` with `L' = floor((L + before + behind − size) / stride) + 1`; of a sequence `[T, F]` it keeps
`F`. Parameters: none. FLOPs: one for each element of each window. Burn: `nn::pool::AvgPool1d`.",
    },
    Keyword {
        word: "max_pool2d",
        form: "max_pool2d(size)",
        parse: |arguments| Box::new(Pool::parse(arguments, 2, Reduce::Max)),
        role: Role::Shape,
        doc: "\
The largest value of each window of an image.

| written | meaning |
| --- | --- |
| `max_pool2d(2)` | windows of 2×2 in steps of 2 |
| `max_pool2d((2, 3))` | height 2, width 3 |
| `stride = 1` | other steps than the window's size |
| `padding = 1` | at most half the window; also a pair, both ends of each as `((1, 0), 1)`, or `same` |
| `dilation = 2` | gaps inside the window |

Takes `[C, H, W]`, gives `[C, H', W']` with `H' = floor((H + before + behind − dilation · (size − 1) − 1) / stride) + 1`.
Parameters: none. FLOPs: one comparison for each element of each window but the first. Burn: `nn::pool::MaxPool2d`.",
    },
    Keyword {
        word: "avg_pool2d",
        form: "avg_pool2d(size)",
        parse: |arguments| Box::new(Pool::parse(arguments, 2, Reduce::Average { count_padding: true })),
        role: Role::Shape,
        doc: "\
The mean of each window of an image.

| written | meaning |
| --- | --- |
| `avg_pool2d(2)` | windows of 2×2 in steps of 2 |
| `stride = 1` | other steps than the window's size |
| `padding = 1` | at most half the window; also a pair, both ends of each as `((1, 0), 1)`, or `same` |
| `count_padding = false` | the mean over the pixels alone; padding counts by default, as in PyTorch |

Takes `[C, H, W]`, gives `[C, H', W']` with `H' = floor((H + before + behind − size) / stride) + 1`.
Parameters: none. FLOPs: one for each element of each window. Burn: `nn::pool::AvgPool2d`.",
    },
    Keyword {
        word: "adaptive_avg_pool1d",
        form: "adaptive_avg_pool1d(size)",
        parse: |arguments| Box::new(Adaptive { size: arguments.per_axis("the output's length", 1) }),
        role: Role::Shape,
        doc: "\
A signal, or the steps of a sequence, as `size` means: windows that divide the length as evenly as it goes.

Takes `[C, L]`, gives `[C, size]`; of a sequence `[T, F]` it gives `[size, F]`. Parameters: none. FLOPs: one an element of
the input, where `size` divides the length. Burn: `nn::pool::AdaptiveAvgPool1d`.",
    },
    Keyword {
        word: "adaptive_avg_pool2d",
        form: "adaptive_avg_pool2d(size)",
        parse: |arguments| Box::new(Adaptive { size: arguments.per_axis("the output's size", 2) }),
        role: Role::Shape,
        doc: "\
An image as `size` times `size` means: windows that divide height and width as evenly as it goes.

| written | meaning |
| --- | --- |
| `adaptive_avg_pool2d(4)` | an image of 4×4 |
| `adaptive_avg_pool2d((4, 6))` | height 4, width 6 |

Takes `[C, H, W]`, gives `[C, size, size]`. Parameters: none. FLOPs: one an element of the input, where the size divides
the input's. Burn: `nn::pool::AdaptiveAvgPool2d`.",
    },
    Keyword {
        word: "adaptive_avg_pool3d",
        form: "adaptive_avg_pool3d(size)",
        parse: |arguments| Box::new(Adaptive { size: arguments.per_axis("the output's size", 3) }),
        role: Role::Shape,
        doc: "\
A volume as `size` times `size` times `size` means: windows that divide depth, height and width as evenly as it goes.

| written | meaning |
| --- | --- |
| `adaptive_avg_pool3d(4)` | a volume of 4×4×4 |
| `adaptive_avg_pool3d((2, 4, 6))` | depth 2, height 4, width 6 |

Takes `[C, D, H, W]`, gives `[C, size, size, size]`. Parameters: none. FLOPs: one an element of the input, where the size
divides the input's. Burn: `nn::pool::AdaptiveAvgPool3d`.",
    },
    Keyword {
        word: "global_avg_pool",
        form: "global_avg_pool",
        parse: |_| Box::new(Global(Reduce::Average { count_padding: true })),
        role: Role::Shape,
        doc: "\
The mean of every channel over all positions: `[C, H, W]` of an image and `[C, L]` of a signal become `[C]`, `[T, F]` of a
sequence becomes `[F]`.

Parameters: none. FLOPs: one an element of the input. Burn: a mean over the positions.",
    },
    Keyword {
        word: "global_max_pool",
        form: "global_max_pool",
        parse: |_| Box::new(Global(Reduce::Max)),
        role: Role::Shape,
        doc: "\
The largest value of every channel over all positions: `[C, H, W]` of an image and `[C, L]` of a signal become `[C]`,
`[T, F]` of a sequence becomes `[F]`.

Parameters: none. FLOPs: one comparison an element of the input. Burn: a maximum over the positions.",
    },
];

#[derive(Debug, Clone, Copy, PartialEq)]
enum Reduce {
    Max,
    Average { count_padding: bool },
}

#[derive(Debug)]
struct Pool {
    window: Window,
    reduce: Reduce,
}

impl Pool {
    fn parse(arguments: &mut Arguments<'_, '_>, axes: usize, reduce: Reduce) -> Self {
        let place = arguments.call().place;
        let kernel = arguments.per_axis("the window's size", axes);
        let stride = arguments.per_axis_key("stride", axes, 1).unwrap_or_else(|| kernel.clone());
        let padding = arguments.padding(axes);
        let mut dilation = PerAxis::all(1, axes, place);
        let reduce = match reduce {
            Reduce::Max => {
                dilation = arguments.per_axis_key("dilation", axes, 1).unwrap_or(dilation);
                Reduce::Max
            }
            Reduce::Average { count_padding } => {
                Reduce::Average { count_padding: arguments.flag("count_padding").unwrap_or(count_padding) }
            }
        };
        Pool { window: Window { kernel, stride, padding, dilation }, reduce }
    }
}

impl Layer for Pool {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if !window::fits(self.window.axes(), input, rules) {
            return None;
        }
        if let Padding::Explicit(padding) = &self.window.padding {
            let ends = self.window.kernel.dims.iter().zip(&padding.ends);
            let mut ends = ends.flat_map(|(size, (before, behind))| [(size, before), (size, behind)]);
            let mut asked: Vec<(&Dim, &Dim)> = Vec::new();
            // One end that is too wide says it all.
            ends.all(|(size, end)| {
                let new = !asked.contains(&(size, end));
                asked.push((size, end));
                let doubled = Dim::Number(2) * end.clone();
                !new || rules
                    .require(Test::at_least(size, &doubled), |at| mistakes::pool_padding(at, padding, end, size))
            });
        }
        let sides = self.window.output(input, rules)?;
        Some(input.with(input.channels().clone(), sides))
    }

    fn cost(&self, _: &Shape, output: &Shape) -> Cost {
        let window = Dim::product(&self.window.kernel.dims);
        let each = match self.reduce {
            Reduce::Max => window.minus(&1.into()),
            Reduce::Average { .. } => window,
        };
        Cost::flops(each * output.elements())
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let size = self.window.kernel.tokens();
        let dilation = unless(&self.window.dilation, 1, quote!(with_dilation));
        let padding = self.window.with_padding(input);
        // Only plain windows end a run.
        let part = Part::MaxPool { plain: padding.is_none() && dilation.is_none() };
        let settings = self.settings(padding, dilation);
        let burn = match (self.reduce, self.window.axes()) {
            (Reduce::Max, 1) => {
                let init = quote!(MaxPool1dConfig::new(#size) #settings);
                Burn::module("nn::pool::MaxPool1d", "burn::nn::pool::MaxPool1dConfig", init)
            }
            (Reduce::Max, _) => {
                let init = quote!(MaxPool2dConfig::new(#size) #settings);
                Burn::module("nn::pool::MaxPool2d", "burn::nn::pool::MaxPool2dConfig", init).part(part)
            }
            (Reduce::Average { .. }, 1) => {
                let init = quote!(AvgPool1dConfig::new(#size) #settings);
                Burn::module("nn::pool::AvgPool1d", "burn::nn::pool::AvgPool1dConfig", init)
            }
            (Reduce::Average { .. }, _) => {
                let init = quote!(AvgPool2dConfig::new(#size) #settings);
                Burn::module("nn::pool::AvgPool2d", "burn::nn::pool::AvgPool2dConfig", init).part(Part::AveragePool)
            }
        };
        let burn = burn.channels_first(input);
        self.window.pad(burn, input)
    }
}

impl Pool {
    /// `.with_strides(…)` and what follows, up to `.init()`.
    fn settings(&self, padding: Option<TokenStream>, dilation: Option<TokenStream>) -> TokenStream {
        // Burn's own default is the window's size; `stride = size` is left out, as one would by hand.
        let stride = (self.window.stride.dims != self.window.kernel.dims).then(|| {
            let stride = self.window.stride.tokens();
            match self.window.axes() {
                1 => quote!(.with_stride(#stride)),
                _ => quote!(.with_strides(#stride)),
            }
        });
        let count =
            (self.reduce == Reduce::Average { count_padding: false }).then(|| quote!(.with_count_include_pad(false)));
        quote!(#stride #padding #dilation #count.init())
    }
}

/// Means over windows that give an output of a said size.
#[derive(Debug)]
struct Adaptive {
    size: PerAxis,
}

impl Layer for Adaptive {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if !window::fits(self.size.dims.len(), input, rules) {
            return None;
        }
        for (axis, (side, size)) in input.sides().iter().zip(&self.size.dims).enumerate() {
            let fits = rules.require(Test::at_least(side, size), |at| {
                mistakes::adaptive_larger_than_input(at, &self.size, input, axis)
            });
            if !fits {
                break;
            }
        }
        Some(input.with(input.channels().clone(), self.size.dims.clone()))
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        Cost::flops(input.elements())
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let size = self.size.tokens();
        match self.size.dims.len() {
            1 => Burn::module(
                "nn::pool::AdaptiveAvgPool1d",
                "burn::nn::pool::AdaptiveAvgPool1dConfig",
                quote!(AdaptiveAvgPool1dConfig::new(#size).init()),
            )
            .channels_first(input),
            2 => Burn::module(
                "nn::pool::AdaptiveAvgPool2d",
                "burn::nn::pool::AdaptiveAvgPool2dConfig",
                quote!(AdaptiveAvgPool2dConfig::new(#size).init()),
            )
            .part(Part::AdaptiveAveragePool),
            _ => Burn::module(
                "nn::pool::AdaptiveAvgPool3d",
                "burn::nn::pool::AdaptiveAvgPool3dConfig",
                quote!(AdaptiveAvgPool3dConfig::new(#size).init()),
            ),
        }
    }
}

/// One number a channel.
#[derive(Debug)]
struct Global(Reduce);

impl Layer for Global {
    fn filled(&self) -> Filled {
        Filled::LeftOut
    }

    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if input.sides().is_empty() {
            let problem = mistakes::needs_kind(rules, &Kind::with_positions(), input);
            rules.report(problem);
            return None;
        }
        Some(Shape::features(input.channels().clone()))
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        Cost::flops(input.elements())
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        match (self.0, input.kind) {
            (Reduce::Average { .. }, Kind::Image) => {
                Burn::function(&["runs::global_avg_pool2d"], |x| quote!(global_avg_pool2d(#x)))
                    .part(Part::GlobalAverage)
            }
            (Reduce::Average { .. }, Kind::Sequence) if input.pad.is_some() => {
                Burn::padded_function(&["layers::mean_padded"], |x| quote!(mean_padded(#x, padding)))
            }
            (Reduce::Max, Kind::Sequence) if input.pad.is_some() => {
                Burn::padded_function(&["layers::max_padded"], |x| quote!(max_padded(#x, padding)))
            }
            (Reduce::Average { .. }, Kind::Sequence) => {
                Burn::function(&["runs::mean_of_steps"], |x| quote!(mean_of_steps(#x)))
            }
            (Reduce::Average { .. }, _) => {
                Burn::function(&["layers::global_avg_pool"], |x| quote!(global_avg_pool(#x)))
            }
            (Reduce::Max, Kind::Sequence) => Burn::function(&[], |x| quote!(#x.max_dim(1).squeeze_dim::<2>(1))),
            (Reduce::Max, _) => Burn::function(&["layers::global_max_pool"], |x| quote!(global_max_pool(#x))),
        }
    }
}
