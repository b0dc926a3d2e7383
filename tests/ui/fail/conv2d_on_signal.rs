use neural_first::prelude::*;

network! {
    pub Net: signal(2, 64) -> class(3) {
        conv2d(4, 3) flatten dense(3)
    }
}

fn main() {}
