//! What weights begin with: the words of `#[init(…)]`, one entry each.

use crate::arguments::{Arguments, Number, Range};
use crate::mistakes;
use proc_macro2::TokenStream;
use quote::quote;

/// One initializer.
pub struct Initializer {
    /// `kaiming_normal`.
    pub word: &'static str,
    /// How it is written: `kaiming_normal(gain = 2.0)`.
    pub form: &'static str,
    /// What a user reads about it.
    pub doc: &'static str,
    /// Reads its arguments: Burn's variant.
    pub read: fn(&mut Arguments<'_, '_>) -> TokenStream,
}

/// All initializers.
pub const WORDS: &[Initializer] = &[
    Initializer {
        word: "kaiming_normal",
        form: "kaiming_normal",
        doc: "\
From a normal distribution with mean 0 and standard deviation `gain / √fan_in` (He et al. 2015): the numbers in front of `relu`
keep their size from layer to layer. `gain` is √2 unless said; `fan_out_only = true` takes `fan_out` in place of `fan_in`, which
keeps the size of gradients. Burn: `Initializer::KaimingNormal`.",
        read: |arguments| kaiming(arguments, quote!(KaimingNormal)),
    },
    Initializer {
        word: "kaiming_uniform",
        form: "kaiming_uniform",
        doc: "\
As `kaiming_normal`, but evenly between ±`gain · √(3 / fan_in)`. Burn: `Initializer::KaimingUniform`.",
        read: |arguments| kaiming(arguments, quote!(KaimingUniform)),
    },
    Initializer {
        word: "xavier_normal",
        form: "xavier_normal",
        doc: "\
From a normal distribution with mean 0 and standard deviation `gain · √(2 / (fan_in + fan_out))` (Glorot & Bengio 2010), for
layers in front of `tanh` or `sigmoid`. `gain` is 1 unless said. Burn: `Initializer::XavierNormal`.",
        read: |arguments| gained(arguments, quote!(XavierNormal)),
    },
    Initializer {
        word: "xavier_uniform",
        form: "xavier_uniform",
        doc: "\
As `xavier_normal`, but evenly between ±`gain · √(6 / (fan_in + fan_out))`: Keras' default. Burn: `Initializer::XavierUniform`.",
        read: |arguments| gained(arguments, quote!(XavierUniform)),
    },
    Initializer {
        word: "orthogonal",
        form: "orthogonal",
        doc: "\
Rows, or columns where there are fewer of them, that stand at right angles and are `gain` long (Saxe et al. 2013); of a
convolution the kernel's places stand in a row. `gain` is 1 unless said. Burn: `Initializer::Orthogonal`.",
        read: |arguments| gained(arguments, quote!(Orthogonal)),
    },
    Initializer {
        word: "normal",
        form: "normal(std = 0.02)",
        doc: "\
From a normal distribution of standard deviation `std` around `mean`, 0 unless said. Burn: `Initializer::Normal`.",
        read: |arguments| {
            let std = arguments.number_key("std", &Range { sample: 0.02, ..Range::POSITIVE }).unwrap_or_else(|| {
                arguments.report_missing("the standard deviation");
                Number::of(1.0)
            });
            let mean = arguments.number_key("mean", &Range::ANY).unwrap_or(Number::of(0.0));
            let (mean, std) = (mean.tokens, std.tokens);
            quote!(Normal { mean: #mean, std: #std })
        },
    },
    Initializer {
        word: "uniform",
        form: "uniform(min = -0.05, max = 0.05)",
        doc: "Evenly between `min` and `max`. Burn: `Initializer::Uniform`.",
        read: |arguments| {
            let [min, max] = ["min", "max"].map(|key| arguments.number_key(key, &Range { sample: 0.05, ..Range::ANY }));
            let (Some(min), Some(max)) = (min, max) else {
                arguments.report_missing("the bounds `min` and `max`");
                return quote!(Zeros);
            };
            if min.value.zip(max.value).is_some_and(|(min, max)| min >= max) {
                arguments.report(mistakes::initializer_bounds(arguments.call(), &min, &max));
            }
            let (min, max) = (min.tokens, max.tokens);
            quote!(Uniform { min: #min, max: #max })
        },
    },
    Initializer {
        word: "constant",
        form: "constant(0.1)",
        doc: "This number everywhere. Burn: `Initializer::Constant`.",
        read: |arguments| {
            let value = arguments.number("the number", &Range { sample: 0.1, ..Range::ANY }).tokens;
            quote!(Constant { value: #value })
        },
    },
    Initializer {
        word: "zeros",
        form: "zeros",
        doc: "\
0 everywhere: for the last layer of a branch that should begin as nothing. Two such layers in a row never learn: the gradients
of each are 0. Burn: `Initializer::Zeros`.",
        read: |_| quote!(Zeros),
    },
    Initializer { word: "ones", form: "ones", doc: "1 everywhere. Burn: `Initializer::Ones`.", read: |_| quote!(Ones) },
];

/// The entry of a word.
pub fn find(word: &str) -> Option<&'static Initializer> {
    WORDS.iter().find(|initializer| initializer.word == word)
}

fn gain(arguments: &mut Arguments<'_, '_>) -> Option<TokenStream> {
    arguments.number_key("gain", &Range { sample: 1.0, ..Range::POSITIVE }).map(|gain| gain.tokens)
}

fn gained(arguments: &mut Arguments<'_, '_>, variant: TokenStream) -> TokenStream {
    let gain = gain(arguments).unwrap_or_else(|| quote!(1.0));
    quote!(#variant { gain: #gain })
}

fn kaiming(arguments: &mut Arguments<'_, '_>, variant: TokenStream) -> TokenStream {
    let gain = gain(arguments).unwrap_or_else(|| quote!(::core::f64::consts::SQRT_2));
    let fan_out_only = arguments.flag("fan_out_only").unwrap_or(false);
    quote!(#variant { gain: #gain, fan_out_only: #fan_out_only })
}
