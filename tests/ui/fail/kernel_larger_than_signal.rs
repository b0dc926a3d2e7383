use neural_first::prelude::*;

network! {
    pub Net: signal(2, 6) -> class(3) {
        conv1d(4, 7) global_max_pool dense(3)
    }
}

fn main() {}
