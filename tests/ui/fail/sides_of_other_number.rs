use neural_first::prelude::*;

network! {
    pub Net: image(1, 8, 8) -> class(10) {
        conv2d(4, 3, padding = (1, 1, 1)) pad((1, 2, 3)) flatten dense(10)
    }
}

fn main() {}
