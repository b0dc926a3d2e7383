use neural_first::prelude::*;

network! {
    pub Net: features(784) -> class(10) {
        dense(10)
    }
    train { augment: [shift(2), noise(0.1)] }
}

fn main() {}
