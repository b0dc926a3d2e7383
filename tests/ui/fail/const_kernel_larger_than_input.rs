use neural_first::prelude::*;

const SIDE: usize = 4;

network! {
    pub Net: image(3, SIDE, SIDE) -> class(10) {
        conv2d(8, 5, relu)
        flatten
        dense(10)
    }
}

fn main() {}
