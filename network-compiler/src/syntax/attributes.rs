//! What stands before a layer: its documentation, and `#[freeze]`.

use super::value::readable;
use crate::diagnostics::{Place, Problems};
use crate::mistakes;
use proc_macro2::{Span, TokenStream};

/// Before one layer.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    /// `///`
    pub docs: Vec<TokenStream>,
    /// `#[freeze]`
    pub freeze: Option<Place>,
}

/// Before a layer, a composite or a call of a block.
pub(super) fn of_layer(attributes: Vec<TokenStream>, problems: &mut Problems) -> Attributes {
    let mut read = Attributes::default();
    for attribute in attributes {
        let (text, place) = described(&attribute);
        match (text.as_str(), word(&text)) {
            (_, "doc") => read.docs.push(attribute),
            ("#[freeze]", _) if read.freeze.is_some() => problems.push(mistakes::attribute_twice(place, &text)),
            ("#[freeze]", _) => read.freeze = Some(place),
            (_, "freeze") => problems.push(mistakes::freeze_with_arguments(place, &text)),
            _ => problems.push(mistakes::unknown_attribute(place, &text)),
        }
    }
    read
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

/// Its text, blanks left out, and where it stands.
fn described(attribute: &TokenStream) -> (String, Place) {
    let text = readable(attribute).replace(' ', "");
    (text, Place::of(attribute, Span::call_site()))
}

/// `freeze` of `#[freeze(1)]`.
fn word(text: &str) -> &str {
    let inside = text.trim_start_matches("#[");
    inside.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}
