use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        flatten dense(10)
    }
    train { augment: [cutout(100), shift(32)] }
}

fn main() {}
