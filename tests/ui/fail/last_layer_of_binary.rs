use neural_first::prelude::*;

network! {
    pub Net: features(8) -> binary {
        dense(16, relu) dense(2)
    }
}

fn main() {}
