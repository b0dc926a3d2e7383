use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        conv2d(16, 3, padding = same)
        residual { conv2d(32, 3, stride = 2, padding = same) batch_norm } relu
        global_avg_pool dense(10)
    }
}

fn main() {}
