use neural_first::prelude::*;

network! {
    pub Net: features(4) -> (values(1), class(3)) {
        dense(4)
    }
}

fn main() {}
