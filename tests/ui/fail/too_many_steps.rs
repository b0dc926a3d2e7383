use neural_first::prelude::*;

const STEPS: usize = 10_001;

network! {
    pub Long: tokens(12_000, 1000) -> class(2) {
        embedding(8) positional_encoding global_avg_pool dense(2)
    }
}

network! {
    pub Constant: tokens(STEPS, 1000) -> class(2) {
        embedding(8) positional_encoding global_avg_pool dense(2)
    }
}

fn main() {}
