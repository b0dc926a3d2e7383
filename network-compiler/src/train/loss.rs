//! What training lowers.

use super::Context;
use crate::arguments::{Arguments, Range};
use crate::diagnostics::Problems;
use crate::layers::output::Answer;
use crate::mistakes;
use crate::syntax::Setting;
use proc_macro2::TokenStream;
use quote::quote;

/// A loss, and the output it fits.
struct Loss {
    word: &'static str,
    form: &'static str,
    /// The outputs it fits.
    answers: &'static [Answer],
    read: fn(&mut Arguments<'_, '_>) -> TokenStream,
}

const LOSSES: &[Loss] = &[
    Loss {
        word: "cross_entropy",
        form: "cross_entropy(smoothing = 0.1, weights = balanced)",
        answers: &[Answer::Class],
        read: |arguments| {
            let smoothing = arguments.number_key("smoothing", &Range { sample: 0.1, ..Range::BELOW_ONE }).map(|n| {
                let n = n.tokens;
                quote!(.smoothing(#n))
            });
            let balanced = arguments.word_key("weights", &["balanced"]).map(|_| quote!(.balanced()));
            quote!(CrossEntropy::new() #smoothing #balanced)
        },
    },
    Loss { word: "mse", form: "mse", answers: &[Answer::Values], read: |_| quote!(ValuesLoss::mse()) },
    Loss { word: "mae", form: "mae", answers: &[Answer::Values], read: |_| quote!(ValuesLoss::mae()) },
    Loss {
        word: "huber",
        form: "huber(delta)",
        answers: &[Answer::Values],
        read: |arguments| {
            let range = Range { sample: 1.0, ..Range::POSITIVE };
            let delta = arguments
                .number_key("delta", &range)
                .unwrap_or_else(|| arguments.number("delta, where the parabola becomes a line", &range))
                .tokens;
            quote!(ValuesLoss::huber(#delta))
        },
    },
    Loss {
        word: "smooth_l1",
        form: "smooth_l1",
        answers: &[Answer::Values],
        read: |_| quote!(ValuesLoss::smooth_l1()),
    },
];

pub(super) fn read(setting: &Setting, context: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    let all = LOSSES.iter().map(|l| l.word);
    let Some(call) = setting.value.as_call() else {
        problems.push(mistakes::not_a_choice(setting, all));
        return None;
    };
    let Some(loss) = LOSSES.iter().find(|l| call.word == l.word) else {
        problems.push(mistakes::unknown_choice("loss", call, all));
        return None;
    };
    if !loss.answers.contains(&context.output.answer) {
        let fitting = LOSSES.iter().filter(|l| l.answers.contains(&context.output.answer)).map(|l| l.word);
        problems.push(mistakes::loss_does_not_fit(call, context.output, fitting));
        return None;
    }
    let mut arguments = Arguments::new(call, loss.form, None, problems);
    let made = (loss.read)(&mut arguments);
    arguments.finish();
    Some(quote!(.loss(#made)))
}
