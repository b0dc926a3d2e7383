use neural_first::prelude::*;

network! {
    pub Net: features(4) -> binary {
        dense(2, softmax)
    }
}

fn main() {}
