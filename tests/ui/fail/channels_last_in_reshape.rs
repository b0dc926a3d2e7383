use neural_first::prelude::*;

network! {
    pub Net: features(784) -> class(2) {
        reshape(image(28, 28, 1)) flatten dense(2)
    }
}

fn main() {}
