//! A setting that is one of several words, each with arguments of its own.

use super::Context;
use crate::arguments::Arguments;
use crate::diagnostics::Problems;
use crate::mistakes;
use crate::syntax::{Setting, Value};
use proc_macro2::TokenStream;

/// One of the words.
pub(super) struct Choice {
    pub(super) word: &'static str,
    /// How it is written, for messages.
    pub(super) form: &'static str,
    /// What a user reads about it.
    pub(super) doc: &'static str,
    pub(super) read: fn(&mut Arguments<'_, '_>, &Context<'_>) -> TokenStream,
}

/// Every choice: its word, how it is written, what it is.
pub(super) fn words(choices: &[Choice]) -> Vec<super::Word> {
    choices.iter().map(|choice| (choice.word, choice.form, choice.doc.to_string())).collect()
}

/// Reads the value of a setting, `what` in messages.
pub(super) fn choose(
    setting: &Setting,
    value: &Value,
    what: &str,
    choices: &[Choice],
    context: &Context<'_>,
    problems: &mut Problems,
) -> Option<TokenStream> {
    let words = || choices.iter().map(|choice| choice.word);
    let Value::Word(call) = value else {
        if !value.is_unreadable() {
            problems.push(mistakes::not_a_choice_of(setting, value, choices.iter().map(|choice| choice.form)));
        }
        return None;
    };
    let Some(choice) = choices.iter().find(|choice| call.word == choice.word) else {
        problems.push(mistakes::unknown_choice(what, call, words()));
        return None;
    };
    let mut arguments = Arguments::new(call, choice.form, None, problems);
    let tokens = (choice.read)(&mut arguments, context);
    arguments.finish();
    Some(tokens)
}

/// The values of a setting that may be a list: `best`, or `[every(1 epoch), best]`.
pub(super) fn listed(setting: &Setting) -> &[Value] {
    match &setting.value {
        Value::List(values, _) => values,
        value => std::slice::from_ref(value),
    }
}

/// Demands that nothing is listed twice.
pub(super) fn each_once(setting: &Setting, problems: &mut Problems) {
    let mut seen = std::collections::HashSet::new();
    for value in listed(setting).iter().filter(|value| !value.is_unreadable()) {
        if !seen.insert(value.to_string()) {
            problems.push(mistakes::listed_twice(setting, value));
        }
    }
}
