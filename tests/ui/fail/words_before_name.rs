use neural_first::prelude::*;

network! {
    pub struct Net: features(4) -> class(2) {
        dense(2)
    }
}

fn main() {}
