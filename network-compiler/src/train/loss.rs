//! What training lowers.

use super::Context;
use crate::arguments::{Arguments, Range};
use crate::diagnostics::Problems;
use crate::layers::output::Answer;
use crate::mistakes;
use crate::syntax::{Setting, read_layers};
use crate::words::any_of;
use proc_macro2::TokenStream;
use quote::quote;

/// A loss, and the outputs it fits.
struct Loss {
    word: &'static str,
    form: &'static str,
    answers: &'static [Answer],
    read: fn(&mut Arguments<'_, '_>, &Context<'_>) -> TokenStream,
}

/// Answers that are real numbers.
const NUMBERS: &[Answer] = &[Answer::Values, Answer::Image, Answer::Signal, Answer::Sequence, Answer::Volume];

/// Last activations whose result is above 0, as an expected count.
const ABOVE_ZERO: &[&str] = &["softplus", "sigmoid", "softmax"];

const LOSSES: &[Loss] = &[
    Loss {
        word: "cross_entropy",
        form: "cross_entropy(smoothing = 0.1, weights = balanced)",
        answers: &[Answer::Class, Answer::Tokens, Answer::Mask],
        read: |arguments, _| {
            let keys = smoothing_and_weights(arguments);
            quote!(CrossEntropy::new() #keys)
        },
    },
    Loss {
        word: "binary_cross_entropy",
        form: "binary_cross_entropy(smoothing = 0.1, weights = balanced)",
        answers: &[Answer::Binary, Answer::Labels],
        read: |arguments, _| {
            let keys = smoothing_and_weights(arguments);
            quote!(BinaryCrossEntropy::new() #keys)
        },
    },
    Loss { word: "mse", form: "mse", answers: NUMBERS, read: |_, _| quote!(ValuesLoss::mse()) },
    Loss { word: "mae", form: "mae", answers: NUMBERS, read: |_, _| quote!(ValuesLoss::mae()) },
    Loss {
        word: "huber",
        form: "huber(delta = 1.0)",
        answers: NUMBERS,
        read: |arguments, _| {
            let range = Range { sample: 1.0, ..Range::POSITIVE };
            let delta = arguments
                .number_key("delta", &range)
                .unwrap_or_else(|| arguments.number("delta, where the parabola becomes a line", &range))
                .tokens;
            quote!(ValuesLoss::huber(#delta))
        },
    },
    Loss { word: "smooth_l1", form: "smooth_l1", answers: NUMBERS, read: |_, _| quote!(ValuesLoss::smooth_l1()) },
    Loss { word: "kl_divergence", form: "kl_divergence", answers: &[Answer::Values], read: kl_divergence },
    Loss { word: "poisson", form: "poisson(log = true)", answers: NUMBERS, read: poisson },
];

impl Loss {
    /// As it can be written for a network, if it can: the word alone, or with what it needs.
    fn fitting(&self, context: &Context<'_>) -> Option<&'static str> {
        let is_read = |text: &&str| {
            let mut unheard = Problems::new();
            for node in read_layers(text).unwrap_or_default() {
                let mut arguments = Arguments::new(&node.call, self.form, None, &mut unheard);
                (self.read)(&mut arguments, context);
                arguments.finish();
            }
            unheard.finish().is_ok()
        };
        let fits = self.answers.contains(&context.output.answer);
        [self.word, self.form].into_iter().filter(|_| fits).find(is_read)
    }
}

/// Every loss: its word, how it is written, what it is.
pub(super) fn words() -> impl Iterator<Item = (&'static str, &'static str, String)> {
    LOSSES.iter().map(|loss| {
        let fits = any_of(loss.answers.iter().map(|answer| answer.form()));
        (loss.word, loss.form, format!("A loss for {fits}."))
    })
}

pub(super) fn read(setting: &Setting, context: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    let all = LOSSES.iter().map(|l| l.word).chain(["custom"]);
    let Some(call) = setting.value.as_call() else {
        problems.push(mistakes::not_a_choice(setting, all));
        return None;
    };
    if call.word == "custom" {
        let mut arguments = Arguments::new(call, "custom(function)", None, problems);
        let function = arguments.function("a function from outputs and truths to one number a sample");
        arguments.finish();
        let function = super::watch::function_tokens(function?);
        return Some(quote!(.custom_loss(#function)));
    }
    let Some(loss) = LOSSES.iter().find(|l| call.word == l.word) else {
        problems.push(mistakes::unknown_choice("loss", call, all));
        return None;
    };
    if !loss.answers.contains(&context.output.answer) {
        let fitting: Vec<&str> = LOSSES.iter().filter_map(|loss| loss.fitting(context)).collect();
        problems.push(mistakes::loss_does_not_fit(call, context.output, fitting.into_iter()));
        return None;
    }
    let mut arguments = Arguments::new(call, loss.form, None, problems);
    let made = (loss.read)(&mut arguments, context);
    arguments.finish();
    Some(quote!(.loss(#made)))
}

fn smoothing_and_weights(arguments: &mut Arguments<'_, '_>) -> TokenStream {
    let smoothing = arguments.number_key("smoothing", &Range { sample: 0.1, ..Range::BELOW_ONE }).map(|n| {
        let n = n.tokens;
        quote!(.smoothing(#n))
    });
    let balanced = arguments.word_key("weights", &["balanced"]).map(|_| quote!(.balanced()));
    quote!(#smoothing #balanced)
}

/// The divergence of distributions: the last activation must make one, as probabilities or their logarithms.
fn kl_divergence(arguments: &mut Arguments<'_, '_>, context: &Context<'_>) -> TokenStream {
    match context.ends_with(&["softmax", "log_softmax"]) {
        Some("softmax") => quote!(ValuesLoss::kl_divergence()),
        Some(_) => quote!(ValuesLoss::kl_divergence().of_logarithms()),
        None => {
            if let Some(end) = context.end {
                arguments.report(mistakes::not_a_distribution(arguments.call(), end));
            }
            quote!(ValuesLoss::kl_divergence())
        }
    }
}

/// The loss of counts: the last activation must make them positive, or they are logarithms.
fn poisson(arguments: &mut Arguments<'_, '_>, context: &Context<'_>) -> TokenStream {
    if arguments.flag("log").unwrap_or(false) {
        return quote!(ValuesLoss::poisson().of_logarithms());
    }
    if let (None, Some(end)) = (context.ends_with(ABOVE_ZERO), context.end) {
        arguments.report(mistakes::not_above_zero(arguments.call(), end));
    }
    quote!(ValuesLoss::poisson())
}
