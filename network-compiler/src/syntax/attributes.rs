//! What stands before a layer: its documentation, and attributes as `#[freeze]` and `#[rate(0.1)]`.

use super::tokens::Tokens;
use super::value::readable;
use super::{Attributes, Call};
use crate::diagnostics::{Place, Problems};
use crate::{attributes, mistakes};
use proc_macro2::{Span, TokenStream, TokenTree};

/// Before a layer, a composite or a call of a block: its documentation, and the rest.
pub(super) fn of_layer(attributes: Vec<TokenStream>, problems: &mut Problems) -> (Vec<TokenStream>, Attributes) {
    let (mut docs, mut read) = (Vec::new(), Attributes::default());
    for attribute in attributes {
        let (text, place) = described(&attribute);
        match word(&text) {
            "doc" => docs.push(attribute),
            word if attributes::find(word).is_some() => {
                let Some(call) = call(&attribute, problems) else {
                    problems.push(mistakes::attribute_unreadable(place, &text, word));
                    continue;
                };
                match read.0.iter().any(|(known, _)| known.word == call.word) {
                    true => problems.push(mistakes::attribute_twice(place, &call)),
                    false => read.0.push((call, place)),
                }
            }
            _ => problems.push(mistakes::unknown_attribute(place, &text)),
        }
    }
    (docs, read)
}

/// Where no layer follows: the documentation. Everything else would be lost.
pub(super) fn of_no_layer(mut attributes: Vec<TokenStream>, problems: &mut Problems) -> Vec<TokenStream> {
    attributes.retain(|attribute| {
        let (text, place) = described(attribute);
        let is_doc = word(&text) == "doc";
        if !is_doc {
            problems.push(mistakes::attribute_without_layer(place, &text));
        }
        is_doc
    });
    attributes
}

/// Before a network: those of a struct. A layer's would say nothing there.
pub(super) fn of_network(mut attributes: Vec<TokenStream>, problems: &mut Problems) -> Vec<TokenStream> {
    attributes.retain(|attribute| {
        let (text, place) = described(attribute);
        let is_layers = attributes::find(word(&text)).is_some();
        if is_layers {
            problems.push(mistakes::attribute_of_network(place, &text));
        }
        !is_layers
    });
    attributes
}

/// `rate(0.1)` of `#[rate(0.1)]`; `None` where there is something else behind it.
fn call(attribute: &TokenStream, problems: &mut Problems) -> Option<Call> {
    let group = attribute.clone().into_iter().find_map(|token| match token {
        TokenTree::Group(group) => Some(group),
        _ => None,
    })?;
    let mut tokens = Tokens::new(group.stream());
    let call = tokens.call(problems)?;
    tokens.peek().is_none().then_some(call)
}

/// Its text, and where it stands.
pub(super) fn described(attribute: &TokenStream) -> (String, Place) {
    let text = readable(attribute).replace("# [", "#[").replace(" ]", "]").replace("[ ", "[");
    (text, Place::of(attribute, Span::call_site()))
}

/// `freeze` of `#[freeze]`.
fn word(text: &str) -> &str {
    let inside = text.trim_start_matches("#[");
    inside.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}
