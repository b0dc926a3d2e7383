use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        flatten
        dense(10)
    }
    train { epochs: 5, stop: early(patience = 5) }
}

fn main() {}
