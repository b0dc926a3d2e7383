use neural_first::prelude::*;

network! {
    pub Net: image(6, 8, 8) -> values(3) {
        pixel_shuffle(2) flatten dense(3)
    }
}

fn main() {}
