//! `<const H: usize, const K: usize>` behind a network's name.

use super::tokens::Tokens;
use super::value::readable;
use crate::diagnostics::{Place, Problems};
use crate::mistakes;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;

/// The parameters that can be used, what is wrong with another is reported; and whether a header can follow: brackets that are
/// never closed take it away.
pub(super) fn generics(tokens: &mut Tokens, network: &Ident, problems: &mut Problems) -> (Vec<Ident>, bool) {
    if !matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == '<') {
        return (Vec::new(), true);
    }
    let (all, closed) = match tokens.angle_brackets() {
        Some(all) => (all, true),
        None => (tokens.up_to_braces(), false),
    };
    let place = Place::of(&all, network.span());
    let generics = syn::parse2::<syn::Generics>(all.clone()).unwrap_or_default();
    if generics.params.is_empty() {
        problems.push(mistakes::generics_unreadable(place, &text(&all), network));
    }
    let mut names: Vec<Ident> = Vec::new();
    for parameter in generics.params {
        let place = Place::of(&parameter, network.span());
        let text = text(&parameter);
        let syn::GenericParam::Const(size) = parameter else {
            problems.push(mistakes::generic_not_a_size(place, &text));
            continue;
        };
        let (name, ty) = (size.ident, size.ty);
        let is_usize = matches!(&ty, syn::Type::Path(path) if path.path.is_ident("usize"));
        if !is_usize || !size.attrs.is_empty() {
            problems.push(mistakes::generic_not_a_size(place, &text));
        } else if let Some(default) = size.default {
            problems.push(mistakes::generic_with_default(place, &name, &readable(&default), network));
        } else if name.to_string().contains(char::is_lowercase) {
            problems.push(mistakes::generic_not_upper_case(&name));
            continue;
        }
        match names.iter().find(|known| **known == name) {
            Some(first) => problems.push(mistakes::duplicate_definition("parameters", &name, first)),
            None => names.push(name),
        }
    }
    (names, closed)
}

/// `<const H: usize>`, without the blanks that a token stream puts around its signs.
fn text(tokens: &impl ToTokens) -> String {
    readable(tokens).replace(" :", ":").replace("< ", "<").replace(" >", ">")
}

/// Whether one of these names stands in an expression.
pub fn names_one(tokens: &TokenStream, names: &[Ident]) -> bool {
    !names.is_empty()
        && tokens.clone().into_iter().any(|token| match token {
            TokenTree::Ident(ident) => names.contains(&ident),
            TokenTree::Group(group) => names_one(&group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        })
}
