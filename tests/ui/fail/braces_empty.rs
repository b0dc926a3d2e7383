use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(10) {
        residual { }
        repeat(2) { }
        dense(10)
    }
}

fn main() {}
