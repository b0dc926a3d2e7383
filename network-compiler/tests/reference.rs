//! The documentation of the words: complete, current, and where an editor looks for it.

use network_compiler::layers;
use network_compiler::reference::{items, markdown, pages};
use proc_macro2::{TokenStream, TokenTree};
use std::{env, fs, path::Path};

#[test]
fn the_chapter_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/LANGUAGE.md");
    if env::var("LANGUAGE").is_ok_and(|how| how == "overwrite") {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, markdown()).expect("the chapter is written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == markdown(),
        "docs/LANGUAGE.md is not current: `LANGUAGE=overwrite cargo test -p network-compiler --test reference` writes it"
    );
}

#[test]
fn every_word_has_an_item_with_its_documentation() {
    let file: syn::File = syn::parse2(items()).expect("items");
    let mut structs = 0;
    for item in &file.items {
        let syn::Item::Mod(module) = item else { panic!("only modules") };
        structs += module.content.as_ref().expect("items").1.len();
    }
    assert_eq!(structs, pages().iter().map(|page| page.words.len()).sum::<usize>());
    for keyword in layers::keywords() {
        let found = pages().iter().flat_map(|page| &page.words).any(|w| w.word == keyword.word && w.doc == keyword.doc);
        assert!(found, "`{}` is on no page", keyword.word);
    }
    for word in pages().iter().flat_map(|page| &page.words) {
        assert!(word.doc.len() > 10 && !word.form.is_empty(), "`{}` has no documentation", word.word);
    }
}

/// Every word of the user's is in the expansion once as the path of its item, with the span that the user gave it: what
/// rust-analyzer follows.
#[test]
fn every_word_leads_to_its_item() {
    let source = "
block unit(out) { residual(shortcut = { conv2d(out, 1) }) { conv2d(out, 3, gelu, padding = same) } }
Net: image(1, 28, 28) -> class(10) { #[freeze] a: conv2d(8, 3, relu) #[rate(2)] #[init(normal(std = 0.02))] unit(8) flatten parallel(sum) { { dense(10) } { dense(10, tanh) } } reshape(features(10)) }
train { loss: cross_entropy, optimizer: adam(lr = 1e-3), schedule: cosine, epochs: 3 }
limits { params: 200_000 }";
    let expected = [
        "composition::residual",
        "layers::conv2d",
        "layers::conv2d",
        "activations::gelu",
        "inputs::image",
        "outputs::class",
        "layers::conv2d",
        "activations::relu",
        "layers::flatten",
        "composition::parallel",
        "layers::dense",
        "layers::dense",
        "activations::tanh",
        "layers::reshape",
        "inputs::features",
        "train::loss",
        "losses::cross_entropy",
        "train::optimizer",
        "optimizers::adam",
        "train::schedule",
        "schedules::cosine",
        "train::epochs",
        "limits::params",
        "attributes::freeze",
        "attributes::rate",
        "attributes::init",
        "initializers::normal",
    ];
    let tokens: TokenStream = source.parse().expect("tokens");
    let mut found = Vec::new();
    mentions(network_compiler::compile(tokens), &mut found);
    let mut texts: Vec<&str> = found.iter().map(|(text, ..)| text.as_str()).collect();
    texts.sort_unstable();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(texts, expected);
    // The span is the user's: in the source, that word stands there.
    for (text, line, column) in &found {
        let word = text.rsplit("::").next().expect("a word");
        let at = source.lines().nth(line - 1).expect("a line");
        assert!(at.chars().skip(*column).collect::<String>().starts_with(word), "`{text}` is not at {line}:{column}");
    }
}

/// `module::word as _`, with line and column of the word.
fn mentions(tokens: TokenStream, found: &mut Vec<(String, usize, usize)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => mentions(group.stream(), found),
            TokenTree::Ident(word) if tokens.get(i + 1).is_some_and(|next| next.to_string() == "as") && i >= 3 => {
                let start = word.span().start();
                found.push((format!("{}::{word}", tokens[i - 3]), start.line, start.column));
            }
            _ => {}
        }
    }
}
