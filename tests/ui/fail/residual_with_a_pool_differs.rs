use neural_first::prelude::*;

network! {
    pub Net: image(3, 9, 9) -> class(2) {
        residual { max_pool2d(2) }
        global_avg_pool dense(2)
    }
}

fn main() {}
