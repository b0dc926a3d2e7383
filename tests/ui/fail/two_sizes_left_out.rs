use neural_first::prelude::*;

network! {
    pub Net: features(784) -> class(10) {
        reshape(image(_, _, 28)) flatten dense(10)
    }
}

fn main() {}
