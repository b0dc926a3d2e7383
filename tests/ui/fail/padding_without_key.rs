use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        conv2d(8, 3, relu, same)
        max_pool2d(2, same)
        flatten
        dense(10)
    }
}

fn main() {}
