use neural_first::prelude::*;

network! {
    pub Net: volume(4, 8, 8, 8) -> class(2) {
        pixel_shuffle(2) flatten dense(2)
    }
}

fn main() {}
