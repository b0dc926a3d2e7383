use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> mask(3, 28, 28) {
        conv2d(8, 3, relu, padding = same) conv2d(3, 1, sigmoid)
    }
}

fn main() {}
