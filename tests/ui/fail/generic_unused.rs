use neural_first::prelude::*;

network! {
    pub Net<const H: usize, const DEEP: usize>: features(4) -> class(2) { dense(H, relu) dense(2) }
}

fn main() {}
