use neural_first::prelude::*;

network! {
    pub Net: volume(3, 8, 8, 8) -> class(2) {
        residual { conv3d(4, 3, stride = 2, padding = same) }
        global_avg_pool dense(2)
    }
}

fn main() {}
