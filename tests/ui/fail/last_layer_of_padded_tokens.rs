use neural_first::prelude::*;

network! {
    pub Net: tokens(10, 100, pad = 0) -> tokens(20, 100) {
        embedding(8) dense(100)
    }
}

fn main() {}
