use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(3)
}

fn main() {}
