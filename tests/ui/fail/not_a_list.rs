use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        flatten
        dense(10)
    }
    train { schedule: step(at = 0.5, factor = 0.1) }
}

fn main() {}
