use neural_first::prelude::*;

network! {
    pub Net: features(8) -> class(2) {
        dense(8, relu)
        again: sum(again)
        dense(2)
    }
}

fn main() {}
