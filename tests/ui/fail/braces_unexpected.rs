use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(10) {
        dense(8) { relu }
        dense(10)
    }
}

fn main() {}
