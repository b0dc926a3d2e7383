use neural_first::prelude::*;

network! {
    block head(k) { dense(k, softmax) }
    pub Net: features(4) -> class(10) {
        head(10)
    }
}

fn main() {}
