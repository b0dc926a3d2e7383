//! How the learning rate moves during training.

use super::Context;
use crate::arguments::{Arguments, Range};
use crate::diagnostics::Problems;
use crate::mistakes;
use crate::syntax::Setting;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

const SCHEDULES: &[(&str, &str)] = &[("constant", "constant(warmup = 0.05)"), ("cosine", "cosine(warmup = 0.05)")];

/// Every schedule: its word, how it is written, what it is.
pub(super) fn words() -> impl Iterator<Item = (&'static str, &'static str, String)> {
    SCHEDULES.iter().map(|(word, form)| {
        (
            *word,
            *form,
            "How the learning rate moves; `warmup` below 1 is a share of all steps, a whole number is steps."
                .to_string(),
        )
    })
}

pub(super) fn read(setting: &Setting, _: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    let all = SCHEDULES.iter().map(|(word, _)| *word);
    let Some(call) = setting.value.as_call() else {
        problems.push(mistakes::not_a_choice(setting, all));
        return None;
    };
    let Some((word, form)) = SCHEDULES.iter().find(|(word, _)| call.word == word) else {
        problems.push(mistakes::unknown_choice("schedule", call, all));
        return None;
    };
    let mut arguments = Arguments::new(call, form, None, problems);
    let warmup = arguments.number_key("warmup", &Range { sample: 0.05, ..Range::NOT_NEGATIVE });
    if let Some(steps) = warmup.as_ref().and_then(|n| n.value)
        && steps > 1.0
        && steps.fract() != 0.0
    {
        arguments.report(mistakes::warmup_between(call, call.place, steps));
    }
    arguments.finish();
    let warmup = warmup.map(|n| {
        let n = n.tokens;
        quote!(.warmup(#n))
    });
    let word = Ident::new(word, Span::call_site());
    Some(quote!(.schedule(Schedule::#word() #warmup)))
}
