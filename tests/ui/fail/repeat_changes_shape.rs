use neural_first::prelude::*;

const DEPTH: usize = 3;

network! {
    pub Net: features(4) -> class(10) {
        repeat(DEPTH) { dense(8, relu) }
        dense(10)
    }
}

fn main() {}
