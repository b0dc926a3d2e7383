use neural_first::prelude::*;

network! {
    pub Net: volume(16, 16, 16, 1) -> class(2) {
        flatten dense(2)
    }
}

fn main() {}
