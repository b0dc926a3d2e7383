use neural_first::prelude::*;

network! {
    pub Net: features(8) -> values(1) {
        dense(16, relu) dense(1)
    }
    train { loss: poisson }
}

fn main() {}
