//! Rules that rustc decides, in the words of the compiler: over the user's constants, and over the network's parameters.
//!
//! A rule over constants is an item, `const _: () = …;`, which every `cargo check` decides. One over parameters is a constant of
//! the type, `Mlp::<H>::__RULE_1`, which rustc decides for each `H` that is used: `init` uses them, and so do the figures and
//! `CHECKED`.

use super::generics;
use crate::limits::{Limit, Measure, template};
use crate::model::{Assertion, Model};
use crate::syntax::names_one;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

/// All rules, as items.
pub(super) fn items(model: &Model, private: &TokenStream) -> TokenStream {
    let (of_parameters, of_constants): (Vec<_>, Vec<_>) = model.assertions.iter().partition(|a| is_generic(model, a));
    let items = of_constants.into_iter().map(|rule| {
        let body = assertion(rule, private);
        quote_spanned!(rule.problem.place().span()=> const _: () = #body;)
    });
    if model.generics.is_empty() {
        let limits = model.limits.iter().map(|rule| {
            let body = limit(model, rule, private);
            quote_spanned!(rule.place.span()=> const _: () = #body;)
        });
        return quote!(#(#items)* #(#limits)*);
    }
    let rules = of_parameters.into_iter().zip(rule_names(model)).map(|(rule, name)| {
        let body = assertion(rule, private);
        quote_spanned!(rule.problem.place().span()=> #[doc(hidden)] const #name: () = #body;)
    });
    let limits = model.limits.iter().zip(limit_names(model)).map(|(rule, name)| {
        let body = limit(model, rule, private);
        quote_spanned!(rule.place.span()=> #[doc(hidden)] const #name: () = #body;)
    });
    let (rules, limits): (Vec<TokenStream>, Vec<TokenStream>) = (rules.collect(), limits.collect());
    let ((declared, used), name) = (generics(model), &model.name);
    let (each, figures) = (uses(rule_names(model)), figures(model));
    let limits_each = uses(limit_names(model));
    let all = (!rules.is_empty()).then(|| quote!(#[doc(hidden)] const __RULES: () = { #each };));
    quote! {
        #(#items)*
        impl #declared #name #used {
            /// Nothing, where these sizes keep all rules and limits. In a constant it has them checked by `cargo check`.
            pub const CHECKED: () = { #figures #limits_each };
            #all
            #(#rules)*
            #(#limits)*
        }
    }
}

/// `let () = Self::__RULE_1;` for each rule over parameters, and each limit: where a network is made, all of them are decided, and
/// each is an error of its own.
pub(super) fn decided(model: &Model) -> TokenStream {
    uses(rule_names(model).into_iter().chain(limit_names(model)).collect())
}

/// `let () = Self::__RULES;` before a figure: that of a network that breaks its rules would be wrong. (Limits look at the figures
/// themselves.)
pub(super) fn figures(model: &Model) -> Option<TokenStream> {
    (!rule_names(model).is_empty()).then(|| quote!(let () = Self::__RULES;))
}

fn uses(names: Vec<Ident>) -> TokenStream {
    quote!(#(let () = Self::#names;)*)
}

fn is_generic(model: &Model, assertion: &Assertion) -> bool {
    names_one(&assertion.condition, &model.generics)
}

fn rule_names(model: &Model) -> Vec<Ident> {
    let count = model.assertions.iter().filter(|assertion| is_generic(model, assertion)).count();
    (1..=count).map(|i| format_ident!("__RULE_{i}", span = Span::call_site())).collect()
}

fn limit_names(model: &Model) -> Vec<Ident> {
    let count = if model.generics.is_empty() { 0 } else { model.limits.len() };
    (1..=count).map(|i| format_ident!("__LIMIT_{i}", span = Span::call_site())).collect()
}

fn assertion(assertion: &Assertion, private: &TokenStream) -> TokenStream {
    let (condition, text) = (&assertion.condition, assertion.problem.text());
    let values = assertion.leaves.iter().map(|leaf| {
        let (name, value) = (&leaf.text, &leaf.tokens);
        quote!((#name, #value))
    });
    let mistake = match &assertion.shapes {
        None => quote!(#private::Mistake::new(#text, &[#(#values),*])),
        Some(shapes) => quote!(#private::Mistake::of_shapes(#text, #shapes, &[#(#values),*])),
    };
    quote_spanned! {assertion.problem.place().span()=>
        if !(#condition) {
            ::core::panic!("{}", #mistake.text())
        }
    }
}

/// A limit that numbers could not decide.
fn limit(model: &Model, limit: &Limit, private: &TokenStream) -> TokenStream {
    let ((_, used), name) = (generics(model), &model.name);
    let network = quote!(<#name #used as #private::Network>);
    let (most, text) = (&limit.most, template(model, limit).text());
    let (total, measure) = match limit.measure {
        Measure::Params => (quote!(#network::PARAMS), quote!(Params)),
        Measure::Flops => (quote!(#network::FLOPS as usize), quote!(Flops)),
        Measure::Memory => (quote!(#network::MEMORY), quote!(Memory)),
    };
    quote_spanned! {limit.place.span()=>
        if #total > #most {
            ::core::panic!(
                "{}",
                #private::Mistake::over_limit(
                    #text,
                    [#total, #most],
                    #network::LAYERS,
                    #private::Measure::#measure,
                )
                .text()
            )
        }
    }
}
