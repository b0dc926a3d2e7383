use neural_first::prelude::*;

const STRIDE: usize = 3;

network! {
    pub Net: image(1, 8, 8) -> class(2) {
        conv_transpose2d(8, 2, stride = STRIDE, padding = same)
        flatten dense(2)
    }
}

fn main() {}
