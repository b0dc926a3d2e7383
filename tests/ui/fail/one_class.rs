use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(1) {
        flatten
        dense(1)
    }
}

fn main() {}
