use neural_first::prelude::*;

network! {
    pub Net: features(4) -> values(3) {
        dense(4) softplus
    }
    train { loss: poisson }
}

fn main() {}
