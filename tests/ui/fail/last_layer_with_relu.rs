use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(10) {
        dense(11, relu)
    }
}

fn main() {}
