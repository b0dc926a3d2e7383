use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        concat { { conv2d(8, 1) } { conv2d(4, 1) } }
        global_avg_pool dense(10)
    }
}

fn main() {}
