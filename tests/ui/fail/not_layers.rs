use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(10) {
        residual(shortcut = 3) { dense(8) }
        dense(10)
    }
}

fn main() {}
