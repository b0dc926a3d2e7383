use neural_first::prelude::*;

network! {
    block outer(out) { inner(out) }
    block inner(out) { outer(out) }
    pub Net: features(4) -> class(10) {
        outer(8)
        dense(10)
    }
}

fn main() {}
