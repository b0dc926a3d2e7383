use neural_first::prelude::*;

network! {
    pub Net: volume(1, 4, 4, 4) -> class(10) {
        upsample((2, 3)) flatten dense(10)
    }
}

fn main() {}
