//! What is watched while a network trains: figures, and what follows from them.

use super::Context;
use super::choice::{self, Choice, choose, listed};
use crate::arguments::Range;
use crate::diagnostics::Problems;
use crate::layers::output::Answer;
use crate::mistakes;
use crate::syntax::{Call, Setting, Value};
use crate::words::any_of;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// A figure of an evaluation, by the name of its field, and the outputs that have it.
struct Figure {
    word: &'static str,
    /// What a user reads about it.
    doc: &'static str,
    answers: &'static [Answer],
}

/// Outputs that are real numbers.
const DISTANCES: &[Answer] = &[Answer::Values, Answer::Image, Answer::Signal, Answer::Sequence, Answer::Volume];

const FIGURES: &[Figure] = &[
    Figure {
        word: "accuracy",
        doc: "The share of right answers.",
        answers: &[Answer::Class, Answer::Binary, Answer::Tokens],
    },
    Figure { word: "f1", doc: "The harmonic mean of `precision` and `recall`.", answers: &[Answer::Binary] },
    Figure {
        word: "auroc",
        doc: "The area under the curve of true over false positives: 1 where every yes is above every no, 0.5 by chance.",
        answers: &[Answer::Binary],
    },
    Figure { word: "precision", doc: "The share of what is called a yes that is one.", answers: &[Answer::Binary] },
    Figure { word: "recall", doc: "The share of every yes that is called one.", answers: &[Answer::Binary] },
    Figure {
        word: "exact_match",
        doc: "The share of samples all of whose labels are right.",
        answers: &[Answer::Labels],
    },
    Figure { word: "hamming", doc: "The share of labels that are right.", answers: &[Answer::Labels] },
    Figure {
        word: "perplexity",
        doc: "e to the mean cross-entropy: among how many tokens the network chooses, as it were.",
        answers: &[Answer::Tokens],
    },
    Figure { word: "pixel_accuracy", doc: "The share of pixels with the right class.", answers: &[Answer::Mask] },
    Figure {
        word: "mean_iou",
        doc: "The mean over the classes of the overlap of answer and truth, as a share of both together.",
        answers: &[Answer::Mask],
    },
    Figure { word: "mae", doc: "The mean absolute difference.", answers: DISTANCES },
    Figure { word: "rmse", doc: "The root of the mean squared difference.", answers: DISTANCES },
    Figure {
        word: "r2",
        doc: "The share of the truths' variance that is explained: 1 is perfect, 0 as good as their mean.",
        answers: &[Answer::Values],
    },
];

/// What an output's evaluation has.
fn figures(answer: Answer) -> impl Iterator<Item = &'static str> + Clone {
    FIGURES.iter().filter(move |figure| figure.answers.contains(&answer)).map(|figure| figure.word)
}

const STOPS: &[Choice] = &[Choice {
    word: "early",
    form: "early(patience = 3)",
    doc: "Ends when the monitored figure has not become better by `min_delta` (0) for `patience` epochs; the best weights are the result.",
    read: |arguments, _| {
        let patience = arguments.count_key("patience", 1);
        if patience.is_none() {
            arguments.report_missing("its patience, in epochs");
        }
        let patience = patience.map_or_else(|| quote!(3), |n| n.tokens);
        let delta = arguments.number_key("min_delta", &Range::NOT_NEGATIVE).map(|n| n.tokens);
        let delta = delta.map(|delta| quote!(.min_delta(#delta)));
        quote!(Early::new(#patience) #delta)
    },
}];

/// What `stop`, `checkpoint` and `metrics` take: the words, how they are written, what they are.
pub(super) fn words() -> [(&'static str, Vec<super::Word>); 3] {
    let figures = FIGURES.iter().map(|figure| {
        let fits = any_of(figure.answers.iter().map(|answer| answer.form()));
        (figure.word, figure.word, format!("{} For {fits}.", figure.doc))
    });
    let metrics = figures.chain(choice::words(METRICS)).collect();
    [("stop", choice::words(STOPS)), ("checkpoint", choice::words(CHECKPOINTS)), ("metrics", metrics)]
}

/// `stop: early(patience = 3)`.
pub(super) fn stop(setting: &Setting, context: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    let early = choose(setting, &setting.value, "way to stop", STOPS, context, problems)?;
    Some(quote!(.stop(#early)))
}

const CHECKPOINTS: &[Choice] = &[
    Choice {
        word: "every",
        form: "every(1 epoch)",
        doc: "The whole training in one file, every so many epochs or steps: `every(1 epoch)`, `every(500 steps)`. `resume` goes on from it.",
        read: |arguments, _| match arguments.quantity("how often", &["epoch", "epochs", "step", "steps"]) {
            Some((count, unit)) => {
                let count = Literal::u64_unsuffixed(count);
                let word = if unit.starts_with("epoch") { quote!(epochs) } else { quote!(steps) };
                quote!(Checkpoint::#word(#count))
            }
            None => quote!(Checkpoint::epochs(1)),
        },
    },
    Choice {
        word: "best",
        form: "best",
        doc: "The network with the best monitored figure so far.",
        read: |_, _| quote!(Checkpoint::best()),
    },
];

/// `checkpoint: every(1 epoch)`, `checkpoint: [every(500 steps), best]`.
pub(super) fn checkpoint(setting: &Setting, context: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    choice::each_once(setting, problems);
    let checkpoints: Vec<_> = listed(setting)
        .iter()
        .filter_map(|value| choose(setting, value, "checkpoint", CHECKPOINTS, context, problems))
        .collect();
    Some(quote!(#(.checkpoint(#checkpoints))*))
}

/// `monitor: valid_loss`.
pub(super) fn monitor(setting: &Setting, context: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    let own = context.metrics.map(listed).unwrap_or_default().iter().filter_map(custom_name);
    let known: Vec<String> = ["valid_loss", "train_loss"]
        .into_iter()
        .chain(figures(context.output.answer))
        .map(str::to_owned)
        .chain(own)
        .collect();
    let Value::Word(call) = &setting.value else {
        problems.push(mistakes::not_a_choice(setting, known.iter().map(String::as_str)));
        return None;
    };
    let name = call.to_string().replace(' ', "");
    if !known.contains(&name) {
        problems.push(mistakes::unknown_figure(call, context.output, known.iter().map(String::as_str)));
        return None;
    }
    Some(quote!(.monitor(Monitor::new(#name))))
}

/// The name that a metric with arguments has: `top_k(3)`, `g` of `custom(g)`.
fn custom_name(value: &Value) -> Option<String> {
    let call = value.as_call()?;
    match call.word().as_str() {
        "top_k" => Some(call.to_string().replace(' ', "")),
        "custom" => call.arguments().first().map(|argument| function_name(&argument.value)),
        _ => None,
    }
}

/// The last part of a function's path.
fn function_name(value: &Value) -> String {
    let text = value.to_string().replace(' ', "");
    if text.starts_with('|') {
        return "custom".to_owned();
    }
    text.rsplit("::").next().unwrap_or_default().to_owned()
}

/// `metrics: [accuracy, top_k(3), custom(g)]`.
pub(super) fn metrics(setting: &Setting, context: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    choice::each_once(setting, problems);
    let metrics: Vec<_> =
        listed(setting).iter().filter_map(|value| metric(setting, value, context, problems)).collect();
    Some(quote!(.metrics([#(#metrics),*])))
}

fn metric(setting: &Setting, value: &Value, context: &Context<'_>, problems: &mut Problems) -> Option<TokenStream> {
    if let Value::Word(call) = value
        && figures(context.output.answer).any(|word| call.word == word)
        && call.arguments.is_none()
    {
        let name = call.word();
        return Some(quote!(Metric::named(#name)));
    }
    let fitting: Vec<&Choice> =
        METRICS.iter().filter(|choice| choice.word != "top_k" || context.output.answer == Answer::Class).collect();
    if let Value::Word(call) = value
        && !fitting.iter().any(|choice| call.word == choice.word)
    {
        let known = figures(context.output.answer).chain(fitting.iter().map(|choice| choice.form));
        problems.push(unfit(call, context, known));
        return None;
    }
    choose(setting, value, "metric", METRICS, context, problems)
}

fn unfit<'a>(
    call: &Call,
    context: &Context<'_>,
    known: impl Iterator<Item = &'a str> + Clone,
) -> crate::diagnostics::Problem {
    let elsewhere = FIGURES.iter().any(|figure| call.word == figure.word) || call.word == "top_k";
    match elsewhere {
        true => mistakes::metric_does_not_fit(call, context.output, known),
        false => mistakes::unknown_choice("metric", call, known),
    }
}

const METRICS: &[Choice] = &[
    Choice {
        word: "top_k",
        form: "top_k(3)",
        doc: "The share of samples whose truth is among the k most probable classes.",
        read: |arguments, context| {
            let k = arguments.size("the number of answers among which the truth may be");
            let place = k.place;
            if let (Some(k_number), Some(classes)) =
                (k.dim.number(), context.output.sizes.first().and_then(|n| n.number()))
                && k_number >= classes
            {
                arguments.report(mistakes::top_k_of_all(k_number, place, classes));
            }
            let k = k.dim;
            quote!(Metric::<Self::Target>::top_k(#k))
        },
    },
    Choice {
        word: "custom",
        form: "custom(function)",
        doc: "A function of yours from what `logits` returns and the truths to one number a sample; its mean is the figure.",
        read: |arguments, _| match arguments.function("a function from outputs and truths to one number a sample") {
            Some(value) => {
                let (name, function) = (function_name(value), function_tokens(value));
                quote!(Metric::<Self::Target>::custom(#name, #function))
            }
            None => quote!(Metric::named("loss")),
        },
    },
];

/// A function as it is called: a word's identifier, or a path or closure as written.
pub(super) fn function_tokens(value: &Value) -> TokenStream {
    match value {
        Value::Constant(tokens, ..) => tokens.clone(),
        Value::Word(call) => {
            let word = &call.word;
            quote!(#word)
        }
        _ => TokenStream::new(),
    }
}
