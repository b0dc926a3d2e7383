use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(2) {
        dense(8 relu)
        dense(2)
    }
    train { loss: cross_entropy epochs: 3 }
}

fn main() {}
