use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        parallel(concat) { { global_avg_pool } { } }
        global_avg_pool dense(10)
    }
}

fn main() {}
