//! The documentation of the words: complete, current, and where an editor looks for it.

mod common;

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
Net: image(1, 28, 28) -> class(10) { #[freeze] a: conv2d(8, 3, relu, in = 1) #[rate(2)] #[init(normal(std = 0.02))] unit(8) flatten parallel(sum) { { dense(10) } { dense(10, tanh) } } reshape(features(10)) }
train { loss: cross_entropy, optimizer: adam(lr = 1e-3), schedule: cosine, epochs: 3, clip: norm(1.0), augment: [shift(2), flip],
stop: early(patience = 2), metrics: [accuracy, top_k(3)] }
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
        "keys::shortcut",
        "keys::padding",
        "keys::r#in",
        "keys::std",
        "keys::lr",
        "keys::patience",
        "train::clip",
        "clips::norm",
        "train::augment",
        "augmentations::shift",
        "augmentations::flip",
        "train::stop",
        "stops::early",
        "train::metrics",
        "metrics::accuracy",
        "metrics::top_k",
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
        let word = text.rsplit("::").next().expect("a word").trim_start_matches("r#");
        let at = source.lines().nth(line - 1).expect("a line");
        assert!(at.chars().skip(*column).collect::<String>().starts_with(word), "`{text}` is not at {line}:{column}");
    }
}

/// What a call answers to a key that no call has names its keys: each has an item, and each item is a key of something.
#[test]
fn every_key_has_an_item() {
    let call = |word: &str| format!("{word}(nonsense = 1)");
    let settings = network_compiler::train::words().into_iter().flat_map(|words| {
        let of = move |(word, ..): (&str, &str, String)| {
            format!("A: image(4, 8, 8) -> values(4) {{ dense(4) }} train {{ {}: {} }}", words.setting, call(word))
        };
        words.words.into_iter().map(of).collect::<Vec<_>>()
    });
    let layers = layers::keywords().map(|k| format!("A: image(4, 8, 8) -> class(4) {{ {} }}", call(k.word)));
    let braced = ["A: features(4) -> values(4) { residual(nonsense = 1) { dense(4) } }".to_string()];
    let initializers = network_compiler::initializers::WORDS.iter();
    let initializers =
        initializers.map(|i| format!("A: features(4) -> values(4) {{ #[init({})] dense(4) }}", call(i.word)));
    let losses = ["binary_cross_entropy", "cross_entropy"].iter().zip(["labels(4)", "class(4)"]);
    let losses = losses
        .map(|(loss, output)| format!("A: features(4) -> {output} {{ dense(4) }} train {{ loss: {} }}", call(loss)));
    let mut found = std::collections::BTreeSet::new();
    for source in settings.chain(layers).chain(braced).chain(initializers).chain(losses) {
        for text in common::errors(&source).iter().filter(|text| text.contains("has no key `nonsense`")) {
            let Some((_, known)) = text.split_once("it takes ") else { continue };
            found.extend(known.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    let items: std::collections::BTreeSet<String> =
        network_compiler::keys::WORDS.iter().map(|key| key.word.to_owned()).collect();
    assert_eq!(found, items);
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
