use neural_first::prelude::*;

network! {
    pub Net: features(784) -> class(10) {
        conv2d(8, 3)
        flatten
        dense(10)
    }
}

fn main() {}
