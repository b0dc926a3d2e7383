use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(2) {
        dense(2 MiB) dense(2)
    }
    train { epochs: 2MiB }
}

fn main() {}
