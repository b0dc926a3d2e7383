use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(2) {
        dense(4) tanh sum(dense1) dense(2)
    }
}

fn main() {}
