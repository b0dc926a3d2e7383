use neural_first::prelude::*;

network! {
    pub Net: features(4) -> values(1) {
        dense(8, relu)
        dense(1)
    }
    train { sample: balanced }
}

fn main() {}
