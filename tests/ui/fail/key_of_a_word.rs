use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        pad(1, mode = reflect)
        flatten
        dense(10)
    }
}

fn main() {}
