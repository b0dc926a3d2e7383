use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> class(10) {
        flatten
        hidden: dense(128, relu)
        hidden: dense(64, relu)
        dense(10)
    }
}

fn main() {}
