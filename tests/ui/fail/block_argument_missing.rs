use neural_first::prelude::*;

network! {
    block unit(out, act = relu) { dense(out) act }
    pub Net: features(4) -> class(10) {
        unit
        unit()
        dense(10)
    }
}

fn main() {}
