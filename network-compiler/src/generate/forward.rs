//! `init`, `forward` and `logits`.

use super::runs::{self, Run};
use super::{batch_of, docs, imports, path, tensor};
use crate::model::{LayerStep, Model};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The network's own methods.
pub(super) fn methods(model: &Model, private: &TokenStream) -> TokenStream {
    let name = &model.name;
    let init = init(model, private);
    let (forward, logits) = if model.finish {
        (finish(model, private), chain(model, private))
    } else {
        (chain(model, private), quote!(self.forward(x)))
    };
    signatures(model, private, name, [init, forward, logits])
}

/// The same methods without bodies that could be wrong.
pub(super) fn stand_in(model: &Model, private: &TokenStream) -> TokenStream {
    let body = |argument: &str| {
        let argument = Ident::new(argument, Span::call_site());
        quote!(let _ = #argument; ::core::unimplemented!())
    };
    signatures(model, private, &model.name, [body("device"), body("x"), body("x")])
}

fn signatures(model: &Model, private: &TokenStream, name: &Ident, bodies: [TokenStream; 3]) -> TokenStream {
    let [init, forward, logits] = bodies;
    let (input, output) = (&model.input, model.output());
    let takes = batch_of(private, input);
    let gives = tensor(private, 2);
    let shapes = format!("`{}` to `{}`", docs::batch(input.tensor()), docs::batch(&output.dims));
    let (forward_doc, logits_doc) = if model.finish {
        (
            format!(" {shapes}: probabilities."),
            format!(" {shapes}: the numbers before the last softmax, which the loss takes."),
        )
    } else {
        (format!(" {shapes}."), " The same as [`forward`](Self::forward): no softmax stands at the end.".to_string())
    };
    quote! {
        impl #name {
            /// Fresh weights on `device`.
            pub fn init(device: &#private::Device) -> Self { #init }

            #[doc = #forward_doc]
            pub fn forward(&self, x: #takes) -> #gives { #forward }

            #[doc = #logits_doc]
            pub fn logits(&self, x: #takes) -> #gives { #logits }
        }
    }
}

/// `Self { dense1: LinearConfig::new(784, 128).init(device), … }`
fn init(model: &Model, private: &TokenStream) -> TokenStream {
    let fields: Vec<_> = model.layers.iter().flat_map(|l| &l.steps).filter_map(|s| s.field.as_ref()).collect();
    let imports = imports(private, fields.iter().flat_map(|(_, module)| module.imports.iter().copied()));
    let lines = fields.iter().map(|(field, module)| {
        let init = &module.init;
        quote!(#field: #init)
    });
    // Only layers with weights need the device.
    let unused = (!fields.iter().any(|(_, m)| uses_device(&m.init))).then(|| quote!(let _ = device;));
    quote!(#imports #unused Self { #(#lines),* })
}

fn uses_device(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == "device",
        proc_macro2::TokenTree::Group(group) => uses_device(&group.stream()),
        _ => false,
    })
}

/// All layers, the last softmax left out where it is the finish: one line a run, or a layer with its activation around it.
fn chain(model: &Model, private: &TokenStream) -> TokenStream {
    let mut layers: Vec<&[LayerStep]> = model.layers.iter().map(|l| l.steps.as_slice()).collect();
    if model.finish
        && let Some(last) = layers.last_mut()
        && let Some((_, others)) = last.split_last()
    {
        *last = others;
    }
    let runs = runs::group(&layers);
    let imports = imports(private, runs.iter().flat_map(Run::imports));
    let mut lines: Vec<TokenStream> = runs.iter().map(|run| run.call(quote!(x))).collect();
    let last = lines.pop().unwrap_or_else(|| quote!(x));
    quote!(#imports #(let x = #lines;)* #last)
}

/// `softmax(self.logits(x), 1)`
fn finish(model: &Model, private: &TokenStream) -> TokenStream {
    let Some(step) = model.layers.last().and_then(|l| l.steps.last()) else {
        return quote!(self.logits(x));
    };
    let run = Run::Steps(vec![step]);
    let imports = imports(private, run.imports());
    let call = run.call(quote!(self.logits(x)));
    quote!(#imports #call)
}

/// The tokens of a type in the runtime.
pub(super) fn runtime_type(private: &TokenStream, name: &str, sizes: &[crate::dim::Dim]) -> TokenStream {
    let name = path(name);
    let sizes = sizes.iter().map(|d| match d.number() {
        Some(_) => quote!(#d),
        None => quote!({ #d }),
    });
    quote!(#private::#name<#(#sizes),*>)
}
