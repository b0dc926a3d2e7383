//! Types of the user's that are fields: other networks and Burn modules.
//!
//! The structs stand in a module of their own, from which a name in a function's body cannot be reached. So they name such a type by
//! a trait, and its implementation stands in the user's scope:
//!
//! ```text
//! mod __network_digits { pub trait __Types { type EncoderType: Network; }  pub struct Digits { pub encoder1: <Digits as __Types>::EncoderType } }
//! impl __network_digits::__Types for Digits { type EncoderType = Encoder; }
//! ```

use super::{generics, module};
use crate::layers::{Foreign, Type};
use crate::model::Model;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

/// Each type once, with the name under which the trait has it.
struct Types(Vec<(Ident, Foreign)>);

impl Types {
    fn of(model: &Model) -> Types {
        let mut types: Vec<(Ident, Foreign)> = Vec::new();
        model.body.each_layer(&mut |layer| {
            let fields = layer.steps.iter().filter_map(|step| step.field.as_ref());
            for (_, module) in fields {
                let Type::Foreign(foreign) = &module.ty else { continue };
                if types.iter().any(|(_, known)| known.text == foreign.text) {
                    continue;
                }
                // Not the name itself: rustc would offer it for a misspelt one.
                let word = foreign.name.to_string();
                let plain = format_ident!("{}Type", word.trim_start_matches("r#"), span = Span::call_site());
                let mut names = std::iter::once(plain.clone()).chain((2..).map(|n| format_ident!("{plain}{n}")));
                let free = names.find(|name| types.iter().all(|(taken, _)| taken != name));
                types.push((free.unwrap_or(plain), foreign.clone()));
            }
        });
        Types(types)
    }
}

/// `<Digits as __Types>::EncoderType`, inside the module of the structs.
pub(super) fn field(model: &Model, foreign: &Foreign) -> TokenStream {
    let types = Types::of(model);
    let found = types.0.iter().find(|(_, known)| known.text == foreign.text).map(|(name, _)| name);
    let network = &model.name;
    let (_, used) = generics(model);
    quote!(<#network #used as __Types>::#found)
}

/// The trait, inside the module of the structs.
pub(super) fn declaration(model: &Model, private: &TokenStream) -> Option<TokenStream> {
    let types = Types::of(model);
    let doc = format!(" The types that fields of [`{}`] have and others wrote.", model.name);
    let types = types.0.iter().map(|(name, foreign)| match foreign.is_network {
        true => quote!(type #name: #private::Network;),
        false => quote!(type #name: burn::module::Module;),
    });
    let types: Vec<TokenStream> = types.collect();
    (!types.is_empty()).then(|| {
        quote! {
            #[doc = #doc]
            pub(super) trait __Types { #(#[allow(missing_docs)] #types)* }
        }
    })
}

/// Its implementation, in the user's scope.
pub(super) fn implementation(model: &Model) -> Option<TokenStream> {
    let (types, inside, network) = (Types::of(model), module::inside(model), &model.name);
    let lines = types.0.iter().map(|(name, foreign)| {
        let path = &foreign.path;
        quote!(type #name = #path;)
    });
    let lines: Vec<TokenStream> = lines.collect();
    let (declared, used) = generics(model);
    (!lines.is_empty()).then(|| quote!(impl #declared #inside::__Types for #network #used { #(#lines)* }))
}
