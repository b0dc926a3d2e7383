use neural_first::prelude::*;

network! {
    pub Net: signal(3, 8) -> class(2) {
        level1: conv1d(4, 3, padding = same)
        conv1d(8, 3, stride = 2, padding = same)
        sum(level1)
        global_avg_pool dense(2)
    }
}

fn main() {}
