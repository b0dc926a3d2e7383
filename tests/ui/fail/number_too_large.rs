use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        flatten
        dense(1_000_000 * 1_000_000 * 1_000_000, relu)
        dense(10)
    }
}

fn main() {}
