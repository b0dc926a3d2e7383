use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(2) {
        dense(2) class(2)
    }
}

fn main() {}
