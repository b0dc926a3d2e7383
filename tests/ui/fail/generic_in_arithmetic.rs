use neural_first::prelude::*;

network! {
    pub Net<const H: usize>: features(2 * H) -> class({ H }) { dense(8, relu) dense(H) }
}

fn main() {}
