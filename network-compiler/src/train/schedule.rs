//! How the learning rate moves during training.

use super::Context;
use super::choice::{self, Choice, choose};
use crate::arguments::{Arguments, Range};
use crate::diagnostics::{Problem, Problems};
use crate::mistakes;
use crate::syntax::{Setting, Value};
use proc_macro2::TokenStream;
use quote::quote;

const SCHEDULES: &[Choice] = &[
    Choice {
        word: "constant",
        form: "constant(warmup = 0.05)",
        doc: "The optimizer's rate throughout. `warmup` below 1 is a share of all steps, a whole number is steps.",
        read: |arguments, _| {
            let warmup = warmup(arguments);
            quote!(constant() #warmup)
        },
    },
    Choice {
        word: "linear",
        form: "linear(warmup = 0.05)",
        doc: "Down to `end` (0), a share of the rate, in equal steps. `warmup` below 1 is a share of all steps, a whole number is steps.",
        read: |arguments, _| {
            let (end, warmup) = (end(arguments), warmup(arguments));
            quote!(linear() #end #warmup)
        },
    },
    Choice {
        word: "cosine",
        form: "cosine(warmup = 0.05)",
        doc: "Down to `end` (0), a share of the rate, along half a cosine. `warmup` below 1 is a share of all steps, a whole number is steps.",
        read: |arguments, _| {
            let (end, warmup) = (end(arguments), warmup(arguments));
            quote!(cosine() #end #warmup)
        },
    },
    Choice {
        word: "step",
        form: "step(at = [0.5, 0.75], factor = 0.1)",
        doc: "Times `factor` at each of the shares `at` of the whole training. `warmup` below 1 is a share of all steps, a whole number is steps.",
        read: |arguments, context| {
            if let Some(problem) = milestones(arguments, context) {
                arguments.report(problem);
                factor(arguments);
                return quote!(constant());
            }
            let at = arguments.list_key("at", &Range { sample: 0.5, ..Range::BELOW_ONE }, "[0.5, 0.75]");
            // Under PyTorch's name it is there, and has its answer.
            if at.is_none() && !arguments.has_key("milestones") {
                arguments.report_missing("the shares of the training at which the rate falls");
            }
            let numbers: Option<Vec<f64>> = at.iter().flatten().map(|number| number.value).collect();
            if let (Some(numbers), Some(value)) = (numbers, arguments.value_of_key("at"))
                && numbers.windows(2).any(|pair| pair[0] >= pair[1])
            {
                let call = arguments.call();
                arguments.report(mistakes::shares_not_rising(call, value.place(), &numbers));
            }
            let at: Vec<_> = at.unwrap_or_default().into_iter().map(|n| n.tokens).collect();
            let factor = factor(arguments);
            let warmup = warmup(arguments);
            quote!(step([#(#at),*], #factor) #warmup)
        },
    },
    Choice {
        word: "exponential",
        form: "exponential(end = 0.01)",
        doc: "Down to `end` (0.01), a share of the rate, by the same share with each step. `warmup` below 1 is a share of all steps, a whole number is steps.",
        read: |arguments, _| {
            let end = arguments.number_key("end", &Range { sample: 0.01, ..Range::POSITIVE }).map(|n| n.tokens);
            let end = end.map(|end| quote!(.end(#end)));
            let warmup = warmup(arguments);
            quote!(exponential() #end #warmup)
        },
    },
    Choice {
        word: "one_cycle",
        form: "one_cycle(rise = 0.3)",
        doc: "Up to the rate within the share `rise` (0.3) of the steps, and down to next to nothing.",
        read: |arguments, _| {
            let mut key = |key, range| arguments.number_key(key, range).map(|n| n.tokens);
            let rise = key("rise", &Range { sample: 0.3, ..Range::BELOW_ONE }).map(|n| quote!(.rise(#n)));
            let start = key("start", &Range { sample: 0.04, ..Range::POSITIVE }).map(|n| quote!(.start(#n)));
            let end = key("end", &Range { sample: 4e-6, ..Range::NOT_NEGATIVE }).map(|n| quote!(.end(#n)));
            quote!(one_cycle() #rise #start #end)
        },
    },
    Choice {
        word: "plateau",
        form: "plateau(factor = 0.1, patience = 10)",
        doc: "Times `factor` when the monitored figure has not become better for `patience` (10) epochs. `warmup` below 1 is a share of all steps, a whole number is steps.",
        read: |arguments, _| {
            let factor = factor(arguments);
            let patience = arguments.count_key("patience", 0).map_or_else(|| quote!(10), |n| n.tokens);
            let warmup = warmup(arguments);
            quote!(plateau(#factor, #patience) #warmup)
        },
    },
];

/// Every schedule: its word, how it is written, what it is.
pub(super) fn words() -> Vec<super::Word> {
    choice::words(SCHEDULES)
}

pub(super) fn read(setting: &Setting, context: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    let made = choose(setting, &setting.value, "schedule", SCHEDULES, context, problems)?;
    Some(quote!(.schedule(Schedule::#made)))
}

/// Epochs or steps where shares of the training stand.
fn milestones(arguments: &mut Arguments<'_, '_>, context: &Context<'_>) -> Option<Problem> {
    let value = arguments.value_of_key("at")?;
    let Value::List(values, place) = value else { return None };
    let number = |value: &Value| match value {
        Value::Integer(n, _) => Some(*n as f64),
        Value::Float(x, _) => Some(*x),
        _ => None,
    };
    let at: Vec<f64> = values.iter().map(number).collect::<Option<_>>()?;
    let are_places =
        at.len() > 1 && at.iter().all(|n| *n >= 0.0) && at.iter().any(|n| *n >= 1.0) || at.iter().any(|n| *n > 1.0);
    are_places.then(|| mistakes::shares_of_the_training(*place, &at, context.length))
}

/// PyTorch's `gamma` and `factor`, 0.1 by default.
fn factor(arguments: &mut Arguments<'_, '_>) -> TokenStream {
    let range = Range { from: (0.0, false), to: (1.0, false), sample: 0.1 };
    arguments.number_key("factor", &range).map_or_else(|| quote!(0.1), |n| n.tokens)
}

/// Where the rate ends, as a share.
fn end(arguments: &mut Arguments<'_, '_>) -> Option<TokenStream> {
    let end = arguments.number_key("end", &Range { sample: 0.01, ..Range::NOT_NEGATIVE })?.tokens;
    Some(quote!(.end(#end)))
}

fn warmup(arguments: &mut Arguments<'_, '_>) -> Option<TokenStream> {
    let warmup = arguments.number_key("warmup", &Range { sample: 0.05, ..Range::NOT_NEGATIVE })?;
    if let Some(steps) = warmup.value
        && steps > 1.0
        && steps.fract() != 0.0
    {
        let call = arguments.call();
        arguments.report(mistakes::warmup_between(call, call.place, steps));
    }
    let warmup = warmup.tokens;
    Some(quote!(.warmup(#warmup)))
}
