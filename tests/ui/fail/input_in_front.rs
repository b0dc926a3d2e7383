use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        conv2d(1, 6, 5)
        max_pool2d(2)
        flatten
        dense(10)
    }
}

fn main() {}
