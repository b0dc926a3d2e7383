use neural_first::prelude::*;

network! {
    pub Net: image(3, 8, 8) -> image(3, 9, 8) {
        conv2d(3, 3, padding = same)
    }
}

fn main() {}
