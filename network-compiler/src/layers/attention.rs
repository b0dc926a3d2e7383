//! Tokens, and layers in which every step sees the others.

use super::{Burn, Cost, Filled, Keyword, Layer, Role};
use crate::arguments::{Arguments, Number, Range, Size};
use crate::check::{Rules, Test};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use quote::quote;

pub(super) const WORDS: &[Keyword] = &[
    Keyword {
        word: "embedding",
        form: "embedding(dim)",
        parse: |arguments| Box::new(Embedding { width: arguments.size("the width of a token's vector") }),
        role: Role::WeightsAlone,
        doc: "\
A learned vector for each token: the first layer behind `tokens(T, VOCAB)`.

Takes `[T]`, whole numbers below VOCAB (`in = 1000` says and checks it); gives `[T, dim]`, a sequence. Parameters: `VOCAB · dim`. FLOPs: none, no number is
computed. Burn: `nn::Embedding`, vectors from the standard normal distribution as in PyTorch.",
    },
    Keyword {
        word: "positional_encoding",
        form: "positional_encoding",
        parse: |_| Box::new(PositionalEncoding),
        role: Role::Shape,
        doc: "\
Adds waves of different lengths to the features of each step, so that what sees all steps at once knows their places
(Vaswani et al. 2017).

Takes `[T, F]` with an even `F`, and keeps it. Parameters: none. FLOPs: one an element. Burn: `nn::PositionalEncoding`.",
    },
    Keyword {
        word: "attention",
        form: "attention(heads = n)",
        parse: |arguments| Box::new(Attention::parse(arguments)),
        role: Role::WeightsAlone,
        doc: "\
Multi-head attention of a sequence to itself (Vaswani et al. 2017): each step is a mean of all steps, weighted by how well
they answer it.

| written | meaning |
| --- | --- |
| `attention(heads = 4)` | 4 heads, which must divide the features |
| `attention(causal, heads = 4)` | a step sees itself and those before it alone |
| `dropout = 0.1` | the share of weights dropped in training; 0 unless given, as in PyTorch |
| `in = 64` | the features said, and checked |

Takes `[T, F]` and keeps it. Parameters: `4 · (F² + F)`. FLOPs: `T · (8 · F² + 4 · F) + 4 · T² · F + 5 · heads · T²`.
Burn: `nn::attention::MultiHeadAttention`, all weights from U(±1/√F); PyTorch draws those of the three projections from a
slightly wider range and begins the biases at 0.",
    },
    Keyword {
        word: "transformer_encoder",
        form: "transformer_encoder(heads = n, ff = n)",
        parse: |arguments| Box::new(Encoder::parse(arguments)),
        role: Role::WeightsAlone,
        doc: "\
Layers of a transformer's encoder (Vaswani et al. 2017): attention, then two dense layers at each step with a `relu`
between them; around each a residual connection and a `layer_norm`.

| written | meaning |
| --- | --- |
| `transformer_encoder(heads = 4, ff = 256)` | 4 heads, 256 features between the dense layers |
| `transformer_encoder(causal, heads = 4, ff = 256)` | a step sees itself and those before it alone |
| `layers = 6` | six of them; one unless given |
| `dropout = 0.1` | the share dropped in training; 0.1 unless given, as in PyTorch |
| `norm_first = true` | the norms stand before, not behind |
| `in = 64` | the features said, and checked |

Takes `[T, F]` and keeps it. Parameters: `4 · (F² + F) + 2 · F · ff + ff + F + 4 · F` for each layer. FLOPs: those of
`attention`, `T · (4 · F · ff + 2 · ff + F)` and `16 · T · F`. Burn: `nn::transformer::TransformerEncoder`.",
    },
];

#[derive(Debug)]
struct Embedding {
    width: Size,
}

impl Layer for Embedding {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if input.kind != Kind::Tokens {
            let problem = mistakes::embedding_needs_tokens(rules, input);
            rules.report(problem);
            return None;
        }
        Some(Shape::sequence(input.dims[0].clone(), self.width.dim.clone()).padded(input.pad.clone()))
    }

    fn filled(&self) -> Filled {
        Filled::Apart
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        Cost { params: input.channels().clone() * self.width.dim.clone(), flops: 0.into() }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let (vocabulary, width) = (input.channels(), &self.width.dim);
        let init = quote!(EmbeddingConfig::new(#vocabulary, #width).init(device));
        Burn::module("nn::Embedding", "burn::nn::EmbeddingConfig", init)
    }
}

/// The most steps: the time scale of Burn's encoding, which it has from the formula of "Attention is
/// all you need". Its `init` panics beyond it.
const LONGEST: u64 = 10_000;

#[derive(Debug)]
struct PositionalEncoding;

impl Layer for PositionalEncoding {
    fn filled(&self) -> Filled {
        Filled::Apart
    }

    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if !takes_steps(input, rules) {
            return None;
        }
        let width = input.channels();
        rules.require(Test::divides(&2.into(), width), |at| mistakes::odd_width(at, width));
        let steps = &input.dims[0];
        rules.require(Test::at_least(&LONGEST.into(), steps), |at| mistakes::too_many_steps(at, steps, LONGEST));
        Some(input.clone())
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        Cost::flops(input.elements())
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let (steps, width) = (&input.dims[0], input.channels());
        Burn::module(
            "nn::PositionalEncoding",
            "burn::nn::PositionalEncodingConfig",
            quote!(PositionalEncodingConfig::new(#width).with_max_sequence_size(#steps).init(device)),
        )
    }
}

/// Whether a sequence comes; a mistake otherwise.
fn takes_steps(input: &Shape, rules: &mut Rules<'_>) -> bool {
    let fits = input.kind == Kind::Sequence;
    if !fits {
        let problem = mistakes::needs_kind(rules, &[Kind::Sequence], input);
        rules.report(problem);
    }
    fits
}

/// `heads`, `dropout` and `causal`.
#[derive(Debug)]
struct Attention {
    heads: Size,
    dropout: Number,
    causal: bool,
}

impl Attention {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        Attention::with_dropout(arguments, 0.0)
    }

    fn with_dropout(arguments: &mut Arguments<'_, '_>, dropout: f64) -> Self {
        let mut causal = false;
        while let Some(word) = arguments.word() {
            match word.word() == "causal" && word.arguments.is_none() {
                true => causal = true,
                false => {
                    let what = format!("the word in `{}`", arguments.call().word);
                    arguments.report(mistakes::unknown_word(word, &what, &["causal"], "nothing"));
                }
            }
        }
        let place = arguments.call().place;
        let heads = arguments.size_key("heads").unwrap_or_else(|| {
            arguments.report_missing("the number of heads");
            Size { dim: 1.into(), place }
        });
        let range = Range { sample: 0.1, ..Range::BELOW_ONE };
        let dropout = arguments.number_key("dropout", &range).unwrap_or(Number::of(dropout));
        Attention { heads, dropout, causal }
    }

    /// `4 · (F² + F)`: three projections and that of the result.
    fn params(width: &Dim) -> Dim {
        Dim::Number(4) * (width.clone() * width.clone() + width.clone())
    }

    /// Projections and their biases; scores and means; the scaling and the softmax of the scores.
    fn flops(&self, input: &Shape) -> Dim {
        let (steps, width) = (&input.dims[0], input.channels());
        let pairs = steps.clone() * steps.clone();
        let projections =
            steps.clone() * (Dim::Number(8) * width.clone() * width.clone() + Dim::Number(4) * width.clone());
        let products = Dim::Number(4) * pairs.clone() * width.clone();
        projections + products + Dim::Number(5) * self.heads.dim.clone() * pairs
    }
}

impl Layer for Attention {
    fn filled(&self) -> Filled {
        Filled::LeftOut
    }

    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if !takes_steps(input, rules) {
            return None;
        }
        let width = input.channels();
        rules
            .require(Test::divides(&self.heads.dim, width), |at| mistakes::heads_do_not_divide(at, &self.heads, width));
        Some(input.clone())
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        Cost { params: Attention::params(input.channels()), flops: self.flops(input) }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let (width, heads, dropout) = (input.channels(), &self.heads.dim, &self.dropout.tokens);
        let causal = self.causal;
        let burn = Burn::module(
            "layers::Attention",
            "layers::Attention",
            quote!(Attention::new(MultiHeadAttentionConfig::new(#width, #heads).with_dropout(#dropout).init(device), #causal)),
        )
        .import("burn::nn::attention::MultiHeadAttentionConfig");
        if input.pad.is_some() { burn.padded("forward_padded") } else { burn }
    }
}

#[derive(Debug)]
struct Encoder {
    attention: Attention,
    ff: Size,
    layers: Option<Size>,
    norm_first: bool,
}

impl Encoder {
    fn parse(arguments: &mut Arguments<'_, '_>) -> Self {
        let place = arguments.call().place;
        let attention = Attention::with_dropout(arguments, 0.1);
        let ff = arguments.size_key("ff").unwrap_or_else(|| {
            arguments.report_missing("the number of features between the dense layers, `ff`");
            Size { dim: 1.into(), place }
        });
        Encoder {
            attention,
            ff,
            layers: arguments.size_key("layers"),
            norm_first: arguments.flag("norm_first").unwrap_or(false),
        }
    }

    fn layers(&self) -> Dim {
        self.layers.as_ref().map_or(1.into(), |l| l.dim.clone())
    }
}

impl Layer for Encoder {
    fn filled(&self) -> Filled {
        Filled::LeftOut
    }

    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        self.attention.shape(input, rules)
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        let (width, ff) = (input.channels(), &self.ff.dim);
        let products = width.clone() * ff.clone();
        let norms = Dim::Number(4) * width.clone();
        let dense = Dim::Number(2) * products.clone() + ff.clone() + width.clone();
        // Both biases, and the `relu` between.
        let step = Dim::Number(4) * products + Dim::Number(2) * ff.clone() + width.clone();
        // Two norms of seven an element, two sums.
        let around = Dim::Number(16) * input.elements();
        Cost {
            params: self.layers() * (Attention::params(width) + dense + norms),
            flops: self.layers() * (self.attention.flops(input) + input.dims[0].clone() * step + around),
        }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let (width, ff, layers) = (input.channels(), &self.ff.dim, self.layers());
        let (heads, dropout, causal) =
            (&self.attention.heads.dim, &self.attention.dropout.tokens, self.attention.causal);
        let norm_first = self.norm_first.then(|| quote!(.with_norm_first(true)));
        let burn = Burn::module(
            "layers::Encoder",
            "layers::Encoder",
            quote!(Encoder::new(
                TransformerEncoderConfig::new(#width, #ff, #heads, #layers)
                    .with_dropout(#dropout)
                    .with_activation(ActivationConfig::Relu)
                    #norm_first
                    .init(device),
                #causal,
            )),
        )
        .import("burn::nn::transformer::TransformerEncoderConfig")
        .import("burn::nn::activation::ActivationConfig");
        if input.pad.is_some() { burn.padded("forward_padded") } else { burn }
    }
}
