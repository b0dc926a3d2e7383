use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(3) { dense(3) }
    train { epochs: 3 }
    train { batch: 8 }
}

fn main() {}
