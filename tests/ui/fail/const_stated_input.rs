use neural_first::prelude::*;

const HIDDEN: usize = 128;
const OTHER: usize = 64;

network! {
    pub Net: features(784) -> class(10) {
        dense(HIDDEN, relu)
        dense(OTHER, 10)
    }
}

fn main() {}
