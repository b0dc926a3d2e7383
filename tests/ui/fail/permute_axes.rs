use neural_first::prelude::*;

network! {
    pub Net: signal(3, 10) -> class(10) {
        permute(sequence(T, C)) global_avg_pool dense(10)
    }
}

fn main() {}
