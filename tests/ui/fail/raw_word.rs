use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(2) {
        dense(8, r#relu) dense(2)
    }
}

fn main() {}
