use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        conv2d(10, 3)
    }
}

fn main() {}
