//! `block unit(out, stride = 2) { … }`, before the header.

use super::tokens::Tokens;
use super::value::{self, readable, split};
use super::{Block, Parameter, attributes, parse};
use crate::diagnostics::{Place, Problems};
use crate::mistakes;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// All blocks that stand here, in order.
pub(super) fn blocks(tokens: &mut Tokens, problems: &mut Problems) -> Vec<Block> {
    let mut blocks = Vec::new();
    loop {
        let start = tokens.mark();
        while tokens.punct(',').is_some() || tokens.punct(';').is_some() {}
        let before = tokens.attributes();
        if !tokens.begins_block() {
            tokens.back_to(start);
            return blocks;
        }
        let docs = attributes::of_no_layer(before, problems);
        tokens.next();
        blocks.extend(block(docs, tokens, problems));
    }
}

fn block(docs: Vec<TokenStream>, tokens: &mut Tokens, problems: &mut Problems) -> Option<Block> {
    let name = tokens.ident()?;
    let parameters = tokens.group(Delimiter::Parenthesis).map(|group| parameters(&group, problems)).unwrap_or_default();
    let Some(body) = tokens.group(Delimiter::Brace) else {
        problems.push(mistakes::block_without_layers(&name));
        return None;
    };
    let before = problems.count();
    let layers = parse::layers_of(&body, problems);
    if layers.is_empty() && problems.count() == before {
        problems.push(mistakes::block_without_layers(&name));
    }
    Some(Block { docs, name, parameters, layers })
}

fn parameters(group: &Group, problems: &mut Problems) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    for part in split(group.stream(), ',') {
        match part.as_slice() {
            [TokenTree::Ident(name)] => parameters.push(Parameter { name: name.clone(), default: None }),
            [TokenTree::Ident(name), TokenTree::Punct(sign), rest @ ..] if sign.as_char() == '=' => {
                let default = Some(value::value(rest.to_vec(), sign.span(), problems));
                parameters.push(Parameter { name: name.clone(), default });
            }
            // `out: usize`, perhaps with a default behind it.
            [TokenTree::Ident(name), TokenTree::Punct(sign), rest @ ..] if sign.as_char() == ':' => {
                let equals = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == '=');
                let default = rest.iter().position(equals).map(|at| rest[at + 1..].to_vec());
                problems.push(mistakes::parameter_with_type(sign.span(), name));
                let default = default.map(|tokens| value::value(tokens, sign.span(), problems));
                parameters.push(Parameter { name: name.clone(), default });
            }
            part => {
                let tokens: TokenStream = part.iter().cloned().collect();
                let place = Place::of(&tokens, group.span());
                problems.push(mistakes::unexpected(place, &readable(&tokens), "a parameter, as `out` or `stride = 2`"));
            }
        }
    }
    parameters
}

/// A block among the layers: passed over, its name given back.
pub(super) fn misplaced(word: &Ident, tokens: &mut Tokens) -> Option<Ident> {
    if word != "block" {
        return None;
    }
    let start = tokens.mark();
    let name = tokens.ident();
    tokens.group(Delimiter::Parenthesis);
    match (name, tokens.group(Delimiter::Brace)) {
        (Some(name), Some(_)) => Some(name),
        _ => {
            tokens.back_to(start);
            None
        }
    }
}
