//! Parts between separators, and the separators that are missing between them.

use super::value::split;
use crate::diagnostics::Problems;
use crate::layers::{self, composition};
use crate::mistakes;
use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};

/// Arguments, or the values of a list: where a comma is missing, it is reported, and both parts are there.
pub(super) fn values(stream: TokenStream, problems: &mut Problems) -> Vec<Vec<TokenTree>> {
    doubled(&stream, problems);
    let parts = split(stream, ',').into_iter().filter(|part| !part.is_empty());
    parts.flat_map(|part| apart(part, begins_value, problems)).collect()
}

/// Settings, which a semicolon separates as well.
pub(super) fn settings(stream: TokenStream, problems: &mut Problems) -> Vec<Vec<TokenTree>> {
    let parts = split(stream, ',').into_iter();
    let parts = parts.flat_map(|part| split(part.into_iter().collect(), ';'));
    parts.flat_map(|part| apart(part, begins_setting, problems)).collect()
}

/// `8,, relu`, `, 8`: a comma before which nothing stands.
fn doubled(stream: &TokenStream, problems: &mut Problems) {
    let mut nothing = true;
    for token in stream.clone() {
        let comma = matches!(&token, TokenTree::Punct(p) if p.as_char() == ',');
        if comma && nothing {
            problems.push(mistakes::comma_too_many(token.span()));
            return;
        }
        nothing = comma;
    }
}

/// One part as several, where a comma is missing before a token.
fn apart(
    part: Vec<TokenTree>,
    begins: fn(&[TokenTree], usize) -> bool,
    problems: &mut Problems,
) -> Vec<Vec<TokenTree>> {
    let mut parts: Vec<Vec<TokenTree>> = vec![Vec::new()];
    for (i, token) in part.iter().enumerate() {
        if i > 0 && begins(&part, i) {
            problems.push(mistakes::comma_missing(&part[i - 1], token));
            parts.push(Vec::new());
        }
        parts.last_mut().into_iter().for_each(|last| last.push(token.clone()));
    }
    parts
}

/// `batch` of `loss: mse batch: 3`.
fn begins_setting(part: &[TokenTree], i: usize) -> bool {
    let is_sign = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == ':' && p.spacing() == Spacing::Alone);
    let after_sign = |i: usize| matches!(part.get(i), Some(TokenTree::Punct(_)));
    matches!(part.get(i), Some(TokenTree::Ident(_))) && is_sign(part.get(i + 1)) && !after_sign(i - 1)
}

/// `relu` of `8 relu`, `bias` of `relu bias = false`, the second of two numbers: what no expression of Rust has behind a value.
fn begins_value(part: &[TokenTree], i: usize) -> bool {
    let before = &part[i - 1];
    let is_value = match before {
        TokenTree::Ident(word) => is_plain(word),
        TokenTree::Literal(_) => true,
        TokenTree::Group(group) => {
            let call = matches!(i.checked_sub(2).map(|i| &part[i]), Some(TokenTree::Ident(word)) if is_plain(word));
            group.delimiter() == Delimiter::Parenthesis && (call || i == 1)
        }
        TokenTree::Punct(_) => false,
    };
    let is_key =
        matches!(part.get(i + 1), Some(TokenTree::Punct(p)) if p.as_char() == '=' && p.spacing() == Spacing::Alone);
    let follows = match &part[i] {
        TokenTree::Ident(word) if matches!(before, TokenTree::Literal(_)) => {
            // `10 min` is a number with its unit.
            is_key || layers::find(&word.to_string()).is_some() || composition::is_word(&word.to_string())
        }
        TokenTree::Ident(word) => is_key || is_plain(word),
        TokenTree::Literal(_) => true,
        TokenTree::Group(_) | TokenTree::Punct(_) => false,
    };
    is_value && follows
}

/// A word that is none of Rust's, as `as` and `move` are.
fn is_plain(word: &Ident) -> bool {
    syn::parse_str::<Ident>(&word.to_string()).is_ok()
}
