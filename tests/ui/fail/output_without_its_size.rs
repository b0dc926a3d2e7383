use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class {
        dense(2)
    }
}

fn main() {}
