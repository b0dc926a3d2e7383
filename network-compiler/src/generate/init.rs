//! `init`: the struct, and those of its composites inside it.

use super::{imports, module, rules};
use crate::model::{Group, Item, Model, Times, Unit};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

/// `Self { dense1: LinearConfig::new(784, 128).init(device), … }`
pub(super) fn body(model: &Model, private: &TokenStream) -> TokenStream {
    let mut paths = Vec::new();
    let fields = fields(&model.body, &module::inside(model), &mut paths);
    let imports = imports(private, paths);
    // Only layers with weights need the device.
    let unused = (!uses_device(&fields)).then(|| quote!(let _ = device;));
    let rules = rules::decided(model);
    quote!(#imports #rules #unused Self { #fields })
}

fn fields(unit: &Unit, inside: &Ident, paths: &mut Vec<&'static str>) -> TokenStream {
    let mut fields = TokenStream::new();
    for item in &unit.items {
        match item {
            Item::Layer(layer) => {
                for (i, step) in layer.steps.iter().enumerate() {
                    let Some((field, module)) = &step.field else { continue };
                    paths.extend(module.imports.iter().copied());
                    let mut init = module.init.clone();
                    // Behind the layer comes its activation, which draws nothing.
                    if let Some(initializer) = layer.initializer.as_ref().filter(|_| i == 0) {
                        paths.extend(["layers::begin_with", "burn::nn::Initializer"]);
                        init = quote!(begin_with(#init, &Initializer::#initializer));
                    }
                    if layer.frozen {
                        paths.push("burn::module::Module");
                        init = quote!(Module::freeze(#init));
                    }
                    fields.extend(quote!(#field: #init,));
                }
            }
            Item::Group(group) => {
                let (name, init) = (&group.name, self::group(group, inside, paths));
                fields.extend(quote!(#name: #init,));
            }
            Item::Joined(_) | Item::Input(_) => {}
        }
    }
    for (name, part) in unit.parts() {
        let init = self::unit(part, inside, paths);
        fields.extend(quote!(#name: #init,));
    }
    fields
}

/// `__network_digits::DigitsResidual1 { … }`
fn unit(unit: &Unit, inside: &Ident, paths: &mut Vec<&'static str>) -> TokenStream {
    let (ty, fields) = (&unit.ty, fields(unit, inside, paths));
    quote!(#inside::#ty { #fields })
}

fn group(group: &Group, inside: &Ident, paths: &mut Vec<&'static str>) -> TokenStream {
    let units: Vec<TokenStream> = group.units.iter().map(|unit| self::unit(unit, inside, paths)).collect();
    let first = units.first();
    match &group.times {
        Times::Once => quote!(#first),
        Times::Rounds => {
            let text = first.map(ToString::to_string);
            match units.len() > 1 && units.iter().all(|unit| Some(unit.to_string()) == text) {
                true => quote!(::core::array::from_fn(|_| #first)),
                false => quote!([#(#units),*]),
            }
        }
        Times::Constant(n) => {
            quote!(::core::iter::Iterator::collect(::core::iter::Iterator::map(0..#n, |_| #first)))
        }
    }
}

fn uses_device(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "device",
        TokenTree::Group(group) => uses_device(&group.stream()),
        _ => false,
    })
}
