//! The procedural macro of neural-first: a shell around `network_compiler`, which does the work and is tested on its own.
#![forbid(unsafe_code)]

use proc_macro::TokenStream;

/// Writes a neural network once, and makes a checked Burn module of it.
///
/// ```text
/// network! {
///     /// Recognises handwritten digits.
///     pub Digits: image(1, 28, 28) -> class(10) {
///         conv2d(32, 3, relu)
///         max_pool2d(2)
///         flatten
///         hidden: dense(128, relu)
///         dropout(0.5)
///         dense(10)
///     }
///     train { optimizer: adam(lr = 1e-3), epochs: 12, batch: 128 }
/// }
/// ```
///
/// `Digits` is then an ordinary `#[derive(Module)]` struct with `init`, `forward` and `logits`, and a
/// [`Network`](https://docs.rs/neural-first) with `trainer`, `evaluate`, `predict`, `save` and `load`.
/// Shapes are checked while it compiles; a mistake is an error on the wrong token, with the numbers and what to write.
///
/// Without a name it is an expression, whose value is a blueprint: `network!(< dense(784, 128, relu) dense(128, 10, softmax) >)`.
#[proc_macro]
pub fn network(input: TokenStream) -> TokenStream {
    network_compiler::compile(input.into()).into()
}

/// One documented item for each word of the language: what `neural_first::language` is made of.
#[doc(hidden)]
#[proc_macro]
pub fn __words(_: TokenStream) -> TokenStream {
    network_compiler::reference::items().into()
}
