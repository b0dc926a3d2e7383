//! Law: the compiler answers every token stream with tokens. It never panics, and what is wrong is a `compile_error!`.

#[allow(dead_code, unreachable_pub, missing_docs)]
#[path = "random/draw/mod.rs"]
mod draw;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use proptest::prelude::*;

/// Words that are none of the language's own: of sections and of Rust, names, what is misspelt.
const OTHERS: &[&str] = &[
    "train",
    "pub",
    "crate",
    "Net",
    "HIDDEN",
    "same",
    "bilinear",
    "reflect",
    "edge",
    "trilinear",
    "_",
    "C",
    "L",
    "T",
    "F",
    "last",
    "bidirectional",
    "causal",
    "true",
    "false",
    "type",
    "self",
    "r#type",
    "Linear",
    "filters",
    "block",
    "größe",
    "product",
    "unit",
    "SLOW",
    "H",
    "out",
    "Encoder",
    "super",
    "module",
    "output",
    "photo",
    "facts",
    "KiB",
    "MiB",
    "s",
    "epoch",
    "valid_loss",
    "train_loss",
    "nearest",
    "bicubic",
    "cubic",
    "valid",
    "horizontal",
    "vertical",
    "mut",
    "fn",
    "const",
    "usize",
    "N",
    "doc",
    "class10",
    "limits",
    "inner",
];

/// Those, and every word that the compiler's tables have.
fn words() -> Vec<&'static str> {
    let language = network_compiler::reference::pages().into_iter().flat_map(|page| page.words);
    language.map(|word| word.word).chain(OTHERS.iter().copied()).collect()
}

fn token() -> impl Strategy<Value = TokenTree> {
    let leaf = prop_oneof![
        6 => prop::sample::select(words()).prop_map(word),
        3 => prop_oneof![Just(0u64), 1u64..40, Just(u64::MAX)].prop_map(|n| TokenTree::Literal(Literal::u64_unsuffixed(n))),
        1 => prop_oneof![Just(0.5), Just(1e-3), Just(1e308)].prop_map(|x| TokenTree::Literal(Literal::f64_unsuffixed(x))),
        1 => Just(TokenTree::Literal(Literal::usize_suffixed(3))),
        1 => Just(TokenTree::Literal(Literal::string("text"))),
        1 => prop::sample::select(&[':', '-'][..]).prop_map(|c| TokenTree::Punct(Punct::new(c, Spacing::Joint))),
        4 => prop::sample::select(&[',', ':', '=', '<', '>', '-', '*', '/', ';', '#', '.', '!', '\'' ][..])
            .prop_map(|c| TokenTree::Punct(Punct::new(c, if c == '\'' { Spacing::Joint } else { Spacing::Alone }))),
    ];
    leaf.prop_recursive(4, 60, 8, |inner| {
        (
            prop::sample::select(&[Delimiter::Parenthesis, Delimiter::Brace, Delimiter::Bracket, Delimiter::None][..]),
            prop::collection::vec(inner, 0..8),
        )
            .prop_map(|(delimiter, tokens)| TokenTree::Group(Group::new(delimiter, tokens.into_iter().collect())))
    })
}

fn word(text: &str) -> TokenTree {
    TokenTree::Ident(match text.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(text, Span::call_site()),
    })
}

const NETWORKS: &[&str] = &[
    "pub Digits: image(1, 28, 28) -> class(10) { conv2d(32, 3, relu, stride = (1, 2)) batch_norm max_pool2d(2) dropout(0.25) flatten
     hidden: dense(128, leaky_relu(0.1)) dense(10) } train { optimizer: adam(lr = 1e-3, betas = (0.9, 0.999)), loss: cross_entropy(smoothing = 0.1),
     schedule: cosine(warmup = 0.05), epochs: 12, batch: 128, seed: 3 }",
    "< dense(784, HIDDEN, relu) dropout(0.2) dense({ width(3) }, 10, softmax) >",
    "block unit(out, act = relu, n = 2 * 1) { residual { conv2d(out, 3, padding = same) batch_norm(act) conv2d(out * n / 2, 3, padding = same) } act }
     block down(out) { residual(shortcut = { conv2d(out, 1, stride = 2) }) { conv2d(out, 3, stride = 2, padding = same) unit(out, n = 2) } }
     Net: image(3, 16, 16) -> class(3) { conv2d(4, 3, padding = same) unit(4) repeat(2) { repeat(DEPTH) { unit(4, tanh) } } down(8)
     parallel(concat) { { conv2d(4, 1, relu) } { } { unit(8) } } parallel(product) { { sigmoid } { } } flatten repeat(3) { dense(3) } }",
    "Steps: sequence(20, 6) -> class(3) { conv1d(8, 3, padding = same) layer_norm lstm(8, bidirectional, layers = 2) group_norm(2)
     gru(8, last) dense(3) }",
    "Text: tokens(20, VOCAB) -> class(2) { embedding(16) positional_encoding transformer_encoder(causal, heads = 4, ff = 32, layers = N)
     attention(heads = 2, dropout = 0.1) last_step dense(2) }",
    "Grows: image(4, 8, 8) -> values(1) { conv_transpose2d(8, (4, 2), stride = 2, padding = same) depthwise_conv2d(3, multiplier = 2)
     separable_conv2d(8, 3) pixel_shuffle(2) upsample((2, 3), bicubic) adaptive_avg_pool2d(2) instance_norm global_max_pool dense(1) }",
    "Bent: features(96) -> values(2) { reshape(volume(2, _, 3, 4)) pad(((1, 0), (2, 1), 0), reflect) crop((1, 0, 0)) upsample((1, 2, 3), trilinear)
     conv_transpose3d(3, 2) permute(volume(C, W, D, H)) conv3d(2, 2, padding = same) reshape(signal(2, _)) permute(sequence(L, C))
     lstm(4, last, in = 2) dense(2) }",
    "block slow(out, by) { #[rate(by)] dense(out, relu) #[freeze] residual { #[init(uniform(min = -0.1, max = by))] dense(out) } }
     Tuned: features(8) -> values(1) { #[freeze] a: dense(8) #[rate(0.1)] repeat(2) { #[init(kaiming_normal(gain = SLOW))] #[rate(SLOW * 2.0)] dense(8) } slow(4, 0.5) dense(1) }",
    "block twice(n) { models::Mlp<n> -> features(n) tanh crate::Mlp::<{ 2 * n }, N> -> features(n) }
     pub Tuned: image(1, 28, 28) -> class(10) { #[freeze] encoder: Encoder -> features(64) relu twice(64)
     residual { self::Encoder -> features(64) } parallel(sum) { { ::other::Encoder -> features(8) } { super::Encoder -> features(8) } }
     Encoder -> features(10) } limits { params: 200_000 }",
    "pub Mlp<const H: usize, const K: usize>: features(H) -> class(K) { dense(2 * H, relu) repeat(K) { dense(2 * H) } dense(K) } limits { params: 9_000 }",
    "Bare<const H: usize> { dense(H, 8, relu) residual { dense(H / 2) dense(8) } dense(3, softmax) }",
    "block own(n) { module(blocks::Own::<n> = Own::new(n, device)?, output = features(n), params = 2 * n, flops = 0) }
     Mine: image(3, 8, 8) -> class(2) { #[freeze] module(Own<{ N + 1 }> = { let x = 3; Own::new(x, device) }, output = image(4, 8, 8)) flatten own(4)
     module(::other::Own = Own == Own, output = features) dense(2) } limits { params: 10 }",
    "/// Reads.
     pub Offer: (photo: image(3, 8, 8), facts: features(12), words: tokens(9, VOCAB)) -> labels(4) { #[freeze] parallel(concat) { { photo
     conv2d(4, 3, relu) global_avg_pool } { facts dense(4) concat(facts) } { words embedding(4) attention(heads = 2) global_max_pool } }
     kept: dense(8, tanh) dense(8) sum(kept) dense(4, sigmoid) } train { loss: binary_cross_entropy(smoothing = 0.1, weights = balanced),
     optimizer: muon(lr = 1e-3, ns_steps = 5), schedule: one_cycle(rise = 0.3, start = 0.1, end = 1e-4), steps: 300, accumulate: 2, clip: norm(1.0),
     time: 10 min, stop: early(patience = 3, min_delta = 1e-3), checkpoint: [every(1 epoch), best], metrics: [hamming, custom(own)],
     monitor: own, ema: 0.999 } limits { params: 200_000, flops: LIMIT, memory: 2 MiB }",
    "Cells: image(1, 16, 16) -> mask(3, 16, 16) { level1: conv2d(4, 3, relu, padding = same) max_pool2d(2) #[rate(0.1)] conv2d(8, 3, padding = same)
     upsample(2) concat(level1) conv2d(3, 1, softmax) } train { sample: shuffled, augment: [shift(2), rotate(10), scale(0.1), shear(10),
     elastic(34, 4), flip(vertical), crop(0.8), cutout(8), noise(0.1), mixup(0.2)], metrics: [mean_iou], seed: SEED }",
    "Letters: tokens(16, 40, pad = 0) -> tokens(16, 40) { embedding(8) positional_encoding transformer_encoder(causal, heads = 2, ff = 16)
     dense(40, log_softmax) } train { loss: cross_entropy, optimizer: sgd(lr = 0.1, momentum = 0.9, nesterov = true), schedule: step(at = [0.5, 0.75],
     factor = 0.1, warmup = 3), epochs: 3 }",
    "crate = ::ours; Net: features(2 * 8) -> values(1) { dense(4, prelu(per_channel = true)) glu dense(1) } train { loss: huber(1.0) }",
];

/// A random network of the whole grammar, which is valid before its tokens are changed.
fn drawn(seed: u64) -> TokenStream {
    let source = draw::network::network("Drawn", &mut draw::Random::new(seed));
    source.text(draw::source::Constants::Names).parse().expect("tokens")
}

/// All positions of a stream, inside groups too: one token is dropped, doubled or replaced.
fn mutate(stream: TokenStream, position: &mut usize, other: &TokenTree, how: u8) -> TokenStream {
    let mut output = Vec::new();
    for token in stream {
        let token = match token {
            TokenTree::Group(g) => {
                TokenTree::Group(Group::new(g.delimiter(), mutate(g.stream(), position, other, how)))
            }
            token => token,
        };
        match (*position, how) {
            (0, 0) => {}
            (0, 1) => output.extend([token.clone(), token]),
            (0, 2) => output.push(other.clone()),
            (0, _) => output.extend([other.clone(), token]),
            _ => output.push(token),
        }
        *position = position.wrapping_sub(1);
    }
    output.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_tokens_never_panic(tokens in prop::collection::vec(token(), 0..24)) {
        let _ = network_compiler::compile(tokens.into_iter().collect()).to_string();
    }

    #[test]
    fn mutated_random_networks_never_panic(
        seed in 0u64..1_000_000,
        changes in prop::collection::vec((0usize..200, token(), 0u8..4), 1..4),
    ) {
        let mut stream = drawn(seed);
        for (mut position, other, how) in changes {
            stream = mutate(stream, &mut position, &other, how);
        }
        let _ = network_compiler::compile(stream).to_string();
    }

    #[test]
    fn mutated_networks_never_panic(
        which in 0..NETWORKS.len(),
        changes in prop::collection::vec((0usize..300, token(), 0u8..4), 1..4),
    ) {
        let mut stream: TokenStream = NETWORKS[which].parse().expect("tokens");
        for (mut position, other, how) in changes {
            stream = mutate(stream, &mut position, &other, how);
        }
        let _ = network_compiler::compile(stream).to_string();
    }
}
