use neural_first::prelude::*;

network! {
    pub Net: features(784) -> class(10) {
        reshape(picture(1, 28, 28)) flatten dense(10)
    }
}

fn main() {}
