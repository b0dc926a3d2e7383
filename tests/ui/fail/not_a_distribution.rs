use neural_first::prelude::*;

network! {
    pub Net: features(8) -> values(4) {
        dense(16, relu) dense(4)
    }
    train { loss: kl_divergence }
}

fn main() {}
