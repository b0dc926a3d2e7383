use neural_first::prelude::*;

network! {
    pub Net: signal(3, 10) -> class(10) {
        reshape(sequence(_, 4)) global_avg_pool dense(10)
    }
}

fn main() {}
