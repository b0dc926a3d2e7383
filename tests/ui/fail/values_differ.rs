use neural_first::prelude::*;

network! {
    pub Net: image(1, 16, 16) -> class(2) {
        level1: conv2d(8, 3, relu, padding = same)
        max_pool2d(2)
        conv2d(8, 3, relu, padding = same)
        concat(level1)
        global_avg_pool dense(2)
    }
}

fn main() {}
