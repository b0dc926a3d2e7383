use neural_first::prelude::*;

network! {
    pub Net: tokens(20, 1000) -> class(2) {
        embedding(7) positional_encoding global_avg_pool dense(2)
    }
}

fn main() {}
