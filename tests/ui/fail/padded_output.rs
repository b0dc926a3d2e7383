use neural_first::prelude::*;

network! {
    pub Net: tokens(20, 1000, pad = 0) -> sequence(20, 8) {
        embedding(32) gru(8)
    }
}

fn main() {}
