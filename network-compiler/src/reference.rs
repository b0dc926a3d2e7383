//! The words of the language with their documentation: for editors, for rustdoc and for the chapter in `docs/LANGUAGE.md`.
//!
//! All of it is made of the tables that the compiler itself reads; nothing is written twice.

use crate::layers::{self, Role, composition, output};
use crate::shape::Kind;
use crate::{attributes, defaults, initializers, keys, limits, train};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::fmt::Write;

/// Words of one sort: a module of `neural_first::language`, a part of the chapter.
pub struct Page {
    /// The module's name: `layers`.
    pub module: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// One sentence about all of them.
    pub about: String,
    /// Its words, in the order of the documentation.
    pub words: Vec<Word>,
}

/// One word.
pub struct Word {
    /// `conv2d`.
    pub word: &'static str,
    /// `conv2d(out, kernel, activation)`.
    pub form: String,
    /// What a user reads about it.
    pub doc: String,
}

/// All words, by sort.
pub fn pages() -> Vec<Page> {
    let is_activation = |k: &&layers::Keyword| k.role == Role::Activation;
    let keyword = |k: &layers::Keyword| Word { word: k.word, form: k.form.to_string(), doc: k.doc.to_string() };
    let kind = |k: Kind| Word { word: k.word(), form: k.form(), doc: k.doc() };
    let answer = |a: output::Answer| Word { word: a.word(), form: a.form().to_string(), doc: a.doc() };
    let mut pages = vec![
        Page {
            module: "inputs",
            title: "Inputs",
            about: "In the header, in front of `->`. Shapes are those of one sample.".into(),
            words: Kind::all().map(kind).collect(),
        },
        Page {
            module: "outputs",
            title: "Outputs",
            about: "In the header, behind `->`.".into(),
            words: output::words().filter_map(output::Answer::from_word).map(answer).collect(),
        },
        Page {
            module: "layers",
            title: "Layers",
            about: "In the braces, one behind the other. Sizes come first, then the activation, then keys; what a layer takes is what comes.".into(),
            words: layers::keywords().filter(|k| !is_activation(k)).map(keyword).collect(),
        },
        Page {
            module: "activations",
            title: "Activations",
            about: "A layer of their own, or an argument of another: `relu`, `dense(128, relu)`.".into(),
            words: layers::keywords().filter(is_activation).map(keyword).collect(),
        },
        Page {
            module: "composition",
            title: "Composition",
            about: "Layers made of others. Another network is a layer by its name, with the shape that it gives: `Encoder -> features(64)`, `models::Encoder -> image(8, 7, 7)`. It is a field, its `forward` is called, its sizes are counted, and rustc compares what is said with what it takes and gives.".into(),
            words: composition::WORDS
                .iter()
                .map(|c| Word { word: c.word, form: c.form.to_string(), doc: c.doc.to_string() })
                .collect(),
        },
        Page {
            module: "attributes",
            title: "Attributes",
            about: "Before a layer, a composite or a call of a block; what stands before several layers is done to each of them.".into(),
            words: attributes::WORDS
                .iter()
                .map(|a| Word { word: a.word, form: a.form.to_string(), doc: a.doc.to_string() })
                .collect(),
        },
        Page {
            module: "initializers",
            title: "Initializers",
            about: "In `#[init(…)]`: what weights begin with.".into(),
            words: initializers::WORDS
                .iter()
                .map(|i| Word { word: i.word, form: i.form.to_string(), doc: i.doc.to_string() })
                .collect(),
        },
        Page {
            module: "train",
            title: "Training",
            about: "Settings of `train { … }`, each optional, each a method of the trainer too.".into(),
            words: train::KEYS
                .iter()
                .map(|k| Word { word: k.word, form: format!("{}: …", k.word), doc: sentence(k.doc) })
                .collect(),
        },
    ];
    for train::Words { setting, module, title, words } in train::words() {
        let words = words.into_iter().map(|(word, form, doc)| Word { word, form: form.to_string(), doc }).collect();
        pages.push(Page { module, title, about: format!("Behind `{setting}:` in `train {{ … }}`."), words });
    }
    pages.push(Page {
        module: "keys",
        title: "Keys",
        about: "Behind sizes and the activation, in any order: `conv2d(32, 3, relu, stride = 2)`. Which call takes which, its own documentation says.".into(),
        words: keys::WORDS
            .iter()
            .map(|k| Word { word: k.word, form: k.form.to_string(), doc: k.doc.to_string() })
            .collect(),
    });
    pages.push(Page {
        module: "limits",
        title: "Limits",
        about: "Budgets in `limits { … }`, checked while it compiles.".into(),
        words: limits::KEYS
            .iter()
            .map(|k| Word { word: k.word, form: k.form.to_string(), doc: sentence(k.doc) })
            .collect(),
    });
    pages
}

/// `how often …` as `How often ….`
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|c| format!("{}{}.", c.to_uppercase(), letters.as_str())).unwrap_or_default()
}

/// One documented item a word, in a module for each sort: what an editor shows for a word of a network, and where it leads.
pub fn items() -> TokenStream {
    let pages = pages().into_iter().map(|page| {
        let module = Ident::new(page.module, Span::call_site());
        let mut doc = format!("{}: {}\n\n| word | written |\n| --- | --- |\n", page.title, page.about);
        let items = page.words.iter().map(|word| {
            let name = Ident::new_raw(word.word, Span::call_site());
            let text = format!("`{}`\n\n{}", word.form, word.doc);
            quote!(#[doc = #text] pub struct #name;)
        });
        let items: Vec<TokenStream> = items.collect();
        for word in &page.words {
            let raw = if syn::parse_str::<Ident>(word.word).is_ok() { "" } else { "r#" };
            let form = word.form.replace('|', "\\|");
            let _ = writeln!(doc, "| [`{0}`](struct@{raw}{0}) | `{form}` |", word.word);
        }
        quote! {
            #[doc = #doc]
            #[allow(non_camel_case_types)]
            pub mod #module { #(#items)* }
        }
    });
    quote!(#(#pages)*)
}

/// The chapter as Markdown.
pub fn markdown() -> String {
    let mut text = String::from(
        "<!-- Written by a test of network-compiler: `LANGUAGE=overwrite cargo test -p network-compiler --test reference`. -->\n\n\
         # The language\n\nEvery word of `network!`, as an editor shows it. How a network is written: [README](../README.md).\n",
    );
    for page in pages() {
        let _ = write!(text, "\n- [{}](#{}):", page.title, page.title.to_lowercase());
        let words: Vec<String> = page.words.iter().map(|word| format!("`{}`", word.word)).collect();
        let _ = write!(text, " {}", words.join(", "));
    }
    text.push_str("\n- [Defaults](#defaults): what counts where nothing is said\n");
    for page in pages() {
        let _ = writeln!(text, "\n## {}\n\n{}", page.title, page.about);
        for word in &page.words {
            let _ = writeln!(text, "\n### `{}`\n\n{}", word.form, word.doc);
        }
    }
    text + &defaults::markdown()
}
