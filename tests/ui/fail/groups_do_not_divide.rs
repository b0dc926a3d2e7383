use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        conv2d(32, 3, relu)
        conv2d(32, 3, relu, groups = 3)
        flatten
        dense(10)
    }
}

fn main() {}
