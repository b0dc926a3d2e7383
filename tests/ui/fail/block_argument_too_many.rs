use neural_first::prelude::*;

network! {
    block unit(out, act = relu) { dense(out) act }
    pub Net: features(4) -> class(10) {
        unit(8, tanh, 3)
        unit(8, activation = tanh)
        unit(8, out = 3)
        dense(10)
    }
}

fn main() {}
