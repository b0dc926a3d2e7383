//! `forward` and `logits`, and the `forward` of every composite.

use super::runs::{self, Line, Run};
use super::values::{Values, variable};
use super::{batch_of, docs, generics, imports, init, module, path};
use crate::layers::composition::Join;
use crate::model::{Ending, Item, Model, Unit};
use crate::shape::Kind;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The network's own methods.
pub(super) fn methods(model: &Model, private: &TokenStream) -> TokenStream {
    let name = &model.name;
    let init = init::body(model, private);
    let (forward, logits) = match (model.finish, model.ends_in_network) {
        (true, _) => (finish(model, private), chain(model, private, End::LeftOut)),
        (false, true) => (chain(model, private, End::Whole), chain(model, private, End::Logits)),
        (false, false) => {
            let inputs = variables(model);
            (chain(model, private, End::Whole), quote!(self.forward(#(#inputs),*)))
        }
    };
    signatures(model, private, name, [init, forward, logits])
}

/// The same methods without bodies that could be wrong.
pub(super) fn stand_in(model: &Model, private: &TokenStream) -> TokenStream {
    let body = |arguments: &[Ident]| quote!(#(let _ = #arguments;)* ::core::unreachable!("a network with mistakes does not compile"));
    let (device, inputs) = (Ident::new("device", Span::call_site()), variables(model));
    let methods = signatures(model, private, &model.name, [body(&[device]), body(&inputs), body(&inputs)]);
    let units = each_unit(model, private, |unit| {
        let mut arguments: Vec<Ident> = unit.captures.iter().map(|capture| variable(&capture.name)).collect();
        arguments.extend(unit.takes.then(|| Ident::new("x", Span::call_site())));
        body(&arguments)
    });
    quote!(#methods #units)
}

fn signatures(model: &Model, private: &TokenStream, name: &Ident, bodies: [TokenStream; 3]) -> TokenStream {
    let [init, forward, logits] = bodies;
    let (inputs, output) = (&model.inputs, model.output());
    let takes = variables(model).into_iter().zip(inputs).map(|(name, input)| {
        let ty = batch_of(private, &input.shape);
        quote!(#name: #ty)
    });
    let takes: Vec<TokenStream> = takes.collect();
    let gives = batch_of(private, &output);
    let shapes = format!("{} to `{}`", docs::inputs(inputs), docs::batch(&output.dims));
    let (forward_doc, logits_doc) = match (model.finish, model.ends_in_network) {
        (true, _) => (
            format!(" {shapes}: probabilities."),
            format!(" {shapes}: the numbers before the last softmax, which the loss takes."),
        ),
        (false, true) => (
            format!(" {shapes}: what the last network gives."),
            format!(" {shapes}: the `logits` of the last network, which the loss takes."),
        ),
        (false, false) => (
            format!(" {shapes}."),
            " The same as [`forward`](Self::forward): no softmax stands at the end.".to_string(),
        ),
    };
    let (declared, used) = generics(model);
    quote! {
        impl #declared #name #used {
            /// Fresh weights on `device`.
            pub fn init(device: &#private::Device) -> Self { #init }

            #[doc = #forward_doc]
            pub fn forward(&self, #(#takes),*) -> #gives { #forward }

            #[doc = #logits_doc]
            pub fn logits(&self, #(#takes),*) -> #gives { #logits }
        }
    }
}

/// What happens to the last of all steps.
#[derive(Clone, Copy, PartialEq)]
enum End {
    /// Nothing.
    Whole,
    /// It is the finish, and left out.
    LeftOut,
    /// It is a network, whose `logits` are asked for.
    Logits,
}

/// All layers: one line a run, or a layer with its activation around it.
fn chain(model: &Model, private: &TokenStream, end: End) -> TokenStream {
    let mut runs = runs::group(&model.body.items, &model.body.kept, end == End::LeftOut, false);
    if end == End::Logits {
        runs::logits_at_the_end(&mut runs);
    }
    let imports = imports(private, runs.iter().flat_map(|line| line.run.imports()));
    let padding = padding(model);
    // A single input with a name is what comes, unless the layers begin with its name.
    let input = model.inputs.first().and_then(|input| input.name.as_ref()).filter(|_| model.body.takes);
    let mut values = Values::of(&runs, input);
    let x = input.map_or(quote!(x), |name| values.take(name));
    let (lines, last) = lines(x, &runs, &mut values);
    quote!(#imports #padding #(#lines)* #last)
}

/// `let padding = …;`: which positions were filled up, where layers ask for it. Only a single input can have such.
fn padding(model: &Model) -> Option<TokenStream> {
    let pad = model.inputs.first()?.shape.pad.as_ref().filter(|_| model.body.takes_padding())?;
    let variables = variables(model);
    let tokens = variables.first()?;
    Some(quote!(let padding = &::core::clone::Clone::clone(&#tokens).equal_elem(#pad as i64);))
}

/// The variables of the inputs: their names, or `x` for one without.
pub(super) fn variables(model: &Model) -> Vec<Ident> {
    let x = || Ident::new("x", Span::call_site());
    model.inputs.iter().map(|input| input.name.as_ref().map_or_else(x, variable)).collect()
}

/// `let x = …;` for each run but the last, and the last. What is kept has a name of its own: `let level1 = …;`.
fn lines(mut x: TokenStream, runs: &[Line<'_>], values: &mut Values) -> (Vec<TokenStream>, TokenStream) {
    let mut lines = Vec::new();
    for (i, line) in runs.iter().enumerate() {
        let call = line.run.call(x, values);
        if let (Run::Input(_), None) = (&line.run, line.keeps) {
            x = call;
            continue;
        }
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
    let (declared, used) = generics(model);
    let methods = module::units(model).into_iter().filter_map(|(ty, units)| {
        let unit = units.first()?;
        let (takes, gives) = (batch_of(private, &unit.input), batch_of(private, &unit.output));
        let (doc, body) = (docs::forward(&units), body(unit));
        let comes = unit.takes.then(|| quote!(x: #takes));
        let beside = unit.captures.iter().map(|capture| {
            let (value, ty) = (variable(&capture.name), batch_of(private, &capture.shape));
            quote!(#value: #ty)
        });
        let padding = unit.takes_padding().then(|| quote!(padding: &#private::Tensor<2, #private::Bool>));
        let arguments = comes.into_iter().chain(beside).chain(padding);
        Some(quote! {
            impl #declared #inside::#ty #used {
                #[doc = #doc]
                pub fn forward(&self, #(#arguments),*) -> #gives { #body }
            }
        })
    });
    quote!(#(#methods)*)
}

fn unit(unit: &Unit, private: &TokenStream) -> TokenStream {
    let runs = runs::group(&unit.items, &unit.kept, false, unit.output.kind == Kind::Image);
    let joins = match &unit.ending {
        Ending::Residual(_) | Ending::Parallel(Join::Sum, _) => Some("runs::add"),
        Ending::Parallel(Join::Concat, _) => Some("runs::concat"),
        Ending::Plain | Ending::Parallel(..) => None,
    };
    let imports = imports(private, runs.iter().flat_map(|line| line.run.imports()).chain(joins));
    let parts = unit.parts();
    let mut values = Values::of(&runs, parts.iter().flat_map(|(_, part)| &part.captures).map(|capture| &capture.name));
    let again = quote!(::core::clone::Clone::clone(&x));
    let call = |name: &Ident, part: &Unit, x: &TokenStream, values: &mut Values| {
        let beside = part.captures.iter().map(|capture| values.take(&capture.name));
        let padding = part.takes_padding().then(|| quote!(padding));
        let arguments = part.takes.then(|| x.clone()).into_iter().chain(beside).chain(padding);
        quote!(self.#name.forward(#(#arguments),*))
    };
    match &unit.ending {
        Ending::Plain => {
            let (lines, last) = lines(quote!(x), &runs, &mut values);
            quote!(#imports #(#lines)* #last)
        }
        Ending::Residual(_) => {
            let shortcut = match parts.first() {
                Some((name, shortcut)) => call(name, shortcut, &again, &mut values),
                None => again,
            };
            let (lines, last) = lines(quote!(x), &runs, &mut values);
            quote!(#imports let shortcut = #shortcut; #(#lines)* let x = #last; add(x, shortcut))
        }
        Ending::Parallel(join, branches) => {
            let mut parts = parts.iter();
            let last = branches.iter().rposition(|branch| branch.as_ref().is_none_or(|unit| unit.takes));
            let outputs = branches.iter().enumerate().map(|(i, branch)| -> TokenStream {
                let x = if Some(i) == last { quote!(x) } else { again.clone() };
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
                    quote!(#imports concat([#(#outputs),*], #axis))
                }
            }
        }
    }
}

/// The last activation around what is before it: `softmax(self.logits(x), 1)`.
fn finish(model: &Model, private: &TokenStream) -> TokenStream {
    let inputs = variables(model);
    let logits = quote!(self.logits(#(#inputs),*));
    let Some(Item::Layer(last)) = model.body.items.last() else { return logits };
    let Some(step) = last.steps.last() else { return logits };
    let run = Run::Steps(vec![step]);
    let imports = imports(private, run.imports());
    let call = run.call(logits, &mut Values::of(&[], []));
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
