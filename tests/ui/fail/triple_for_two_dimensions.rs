use neural_first::prelude::*;

network! {
    pub Net: image(3, 32, 32) -> class(10) {
        conv2d(8, (3, 3, 3))
        global_avg_pool dense(10)
    }
}

network! {
    pub Volumes: volume(1, 8, 8, 8) -> class(2) {
        conv3d(8, (3, 3))
        global_avg_pool dense(2)
    }
}

fn main() {}
