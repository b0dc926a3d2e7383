use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(10) {
        dense(16)
        residual { dense(8, relu) dense(12) }
        dense(10)
    }
}

fn main() {}
