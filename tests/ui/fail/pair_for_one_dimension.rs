use neural_first::prelude::*;

network! {
    pub Net: signal(2, 64) -> class(3) {
        conv1d(4, (3, 3)) global_avg_pool dense(3)
    }
}

fn main() {}
