use neural_first::prelude::*;

network! {
    pub Net: tokens(10, 100) -> class(2) {
        embedding(8) global_avg_pool dense(2)
    }
    train { augment: noise(0.1) }
}

fn main() {}
