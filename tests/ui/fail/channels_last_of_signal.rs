use neural_first::prelude::*;

network! {
    pub Net: signal(100, 1) -> class(2) {
        flatten dense(2)
    }
}

fn main() {}
