use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        repeat(2) { flatten }
        dense(10)
    }
}

fn main() {}
