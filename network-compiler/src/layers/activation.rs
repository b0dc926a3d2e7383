//! Activations: as a layer, or as an argument of a layer with weights.

use super::{Burn, Cost, Keyword, Layer, Part, Role};
use crate::arguments::{Arguments, Number, Range};
use crate::check::{Rules, Test};
use crate::dim::Dim;
use crate::mistakes;
use crate::shape::{Kind, Shape};
use quote::quote;

/// A function of each element (or along the channels), with real parameters.
struct Spec {
    /// Its path in the facade's private module; the last segment is called.
    path: &'static str,
    /// Its parameters in order: key, default, range.
    parameters: &'static [(&'static str, f64, Range)],
    /// Whether it works along the channels and takes that axis.
    along_channels: bool,
    /// FLOPs an element: each operation of its formula one, `exp`, `tanh` and the like as well.
    flops: u64,
}

/// An entry: word, form, function, parameters, FLOPs an element, documentation.
macro_rules! function {
    ($word:literal, $form:literal, $path:literal, [$($key:literal = $default:expr, $range:expr);*], $flops:literal, $doc:literal) => {
        function!(@ $word, $form, concat!("burn::tensor::activation::", $path), [$($key = $default, $range);*], $flops, $doc, false)
    };
    // One that the runtime has an operator for on the CPU.
    (runs: $word:literal, $form:literal, $path:literal, [$($key:literal = $default:expr, $range:expr);*], $flops:literal, $doc:literal) => {
        function!(@ $word, $form, concat!("runs::", $path), [$($key = $default, $range);*], $flops, $doc, false)
    };
    (channels: $word:literal, $form:literal, $path:literal, $flops:literal, $doc:literal) => {
        function!(@ $word, $form, concat!("burn::tensor::activation::", $path), [], $flops, $doc, true)
    };
    (@ $word:literal, $form:literal, $path:expr, [$($key:literal = $default:expr, $range:expr);*], $flops:literal, $doc:literal, $axis:literal) => {
        Keyword {
            word: $word,
            form: $form,
            parse: |arguments| Box::new(Function::parse(arguments, &Spec {
                path: $path,
                parameters: &[$(($key, $default, $range)),*],
                along_channels: $axis,
                flops: $flops,
            })),
            role: Role::Activation,
            doc: $doc,
        }
    };
}

pub(super) const WORDS: &[Keyword] = &[
    function!(runs: "relu", "relu", "relu", [], 1, "`max(0, x)`. FLOPs: one an element."),
    function!(runs: "relu6", "relu6", "relu6", [], 2, "`min(max(0, x), 6)`. FLOPs: two an element."),
    function!(
        runs: "leaky_relu",
        "leaky_relu(slope)",
        "leaky_relu",
        ["slope" = 0.01, Range::NOT_NEGATIVE],
        2,
        "`x` above 0, `slope · x` below; `slope` is 0.01 unless given. FLOPs: two an element."
    ),
    Keyword {
        word: "prelu",
        form: "prelu",
        parse: |arguments| {
            Box::new(PRelu {
                per_channel: arguments.flag("per_channel").unwrap_or(false),
                alpha: arguments.number_key("alpha", &Range::ANY),
            })
        },
        role: Role::Activation,
        doc: "\
`x` above 0, `alpha · x` below, with a learned `alpha` (He et al. 2015) that begins at 0.25.

| written | meaning |
| --- | --- |
| `prelu` | one `alpha` for all |
| `per_channel = true` | one for each channel |
| `alpha = 0.1` | where it begins |

Parameters: 1, or one a channel. FLOPs: two an element. Burn: `nn::PRelu`.",
    },
    Keyword {
        word: "rrelu",
        form: "rrelu(lower, upper)",
        parse: |arguments| {
            Box::new(RRelu {
                lower: Function::number(arguments, "lower", 0.125, &Range::NOT_NEGATIVE),
                upper: Function::number(arguments, "upper", 1.0 / 3.0, &Range::NOT_NEGATIVE),
            })
        },
        role: Role::Activation,
        doc: "The leaky ReLU with a slope drawn between `lower` (1/8) and `upper` (1/3) for each element in training, and \
              their mean in prediction (Xu et al. 2015). FLOPs: two an element. Burn: `nn::activation::RRelu`.",
    },
    function!(
        runs: "elu",
        "elu(alpha)",
        "elu",
        ["alpha" = 1.0, Range::ANY],
        3,
        "`x` above 0, `alpha · (eˣ − 1)` below (Clevert et al. 2015). FLOPs: three an element."
    ),
    function!(
        "celu",
        "celu(alpha)",
        "celu",
        ["alpha" = 1.0, Range::POSITIVE],
        4,
        "`x` above 0, `alpha · (e^(x / alpha) − 1)` below. FLOPs: four an element."
    ),
    function!(
        "selu",
        "selu",
        "selu",
        [],
        4,
        "The scaled ELU that keeps mean and variance (Klambauer et al. 2017). FLOPs: four an element."
    ),
    Keyword {
        word: "gelu",
        form: "gelu",
        parse: |arguments| {
            let tanh = arguments.word_key("approximate", &["tanh", "none"]).is_some_and(|w| w == "tanh");
            let path = if tanh { "runs::gelu_approximate" } else { "runs::gelu" };
            Box::new(Function { path, numbers: Vec::new(), along_channels: false, flops: 5 })
        },
        role: Role::Activation,
        doc: "`x · Φ(x)` with the normal distribution's Φ (Hendrycks & Gimpel 2016); `approximate = tanh` takes the formula \
              with tanh. FLOPs: five an element.",
    },
    function!(runs: "silu", "silu", "silu", [], 4, "`x · sigmoid(x)`, also called swish. FLOPs: four an element."),
    function!(runs: "mish", "mish", "mish", [], 5, "`x · tanh(ln(1 + eˣ))` (Misra 2019). FLOPs: five an element."),
    Keyword {
        word: "glu",
        form: "glu",
        parse: |_| Box::new(Glu),
        role: Role::Activation,
        doc: "The gated linear unit: the first half of the channels times the sigmoid of the second (Dauphin et al. 2016). \
              Halves the channels, whose number must be even. FLOPs: four for each element of the output.",
    },
    Keyword {
        word: "swiglu",
        form: "swiglu(out)",
        parse: |arguments| {
            Box::new(SwiGlu {
                output: arguments.optional_size("the number of outputs").map(|size| size.dim),
                bias: arguments.flag("bias").unwrap_or(false),
            })
        },
        role: Role::Activation,
        doc: "\
`silu(x · W) · (x · V)` (Shazeer 2020), on features, or on each step of a sequence.

| written | meaning |
| --- | --- |
| `swiglu` | as many outputs as inputs |
| `swiglu(256)` | 256 outputs |
| `bias = true` | both products with a bias |

Parameters: `2 · in · out`, and `2 · out` with bias. FLOPs: `4 · in · out + 5 · out`. Burn: `nn::SwiGlu`.",
    },
    function!(runs: "sigmoid", "sigmoid", "sigmoid", [], 3, "`1 / (1 + e⁻ˣ)`. FLOPs: three an element."),
    function!("hard_sigmoid", "hard_sigmoid(alpha, beta)", "hard_sigmoid",
        ["alpha" = 1.0 / 6.0, Range::ANY; "beta" = 0.5, Range::ANY], 4,
        "`alpha · x + beta`, held between 0 and 1; 1/6 and 0.5 unless given, as in PyTorch. FLOPs: four an element."),
    function!(
        runs: "hard_swish",
        "hard_swish",
        "hard_swish",
        [],
        5,
        "`x · hard_sigmoid(x)` (Howard et al. 2019). FLOPs: five an element."
    ),
    function!("log_sigmoid", "log_sigmoid", "log_sigmoid", [], 4, "`ln(sigmoid(x))`. FLOPs: four an element."),
    function!(
        "softplus",
        "softplus(beta)",
        "softplus",
        ["beta" = 1.0, Range::POSITIVE],
        5,
        "`ln(1 + e^(beta · x)) / beta`. FLOPs: five an element."
    ),
    function!("softsign", "softsign", "softsign", [], 3, "`x / (1 + |x|)`. FLOPs: three an element."),
    function!(runs: "tanh", "tanh", "tanh", [], 1, "The hyperbolic tangent. FLOPs: one an element."),
    function!(runs: "hard_tanh", "hard_tanh(min, max)", "hardtanh", ["min" = -1.0, Range::ANY; "max" = 1.0, Range::ANY], 2,
        "`x`, held between `min` and `max`; −1 and 1 unless given. FLOPs: two an element."),
    function!("tanhshrink", "tanhshrink", "tanhshrink", [], 2, "`x − tanh(x)`. FLOPs: two an element."),
    function!(
        "hard_shrink",
        "hard_shrink(lambda)",
        "hard_shrink",
        ["lambda" = 0.5, Range::NOT_NEGATIVE],
        2,
        "0 between −`lambda` and `lambda`, `x` elsewhere. FLOPs: two an element."
    ),
    function!(
        "soft_shrink",
        "soft_shrink(lambda)",
        "soft_shrink",
        ["lambda" = 0.5, Range::NOT_NEGATIVE],
        3,
        "0 between −`lambda` and `lambda`, moved towards 0 by `lambda` elsewhere. FLOPs: three an element."
    ),
    function!("shrink", "shrink(lambda, bias)", "shrink", ["lambda" = 0.5, Range::NOT_NEGATIVE; "bias" = 0.0, Range::ANY], 3,
        "0 between −`lambda` and `lambda`, moved towards 0 by `bias` elsewhere (ONNX). FLOPs: three an element."),
    function!("threshold", "threshold(at, value)", "threshold", ["at" = 0.0, Range::ANY; "value" = 0.0, Range::ANY], 1,
        "`x` above `at`, `value` elsewhere. FLOPs: one an element."),
    function!(
        "thresholded_relu",
        "thresholded_relu(alpha)",
        "thresholded_relu",
        ["alpha" = 1.0, Range::ANY],
        1,
        "`x` above `alpha`, 0 elsewhere. FLOPs: one an element."
    ),
    function!(channels: "softmax", "softmax", "softmax", 4,
        "`eˣ / Σ eˣ` over the channels: probabilities. As the last layer of a `class` network it is what prediction returns, \
         while training takes the loss from the numbers before it. FLOPs: four an element."),
    function!(channels: "log_softmax", "log_softmax", "log_softmax", 5,
        "The logarithm of `softmax`, computed stably. FLOPs: five an element."),
    function!(channels: "softmin", "softmin", "softmin", 5, "`softmax(−x)`. FLOPs: five an element."),
    function!(channels: "quiet_softmax", "quiet_softmax", "quiet_softmax", 5,
        "`eˣ / (1 + Σ eˣ)` over the channels: may give little to all. FLOPs: five an element."),
];

/// A function without weights.
#[derive(Debug)]
struct Function {
    path: &'static str,
    numbers: Vec<Number>,
    along_channels: bool,
    flops: u64,
}

impl Function {
    fn parse(arguments: &mut Arguments<'_, '_>, spec: &Spec) -> Self {
        let numbers = spec
            .parameters
            .iter()
            .map(|(key, default, range)| Function::number(arguments, key, *default, range))
            .collect();
        Function { path: spec.path, numbers, along_channels: spec.along_channels, flops: spec.flops }
    }

    /// A parameter by key or by its place, or its default.
    fn number(arguments: &mut Arguments<'_, '_>, key: &'static str, default: f64, range: &Range) -> Number {
        let range = Range { sample: default, ..*range };
        arguments
            .number_key(key, &range)
            .or_else(|| arguments.optional_number(key, &range))
            .unwrap_or_else(|| Number::of(default))
    }
}

impl Layer for Function {
    fn shape(&self, input: &Shape, _: &mut Rules<'_>) -> Option<Shape> {
        Some(input.clone())
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        Cost::flops(Dim::Number(self.flops) * input.elements())
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let function = quote::format_ident!("{}", self.path.rsplit("::").next().unwrap_or(self.path));
        let mut numbers: Vec<_> = self.numbers.iter().map(|n| n.tokens.clone()).collect();
        if self.along_channels {
            let axis = proc_macro2::Literal::usize_unsuffixed(input.channel_axis());
            numbers.push(quote!(#axis));
        }
        // Within a run it is done by the layer before it.
        let part = if self.path == "runs::relu" { Part::Relu } else { Part::Other };
        Burn::function(&[self.path], move |x| quote!(#function(#x #(, #numbers)*))).part(part)
    }
}

#[derive(Debug)]
struct RRelu {
    lower: Number,
    upper: Number,
}

impl Layer for RRelu {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if let (Some(lower), Some(upper)) = (self.lower.value, self.upper.value)
            && lower > upper
        {
            let problem = mistakes::bounds_reversed(rules, lower, upper);
            rules.report(problem);
        }
        Some(input.clone())
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        Cost::flops(Dim::Number(2) * input.elements())
    }

    fn burn(&self, _: &Shape, _: &Shape) -> Burn {
        let (lower, upper) = (&self.lower.tokens, &self.upper.tokens);
        Burn::module(
            "nn::activation::RRelu",
            "burn::nn::activation::RReluConfig",
            quote!(RReluConfig::new().with_lower(#lower).with_upper(#upper).init()),
        )
    }
}

#[derive(Debug)]
struct PRelu {
    per_channel: bool,
    alpha: Option<Number>,
}

impl Layer for PRelu {
    fn shape(&self, input: &Shape, _: &mut Rules<'_>) -> Option<Shape> {
        Some(input.clone())
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        let params = if self.per_channel { input.channels().clone() } else { 1.into() };
        Cost { params, flops: Dim::Number(2) * input.elements() }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let channels = input.channels();
        let count = self.per_channel.then(|| quote!(.with_num_parameters(#channels)));
        let alpha = self.alpha.as_ref().map(|n| {
            let n = &n.tokens;
            quote!(.with_alpha(#n))
        });
        let burn =
            Burn::module("nn::PRelu", "burn::nn::PReluConfig", quote!(PReluConfig::new() #count #alpha.init(device)));
        if self.per_channel { burn.channels_first(input) } else { burn }
    }
}

#[derive(Debug)]
struct Glu;

impl Layer for Glu {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        let channels = input.channels();
        let even = rules.require(Test::divides(&2.into(), channels), |at| mistakes::glu_odd(at, channels));
        even.then(|| input.with_channels(channels.over(&2.into())))
    }

    fn cost(&self, _: &Shape, output: &Shape) -> Cost {
        Cost::flops(Dim::Number(4) * output.elements())
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let axis = proc_macro2::Literal::usize_unsuffixed(input.channel_axis());
        Burn::function(&["burn::tensor::activation::glu"], move |x| quote!(glu(#x, #axis)))
    }
}

#[derive(Debug)]
struct SwiGlu {
    output: Option<Dim>,
    bias: bool,
}

impl SwiGlu {
    fn output(&self, input: &Shape) -> Dim {
        self.output.clone().unwrap_or_else(|| input.channels().clone())
    }
}

impl Layer for SwiGlu {
    fn shape(&self, input: &Shape, rules: &mut Rules<'_>) -> Option<Shape> {
        if !matches!(input.kind, Kind::Features | Kind::Sequence) {
            let problem = mistakes::dense_needs_features(rules, input);
            rules.report(problem);
        }
        Some(input.with_channels(self.output(input)))
    }

    fn cost(&self, input: &Shape, _: &Shape) -> Cost {
        let (i, o) = (input.channels().clone(), self.output(input));
        let weights = Dim::Number(2) * i * o.clone();
        let bias = if self.bias { Dim::Number(2) * o.clone() } else { 0.into() };
        Cost {
            params: weights.clone() + bias.clone(),
            flops: (Dim::Number(2) * weights + bias + Dim::Number(5) * o) * Dim::product(input.sides()),
        }
    }

    fn burn(&self, input: &Shape, _: &Shape) -> Burn {
        let (i, o) = (input.channels(), self.output(input));
        let bias = self.bias.then(|| quote!(.with_bias(true)));
        Burn::module("nn::SwiGlu", "burn::nn::SwiGluConfig", quote!(SwiGluConfig::new(#i, #o) #bias.init(device)))
    }
}
