use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        parallel(sum) { { conv2d(8, 1) } { conv2d(16, 3, stride = 2, padding = same) } { } }
        parallel(product) { { flatten } { } }
        global_avg_pool
        dense(10)
    }
}

fn main() {}
