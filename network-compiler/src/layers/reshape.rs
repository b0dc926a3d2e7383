//! Layers that give the same numbers another shape.

use super::{Burn, Cost, Keyword, Layer, Role};
use crate::arguments::Arguments;
use crate::check::{Rules, Test};
use crate::diagnostics::Place;
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use crate::syntax::{Call, Value};
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[
    Keyword {
        word: "flatten",
        form: "flatten",
        parse: |_| Box::new(Flatten),
        role: Role::Shape,
        doc: "\
All elements of a sample in a row: `[C, H, W]` becomes `[C · H · W]`, channel after channel.

Parameters: none. FLOPs: none, no number is computed. Burn: `Tensor::flatten`.",
    },
    Keyword {
        word: "reshape",
        form: "reshape(kind(sizes))",
        parse: |arguments| Box::new(Reshape::parse(arguments)),
        role: Role::Shape,
        doc: "\
The elements of a sample in another shape, in the order in which they are.

| written | meaning |
| --- | --- |
| `reshape(image(1, 28, 28))` | 784 features as an image of one channel |
| `reshape(sequence(_, 64))` | steps of 64 features, as many as there are |

Takes any shape, gives the one that is written: `features`, `image`, `signal`, `sequence` or `volume`, with as many elements.
The order does not change: channels stay channels only where the kind has them at the same place; `permute` moves axes.
Parameters: none. FLOPs: none, no number is computed. Burn: `Tensor::reshape`.",
    },
    Keyword {
        word: "permute",
        form: "permute(kind(axes))",
        parse: |arguments| Box::new(Permute::parse(arguments)),
        role: Role::Shape,
        doc: "\
The axes of a sample in another order, under the names that the input's kind has for them.

| written | meaning |
| --- | --- |
| `permute(sequence(L, C))` | of `signal(C, L)`: its positions become steps, its channels their features |
| `permute(signal(F, T))` | of `sequence(T, F)`: the features become channels |
| `permute(image(C, W, H))` | of `image(C, H, W)`: height and width change places |

Takes a shape of two axes or more, gives the kind that is written, which must have as many. Parameters: none. FLOPs: none, no
number is computed. Burn: `Tensor::permute`.",
    },
];

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

/// `image(1, 28, 28)` inside the parentheses: the kind and what stands in its own.
fn kind(arguments: &mut Arguments<'_, '_>, what: &str) -> Option<(Kind, Call)> {
    let Some(word) = arguments.word() else {
        arguments.report_missing(what);
        return None;
    };
    let found = Kind::from_word(&word.word()).filter(|kind| *kind != Kind::Tokens);
    match found {
        Some(kind) if word.arguments().len() == kind.axes().len() => Some((kind, word.clone())),
        Some(kind) => {
            arguments.report(mistakes::input_sizes(word, kind, word.arguments().len()));
            None
        }
        None => {
            let problem = mistakes::not_a_kind(arguments.call(), word);
            arguments.report(problem);
            None
        }
    }
}

#[derive(Debug)]
struct Reshape {
    /// `None` for a size that follows from the others.
    to: Option<(Kind, Vec<Option<Dim>>)>,
    place: Place,
}

impl Reshape {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        let place = arguments.call().place;
        let Some((kind, call)) = kind(arguments, "the shape to give") else { return Reshape { to: None, place } };
        let mut dims = Vec::new();
        for (argument, axis) in call.arguments().iter().zip(kind.axes()) {
            dims.push(match &argument.value {
                Value::Word(word) if word.word == "_" => None,
                value => Some(arguments.size_of(value, axis).dim),
            });
        }
        if dims.iter().filter(|d| d.is_none()).count() > 1 {
            arguments.report(mistakes::two_sizes_left_out(&call));
        }
        // Inside a network a side of 1 or 3 is more often meant: only what is square is Keras' order for certain.
        if let Some(dims) = dims.iter().cloned().collect::<Option<Vec<Dim>>>() {
            let shape = Shape { kind, dims, pad: None };
            let square = shape.dims.windows(2).take(shape.dims.len().saturating_sub(2)).all(|pair| pair[0] == pair[1]);
            if square && shape.looks_channels_last() {
                arguments.report(mistakes::channels_last(&call, &shape));
            }
        }
        Reshape { to: Some((kind, dims)), place: call.place }
    }
}

impl Layer for Reshape {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        let (kind, dims) = self.to.as_ref()?;
        let (elements, known) = (input.elements(), Dim::product(dims.iter().flatten()));
        let open = dims.iter().any(Option::is_none);
        let test = if open { Test::divides(&known, &elements) } else { Test::equal(&known, &elements) };
        let fits = rules.require(test, |at| mistakes::reshape_elements(at, self.place, *kind, dims, &known, input));
        let dims = dims.iter().map(|dim| dim.clone().unwrap_or_else(|| elements.over(&known))).collect();
        fits.then_some(Shape { kind: *kind, dims, pad: None })
    }

    fn cost(&self, _: &Shape, _: &Shape) -> Cost {
        Cost::flops(0.into())
    }

    fn burn(&self, _: &Shape, output: &Shape) -> Burn {
        // The batch is what it is: −1 for Burn.
        let dims = output.dims.iter().map(|dim| match dim.number() {
            Some(_) => quote!(#dim),
            None => quote!((#dim) as i64),
        });
        let dims = quote!([-1, #(#dims),*]);
        Burn::function(&[], move |x| quote!(#x.reshape(#dims)))
    }
}

#[derive(Debug)]
struct Permute {
    /// The kind it gives, and the names of the input's axes in their new order.
    to: Option<(Kind, Vec<String>)>,
    place: Place,
}

impl Permute {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        let place = arguments.call().place;
        let Some((kind, call)) = kind(arguments, "the kind and the order of its axes") else {
            return Permute { to: None, place };
        };
        let axes = call.arguments().iter().map(|argument| argument.to_string()).collect();
        Permute { to: Some((kind, axes)), place: call.place }
    }

    /// The old place of each axis.
    fn order(&self, input: &Shape) -> Option<Vec<usize>> {
        let (_, names) = self.to.as_ref()?;
        let axes = input.kind.axes();
        let order: Option<Vec<usize>> = names.iter().map(|name| axes.iter().position(|axis| axis == name)).collect();
        let order = order.filter(|order| order.len() == axes.len())?;
        (0..axes.len()).all(|axis| order.contains(&axis)).then_some(order)
    }
}

impl Layer for Permute {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        let (kind, _) = self.to.as_ref()?;
        let Some(order) = self.order(input) else {
            let problem = mistakes::permute_axes(rules, self.place, *kind, input);
            rules.report(problem);
            return None;
        };
        Some(Shape { kind: *kind, dims: order.into_iter().map(|axis| input.dims[axis].clone()).collect(), pad: None })
    }

    fn cost(&self, _: &Shape, _: &Shape) -> Cost {
        Cost::flops(0.into())
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let order = self.order(input).unwrap_or_default();
        let axes = std::iter::once(0).chain(order.into_iter().map(|axis| axis as isize + 1));
        let axes: Vec<_> = axes.map(proc_macro2::Literal::isize_unsuffixed).collect();
        Burn::function(&[], move |x| quote!(#x.permute([#(#axes),*])))
    }
}
