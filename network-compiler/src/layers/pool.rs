//! Pooling.

use super::window::{Window, unless};
use super::{Burn, Cost, Keyword, Layer, Part, Role};
use crate::arguments::{Arguments, Padding, Pair};
use crate::check::{Rules, Test};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[
    Keyword {
        word: "max_pool2d",
        form: "max_pool2d(size)",
        parse: |arguments| Box::new(Pool::parse(arguments, Reduce::Max)),
        role: Role::Shape,
        doc: "\
The largest value of each window of an image.

| written | meaning |
| --- | --- |
| `max_pool2d(2)` | windows of 2×2 in steps of 2 |
| `max_pool2d((2, 3))` | height 2, width 3 |
| `stride = 1` | other steps than the window's size |
| `padding = 1` | at most half the window; also `same`, a pair |
| `dilation = 2` | gaps inside the window |

Takes `[C, H, W]`, gives `[C, H', W']` with `H' = floor((H + 2 · padding − dilation · (size − 1) − 1) / stride) + 1`.
Parameters: none. FLOPs: one comparison for each element of each window but the first. Burn: `nn::pool::MaxPool2d`.",
    },
    Keyword {
        word: "avg_pool2d",
        form: "avg_pool2d(size)",
        parse: |arguments| Box::new(Pool::parse(arguments, Reduce::Average { count_padding: true })),
        role: Role::Shape,
        doc: "\
The mean of each window of an image.

| written | meaning |
| --- | --- |
| `avg_pool2d(2)` | windows of 2×2 in steps of 2 |
| `stride = 1` | other steps than the window's size |
| `padding = 1` | at most half the window; also `same`, a pair |
| `count_padding = false` | the mean over the pixels alone; padding counts by default, as in PyTorch |

Takes `[C, H, W]`, gives `[C, H', W']` with `H' = floor((H + 2 · padding − size) / stride) + 1`.
Parameters: none. FLOPs: one for each element of each window. Burn: `nn::pool::AvgPool2d`.",
    },
    Keyword {
        word: "global_avg_pool",
        form: "global_avg_pool",
        parse: |_| Box::new(GlobalAverage),
        role: Role::Shape,
        doc: "\
The mean of every channel over the whole image: `[C, H, W]` becomes `[C]`.

Parameters: none. FLOPs: `C · H · W`. Burn: a mean over the two axes of the image.",
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
    fn parse(arguments: &mut Arguments<'_, '_>, reduce: Reduce) -> Self {
        let place = arguments.call().place;
        let kernel = arguments.pair("the window's size");
        let stride = arguments.pair_key("stride", 1).unwrap_or_else(|| kernel.clone());
        let padding = arguments.padding();
        let mut dilation = Pair::both(1, place);
        let reduce = match reduce {
            Reduce::Max => {
                dilation = arguments.pair_key("dilation", 1).unwrap_or(dilation);
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
        if input.kind != Kind::Image {
            let problem = mistakes::needs_image(rules, input);
            rules.report(problem);
            return None;
        }
        if let Padding::Explicit(padding) = &self.window.padding {
            for (size, padding_size) in self.window.kernel.dims.iter().zip(&padding.dims) {
                let doubled = Dim::Number(2) * padding_size.clone();
                rules.require(Test::at_least(size, &doubled), |at| {
                    mistakes::pool_padding(at, padding, padding_size, size)
                });
            }
        }
        let [h, w] = self.window.output(input, rules)?;
        Some(Shape::image(input.channels().clone(), h, w))
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
        // Burn's own default is the window's size; `stride = size` is left out, as one would by hand.
        let stride = (self.window.stride.dims != self.window.kernel.dims).then(|| {
            let stride = self.window.stride.tokens();
            quote!(.with_strides(#stride))
        });
        let padding = self.window.with_padding(input);
        let padded = padding.is_some();
        let burn = match self.reduce {
            Reduce::Max => {
                let dilation = unless(&self.window.dilation, 1, quote!(with_dilation));
                Burn::module(
                    "nn::pool::MaxPool2d",
                    "burn::nn::pool::MaxPool2dConfig",
                    quote!(MaxPool2dConfig::new(#size) #stride #padding #dilation.init()),
                )
                .part(if padded || dilation.is_some() { Part::Other } else { Part::MaxPool })
            }
            Reduce::Average { count_padding } => {
                let count = (!count_padding).then(|| quote!(.with_count_include_pad(false)));
                Burn::module(
                    "nn::pool::AvgPool2d",
                    "burn::nn::pool::AvgPool2dConfig",
                    quote!(AvgPool2dConfig::new(#size) #stride #padding #count.init()),
                )
            }
        };
        if padded { burn.import("burn::nn::PaddingConfig2d") } else { burn }
    }
}

#[derive(Debug)]
struct GlobalAverage;

impl Layer for GlobalAverage {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if input.kind != Kind::Image {
            let problem = mistakes::needs_image(rules, input);
            rules.report(problem);
            return None;
        }
        Some(Shape::features(input.channels().clone()))
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        Cost::flops(input.elements())
    }

    fn burn(&self, _: &Shape, _: &Shape) -> Burn {
        Burn::function(&["layers::global_avg_pool2d"], |x| quote!(global_avg_pool2d(#x)))
    }
}
