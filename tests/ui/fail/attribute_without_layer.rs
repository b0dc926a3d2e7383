use neural_first::prelude::*;

network! {
    #[freeze]
    block twice(out) { dense(out, relu) dense(out, relu) }

    pub Net: features(8) -> class(2) {
        twice(8)
        dense(2)
    }
}

fn main() {}
