use neural_first::prelude::*;

network! {
    pub Self: features(4) -> class(2) {
        dense(2)
    }
}

fn main() {}
