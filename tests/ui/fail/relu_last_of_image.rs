use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> image(1, 28, 28) {
        conv2d(8, 3, relu, padding = same) conv2d(1, 3, relu, padding = same)
    }
}

fn main() {}
