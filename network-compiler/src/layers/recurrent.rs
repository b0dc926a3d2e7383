//! Recurrent layers, and what becomes of a sequence behind them.

use super::{Burn, Cost, Filled, Keyword, Layer, Role};
use crate::arguments::{Arguments, Size};
use crate::check::Rules;
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[
    Keyword {
        word: "lstm",
        form: "lstm(hidden)",
        parse: |arguments| Box::new(Recurrent::parse(arguments, Cell::Lstm)),
        role: Role::Weights,
        doc: "\
Long short-term memory (Hochreiter & Schmidhuber 1997): reads a sequence step by step, with a state that begins at zero.

| written | meaning |
| --- | --- |
| `lstm(64)` | a state of 64; gives it behind every step |
| `lstm(64, last)` | the final state alone, as features |
| `lstm(64, bidirectional)` | reads in both directions; both states are joined: 128 |
| `layers = 2` | two layers, the second reads the states of the first |
| `in = 8` | the input's features said, and checked |

Takes `[T, F]`, gives `[T, hidden]`, with `last` `[hidden]`; both directions give twice as many. With both, `last` joins the
state behind the last step and the one, read backward, behind the first.
Parameters: `4 · (hidden · (F + hidden) + 2 · hidden)` for each layer and direction: two biases a gate, as in PyTorch.
FLOPs: `4 · (2 · hidden · (F + hidden) + 2 · hidden) + 15 · hidden` a step. Burn: `nn::Lstm`, all weights from U(±1/√hidden)
as in PyTorch.",
    },
    Keyword {
        word: "gru",
        form: "gru(hidden)",
        parse: |arguments| Box::new(Recurrent::parse(arguments, Cell::Gru)),
        role: Role::Weights,
        doc: "\
Gated recurrent units (Cho et al. 2014): reads a sequence step by step, with a state that begins at zero. The reset comes
behind the product, as in PyTorch.

| written | meaning |
| --- | --- |
| `gru(64)` | a state of 64; gives it behind every step |
| `gru(64, last)` | the final state alone, as features |
| `gru(64, bidirectional)` | reads in both directions; both states are joined: 128 |
| `layers = 2` | two layers, the second reads the states of the first |
| `in = 8` | the input's features said, and checked |

Takes `[T, F]`, gives `[T, hidden]`, with `last` `[hidden]`; both directions give twice as many.
Parameters: `3 · (hidden · (F + hidden) + 2 · hidden)` for each layer and direction.
FLOPs: `3 · (2 · hidden · (F + hidden) + 2 · hidden) + 12 · hidden` a step. Burn: `nn::gru::Gru`, all weights from
U(±1/√hidden) as in PyTorch.",
    },
    Keyword {
        word: "rnn",
        form: "rnn(hidden)",
        parse: |arguments| Box::new(Recurrent::parse(arguments, Cell::Rnn)),
        role: Role::Weights,
        doc: "\
A recurrent layer (Elman 1990): `h = tanh(x · W + b + h · U + c)`, step by step, with a state that begins at zero.

| written | meaning |
| --- | --- |
| `rnn(64)` | a state of 64; gives it behind every step |
| `rnn(64, last)` | the final state alone, as features |
| `rnn(64, bidirectional)` | reads in both directions; both states are joined: 128 |
| `layers = 2` | two layers, the second reads the states of the first |
| `in = 8` | the input's features said, and checked |

Takes `[T, F]`, gives `[T, hidden]`, with `last` `[hidden]`; both directions give twice as many.
Parameters: `hidden · (F + hidden) + 2 · hidden` for each layer and direction.
FLOPs: `2 · hidden · (F + hidden) + 3 · hidden` a step. Burn: `nn::Rnn`, all weights from U(±1/√hidden) as in PyTorch.",
    },
    Keyword {
        word: "last_step",
        form: "last_step",
        parse: |_| Box::new(LastStep),
        role: Role::Shape,
        doc: "\
The last step of a sequence: `[T, F]` becomes `[F]`.

Parameters: none. FLOPs: none, no number is computed. Burn: `Tensor::narrow`.",
    },
];

#[derive(Debug, Clone, Copy)]
enum Cell {
    Lstm,
    Gru,
    Rnn,
}

impl Cell {
    /// How many products with the input and the state it takes.
    fn gates(self) -> u64 {
        match self {
            Cell::Lstm => 4,
            Cell::Gru => 3,
            Cell::Rnn => 1,
        }
    }

    /// What it computes for each number of the state beside the products and their biases: a sigmoid is three, `tanh` one.
    fn each(self) -> u64 {
        match self {
            // Three sigmoids, tanh; forget, take in and add; tanh and let out.
            Cell::Lstm => 9 + 1 + 3 + 2,
            // Two sigmoids, the reset, tanh; (1 − z) · n + z · h.
            Cell::Gru => 6 + 1 + 1 + 4,
            Cell::Rnn => 1,
        }
    }
}

#[derive(Debug)]
struct Recurrent {
    cell: Cell,
    hidden: Size,
    layers: Option<u64>,
    bidirectional: bool,
    last: bool,
}

/// More layers than this are a mistake of the keyboard.
const MOST_LAYERS: u64 = 64;

impl Recurrent {
    fn parse(arguments: &mut Arguments<'_, '_>, cell: Cell) -> Self {
        let hidden = arguments.size("the size of the state");
        let (mut bidirectional, mut last) = (false, false);
        while let Some(word) = arguments.word() {
            match word.word().as_str() {
                known @ ("bidirectional" | "last")
                    if word.arguments.is_none() && (if known == "last" { last } else { bidirectional }) =>
                {
                    arguments.report(mistakes::word_twice(arguments.call(), word));
                }
                "bidirectional" if word.arguments.is_none() => bidirectional = true,
                "last" if word.arguments.is_none() => last = true,
                _ => {
                    let problem = mistakes::not_of_a_recurrent_layer(arguments.call(), word);
                    arguments.report(problem);
                }
            }
        }
        let layers = arguments.size_key("layers");
        // The parameters of a first layer and of the others differ: their number must be known here.
        if let Some(layers) = layers.as_ref().filter(|l| l.dim.number().is_none_or(|n| n > MOST_LAYERS)) {
            let problem = mistakes::number_of_layers(arguments.call(), layers, MOST_LAYERS);
            arguments.report(problem);
        }
        Recurrent { cell, hidden, layers: layers.and_then(|l| l.dim.number()), bidirectional, last }
    }

    fn layers(&self) -> u64 {
        self.layers.unwrap_or(1).min(MOST_LAYERS)
    }

    /// What each layer gives: the states of all directions.
    fn width(&self) -> Dim {
        self.directions() * self.hidden.dim.clone()
    }

    fn directions(&self) -> Dim {
        if self.bidirectional { 2.into() } else { 1.into() }
    }

    /// The sum over all layers of something that depends on what a layer takes.
    fn sum(&self, input: &Shape, of: impl Fn(Dim) -> Dim) -> Dim {
        let first = of(input.channels().clone());
        let others = (self.layers() > 1).then(|| Dim::Number(self.layers() - 1) * of(self.width()));
        self.directions() * (first + others.unwrap_or(0.into()))
    }
}

impl Layer for Recurrent {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if input.kind != Kind::Sequence {
            let problem = mistakes::needs_kind(rules, &[Kind::Sequence], input);
            rules.report(problem);
            return None;
        }
        Some(if self.last { Shape::features(self.width()) } else { input.with_channels(self.width()) })
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        let (gates, hidden) = (Dim::Number(self.cell.gates()), &self.hidden.dim);
        let weights = |takes: Dim| hidden.clone() * (takes + hidden.clone());
        let biases = || Dim::Number(2) * hidden.clone();
        let params = self.sum(input, |takes| gates.clone() * (weights(takes) + biases()));
        let each = || Dim::Number(self.cell.each()) * hidden.clone();
        let step = self.sum(input, |takes| gates.clone() * (Dim::Number(2) * weights(takes) + biases()) + each());
        Cost { params, flops: step * Dim::product(input.sides()) }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let (i, hidden) = (input.channels(), &self.hidden.dim);
        let layers = (self.layers() > 1).then(|| {
            let layers = Dim::Number(self.layers());
            quote!(.with_layers(#layers))
        });
        let bidirectional = self.bidirectional.then(|| quote!(.with_bidirectional(true)));
        let (ty, init) = match self.cell {
            Cell::Lstm => ("layers::Lstm", quote!(init_lstm)),
            Cell::Gru => ("layers::Gru", quote!(init_gru)),
            Cell::Rnn => ("layers::Rnn", quote!(init_rnn)),
        };
        let burn = Burn::module(
            ty,
            "layers::RecurrentConfig",
            quote!(RecurrentConfig::new(#i, #hidden) #layers #bidirectional.#init(device)),
        );
        match (self.last, input.pad.is_some()) {
            (true, true) => burn.padded("last_padded"),
            (true, false) => burn.method("last"),
            (false, true) => burn.padded("forward_padded"),
            (false, false) => burn,
        }
    }

    fn filled(&self) -> Filled {
        Filled::LeftOut
    }
}

#[derive(Debug)]
struct LastStep;

impl Layer for LastStep {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if input.kind != Kind::Sequence {
            let problem = mistakes::needs_kind(rules, &[Kind::Sequence], input);
            rules.report(problem);
            return None;
        }
        Some(Shape::features(input.channels().clone()))
    }

    fn cost(&self, _: &Shape, _: &Shape) -> Cost {
        Cost::flops(0.into())
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        match input.pad {
            Some(_) => Burn::padded_function(&["layers::last_step_padded"], |x| quote!(last_step_padded(#x, padding))),
            None => Burn::function(&["layers::last_step"], |x| quote!(last_step(#x))),
        }
    }

    fn filled(&self) -> Filled {
        Filled::LeftOut
    }
}
