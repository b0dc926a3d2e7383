use neural_first::prelude::*;

network! {
    pub Net<'a, T, B: Clone, const WIDE: u32, const H: usize>: features(4) -> class(2) { dense(H, relu) dense(2) }
}

fn main() {}
