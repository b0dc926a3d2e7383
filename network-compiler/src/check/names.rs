//! Names: of fields, one scope at a time, and of the structs that composites become.

use crate::diagnostics::Problems;
use crate::mistakes;
use crate::syntax::Node;
use crate::words::snake;
use proc_macro2::{Ident, Span};
use std::collections::HashMap;

/// The name of every layer: the user's, or the word and its ordinal among its kind. `reserved` is a field that the
/// struct has anyway.
pub(super) fn names(nodes: &[Node], reserved: Option<&Ident>, problems: &mut Problems) -> Vec<Ident> {
    let mut ordinals: HashMap<String, usize> = HashMap::new();
    let mut taken: HashMap<String, Ident> = HashMap::new();
    taken.extend(reserved.map(|name| (name.to_string(), name.clone())));
    let mut names = Vec::new();
    for node in nodes {
        // `Encoder -> features(64)` is `encoder1`.
        let word = if node.nested.is_some() { snake(&node.call.word()) } else { node.call.word() };
        let ordinal = ordinals.entry(word.clone()).or_default();
        *ordinal += 1;
        let name = node.name.clone().unwrap_or_else(|| {
            // A word that is no layer may hold characters beyond ASCII; it is an identifier all the same.
            Ident::new(&format!("{}{ordinal}", word.trim_start_matches("r#")), node.call.word.span())
        });
        let problem = match taken.get(&name.to_string()) {
            _ if syn::parse_str::<Ident>(&name.to_string()).is_err() => Some(mistakes::keyword_name(&name)),
            Some(first) => Some(mistakes::duplicate_name(&name, first)),
            None => None,
        };
        match problem {
            None => {
                taken.insert(name.to_string(), name.clone());
                names.push(name);
            }
            // The stand-in needs a field all the same, of a name that is free.
            Some(problem) => {
                problems.push(problem);
                names.push(quote::format_ident!("__{}_{}", word.trim_start_matches("r#"), names.len()));
            }
        }
    }
    names
}

/// Where layers stand: how their table names them, and how their struct is called.
#[derive(Clone)]
pub(super) struct Scope {
    /// `residual1.`
    pub(super) path: String,
    /// `DigitsResidual1`
    pub(super) ty: String,
}

impl Scope {
    /// The scope of the network itself.
    pub(super) fn of(network: &Ident) -> Scope {
        Scope { path: String::new(), ty: network.to_string().trim_start_matches("r#").to_string() }
    }

    /// The scope of a field's braces.
    pub(super) fn inside(&self, field: &Ident) -> Scope {
        Scope { path: format!("{}{field}.", self.path), ty: format!("{}{}", self.ty, pascal(field)) }
    }

    /// The scope of a block, which has the same struct wherever it is called.
    pub(super) fn block(&self, field: &Ident, network: &str, block: &Ident) -> Scope {
        Scope { ty: format!("{network}{}", pascal(block)), ..self.inside(field) }
    }

    /// The scope of one round.
    pub(super) fn round(&self, round: usize) -> Scope {
        Scope { path: format!("{}[{round}].", self.path.trim_end_matches('.')), ty: self.ty.clone() }
    }
}

/// `conv2d_1` as `Conv2d1`.
fn pascal(name: &Ident) -> String {
    name.to_string()
        .trim_start_matches("r#")
        .split('_')
        .map(|part| {
            let mut letters = part.chars();
            letters.next().map(|c| c.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
        })
        .collect()
}

/// The structs of a network. What has the same fields and does the same under the same name is one struct.
#[derive(Clone)]
pub(super) struct Types(HashMap<String, String>);

impl Types {
    pub(super) fn new(network: &Ident) -> Types {
        Types(HashMap::from([(network.to_string(), String::new())]))
    }

    /// The struct of a signature: one that is there already, or a new one of this name or of the next that is free.
    pub(super) fn name(&mut self, wanted: &str, signature: String) -> Ident {
        let names = std::iter::once(wanted.to_string()).chain((2..).map(|n| format!("{wanted}{n}")));
        for name in names {
            let known = self.0.entry(name.clone()).or_insert_with(|| signature.clone());
            if *known == signature {
                return Ident::new(&name, Span::call_site());
            }
        }
        Ident::new(wanted, Span::call_site())
    }
}
