use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        level1: conv2d(8, 3)
        conv2d(8, 3)
        concat(level1)
        global_avg_pool dense(10)
    }
}

fn main() {}
