use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        flatten
        dense(10)
    }
    train { epoch: 3, batch_size: 32, optimiser: adam }
}

fn main() {}
