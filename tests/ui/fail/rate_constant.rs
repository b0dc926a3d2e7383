use neural_first::prelude::*;

const SLOW: f64 = 0.1;

network! {
    pub Net: features(8) -> class(2) {
        #[rate(SLOW - 0.1)] dense(8, relu)
        dense(2)
    }
}

fn main() {}
