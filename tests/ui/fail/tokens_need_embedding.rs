use neural_first::prelude::*;

network! {
    pub Net: tokens(20, 1000) -> class(2) {
        dense(64, relu) dense(2)
    }
}

fn main() {}
