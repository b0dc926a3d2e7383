use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        conv2d(8, 3, ReLU)
        flatten
        dense(16, TANH)
        dense(10)
    }
}

fn main() {}
