use neural_first::prelude::*;

network! {
    pub Net: features(1_000_000_000) -> class(10) {
        dense(1_000_000_000, relu)
        dense(1_000_000_000, relu)
        dense(10)
    }
}

fn main() {}
