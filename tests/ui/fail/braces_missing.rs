use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(10) {
        residual relu
        parallel(sum)
        dense(10)
    }
}

fn main() {}
