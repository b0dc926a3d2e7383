use neural_first::prelude::*;

network! {
    pub Net: features(20) -> class(2) {
        embedding(64) global_avg_pool dense(2)
    }
}

fn main() {}
