//! `forward` and `logits`, and the `forward` of every composite.

use super::runs::{self, Line, Run};
use super::values::{Values, variable};
use super::{batch_of, docs, imports, init, module, path};
use crate::layers::composition::Join;
use crate::model::{Ending, Item, Model, Unit};
use crate::shape::Kind;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The network's own methods.
pub(super) fn methods(model: &Model, private: &TokenStream) -> TokenStream {
    let name = &model.name;
    let init = init::body(model, private);
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
        quote!(let _ = #argument; ::core::unreachable!("a network with mistakes does not compile"))
    };
    let methods = signatures(model, private, &model.name, [body("device"), body("x"), body("x")]);
    let units = each_unit(
        model,
        private,
        |_| quote!(let _ = x; ::core::unreachable!("a network with mistakes does not compile")),
    );
    quote!(#methods #units)
}

fn signatures(model: &Model, private: &TokenStream, name: &Ident, bodies: [TokenStream; 3]) -> TokenStream {
    let [init, forward, logits] = bodies;
    let (input, output) = (&model.input, model.output());
    let takes = batch_of(private, input);
    let gives = batch_of(private, &output);
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

/// All layers, the last softmax left out where it is the finish: one line a run, or a layer with its activation around it.
fn chain(model: &Model, private: &TokenStream) -> TokenStream {
    let runs = runs::group(&model.body.items, &model.body.kept, model.finish, false);
    let imports = imports(private, runs.iter().flat_map(|line| line.run.imports()));
    let (lines, last) = lines(&runs, &mut Values::of(&runs, []), private);
    let padding = model
        .input
        .pad
        .as_ref()
        .filter(|_| model.body.takes_padding())
        .map(|pad| quote!(let padding = &::core::clone::Clone::clone(&x).equal_elem(#pad as i64);));
    quote!(#imports #padding #(#lines)* #last)
}

/// `let x = …;` for each run but the last, and the last. What is kept has a name of its own: `let level1 = …;`.
fn lines(runs: &[Line<'_>], values: &mut Values, private: &TokenStream) -> (Vec<TokenStream>, TokenStream) {
    let mut lines = Vec::new();
    let mut x = quote!(x);
    for (i, line) in runs.iter().enumerate() {
        let call = line.run.call(x, values, private);
        if i + 1 == runs.len() {
            return (lines, call);
        }
        x = match line.keeps {
            Some(name) => {
                let value = variable(name);
                lines.push(quote!(let #value = #call;));
                values.take(name)
            }
            None => {
                lines.push(quote!(let x = #call;));
                quote!(x)
            }
        };
    }
    (lines, x)
}

/// The methods of the composites' structs.
pub(super) fn units(model: &Model, private: &TokenStream) -> TokenStream {
    each_unit(model, private, |unit| self::unit(unit, private))
}

fn each_unit(model: &Model, private: &TokenStream, body: impl Fn(&Unit) -> TokenStream) -> TokenStream {
    let inside = module::inside(model);
    let methods = module::units(model).into_iter().filter_map(|(ty, units)| {
        let unit = units.first()?;
        let (takes, gives) = (batch_of(private, &unit.input), batch_of(private, &unit.output));
        let (doc, body) = (docs::forward(&units), body(unit));
        let beside = unit.captures.iter().map(|capture| {
            let (value, ty) = (variable(&capture.name), batch_of(private, &capture.shape));
            quote!(#value: #ty)
        });
        let padding = unit.takes_padding().then(|| quote!(, padding: &#private::Tensor<2, #private::Bool>));
        Some(quote! {
            impl #inside::#ty {
                #[doc = #doc]
                pub fn forward(&self, x: #takes #(, #beside)* #padding) -> #gives { #body }
            }
        })
    });
    quote!(#(#methods)*)
}

fn unit(unit: &Unit, private: &TokenStream) -> TokenStream {
    let runs = runs::group(&unit.items, &unit.kept, false, unit.output.kind == Kind::Image);
    let joins = match &unit.ending {
        Ending::Residual(_) | Ending::Parallel(Join::Sum, _) => Some("runs::add"),
        Ending::Plain | Ending::Parallel(..) => None,
    };
    let imports = imports(private, runs.iter().flat_map(|line| line.run.imports()).chain(joins));
    let parts = unit.parts();
    let mut values = Values::of(&runs, parts.iter().flat_map(|(_, part)| &part.captures).map(|capture| &capture.name));
    let again = quote!(::core::clone::Clone::clone(&x));
    let call = |name: &Ident, part: &Unit, x: &TokenStream, values: &mut Values| {
        let beside = part.captures.iter().map(|capture| values.take(&capture.name));
        let padding = part.takes_padding().then(|| quote!(, padding));
        quote!(self.#name.forward(#x #(, #beside)* #padding))
    };
    match &unit.ending {
        Ending::Plain => {
            let (lines, last) = lines(&runs, &mut values, private);
            quote!(#imports #(#lines)* #last)
        }
        Ending::Residual(_) => {
            let shortcut = match parts.first() {
                Some((name, shortcut)) => call(name, shortcut, &again, &mut values),
                None => again,
            };
            let (lines, last) = lines(&runs, &mut values, private);
            quote!(#imports let shortcut = #shortcut; #(#lines)* let x = #last; add(x, shortcut))
        }
        Ending::Parallel(join, branches) => {
            let mut parts = parts.iter();
            let outputs = branches.iter().enumerate().map(|(i, branch)| -> TokenStream {
                let x = if i + 1 == branches.len() { quote!(x) } else { again.clone() };
                match branch.as_ref().and_then(|_| parts.next()) {
                    Some((name, part)) => call(name, part, &x, &mut values),
                    None => x,
                }
            });
            match join {
                Join::Sum => outputs
                    .reduce(|sum, output| quote!(add(#sum, #output)))
                    .map(|sum| quote!(#imports #sum))
                    .unwrap_or(quote!(x)),
                Join::Product => outputs.reduce(|product, output| quote!(#product * #output)).unwrap_or(quote!(x)),
                Join::Concat => {
                    let axis = proc_macro2::Literal::usize_unsuffixed(unit.output.channel_axis());
                    quote!(#private::Tensor::cat(::std::vec![#(#outputs),*], #axis))
                }
            }
        }
    }
}

/// The last activation around what is before it: `softmax(self.logits(x), 1)`.
fn finish(model: &Model, private: &TokenStream) -> TokenStream {
    let Some(Item::Layer(last)) = model.body.items.last() else { return quote!(self.logits(x)) };
    let Some(step) = last.steps.last() else { return quote!(self.logits(x)) };
    let run = Run::Steps(vec![step]);
    let imports = imports(private, run.imports());
    let call = run.call(quote!(self.logits(x)), &mut Values::of(&[], []), private);
    quote!(#imports #call)
}

/// The tokens of a type in the runtime.
pub(super) fn runtime_type(private: &TokenStream, name: &str, sizes: &[crate::dim::Dim]) -> TokenStream {
    let name = path(name);
    if sizes.is_empty() {
        return quote!(#private::#name);
    }
    let sizes = sizes.iter().map(|d| match d.number() {
        Some(_) => quote!(#d),
        None => quote!({ #d }),
    });
    quote!(#private::#name<#(#sizes),*>)
}
