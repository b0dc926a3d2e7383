use neural_first::prelude::*;

network! {
    pub Net: features(784) -> class(10) {
        dense(128, log_sigmoid) relu dense(10)
    }
}

fn main() {}
