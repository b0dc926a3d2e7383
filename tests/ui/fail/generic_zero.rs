use neural_first::prelude::*;

network! {
    pub Mlp<const H: usize>: features(784) -> class(10) { dense(H, relu) dense(10) }
}

const _: usize = Mlp::<0>::PARAMS;

fn main() {}
