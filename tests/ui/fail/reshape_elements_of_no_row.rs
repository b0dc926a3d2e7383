use neural_first::prelude::*;

network! {
    pub Net: features(785) -> class(2) {
        reshape(image(3, 28, 28)) flatten dense(2)
    }
}

fn main() {}
