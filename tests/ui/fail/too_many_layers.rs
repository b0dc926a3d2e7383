use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(10) {
        repeat(100) { repeat(100) { tanh } }
        dense(10)
    }
}

fn main() {}
