use neural_first::prelude::*;

network! {
    pub Net: features(784) -> class(10) {
        reshape(784)
        dense(10)
    }
}

fn main() {}
