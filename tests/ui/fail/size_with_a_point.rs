use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(2) {
        dense(16.0, relu) dense(2)
    }
}

fn main() {}
