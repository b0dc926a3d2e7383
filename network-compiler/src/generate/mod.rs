//! Model to Rust: what an engineer at home in Burn would have written by hand.
//!
//! ```text
//! mod __network_digits { struct Digits { … } … }  the Burn module and those of its composites, where the derive finds `burn`
//! use __network_digits::Digits;
//! impl __network_digits::__Types for Digits { … }   types of the user's that are fields, where there are such
//! const _: () = …;                               rules over the user's constants; over parameters, constants of the type
//! impl Digits { init, forward, logits }
//! impl __network_digits::DigitsResidual1 { forward }
//! impl Network for Digits { … }                  types, table, training
//! impl TrainStep, InferenceStep for Digits { … }  with the feature `train`, for Burn's own training
//! ```
//!
//! The struct stands alone in a module, because Burn's derive writes bare `burn::…` paths; everything else stands in the
//! user's scope, so that the user's constants are seen. Nothing here can fail.

mod docs;
mod foreign;
mod forward;
mod init;
mod module;
mod network;
mod rules;
mod runs;
mod values;

use crate::diagnostics::Problem;
use crate::model::Model;
use crate::syntax::Form;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The whole network.
pub fn network(model: &Model) -> TokenStream {
    let private = &model.private;
    let module = module::module(model, docs::network(model), private);
    let foreign = foreign::implementation(model);
    let rules = rules::items(model, private);
    let methods = forward::methods(model, private);
    let units = forward::units(model, private);
    let network = network::network(model, private);
    let steps = network::steps(model, private);
    placed(model, private, quote! { #module #foreign #rules #methods #units #network #steps })
}

/// The errors, and a stand-in of the type, so that the rest of the user's program is not drowned in its absence.
pub fn stand_in(model: &Model, problems: Vec<Problem>) -> TokenStream {
    let private = &model.private;
    let errors = problems.iter().map(Problem::to_tokens);
    let module = module::module(model, docs::stand_in(), private);
    let foreign = foreign::implementation(model);
    let methods = forward::stand_in(model, private);
    let network = network::stand_in(model, private);
    placed(model, private, quote! { #(#errors)* #module #foreign #methods #network })
}

/// Items as they are; an expression as a block whose value is the blueprint.
fn placed(model: &Model, private: &TokenStream, items: TokenStream) -> TokenStream {
    let (name, words) = (&model.name, words(model, private));
    match model.form {
        Form::Item { .. } => quote!(#items #words),
        Form::Expression => quote!({ #items #words #private::Blueprint::<#name>::new() }),
    }
}

/// Every word of the user's, led to the item that documents it: nothing for rustc, everything for an editor.
fn words(model: &Model, private: &TokenStream) -> Option<TokenStream> {
    let words = model.mentions.iter().map(|mention| {
        let (module, word) = (Ident::new(mention.module, Span::call_site()), &mention.word);
        quote!(#module::#word as _)
    });
    (!model.mentions.is_empty()).then(|| {
        quote! {
            #[allow(unused_imports, clippy::pedantic)]
            const _: () = {
                use #private::words::{#(#words),*};
            };
        }
    })
}

/// `<const H: usize>` as it is declared, and `<H>` as it is used; nothing without parameters.
fn generics(model: &Model) -> (Option<TokenStream>, Option<TokenStream>) {
    let names = &model.generics;
    match names.is_empty() {
        true => (None, None),
        false => (Some(quote!(<#(const #names: usize),*>)), Some(quote!(<#(#names),*>))),
    }
}

/// `use ::neural_first::__private::{…};`, each path once; nothing where there is none.
fn imports(private: &TokenStream, paths: impl IntoIterator<Item = &'static str>) -> Option<TokenStream> {
    let mut paths: Vec<&str> = paths.into_iter().collect();
    paths.sort_unstable();
    paths.dedup();
    let paths: Vec<TokenStream> = paths.into_iter().map(path).collect();
    (!paths.is_empty()).then(|| quote!(use #private::{#(#paths),*};))
}

/// `burn::nn::Linear` as tokens.
fn path(path: &str) -> TokenStream {
    let segments = path.split("::").map(|s| Ident::new(s, Span::call_site()));
    quote!(#(#segments)::*)
}

/// The type of a batch of samples of a shape: `Tensor<4>`, of tokens `Tensor<2, Int>`.
fn batch_of(private: &TokenStream, shape: &crate::shape::Shape) -> TokenStream {
    match shape.kind {
        crate::shape::Kind::Tokens => quote!(#private::Tensor<2, #private::Int>),
        _ => tensor(private, shape.batch_rank()),
    }
}

/// The type of a batch of a rank: `Tensor<4>`.
fn tensor(private: &TokenStream, rank: usize) -> TokenStream {
    let rank = proc_macro2::Literal::usize_unsuffixed(rank);
    quote!(#private::Tensor<#rank>)
}
