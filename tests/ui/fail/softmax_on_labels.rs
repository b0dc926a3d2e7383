use neural_first::prelude::*;

network! {
    pub Net: features(8) -> labels(5) {
        dense(16, relu) dense(5, softmax)
    }
}

fn main() {}
