use neural_first::prelude::*;

network! {
    pub Net: features(8) -> class(2) {
        parallel(concat) { { left: dense(8, relu) } { dense(8, relu) sum(left) } }
        dense(2)
    }
}

fn main() {}
