use neural_first::prelude::*;

network! {
    block unit(out, stride) { dense(out, relu) }

    pub Net: features(4) -> class(2) {
        unit(8, 2) dense(2)
    }
}

fn main() {}
