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
        train { optimizer: adamw(lr = 1e-3, weight_decay = 0.01), loss: cross_entropy(smoothing = 0.1, weights = balanced) }
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
}
