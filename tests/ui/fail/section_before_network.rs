use neural_first::prelude::*;

network! {
    train { epochs: 3 }
    pub Net: features(4) -> class(2) {
        dense(2)
    }
}

fn main() {}
