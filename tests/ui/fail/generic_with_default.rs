use neural_first::prelude::*;

network! {
    pub Net<const H: usize = 64>: features(4) -> class(2) { dense(H, relu) dense(2) }
}

fn main() {}
