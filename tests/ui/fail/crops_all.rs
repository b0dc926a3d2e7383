use neural_first::prelude::*;

network! {
    pub Net: image(1, 8, 9) -> class(10) {
        crop(4) flatten dense(10)
    }
}

fn main() {}
