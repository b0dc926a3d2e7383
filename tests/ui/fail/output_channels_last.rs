use neural_first::prelude::*;

network! {
    pub Net: image(3, 28, 28) -> image(28, 28, 3) {
        conv2d(3, 1)
    }
}

fn main() {}
