use neural_first::prelude::*;

network! {
    pub Net: features(8) -> values(2) {
        dense(2) gaussian_noise(0.1)
    }
}

fn main() {}
