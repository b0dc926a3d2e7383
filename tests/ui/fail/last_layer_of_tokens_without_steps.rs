use neural_first::prelude::*;

network! {
    pub Net: tokens(20, 1000) -> tokens(20, 50) {
        embedding(32) lstm(64, last) dense(50)
    }
}

fn main() {}
