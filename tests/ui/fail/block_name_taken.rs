use neural_first::prelude::*;

network! {
    block dense(out) { relu }
    pub Net: features(4) -> class(10) {
        dense(10)
    }
}

fn main() {}
