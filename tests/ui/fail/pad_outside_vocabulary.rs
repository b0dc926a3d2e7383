use neural_first::prelude::*;

network! {
    pub Net: tokens(20, 1000, pad = 1000) -> class(2) {
        embedding(32) lstm(64, last) dense(2)
    }
}

fn main() {}
