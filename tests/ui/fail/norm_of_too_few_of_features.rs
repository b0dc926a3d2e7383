use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(2) {
        dense(8) group_norm(4) dense(2)
    }
}

fn main() {}
