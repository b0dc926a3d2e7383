use neural_first::prelude::*;

const SIDE: usize = 28;

network! {
    pub Net: image(1, SIDE, SIDE) -> mask(3, SIDE, SIDE) {
        conv2d(8, 3, relu, padding = same) conv2d(3, 3)
    }
}

fn main() {}
