use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        parallel(sum) { { conv2d(8, 3) } { conv2d(4, 3, padding = same) } }
        global_avg_pool dense(10)
    }
}

fn main() {}
