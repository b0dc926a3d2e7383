use neural_first::prelude::*;

const R: usize = 2;

network! {
    pub Net: image(6, 8, 8) -> class(2) {
        pixel_shuffle(R) flatten dense(2)
    }
}

fn main() {}
