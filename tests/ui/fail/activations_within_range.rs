use neural_first::prelude::*;

network! {
    pub Net: features(784) -> class(10) {
        dense(128, tanh) hard_tanh dense(64, sigmoid) relu6 dense(10)
    }
}

fn main() {}
