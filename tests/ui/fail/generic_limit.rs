use neural_first::prelude::*;

network! {
    pub Mlp<const H: usize>: features(784) -> class(10) { dense(H, relu) dense(10) }
    limits { params: 100_000 }
}

const _: () = Mlp::<64>::CHECKED;
const _: () = Mlp::<128>::CHECKED;

fn main() {}
