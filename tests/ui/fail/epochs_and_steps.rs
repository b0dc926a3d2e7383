use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        flatten
        dense(10)
    }
    train { epochs: 3, batch: 64, steps: 1000 }
}

fn main() {}
