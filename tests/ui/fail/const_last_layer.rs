use neural_first::prelude::*;

const CLASSES: usize = 11;

network! {
    pub Net: features(784) -> class(10) {
        dense(128, relu)
        dense(CLASSES)
    }
}

fn main() {}
