use neural_first::prelude::*;

network! {
    pub Net: (dense: features(4), facts: features(2)) -> class(2) {
        facts concat(dense) dense(2)
    }
}

fn main() {}
