use neural_first::prelude::*;

network! {
    pub Net: signal(8, 16) -> class(2) {
        residual { conv1d(4, 3, padding = same) }
        global_avg_pool dense(2)
    }
}

fn main() {}
