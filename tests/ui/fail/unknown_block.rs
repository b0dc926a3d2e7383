use neural_first::prelude::*;

network! {
    block unit(out) { dense(out, relu) }
    pub Net: features(4) -> class(10) {
        unti(8)
        dense(10)
    }
}

fn main() {}
