use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(10) {
        parallel(sum) { { dense(8) } }
        parallel(sum) { }
        dense(10)
    }
}

fn main() {}
