//! Law: what a help proposes is taken.

mod common;
#[path = "common/helps.rs"]
mod proposed;

use common::errors;
use proc_macro2::{TokenStream, TokenTree};
use proposed::wrong;

/// What stands inside `network! { … }` in a file, wherever.
fn networks(text: &str, tokens: TokenStream, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let is_network = i >= 2 && matches!(&tokens[i - 2], TokenTree::Ident(word) if word == "network");
        match is_network {
            true => {
                let offset = |at: proc_macro2::LineColumn| {
                    let lines: usize = text.split_inclusive('\n').take(at.line - 1).map(str::len).sum();
                    let line = &text[lines..];
                    lines + line.char_indices().nth(at.column).map_or(line.len(), |(i, _)| i)
                };
                found.push(text[offset(group.span_open().end())..offset(group.span_close().start())].to_string());
            }
            false => networks(text, group.stream(), found),
        }
    }
}

/// The error, its help behind it, of a network with one mistake.
fn help(source: &str) -> String {
    let found = errors(source);
    assert_eq!(found.len(), 1, "{source}: {found:#?}");
    found[0].lines().find_map(|line| line.strip_prefix("help: ")).unwrap_or_default().to_string()
}

#[test]
fn what_the_help_of_a_fixture_proposes_is_taken() {
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/ui/fail");
    let mut found = Vec::new();
    for file in std::fs::read_dir(fixtures).expect("the fixtures") {
        let path = file.expect("a file").path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).expect("text");
            networks(&text, text.parse().expect("tokens"), &mut found);
        }
    }
    let mut tried = 0;
    let wrong: Vec<String> = found.iter().flat_map(|source| wrong(source, &mut tried)).collect();
    assert!(wrong.is_empty(), "{} of {tried}:\n{}", wrong.len(), wrong.join("\n\n"));
    assert!(tried > 100, "only {tried} proposals were tried");
}
