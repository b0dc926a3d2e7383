//! How long a training is, what a step is, and what becomes of its gradients.

use super::Context;
use super::choice::{self, Choice, choose};
use crate::arguments::{Arguments, Number, Range};
use crate::diagnostics::Problems;
use crate::mistakes;
use crate::syntax::{Setting, Value};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// `epochs: 12`, `batch: BATCH`.
pub(super) fn count(setting: &Setting, _: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    let key = &setting.key;
    match &setting.value {
        Value::Integer(n, _) if *n > 0 => {
            let n = Literal::u64_unsuffixed(*n);
            Some(quote!(.#key(#n)))
        }
        Value::Constant(tokens, ..) => Some(quote!(.#key(#tokens))),
        other => {
            problems.push(mistakes::not_a_count(key, other));
            None
        }
    }
}

/// `seed: 42`.
pub(super) fn seed(setting: &Setting, _: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    match &setting.value {
        Value::Integer(n, _) => {
            let n = Literal::u64_unsuffixed(*n);
            Some(quote!(.seed(#n)))
        }
        Value::Constant(tokens, ..) => Some(quote!(.seed(#tokens))),
        other => {
            problems.push(mistakes::not_a_seed(&setting.key, other));
            None
        }
    }
}

/// Units of time, in seconds.
const UNITS: &[(&str, f64)] = &[("s", 1.0), ("min", 60.0), ("h", 3600.0)];

/// `time: 10 min`.
pub(super) fn time(setting: &Setting, _: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    if let Value::Quantity(amount, unit, _) = &setting.value
        && let Some((_, seconds)) = UNITS.iter().find(|(word, _)| word == unit)
        && *amount > 0.0
    {
        let millis = Literal::u64_unsuffixed((amount * seconds * 1000.0).ceil() as u64);
        return Some(quote!(.time(::core::time::Duration::from_millis(#millis))));
    }
    if let Value::Constant(tokens, ..) = &setting.value {
        return Some(quote!(.time(#tokens)));
    }
    problems.push(mistakes::not_a_time(&setting.value));
    None
}

/// `ema: 0.999`.
pub(super) fn ema(setting: &Setting, _: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    let decay = match &setting.value {
        Value::Integer(n, _) => *n as f64,
        Value::Float(x, _) => *x,
        Value::Constant(tokens, ..) => return Some(quote!(.ema(#tokens))),
        _ => f64::NAN,
    };
    if !Range::BELOW_ONE.holds(decay) {
        problems.push(mistakes::not_a_decay(&setting.value));
        return None;
    }
    let decay = Number::of(decay).tokens;
    Some(quote!(.ema(#decay)))
}

const CLIPS: &[Choice] = &[
    Choice {
        word: "norm",
        form: "norm(1.0)",
        doc: "All gradients together are made shorter where their norm is greater: `torch.nn.utils.clip_grad_norm_`.",
        read: |arguments, _| clip(arguments, quote!(norm)),
    },
    Choice {
        word: "value",
        form: "value(0.5)",
        doc: "Every number of a gradient is brought between ± this: `torch.nn.utils.clip_grad_value_`.",
        read: |arguments, _| clip(arguments, quote!(value)),
    },
];

fn clip(arguments: &mut Arguments<'_, '_>, word: TokenStream) -> TokenStream {
    let most = arguments.number("how great it may be", &Range { sample: 1.0, ..Range::POSITIVE }).tokens;
    quote!(Clip::#word(#most))
}

/// `clip: norm(1.0)`.
pub(super) fn clips(setting: &Setting, context: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    let clip = choose(setting, &setting.value, "way to clip", CLIPS, context, problems)?;
    Some(quote!(.clip(#clip)))
}

const SAMPLES: &[Choice] = &[
    Choice {
        word: "shuffled",
        form: "shuffled",
        doc: "Every sample once an epoch, in an order drawn from the seed.",
        read: |_, _| quote!(Sampling::Shuffled),
    },
    Choice {
        word: "balanced",
        form: "balanced",
        doc: "Every class equally often: seldom samples are drawn again.",
        read: |arguments, context| {
            if !context.output.answer.has_classes() {
                arguments.report(mistakes::nothing_to_balance(arguments.call(), context.output));
            }
            quote!(Sampling::Balanced)
        },
    },
];

/// What `clip` and `sample` take: the words, how they are written, what they are.
pub(super) fn words() -> [(&'static str, Vec<super::Word>); 2] {
    [("clip", choice::words(CLIPS)), ("sample", choice::words(SAMPLES))]
}

/// `sample: balanced`.
pub(super) fn sample(setting: &Setting, context: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    let sampling = choose(setting, &setting.value, "way to sample", SAMPLES, context, problems)?;
    Some(quote!(.sample(#sampling)))
}
