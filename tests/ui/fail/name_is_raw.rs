use neural_first::prelude::*;

network! {
    pub r#Net: features(4) -> class(2) {
        dense(2)
    }
}

fn main() {}
