use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        conv2d(32, 3, 1, 1)
        flatten
        dense(10)
    }
}

fn main() {}
