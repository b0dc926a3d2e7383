use neural_first::prelude::*;

network! {
    pub Mlp<const SIDE: usize>: image(1, SIDE, SIDE) -> class(10) { flatten dense(10) }
}

const _: () = Mlp::<0>::CHECKED;

fn main() {}
