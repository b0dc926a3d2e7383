use neural_first::prelude::*;

network! {
    pub Net: image(1, 8, 8) -> class(10) {
        conv_transpose2d(4, 3, padding = ((1, 0), 1)) flatten dense(10)
    }
}

fn main() {}
