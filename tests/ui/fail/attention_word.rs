use neural_first::prelude::*;

network! {
    pub Net: tokens(20, 1000) -> class(2) {
        embedding(64) attention(casual, heads = 4) global_avg_pool dense(2)
    }
}

fn main() {}
