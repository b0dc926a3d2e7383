use neural_first::prelude::*;

network! {
    pub Net: tokens(20, 1000, pad = 0) -> class(2) {
        embedding(32) conv1d(64, 3, relu) global_max_pool dense(2)
    }
}

fn main() {}
