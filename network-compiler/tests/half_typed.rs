//! Law: a network that is being typed keeps its type. Whatever single token is missing, the expansion still defines the struct
//! with the fields of every layer that is whole, and what `forward`, `trainer` and the rest of the program need.

mod common;

use common::errors;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Every layer has a name, so that a missing one does not number the others anew.
const NETWORKS: &[&str] = &[
    "pub Net: image(1, 28, 28) -> class(10) {
        first: conv2d(32, 3, relu, stride = (1, 2)) norm: batch_norm(prelu) pool: max_pool2d(2, padding = same) drop: dropout(0.25)
        grow: upsample(2, bilinear) frame: pad(((1, 0), 2), reflect) last: conv2d(8, (3, 5)) mean: adaptive_avg_pool2d(2)
        hidden: residual { inner: conv2d(8, 3, padding = same) } many: repeat(2) { inner: conv2d(8, 1) } whole: flatten out: dense(10)
     }
     train { optimizer: adam(lr = 1e-3, betas = (0.9, 0.999)), epochs: 12 }
     limits { params: 200_000, memory: 2 MiB }",
    "Net: tokens(20, 1000) -> class(2) {
        words: embedding(16) places: positional_encoding mix: attention(causal, heads = 4) layers: transformer_encoder(heads = 4, ff = 32)
        state: lstm(8, bidirectional) final_state: gru(8, last) both: parallel(concat) { { a: dense(4) } { b: dense(4, tanh) } } out: dense(2, softmax)
     }",
    "Net: features(2 * 8) -> values(1) { wide: dense(WIDTH, relu) wider: dense(64, swiglu) norm: layer_norm(eps = 1e-6) out: dense(1) } train { loss: huber(1.0) }",
    "Net<const H: usize, const K: usize>: features(H) -> class(K) {
        wide: dense(H, relu) hidden: residual { inner: dense(2 * H) back: dense(H) } out: dense(K)
     }
     train { optimizer: sgd(lr = 0.1) }",
];

/// The paths of all tokens, inside groups too.
fn paths(stream: &TokenStream, path: &[usize], found: &mut Vec<Vec<usize>>) {
    for (i, token) in stream.clone().into_iter().enumerate() {
        let path = [path, &[i]].concat();
        if let TokenTree::Group(group) = &token {
            paths(&group.stream(), &path, found);
        }
        found.push(path);
    }
}

/// The stream without the token at a path, or without everything from there to the end of its group.
fn without(stream: TokenStream, path: &[usize], to_the_end: bool) -> TokenStream {
    let Some((first, rest)) = path.split_first() else { return stream };
    let keep = |(i, token): (usize, TokenTree)| match (token, rest.is_empty()) {
        (TokenTree::Group(group), false) if i == *first => {
            let mut inner = Group::new(group.delimiter(), without(group.stream(), rest, to_the_end));
            inner.set_span(group.span());
            Some(TokenTree::Group(inner))
        }
        (_, true) if i == *first || (to_the_end && i > *first) => None,
        (token, _) => Some(token),
    };
    stream.into_iter().enumerate().filter_map(keep).collect()
}

/// Where the layers are, and at which token of theirs each begins.
fn layers(stream: &TokenStream) -> (usize, Vec<(usize, String)>) {
    let tokens: Vec<TokenTree> = stream.clone().into_iter().collect();
    let braces = |t: &TokenTree| matches!(t, TokenTree::Group(g) if g.delimiter() == Delimiter::Brace);
    let body = tokens.iter().position(braces).expect("a body");
    let TokenTree::Group(group) = &tokens[body] else { unreachable!() };
    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
    let begins = inside.windows(2).enumerate().filter_map(|(i, pair)| match pair {
        [TokenTree::Ident(name), TokenTree::Punct(p)] if p.as_char() == ':' => Some((i, name.to_string())),
        _ => None,
    });
    (body, begins.collect())
}

/// Layers without a field.
const FREE: &[&str] = &["frame", "whole"];

/// What the expansion defines: the fields of the network's struct, its methods, the type of its input.
struct Defined {
    fields: Vec<String>,
    methods: Vec<String>,
    input: String,
}

fn defined(expansion: TokenStream) -> Option<Defined> {
    let file: syn::File = syn::parse2(expansion).expect("items");
    let mut defined = Defined { fields: Vec::new(), methods: Vec::new(), input: String::new() };
    let mut is_there = false;
    for item in &file.items {
        match item {
            syn::Item::Mod(module) => {
                for item in module.content.iter().flat_map(|(_, items)| items) {
                    if let syn::Item::Struct(network) = item
                        && network.ident == "Net"
                    {
                        is_there = true;
                        defined.fields =
                            network.fields.iter().filter_map(|f| Some(f.ident.as_ref()?.to_string())).collect();
                    }
                }
            }
            syn::Item::Impl(implementation) => {
                let of_net = matches!(implementation.self_ty.as_ref(), syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Net"));
                for item in implementation.items.iter().filter(|_| of_net) {
                    match item {
                        syn::ImplItem::Fn(method) => defined.methods.push(method.sig.ident.to_string()),
                        syn::ImplItem::Type(ty) if ty.ident == "Input" => {
                            defined.input = quote::ToTokens::to_token_stream(&ty.ty).to_string();
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    is_there.then_some(defined)
}

/// Checks one damaged network: everything that is not in the damaged layer is there.
fn check(source: &str, path: &[usize], to_the_end: bool) -> usize {
    let stream: TokenStream = source.parse().expect("tokens");
    let whole = defined(network_compiler::compile(stream.clone())).expect("the network itself");
    let (body, layers) = layers(&stream);
    let damaged = without(stream, path, to_the_end);
    let text = damaged.to_string();
    if !text.contains("Net") {
        return 0;
    }
    let Some(now) = defined(network_compiler::compile(damaged)) else { panic!("no `Net`: {text}") };
    for method in &whole.methods {
        assert!(now.methods.contains(method), "`{method}` is not there: {text}");
    }
    if path[0] > 2 || (path[0] == 2 && source.starts_with("Net")) {
        let header = body;
        if path[0] >= header {
            assert_eq!(now.input, whole.input, "{text}");
        }
    }
    let expected: Vec<&String> = match path {
        // The braces themselves.
        [at] if *at == body || (to_the_end && *at <= body) => Vec::new(),
        [at, inside, ..] if *at == body => {
            let hit = layers.iter().rposition(|(begin, _)| begin <= inside);
            let stays = |i: usize| match to_the_end && path.len() == 2 {
                true => hit.is_some_and(|hit| i < hit),
                false => Some(i) != hit,
            };
            layers.iter().enumerate().filter(|(i, _)| stays(*i)).map(|(_, (_, name))| name).collect()
        }
        _ => layers.iter().map(|(_, name)| name).collect(),
    };
    for name in expected.into_iter().filter(|name| !FREE.contains(&name.as_str())) {
        assert!(now.fields.contains(name), "the field `{name}` is not there, only {:?}: {text}", now.fields);
    }
    errors(&text).len()
}

#[test]
fn a_network_without_one_of_its_tokens_keeps_its_fields() {
    for source in NETWORKS {
        assert_eq!(errors(source), [""; 0]);
        let mut all = Vec::new();
        paths(&source.parse().expect("tokens"), &[], &mut all);
        let shown: usize = all.iter().map(|path| check(source, path, false)).sum();
        // One mistake is one message, or two where what is missing hides what follows.
        assert!(shown <= all.len() * 3 / 2, "{shown} messages for {} missing tokens", all.len());
    }
}

#[test]
fn a_network_that_ends_anywhere_keeps_the_fields_before() {
    for source in NETWORKS {
        let stream: TokenStream = source.parse().expect("tokens");
        let (body, _) = layers(&stream);
        let mut all = Vec::new();
        paths(&stream, &[], &mut all);
        for path in all.iter().filter(|path| path[0] == body) {
            check(source, path, true);
        }
    }
}

/// What an editor sends while a word is typed.
#[test]
fn a_half_typed_word_is_one_mistake_and_the_others_keep_their_fields() {
    let typed = [
        "con",
        "conv2d",
        "conv2d(32, )",
        "conv2d(32, 3, re)",
        "conv2d(32, 3, relu, str)",
        "conv2d(32, 3, stride = )",
        "dense",
        "#",
        ".",
        "hidden:",
        "residual",
        "residual { con }",
        "repeat(2)",
        "parallel(con) { { } { } }",
        "128",
        "dense(1 +)",
        "#[fre]",
        "upsample(2, bi)",
        "reshape(ima)",
        "concat(",
        "pad()",
    ];
    for typed in typed.iter().filter(|typed| typed.matches('(').count() == typed.matches(')').count()) {
        for source in [
            format!(
                "Net: image(1, 28, 28) -> class(10) {{ a: conv2d(4, 3) {typed} b: conv2d(8, 3, prelu) c: flatten d: dense(10) }}"
            ),
            format!(
                "Net: image(1, 28, 28) -> class(10) {{ a: conv2d(4, 3) b: conv2d(8, 3, prelu) d: dense(10) {typed} }}"
            ),
        ] {
            let now = defined(network_compiler::compile(source.parse().expect("tokens"))).expect("a struct");
            for field in ["a", "b", "b_prelu", "d"] {
                assert!(now.fields.iter().any(|f| f == field), "`{field}` is not in {:?}: {source}", now.fields);
            }
            assert!(now.input.ends_with("Image < 1 , 28 , 28 >"), "{}", now.input);
        }
    }
    let headers = [
        "Net: image(1, 28, 28) ->",
        "Net: image(1, 28, 28) -> cla(10)",
        "Net: image(1, 28, 28) -",
        "Net: ima(1, 28, 28) -> class(10)",
    ];
    for header in headers {
        let source = format!("{header} {{ a: conv2d(4, 3) c: flatten d: dense(10) }}");
        assert_eq!(errors(&source).len(), 1, "{source}: {:#?}", errors(&source));
        let now = defined(network_compiler::compile(source.parse().expect("tokens"))).expect("a struct");
        assert!(now.input.ends_with("Image < 1 , 28 , 28 >"), "{}", now.input);
        assert_eq!(now.fields, ["a", "d"], "{source}");
    }
}
