use neural_first::prelude::*;

network! {
    pub Net: features(8) -> binary {
        dense(16, relu) dense(1, softmax)
    }
}

fn main() {}
