use neural_first::prelude::*;

const WIDTH: usize = 30;

network! {
    pub Net: features(784) -> class(10) {
        reshape(image(1, 28, WIDTH)) flatten dense(10)
    }
}

fn main() {}
