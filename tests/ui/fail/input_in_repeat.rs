use neural_first::prelude::*;

network! {
    pub Net: (photo: features(4), facts: features(2)) -> class(2) {
        facts dense(4) repeat(2) { photo dense(4) } dense(2)
    }
}

fn main() {}
