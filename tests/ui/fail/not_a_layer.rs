use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        flatten
        128
        dense(10)
    }
}

fn main() {}
