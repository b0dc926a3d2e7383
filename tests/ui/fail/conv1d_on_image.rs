use neural_first::prelude::*;

network! {
    pub Net: image(1, 8, 8) -> class(3) {
        conv1d(4, 3) flatten dense(3)
    }
}

fn main() {}
