use neural_first::prelude::*;

network! {
    block unit(out, out) { dense(out, relu) }
    block unit(out) { dense(out, tanh) }
    pub Net: features(4) -> class(10) {
        unit(4) dense(10)
    }
}

fn main() {}
