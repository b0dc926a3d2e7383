//! The compiler behind `network!`: tokens in, checked Rust out.
//!
//! ```text
//! tokens ──▶ syntax ──▶ check ──▶ model ──▶ generate ──▶ tokens
//!            parse      shapes     what is    a Burn module,
//!            only       and rules  right      its Network impl
//! ```
//!
//! | module | what it is |
//! | --- | --- |
//! | [`syntax`] | what the user wrote, with every span; nothing is judged |
//! | [`blocks`] | calls of the user's blocks, replaced by their layers |
//! | [`dim`], [`shape`] | sizes and the shapes of one sample, and their arithmetic |
//! | [`layers`] | one file a family of layers: arguments, shape rule, parameters, Burn code |
//! | [`attributes`] | what stands before a layer: `#[freeze]`, `#[rate(0.1)]` |
//! | [`initializers`] | what weights begin with: the words of `#[init(…)]` |
//! | [`mod@keys`] | what a user reads about the keys of arguments |
//! | [`train`] | the `train` section: losses, optimizers, schedules |
//! | [`limits`] | the `limits` section: budgets of parameters, operations and memory |
//! | [`check`] | syntax to model: threads the shape through the layers and collects every mistake |
//! | [`model`] | the checked network |
//! | [`generate`] | model to Rust |
//! | `defaults` | what counts where nothing is said, as a table |
//! | [`mentions`], [`mod@reference`] | the documentation of every word, for editors and as a chapter |
//! | [`words`], [`peers`] | what people bring from other frameworks, and what it is called here |
//! | [`diagnostics`], [`mistakes`] | how a problem is collected, and how each is worded |
//!
//! It is an ordinary library over `proc_macro2`, so that it can be tested without a compiler around it. It never panics,
//! reads no file and no clock: the same tokens always give the same tokens.
#![forbid(unsafe_code)]

pub mod arguments;
pub mod attributes;
pub mod blocks;
pub mod check;
mod defaults;
pub mod diagnostics;
pub mod dim;
pub mod generate;
pub mod initializers;
pub mod keys;
pub mod layers;
pub mod limits;
pub mod mentions;
pub mod mistakes;
pub mod model;
pub mod peers;
pub mod reference;
pub mod shape;
pub mod syntax;
pub mod train;
pub mod words;

use diagnostics::Problems;
use proc_macro2::TokenStream;

/// Compiles one `network!` to Rust: either the whole network, or every problem in it beside a stand-in of its type.
pub fn compile(input: TokenStream) -> TokenStream {
    let mut problems = Problems::new();
    let network = syntax::parse(input, &mut problems);
    let mentions = mentions::of(&network);
    let network = blocks::expand(network, &mut problems);
    let mut checked = check::network(&network, &mut problems);
    checked.mentions = mentions;
    match problems.finish() {
        Ok(()) => generate::network(&checked),
        Err(errors) => generate::stand_in(&checked, errors),
    }
}
