use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        max_pool2d(2, relu)
        flatten
        dense(10)
    }
}

fn main() {}
