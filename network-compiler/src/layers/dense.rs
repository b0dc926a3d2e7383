//! Fully connected layers.

use super::{Burn, Cost, Filled, Keyword, Layer, Part, Role};
use crate::arguments::{Arguments, Size};
use crate::check::{Rules, Test};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[Keyword {
    word: "dense",
    form: "dense(out, activation)",
    parse: |arguments| Box::new(Dense::parse(arguments)),
    role: Role::Weights,
    doc: "\
A fully connected layer: `activation(x · W + b)`.

| written | meaning |
| --- | --- |
| `dense(128)` | 128 outputs; the input is what comes |
| `dense(784, 128)` | the input said, and checked |
| `dense(128, relu)` | with an activation |
| `bias = false` | without `b`; that is the default directly before a norm |

Takes `[in]`, gives `[out]`; of a sequence it takes each step, `[T, in]` to `[T, out]`, with the same weights.
Parameters: `in · out + out`. FLOPs: `2 · in · out + out`, for each step of a sequence.
Burn: `nn::Linear`, weights from U(±1/√in) as in PyTorch.",
}];

#[derive(Debug)]
struct Dense {
    input: Option<Size>,
    output: Size,
    bias: bool,
    bias_said: bool,
}

impl Dense {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        let first = arguments.size("the number of outputs");
        let (input, output) = match arguments.optional_size("the number of outputs") {
            Some(second) => (Some(first), second),
            None => (None, first),
        };
        let said = arguments.flag("bias");
        Dense { input, output, bias: said.unwrap_or(!before_norm(arguments)), bias_said: said == Some(true) }
    }
}

/// Whether a norm that has a shift of its own stands directly behind: there a bias is left out unless said.
pub(super) fn before_norm(arguments: &Arguments<'_, '_>) -> bool {
    let norm = arguments.next_word().and_then(super::find);
    let norm = norm.is_some_and(|k| k.role == Role::Norm || k.word == "group_norm");
    // An activation between the two keeps the bias alive.
    norm && !arguments
        .call()
        .arguments()
        .iter()
        .any(|a| a.key.is_none() && matches!(a.value, crate::syntax::Value::Word(_)))
}

/// The note for a bias that was asked for before a norm.
pub(super) fn bias_note(said: bool, before_norm: bool) -> Option<String> {
    (said && before_norm).then(|| "its bias has no effect: the norm behind it subtracts the mean".to_string())
}

impl Layer for Dense {
    fn filled(&self) -> Filled {
        Filled::Apart
    }

    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if !matches!(input.kind, Kind::Features | Kind::Sequence) {
            let problem = mistakes::dense_needs_features(rules, input);
            rules.report(problem);
            return Some(Shape::features(self.output.dim.clone()));
        }
        if let Some(stated) = &self.input {
            let comes = input.channels();
            rules.require(Test::equal(&stated.dim, comes), |at| {
                mistakes::stated_input(at, stated, comes, &self.output.dim)
            });
        }
        Some(input.with_channels(self.output.dim.clone()))
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        let (i, o) = (input.channels().clone(), self.output.dim.clone());
        let bias = if self.bias { o.clone() } else { Dim::Number(0) };
        let steps = Dim::product(input.sides());
        Cost { params: i.clone() * o.clone() + bias.clone(), flops: (Dim::Number(2) * i * o + bias) * steps }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let (i, o) = (input.channels(), &self.output.dim);
        let bias = (!self.bias).then(|| quote!(.with_bias(false)));
        Burn::module("nn::Linear", "burn::nn::LinearConfig", quote!(LinearConfig::new(#i, #o) #bias.init(device)))
            .part(Part::Dense)
    }

    fn note(&self, before_norm: bool) -> Option<String> {
        bias_note(self.bias_said, before_norm)
    }
}
