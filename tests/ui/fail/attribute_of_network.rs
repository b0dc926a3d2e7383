use neural_first::prelude::*;

network! {
    #[freeze]
    pub Net: features(4) -> class(2) {
        dense(2)
    }
}

fn main() {}
