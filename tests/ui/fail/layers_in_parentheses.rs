use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        parallel(concat, { conv2d(8, 1) }, { conv2d(4, 1) })
        repeat(3, conv2d(12, 3, padding = same))
        residual(conv2d(12, 1)) { conv2d(12, 3, padding = same) }
        global_avg_pool dense(10)
    }
}

fn main() {}
