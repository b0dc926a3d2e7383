//! Every family of layers under every lint that a strict crate switches on: what is generated is no worse than code by hand.
#![deny(warnings, missing_docs, unreachable_pub, unused, missing_debug_implementations, unused_qualifications)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![cfg(feature = "flex")]

use neural_first::prelude::*;

/// A size of ours.
pub const WIDTH: usize = 6;

network! {
    block unit(out) { residual { conv2d(out, 3, padding = same) batch_norm(relu) conv2d(out, 3, padding = same) instance_norm } relu }

    /// Images.
    pub Pictures2d: image(2, 16, 16) -> class(3) {
        conv2d(8, 3, prelu, stride = 2, padding = ((1, 0), (0, 1))) batch_norm(silu)
        unit(8)
        repeat(2) { unit(8) }
        repeat(WIDTH) { conv2d(8, 3, padding = same) group_norm(2, relu) }
        kept: depthwise_conv2d(3, relu6, padding = same)
        separable_conv2d(8, 3, gelu, padding = same) concat(kept)
        parallel(concat) { { conv2d(4, 1) } { max_pool2d(2, stride = 1, padding = same) } { } }
        parallel(product) { { sigmoid } { layer_norm } }
        conv_transpose2d(4, 2, stride = 2) rms_norm avg_pool2d(2) upsample(2, bilinear) pixel_shuffle(2)
        adaptive_avg_pool2d(4) pad(1, reflect) crop(1) gaussian_noise(0.1) dropout(0.1)
        permute(image(C, W, H)) reshape(features(_)) dense(WIDTH, swiglu) leaky_relu(0.2) dense(3, softmax)
    }
    train {
        loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: sgd(lr = 0.1, momentum = 0.9, nesterov = true),
        schedule: cosine(warmup = 0.05), epochs: 2, batch: 16, seed: 7,
    }
    limits { params: 100_000, flops: 100_000_000, memory: 4 MiB }
}

network! {
    /// Text, with a name that is a word of Rust.
    pub(crate) Text: tokens(8, 50) -> class(2) {
        embedding(8) positional_encoding attention(causal, heads = 2) transformer_encoder(heads = 2, ff = 16)
        lstm(8, bidirectional) /** The second cell. */ r#match: gru(8, layers = 2) rnn(4, last) dense(2)
    }
}

network! { Wave: signal(2, 32) -> values(1) { conv1d(4, 3, tanh) max_pool1d(2) avg_pool1d(2) upsample(2, linear) conv_transpose1d(4, 3) global_max_pool dense(1) } }
network! { Body: volume(1, 4, 4, 4) -> values(1) { conv3d(2, 2, padding = same) conv_transpose3d(2, 2) upsample(2, trilinear) global_avg_pool dense(1) } train { loss: huber(1.0) } }

network! {
    block unit(out) { residual { #[rate(0.5)] #[init(xavier_normal)] dense(out, tanh) } }

    /// Of any width, with rules of every sort.
    pub Wide<const IN: usize, const H: usize, const K: usize>: features(IN) -> class(K) {
        dense(H, relu) unit(H) repeat(2) { unit(H) } repeat(WIDTH) { unit(H) } #[freeze] dense(2 * H, prelu) group_norm(2) dense(K, softmax)
    }
    train { optimizer: adam(lr = 1e-3) }
    limits { params: WIDTH * 100_000, memory: 4 MiB }
}

/// Twice in one module, and in a function, with a constant of its own.
#[test]
fn what_is_generated_keeps_every_lint() {
    const LOCAL: usize = 3;
    network! { Inner { dense(4, LOCAL, relu) dense(2, softmax) } limits { params: LOCAL * 100 } }
    let device = Device::flex();
    let pictures = Pictures2d::init(&device);
    assert_eq!(pictures.forward(Tensor::zeros([1, 2, 16, 16], &device)).dims(), [1, 3]);
    let text = Text::init(&device);
    assert_eq!(text.forward(Tensor::zeros([1, 8], &device)).dims(), [1, 2]);
    assert_eq!(Text::LAYERS[5].name, "r#match");
    let _ = (&text.r#match, Wave::init(&device), Body::init(&device), Inner::init(&device));
    const { Wide::<3, 8, 2>::CHECKED };
    let wide = Wide::<3, 8, 2>::init(&device);
    assert_eq!(wide.forward(Tensor::zeros([1, 3], &device)).dims(), [1, 2]);
    let quick = network!(< dense(4, 8, relu) dense(8, 2, softmax) >);
    assert_eq!(quick.params(), 58);
}
