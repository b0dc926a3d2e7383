use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(10) {
        dense(7, glu)
        dense(10)
    }
}

fn main() {}
