use neural_first::prelude::*;

network! {
    pub Net: features(8) -> binary(1) {
        dense(1)
    }
}

fn main() {}
