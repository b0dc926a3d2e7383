use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(2) {
        dense(2)
    }
    train { epochs: 90, schedule: step(at = [30, 60]) }
}

fn main() {}
