use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(2) {
        dense(2)
    }
    limits { params: 100, params: 200 }
}

fn main() {}
