//! Named outputs in a forward pass: `let level1 = …;`, and each use of it, cloned while there is a later one.

use super::runs::Line;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::collections::HashMap;

/// How often each name is still to be used.
pub(super) struct Values(HashMap<String, usize>);

impl Values {
    /// Of lines, and of what stands around them.
    pub(super) fn of<'a>(lines: &'a [Line<'_>], around: impl IntoIterator<Item = &'a Ident>) -> Values {
        let mut uses = HashMap::new();
        let mut count = |name: &Ident| *uses.entry(name.to_string()).or_default() += 1;
        around.into_iter().for_each(&mut count);
        for line in lines {
            line.run.reads().into_iter().for_each(&mut count);
            // What is kept is read by the next line as well.
            line.keeps.into_iter().for_each(&mut count);
        }
        Values(uses)
    }

    /// One use: the value itself where it is the last.
    pub(super) fn take(&mut self, name: &Ident) -> TokenStream {
        let left = self.0.entry(name.to_string()).or_default();
        *left = left.saturating_sub(1);
        match *left {
            0 => {
                let value = variable(name);
                quote!(#value)
            }
            _ => clone(name),
        }
    }

    /// One use in a loop, where there is no last.
    pub(super) fn copy(&mut self, name: &Ident) -> TokenStream {
        let _ = self.take(name);
        clone(name)
    }
}

fn clone(name: &Ident) -> TokenStream {
    let value = variable(name);
    quote!(::core::clone::Clone::clone(&#value))
}

/// The variable of a name. It is of the macro's own hygiene: a layer may be called `x` or `relu` and shadows nothing.
pub(super) fn variable(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(Span::mixed_site().located_at(name.span()));
    name
}
