//! The user's own `Vec`, `Option`, `Result`, `Some` and `burn` do not get in the way, nor does a missing prelude.
#![no_implicit_prelude]
#![allow(dead_code, unreachable_pub)]
#![cfg(feature = "flex")]

mod shadowed {
    pub struct Vec;
    pub struct Option;
    pub struct Result;
    pub struct Box;
    pub struct String;
    pub mod burn {}
    pub mod core {}
    const TWO: usize = 2;

    ::neural_first::network! {
        pub Net: image(1, 8, 8) -> class(3) {
            conv2d(4, 3, relu) batch_norm(relu6) max_pool2d(2) dropout(0.1) flatten dense(8, prelu) dense(3)
            residual { parallel(sum) { { dense(3) } { } } } repeat(2) { dense(3) } repeat(TWO) { dense(3) } parallel(concat) { { dense(1) } { dense(2) } }
        }
        limits { params: TWO * 1_000, flops: 1_000_000, memory: TWO * 16_384 }
        train { optimizer: adamw(lr = 1e-3, weight_decay = 0.01), loss: cross_entropy(smoothing = 0.1, weights = balanced) }
    }
}

mod everything {
    pub mod std {}
    pub mod layers {}
    pub mod words {}
    pub struct Network;
    pub struct Tensor;
    pub struct Self_;
    pub trait Clone {}
    pub trait Iterator {}
    const N: usize = 4;

    ::neural_first::network! {
        Bent: features(24) -> values(2) {
            reshape(image(2, 3, N)) pad(((1, 0), (2, 1)), edge) crop(1) upsample(2, bilinear) permute(image(C, W, H)) layer_norm
            reshape(signal(2, _)) conv1d(N, 3, padding = (2, 0)) permute(sequence(L, C)) lstm(N, bidirectional) attention(heads = 2)
            last: gru(N, last) dense(N, swiglu) parallel(product) { { dense(N) } { sigmoid } } concat(last) dense(2)
        }
        limits { memory: 1 MiB }
        train { loss: mse, schedule: cosine(warmup = 0.1), epochs: 1 }
    }
    ::neural_first::network! { Space: volume(1, 4, 4, 4) -> values(1) { conv3d(2, 2, padding = same) upsample(2, trilinear) conv_transpose3d(1, 2) global_max_pool dense(1) } }
    ::neural_first::network! { Text: tokens(5, 9) -> class(2) { embedding(N) positional_encoding transformer_encoder(heads = 2, ff = 8) global_avg_pool dense(2, softmax) } }

    pub mod f64 {}
    pub struct Initializer;
    pub struct Rate;
    const SLOW: ::core::primitive::f64 = 0.1;
    ::neural_first::network! {
        Sized<const N: usize, const K: usize>: features(N) -> class(K) {
            #[rate(SLOW)] dense(2 * N, prelu) #[init(kaiming_normal)] repeat(K) { residual { dense(2 * N) } } #[freeze] #[init(zeros)] dense(N) relu dense(K)
        }
        limits { params: 10_000, flops: N * 10_000 }
    }

    pub fn all(device: &::neural_first::burn::tensor::Device) {
        let _ = (Bent::init(device), Space::init(device), Text::init(device));
        let sized = Sized::<6, 3>::init(device);
        ::core::assert_eq!(sized.repeat1.len(), 3);
        ::core::assert_eq!(sized.dense1.weight.dims(), [6, 12]);
        let _ = ::neural_first::network!(< dense(4, N, relu) dense(N, 2, softmax) >);
    }
}

mod renamed {
    use ::neural_first as nf;
    nf::network! {
        crate = ::neural_first;
        pub Net { dense(4, 2, softmax) }
    }
}

#[::core::prelude::v1::test]
fn shadowed_names_are_not_in_the_way() {
    let device = ::neural_first::burn::tensor::Device::flex();
    let _ = shadowed::Net::init(&device);
    let _ = renamed::Net::init(&device);
    everything::all(&device);
}
