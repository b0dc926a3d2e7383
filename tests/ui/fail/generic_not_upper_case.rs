use neural_first::prelude::*;

network! {
    pub Net<const hidden: usize>: features(4) -> class(2) { dense(8, relu) dense(2) }
}

fn main() {}
