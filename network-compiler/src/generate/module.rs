//! The structs: Burn modules with public fields.

use super::{docs, foreign, generics, path};
use crate::layers::Type;
use crate::model::{Group, Item, Layer, Model, Times, Unit};
use crate::syntax::Form;
use crate::words::snake;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The hidden module with the structs, and the network's name brought into scope.
pub(super) fn module(model: &Model, doc: String, private: &TokenStream) -> TokenStream {
    let name = &model.name;
    let inside = inside(model);
    let (attributes, visibility) = match &model.form {
        Form::Item { attributes, visibility, .. } => (attributes.as_slice(), visibility.clone()),
        Form::Expression => (&[][..], TokenStream::new()),
    };
    let (declared, _) = generics(model);
    let fields = fields(model, &[&model.body], private);
    let inner = units(model).into_iter().map(|(ty, alike)| {
        let doc = docs::unit(name);
        let docs = alike.first().map(|unit| unit.docs.as_slice()).unwrap_or_default();
        let apart = (!docs.is_empty()).then(|| quote!(#[doc = ""]));
        let fields = self::fields(model, &alike, private);
        quote! {
            #(#docs)*
            #apart
            #[doc = #doc]
            #[derive(burn::module::Module, ::core::fmt::Debug)]
            pub struct #ty #declared { #(#fields),* }
        }
    });
    let foreign = foreign::declaration(model, private);
    // A type of the user's may be less public than the network.
    let private_types = foreign.as_ref().map(|_| quote!(#[allow(private_interfaces, private_bounds)]));
    quote! {
        #[allow(unused_imports, non_camel_case_types, clippy::pedantic)]
        #private_types
        mod #inside {
            use #private::{burn, derive::*};

            #foreign

            #(#attributes)*
            #[doc = #doc]
            #[derive(burn::module::Module, ::core::fmt::Debug)]
            pub struct #name #declared { #(#fields),* }

            #(#inner)*
        }
        #[allow(unused_imports)]
        #visibility use #inside::#name;
    }
}

/// `__network_digits`, where the structs stand.
pub(super) fn inside(model: &Model) -> Ident {
    Ident::new(&format!("__network_{}", snake(&model.name.to_string())), Span::call_site())
}

/// The structs of the composites, in order, each with all units that share it.
pub(super) fn units(model: &Model) -> Vec<(&Ident, Vec<&Unit>)> {
    let mut found = Vec::new();
    collect(&model.body, &mut found);
    let mut structs: Vec<(&Ident, Vec<&Unit>)> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for unit in found {
        let place = *places.entry(unit.ty.to_string()).or_insert_with(|| {
            structs.push((&unit.ty, Vec::new()));
            structs.len() - 1
        });
        structs[place].1.push(unit);
    }
    structs
}

fn collect<'a>(unit: &'a Unit, found: &mut Vec<&'a Unit>) {
    let groups = unit.items.iter().flat_map(|item| match item {
        Item::Layer(_) | Item::Joined(_) | Item::Input(_) => &[],
        Item::Group(group) => group.units.as_slice(),
    });
    for inner in groups.chain(unit.parts().into_iter().map(|(_, part)| part)) {
        found.push(inner);
        collect(inner, found);
    }
}

/// The fields of a struct. All units that share it have the same; only where they say the same do they say their shapes.
fn fields(model: &Model, units: &[&Unit], private: &TokenStream) -> Vec<TokenStream> {
    let Some(unit) = units.first() else { return Vec::new() };
    let (_, used) = generics(model);
    let mut fields = Vec::new();
    for (i, item) in unit.items.iter().enumerate() {
        let alike: Vec<&Item> = units.iter().filter_map(|unit| unit.items.get(i)).collect();
        match item {
            Item::Layer(layer) => fields.extend(layer_fields(model, layer, &docs::field(&alike), private)),
            Item::Group(group) => fields.push(group_field(group, used.as_ref(), &docs::field(&alike))),
            Item::Joined(_) | Item::Input(_) => {}
        }
    }
    for (name, part) in unit.parts() {
        let (ty, doc) = (&part.ty, docs::part(&name));
        fields.push(quote!(#[doc = #doc] pub #name: #ty #used));
    }
    fields
}

fn layer_fields(model: &Model, layer: &Layer, doc: &str, private: &TokenStream) -> Vec<TokenStream> {
    let fields = layer.steps.iter().filter_map(|step| step.field.as_ref());
    fields
        .map(|(field, module)| {
            let ty = match &module.ty {
                // The runtime's own modules, or Burn's.
                Type::Known(ty) if ty.starts_with("layers::") => {
                    let ty = path(ty);
                    quote!(#private::#ty)
                }
                Type::Known(ty) => {
                    let ty = path(ty);
                    quote!(burn::#ty)
                }
                Type::Foreign(ty) => foreign::field(model, ty),
            };
            let docs = &layer.docs;
            quote!(#(#docs)* #[doc = #doc] pub #field: #ty)
        })
        .collect()
}

fn group_field(group: &Group, used: Option<&TokenStream>, doc: &str) -> TokenStream {
    let (name, docs) = (&group.name, &group.docs);
    let ty = group.units.first().map(|unit| {
        let ty = &unit.ty;
        quote!(#ty #used)
    });
    let ty = match &group.times {
        Times::Once => quote!(#ty),
        Times::Rounds => {
            let rounds = proc_macro2::Literal::usize_unsuffixed(group.units.len());
            quote!([#ty; #rounds])
        }
        // The user's constants are not in scope here, and may be local to a function: their number is not part of the type.
        Times::Constant(_) => quote!(::std::vec::Vec<#ty>),
    };
    quote!(#(#docs)* #[doc = #doc] pub #name: #ty)
}
