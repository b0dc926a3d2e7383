use neural_first::prelude::*;

const HIDDEN: usize = 400;
const BUDGET: usize = 300 * 1024;

network! {
    pub Net: features(784) -> class(10) {
        dense(HIDDEN, relu) dense(10)
    }
    limits { params: 300_000, flops: 1_000_000, memory: BUDGET }
}

fn main() {}
