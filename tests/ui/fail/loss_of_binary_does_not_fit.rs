use neural_first::prelude::*;

network! {
    pub Net: features(8) -> binary {
        dense(1)
    }
    train { loss: cross_entropy }
}

fn main() {}
