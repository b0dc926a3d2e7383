//! Limits over the user's constants: rustc decides them, in the words of the compiler.

use crate::limits::{Measure, template};
use crate::model::Model;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// One assertion for each limit that numbers could not decide.
pub(super) fn assertions(model: &Model, private: &TokenStream) -> TokenStream {
    let name = &model.name;
    let assertions = model.limits.iter().map(|limit| {
        let (most, text) = (&limit.most, template(model, limit).text());
        let (total, measure) = match limit.measure {
            Measure::Params => (quote!(<#name as #private::Network>::PARAMS), quote!(Params)),
            Measure::Flops => (quote!(<#name as #private::Network>::FLOPS as usize), quote!(Flops)),
            Measure::Memory => (quote!(<#name as #private::Network>::MEMORY), quote!(Memory)),
        };
        quote_spanned! {limit.place.span()=>
            const _: () = if #total > #most {
                ::core::panic!(
                    "{}",
                    #private::Mistake::over_limit(
                        #text,
                        [#total, #most],
                        <#name as #private::Network>::LAYERS,
                        #private::Measure::#measure,
                    )
                    .text()
                )
            };
        }
    });
    quote!(#(#assertions)*)
}
