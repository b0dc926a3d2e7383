use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(3) {
        dense(8, relu)
        dense(3, relu)
        softmax
    }
}

fn main() {}
