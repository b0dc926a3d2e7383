use neural_first::prelude::*;

network! {
    pub Net: signal(3, 8) -> class(2) {
        upsample((2, 3)) flatten dense(2)
    }
}

fn main() {}
