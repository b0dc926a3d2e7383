use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(2) {
        dense(2)
    }
    train { schedule: step(at = [0.5], factor = 10) }
}

fn main() {}
