use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(10) {
        parallel(add) { { dense(8) } { dense(8) } }
        parallel { { dense(8) } { dense(8) } }
        dense(10)
    }
}

fn main() {}
