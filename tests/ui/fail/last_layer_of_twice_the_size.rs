use neural_first::prelude::*;

network! {
    pub Net: image(3, 8, 8) -> image(3, 16, 16) {
        conv2d(12, 3)
    }
}

fn main() {}
