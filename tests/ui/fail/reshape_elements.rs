use neural_first::prelude::*;

network! {
    pub Net: features(784) -> class(10) {
        reshape(image(1, 28, 27)) flatten dense(10)
    }
}

fn main() {}
