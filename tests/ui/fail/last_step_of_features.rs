use neural_first::prelude::*;

network! {
    pub Net: features(8) -> class(3) {
        dense(4) last_step dense(3)
    }
}

fn main() {}
