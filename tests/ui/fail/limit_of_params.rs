use neural_first::prelude::*;

network! {
    pub Net: features(784) -> class(10) {
        dense(128, relu) dense(10)
    }
    limits { params: 100_000 }
}

fn main() {}
