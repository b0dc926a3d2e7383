use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        flatten
        dense(10)
    }
    train { augment: [RandomRotation(10), rotation(10), horizontal_flip, rotat(10), shift(0), flip(diagonal)] }
}

fn main() {}
