use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(2) {
        dense(1) layer_norm dense(2)
    }
}

fn main() {}
