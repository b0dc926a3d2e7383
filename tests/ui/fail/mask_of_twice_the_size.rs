use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> mask(3, 14, 14) {
        conv2d(8, 3, relu, padding = same) conv2d(3, 1)
    }
}

fn main() {}
