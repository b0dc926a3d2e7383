//! Layers that change the shape and nothing else.

use super::{Burn, Cost, Keyword, Layer, Role};
use crate::check::Rules;
use crate::shape::Shape;
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[Keyword {
    word: "flatten",
    form: "flatten",
    parse: |_| Box::new(Flatten),
    role: Role::Shape,
    doc: "\
All elements of a sample in a row: `[C, H, W]` becomes `[C · H · W]`, channel after channel.

Parameters: none. FLOPs: none, no number is computed. Burn: `Tensor::flatten`.",
}];

#[derive(Debug)]
struct Flatten;

impl Layer for Flatten {
    fn shape(&self, input: &Shape, _: &mut Rules<'_>) -> Option<Shape> {
        Some(Shape::features(input.elements()))
    }

    fn cost(&self, _: &Shape, _: &Shape) -> Cost {
        Cost::flops(0.into())
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let last = proc_macro2::Literal::usize_unsuffixed(input.dims.len());
        Burn::function(&[], move |x| quote!(#x.flatten::<2>(1, #last)))
    }
}
