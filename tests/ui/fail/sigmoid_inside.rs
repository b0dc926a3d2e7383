use neural_first::prelude::*;

network! {
    block head(n) { dense(8, relu) dense(n, sigmoid) }

    pub Net: features(8) -> binary {
        dense(16, relu) head(1)
    }
}

fn main() {}
