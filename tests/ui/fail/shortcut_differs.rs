use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        residual(shortcut = { conv2d(32, 1) }) { conv2d(64, 3, padding = same) }
        global_avg_pool dense(10)
    }
}

fn main() {}
