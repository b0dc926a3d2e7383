//! Helpers for the compiler's tests: the expansion as formatted Rust, the errors as text.
#![allow(dead_code, missing_docs, unreachable_pub)]

use proc_macro2::{TokenStream, TokenTree};

/// The expansion, formatted.
pub fn expand(source: &str) -> String {
    let tokens: TokenStream = source.parse().expect("the test's source is made of tokens");
    let output = network_compiler::compile(tokens);
    match syn::parse2::<syn::File>(output.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => {
            let wrapped: syn::File = syn::parse2(quote::quote!(const NETWORK: () = #output;)).expect("an expression");
            prettyplease::unparse(&wrapped)
        }
    }
}

/// The texts of all errors, in order.
pub fn errors(source: &str) -> Vec<String> {
    let tokens: TokenStream = source.parse().expect("the test's source is made of tokens");
    let mut texts = Vec::new();
    collect(network_compiler::compile(tokens), &mut texts);
    texts
}

fn collect(tokens: TokenStream, texts: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            let is_error = i >= 2
                && matches!(&tokens[i - 2], TokenTree::Ident(name) if name == "compile_error")
                && matches!(&tokens[i - 1], TokenTree::Punct(p) if p.as_char() == '!');
            if is_error {
                let text: syn::LitStr = syn::parse2(group.stream()).expect("an error's text");
                texts.push(text.value());
            } else {
                collect(group.stream(), texts);
            }
        }
    }
}

/// One row of the table of layers.
pub struct Row {
    pub name: String,
    pub keyword: String,
    pub params: u64,
    pub flops: u64,
    pub text: String,
    /// Elements of its output.
    pub elements: u64,
}

/// The table of layers; `None` where something is wrong with the network.
pub fn rows(source: &str) -> Option<Vec<Row>> {
    use network_compiler::{blocks, check, diagnostics::Problems, syntax};
    let tokens: TokenStream = source.parse().expect("the test's source is made of tokens");
    let mut problems = Problems::new();
    let network = syntax::parse(tokens, &mut problems);
    let network = blocks::expand(network, &mut problems);
    let model = check::network(&network, &mut problems);
    problems.finish().ok()?;
    let rows = model.rows();
    let row = |row: &network_compiler::model::Row<'_>| {
        Some(Row {
            name: row.name.clone(),
            keyword: row.keyword.to_string(),
            params: row.params.number()?,
            flops: row.flops.number()?,
            text: row.text.to_string(),
            elements: row.output.elements().number()?,
        })
    };
    rows.iter().map(row).collect()
}
