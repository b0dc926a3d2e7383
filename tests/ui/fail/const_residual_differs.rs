use neural_first::prelude::*;

const WIDTH: usize = 5;

network! {
    pub Net: features(4) -> class(10) {
        residual { dense(WIDTH) }
        dense(10)
    }
}

fn main() {}
