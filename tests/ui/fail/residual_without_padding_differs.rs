use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        residual { conv2d(3, 3, relu) }
        global_avg_pool dense(10)
    }
}

fn main() {}
