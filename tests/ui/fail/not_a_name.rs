use neural_first::prelude::*;

network! {
    pub Net: features(8) -> class(2) { first: dense(8, relu) concat(8) dense(2) }
}

fn main() {}
