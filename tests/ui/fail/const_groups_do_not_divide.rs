use neural_first::prelude::*;

const GROUPS: usize = 3;

network! {
    pub Net: image(4, 8, 8) -> class(10) {
        conv2d(6, 3, relu, groups = GROUPS)
        flatten
        dense(10)
    }
}

fn main() {}
