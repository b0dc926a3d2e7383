//! The struct: a Burn module with public fields.

use super::{docs, path};
use crate::model::Model;
use crate::syntax::Form;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The hidden module with the struct, and its name brought into scope.
pub(super) fn module(model: &Model, private: &TokenStream) -> TokenStream {
    let name = &model.name;
    let inside = Ident::new(&format!("__network_{}", snake(&name.to_string())), Span::call_site());
    let (attributes, visibility) = match &model.form {
        Form::Item { attributes, visibility, .. } => (attributes.as_slice(), visibility.clone()),
        Form::Expression => (&[][..], TokenStream::new()),
    };
    let doc = docs::network(model);
    let fields = model.layers.iter().flat_map(|layer| {
        layer.steps.iter().filter_map(|step| step.field.as_ref()).map(|(field, module)| {
            let ty = match module.ty.starts_with("layers::") {
                true => {
                    let own = path(module.ty);
                    quote!(#private::#own)
                }
                false => {
                    let burns = path(module.ty);
                    quote!(burn::#burns)
                }
            };
            let docs = &layer.docs;
            let doc = docs::field(layer);
            quote!(#(#docs)* #[doc = #doc] pub #field: #ty)
        })
    });
    quote! {
        #[allow(unused_imports, non_camel_case_types, clippy::pedantic)]
        mod #inside {
            use #private::{burn, derive::*};

            #(#attributes)*
            #[doc = #doc]
            #[derive(burn::module::Module, ::core::fmt::Debug)]
            pub struct #name { #(#fields),* }
        }
        #[allow(unused_imports)]
        #visibility use #inside::#name;
    }
}

/// `ResNet20` as `res_net20`.
fn snake(name: &str) -> String {
    let mut text = String::new();
    for c in name.trim_start_matches("r#").chars() {
        if c.is_uppercase() && !text.is_empty() && !text.ends_with('_') {
            text.push('_');
        }
        text.extend(c.to_lowercase());
    }
    text
}
