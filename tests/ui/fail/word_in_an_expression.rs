use neural_first::prelude::*;

network! {
    block unit(out) {
        dense(2 * out, relu)
    }
    pub Net: features(4) -> class(10) {
        unit(tanh)
        dense(10)
    }
}

fn main() {}
