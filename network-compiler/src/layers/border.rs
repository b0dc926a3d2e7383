//! What is added around a sample, or cut off it.

use super::{Burn, Cost, Keyword, Layer, Role};
use crate::arguments::{Arguments, Number, Range, Sides, Spread};
use crate::check::{Rules, Test};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[
    Keyword {
        word: "pad",
        form: "pad(size)",
        parse: |arguments| Box::new(Pad::parse(arguments)),
        role: Role::Shape,
        doc: "\
Adds numbers around a sample: at both ends of every side, of features at both ends of the row.

| written | meaning |
| --- | --- |
| `pad(1)` | one at every end |
| `pad((1, 2))` | of an image one above and below, two left and right; of a signal or a sequence one before, two behind |
| `pad(((1, 0), (2, 2)))` | both ends of each side: one above, none below, two left and right |
| `value = 0.5` | what is added; 0 unless given |
| `pad(1, reflect)` | what stands beside the edge, mirrored: less than the side |
| `pad(1, edge)` | the edge itself, again and again |

Takes any shape but tokens, gives each side with what is added; the channels stay. Parameters: none. FLOPs: none, no number is
computed. Burn: `Tensor::pad`.",
    },
    Keyword {
        word: "crop",
        form: "crop(size)",
        parse: |arguments| Box::new(Crop { cut: arguments.spread("what is cut off", 0) }),
        role: Role::Shape,
        doc: "\
Cuts off the ends of every side, of features those of the row.

| written | meaning |
| --- | --- |
| `crop(1)` | one at every end |
| `crop((1, 2))` | of an image one above and below, two left and right; of a signal or a sequence one before, two behind |
| `crop(((1, 0), (2, 2)))` | both ends of each side: one above, none below, two left and right |

Takes any shape but tokens, gives each side without what is cut; something must be left. The channels stay.
Parameters: none. FLOPs: none, no number is computed. Burn: `Tensor::narrow`.",
    },
];

/// The sides that are padded or cut: of features the row itself.
fn sides(input: &Shape) -> &[Dim] {
    match input.kind {
        Kind::Features => &input.dims,
        _ => input.sides(),
    }
}

/// The same shape with other sides.
fn with_sides(input: &Shape, sides: Vec<Dim>) -> Shape {
    match input.kind {
        Kind::Features => Shape { kind: Kind::Features, dims: sides, pad: None },
        _ => input.with(input.channels().clone(), sides),
    }
}

/// Both ends of each side as written; a mistake where it is written for another number of sides.
fn ends(spread: &Spread, what: &str, input: &Shape, rules: &mut Rules<'_>) -> Option<Sides> {
    let axes = sides(input).len();
    let ends = spread.sides(axes);
    if ends.is_none() {
        rules.report(mistakes::sides_of_other_number(spread.place, what, axes));
    }
    ends
}

/// `(1, 2)` for each axis from the first side on.
fn pairs(spread: &Spread, input: &Shape) -> Vec<TokenStream> {
    let mut pairs = spread.sides(sides(input).len()).map(|sides| sides.ends).unwrap_or_default();
    if input.kind != Kind::Features && input.channels_are_last() {
        pairs.push((0.into(), 0.into()));
    }
    pairs.into_iter().map(|(before, behind)| quote!((#before, #behind))).collect()
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Fill {
    Value,
    Reflect,
    Edge,
}

#[derive(Debug)]
struct Pad {
    size: Spread,
    fill: Fill,
    value: Number,
}

impl Pad {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        let size = arguments.spread("what is added", 0);
        let fill = match arguments.word() {
            None => Fill::Value,
            Some(word) => match (word.word().as_str(), &word.arguments) {
                ("reflect", None) => Fill::Reflect,
                ("edge", None) => Fill::Edge,
                _ => {
                    arguments.report(mistakes::unknown_word(
                        word,
                        "the word behind the size of `pad`",
                        &["reflect", "edge"],
                        "nothing",
                    ));
                    Fill::Value
                }
            },
        };
        let said = arguments.number_key("value", &Range { sample: 0.0, ..Range::ANY });
        if said.is_some() && fill != Fill::Value {
            let problem = mistakes::pad_value_and_word(arguments.call());
            arguments.report(problem);
        }
        Pad { size, fill, value: said.unwrap_or_else(|| Number::of(0.0)) }
    }
}

impl Layer for Pad {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        let ends = ends(&self.size, "what `pad` adds", input, rules)?;
        if self.fill == Fill::Reflect {
            for (axis, (side, (before, behind))) in sides(input).iter().zip(&ends.ends).enumerate() {
                for end in [before, behind] {
                    let least = end.clone() + 1.into();
                    rules.require(Test::at_least(side, &least), |at| {
                        mistakes::reflects_too_much(at, &ends, end, side, axis, input)
                    });
                }
            }
        }
        let sides = sides(input).iter().zip(ends.ends);
        Some(with_sides(input, sides.map(|(side, (before, behind))| side.clone() + before + behind).collect()))
    }

    fn cost(&self, _: &Shape, _: &Shape) -> Cost {
        Cost::flops(0.into())
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let pairs = pairs(&self.size, input);
        let value = &self.value.tokens;
        let value = if self.value.value.is_some() { quote!(#value) } else { quote!((#value) as f32) };
        let mode = match self.fill {
            Fill::Value => quote!(PadMode::Constant(#value)),
            Fill::Reflect => quote!(PadMode::Reflect),
            Fill::Edge => quote!(PadMode::Edge),
        };
        Burn::function(&["burn::tensor::ops::PadMode"], move |x| quote!(#x.pad([#(#pairs),*], #mode)))
    }
}

#[derive(Debug)]
struct Crop {
    cut: Spread,
}

impl Layer for Crop {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        let ends = ends(&self.cut, "what `crop` cuts off", input, rules)?;
        for (axis, (side, (before, behind))) in sides(input).iter().zip(&ends.ends).enumerate() {
            let least = before.clone() + behind.clone() + 1.into();
            let fits =
                rules.require(Test::at_least(side, &least), |at| mistakes::crops_all(at, &ends, axis, input, side));
            if !fits {
                return None;
            }
        }
        let sides = sides(input).iter().zip(ends.ends);
        Some(with_sides(input, sides.map(|(side, (before, behind))| side.minus(&(before + behind))).collect()))
    }

    fn cost(&self, _: &Shape, _: &Shape) -> Cost {
        Cost::flops(0.into())
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let pairs = pairs(&self.cut, input);
        Burn::function(&["layers::crop"], move |x| quote!(crop(#x, [#(#pairs),*])))
    }
}
