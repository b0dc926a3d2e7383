use neural_first::prelude::*;

network! {
    pub Net: image(1, 28, 28) -> classes(10) {
        flatten
        dense(10)
    }
}

fn main() {}
