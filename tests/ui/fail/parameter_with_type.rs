use neural_first::prelude::*;

network! {
    block unit(out: usize) { dense(out, relu) }

    pub Net: features(4) -> class(2) {
        unit(8) dense(2)
    }
}

fn main() {}
