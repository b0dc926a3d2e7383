use neural_first::prelude::*;

network! {
    pub Net: (a: features(1), b: features(1), c: features(1), d: features(1), e: features(1)) -> class(2) {
        a concat(b, c, d, e) dense(2)
    }
}

fn main() {}
