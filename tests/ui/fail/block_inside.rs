use neural_first::prelude::*;

network! {
    pub Net: features(4) -> class(10) {
        block unit(out) { dense(out, relu) }
        dense(10)
    }
}

fn main() {}
